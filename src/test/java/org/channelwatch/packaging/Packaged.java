package org.channelwatch.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.channelwatch.crash.LeashedProcess;
import org.channelwatch.local.LocalServers;

/** The packaged service as a process, set by its environment as a container is. */
final class Packaged implements AutoCloseable {
    static final String KEY = "bootstrap-key-of-the-tests-0123456789";

    private static final Path APPLICATION = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port = LocalServers.freePort(0);
    private final Path log;
    private final LeashedProcess process;

    Packaged(Path log, Map<String, String> environment, String... arguments) {
        this.log = log;
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                APPLICATION.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        all.put("CHANNELWATCH_SECURITY_BOOTSTRAP_KEY", KEY);
        process = LeashedProcess.start(command, all, log);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status; 0 where nothing answers. */
    int status(String path) {
        try {
            return get(path).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path, KEY).GET().build());
    }

    HttpResponse<String> post(String path, String json, String key) throws IOException {
        return send(request(path, key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** A new key for somebody with this role. */
    String makeKey(String role) throws IOException {
        String made = post("/api/keys", "{\"name\":\"test\",\"role\":\"" + role + "\"}", KEY)
                .body();
        return made.replaceFirst("(?s).*\"key\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private HttpRequest.Builder request(String path, String key) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("X-API-Key", key);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SIGTERM. */
    void terminate() {
        process.terminate();
    }

    @Override
    public void close() {
        process.kill();
    }
}
