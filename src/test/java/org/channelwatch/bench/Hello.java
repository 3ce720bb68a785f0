package org.channelwatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.channelwatch.crash.LeashedProcess;
import org.channelwatch.local.LocalServers;

/** Quarkus's hello world as a process of its own: what a request costs before it is asked anything. */
final class Hello implements AutoCloseable {
    private static final Path PROJECT = Path.of("src/test/hello/pom.xml");
    private static final Path FOLDER = Path.of("target/bench/hello");

    private final int port = LocalServers.freePort(0);
    private final LeashedProcess process;

    Hello() throws IOException, InterruptedException {
        build();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                FOLDER.resolve("quarkus-app/quarkus-run.jar").toString());
        process = LeashedProcess.start(
                command, Map.of("QUARKUS_HTTP_PORT", Integer.toString(port)), FOLDER.resolve("hello.log"));
    }

    private static void build() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        var maven = new ProcessBuilder(
                "./mvnw",
                "-B",
                "-ntp",
                "-q",
                "-f",
                PROJECT.toString(),
                "-DbuildDirectory=" + FOLDER.toAbsolutePath(),
                "package");
        if (maven.inheritIO().start().waitFor() != 0) throw new IllegalStateException("hello cannot be built");
    }

    String url() {
        return "http://localhost:" + port + "/hello";
    }

    @Override
    public void close() {
        process.kill();
    }
}
