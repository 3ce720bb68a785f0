package org.channelwatch;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.jspecify.annotations.Nullable;

/**
 * Brings the schema up to date and does nothing else: so that a database role that may change the schema is used for that alone, before the
 * service starts with one that may not. Needs no Kafka.
 */
final class Migration {
    /** The argument of the command line that asks for it. */
    static final String ARGUMENT = "migrate";

    private Migration() {}

    /** Nobody else sets up the log here: what is done is said, and not how. */
    static void logToConsole() {
        var console = new ConsoleHandler(new PatternFormatter("%d{yyyy-MM-dd HH:mm:ss,SSS} %-5p [%c] %s%e%n"));
        console.setLevel(Level.INFO);
        InitialConfigurator.DELAYED_HANDLER.setHandlers(new Handler[] {console});
    }

    /**
     * Migrates the database that the environment names, as the service would name it.
     *
     * @throws IllegalArgumentException if it names none
     */
    static MigrateResult run(Map<String, String> environment) {
        return Flyway.configure()
                .dataSource(
                        wanted(environment, "QUARKUS_DATASOURCE_JDBC_URL"),
                        environment.get("QUARKUS_DATASOURCE_USERNAME"),
                        environment.get("QUARKUS_DATASOURCE_PASSWORD"))
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }

    private static String wanted(Map<String, String> environment, String name) {
        @Nullable String value = environment.get(name);
        if (value == null || value.isBlank()) throw new IllegalArgumentException("Set " + name);
        return value;
    }
}
