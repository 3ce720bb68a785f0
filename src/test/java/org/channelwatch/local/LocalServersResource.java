package org.channelwatch.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real Kafka broker and a real PostgreSQL for tests: one of each for the whole run, on any free port, ended with the process. */
public final class LocalServersResource implements QuarkusTestResourceLifecycleManager {
    private static LocalServers servers;

    @Override
    public synchronized Map<String, String> start() {
        try {
            if (servers == null) servers = LocalServers.start(folder(), 0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "kafka.bootstrap.servers",
                servers.kafka(),
                "quarkus.datasource.jdbc.url",
                servers.database(),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
    }

    private static Path folder() throws IOException {
        Path tests = Path.of("target", "test-servers");
        Files.createDirectories(tests);
        return Files.createTempDirectory(tests, "run");
    }

    @Override
    public void stop() {
        // The servers serve the next application of the run, and end with the process
    }
}
