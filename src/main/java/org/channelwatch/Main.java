package org.channelwatch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import org.channelwatch.local.LocalServers;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * Starts the service. In dev mode, where nothing says which Kafka and which database to use, it brings its own: they are on the class
 * path only there and in tests.
 */
@QuarkusMain
public class Main implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(Main.class);

    /** Set while local servers run: it outlives a live reload, as they do. */
    private static final String LOCAL = "channelwatch.local.servers";

    private static final int HTTP_PORT = 8080;

    /** Starts the service, with the local servers where they are there and nobody chose others; or only migrates the database. */
    public static void main(String... args) throws IOException {
        if (args.length == 1 && args[0].equals(Migration.ARGUMENT)) {
            Migration.logToConsole();
            Migration.run(System.getenv());
            return;
        }
        if (localServersArePresent() && System.getProperty(LOCAL) == null && !isConfigured()) startLocalServers();
        Quarkus.run(Main.class, args);
    }

    private static void startLocalServers() throws IOException {
        Path folder = Path.of(System.getProperty("channelwatch.local.folder", "target/local"));
        LocalServers servers = LocalServers.start(folder);
        System.setProperty(LOCAL, servers.kafka());
        System.setProperty("kafka.bootstrap.servers", servers.kafka());
        System.setProperty("quarkus.datasource.jdbc.url", servers.database());
        System.setProperty("quarkus.datasource.username", "postgres");
        if (System.getenv("QUARKUS_HTTP_PORT") == null && System.getProperty("quarkus.http.port") == null) {
            System.setProperty("quarkus.http.port", Integer.toString(LocalServers.freePort(HTTP_PORT)));
        }
    }

    private static boolean isConfigured() {
        return System.getenv("KAFKA_BOOTSTRAP_SERVERS") != null
                || System.getProperty("kafka.bootstrap.servers") != null
                || System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null
                || System.getProperty("quarkus.datasource.jdbc.url") != null;
    }

    private static boolean localServersArePresent() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader.getResource("io/zonky/test/db/postgres/embedded/EmbeddedPostgres.class") != null;
    }

    @Override
    public int run(String... args) {
        var config = ConfigProvider.getConfig();
        String root = "http://localhost:" + config.getValue("quarkus.http.port", String.class);
        LOG.info(String.join(
                "\n",
                "channel-watch is up",
                "  dashboard  " + root + "/",
                "  API docs   " + root + "/q/swagger-ui",
                "  Kafka      " + config.getValue("kafka.bootstrap.servers", String.class),
                "  database   "
                        + config.getValue("quarkus.datasource.jdbc.url", String.class)
                                .replaceFirst("\\?.*", "")));
        Quarkus.waitForExit();
        return 0;
    }
}
