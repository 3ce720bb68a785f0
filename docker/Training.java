import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.channelwatch.local.LocalServers;

/**
 * For the Dockerfile: has the service do its work once, against a real Kafka and PostgreSQL that are gone with the stage, so that its AOT
 * cache holds what it really needs. {@code Training CACHE JAR OPTION…}: ends with 0 where the cache is there.
 */
final class Training {
    private static final String KEY = "training-training-training-training";
    private static final String URL = "http://localhost:8080";
    private static final List<String> PATHS = List.of(
            "/", "/api/channels", "/channels/biden-putin", "/alerts", "/intake", "/q/metrics", "/q/health/live", "/api/badges/biden-putin.svg");
    private static final String REPORT =
            "{\"type\":\"report\",\"id\":\"1\",\"source\":\"training\",\"publishedAt\":\"%s\",\"channel\":\"biden-putin\",\"kind\":\"CONTACT\"}";
    private static final String ARTICLE =
            "{\"type\":\"article\",\"id\":\"2\",\"source\":\"training\",\"publishedAt\":\"%s\",\"title\":\"Talks\",\"body\":\"US Secretary of State"
                    + " Antony Blinken met Russian Foreign Minister Sergey Lavrov in Geneva on Monday.\"}";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Training() {}

    static void main(String[] arguments) throws Exception {
        LocalServers servers = LocalServers.start(Files.createTempDirectory("training"), 0, 0);
        Path cache = Path.of(arguments[0]);
        Process service = start(servers, cache, arguments[1], List.of(arguments).subList(2, arguments.length));
        try {
            awaitReady(service);
            work(servers);
        } finally {
            service.destroy();
            service.waitFor();
        }
        System.exit(Files.exists(cache) ? 0 : 1);
    }

    private static Process start(LocalServers servers, Path cache, String jar, List<String> options) throws IOException {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.add("-XX:AOTCacheOutput=" + cache);
        command.addAll(options);
        command.addAll(List.of("-jar", jar));
        var builder = new ProcessBuilder(command).inheritIO();
        var environment = builder.environment();
        environment.put("KAFKA_BOOTSTRAP_SERVERS", servers.kafka());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", servers.database());
        environment.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        environment.put("CHANNELWATCH_SECURITY_BOOTSTRAP_KEY", KEY);
        return builder.start();
    }

    private static void awaitReady(Process service) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!isReady()) {
            if (!service.isAlive() || System.nanoTime() > end) throw new IllegalStateException("the service is not ready");
            Thread.sleep(200);
        }
    }

    private static boolean isReady() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(URI.create(URL + "/q/health/ready"))) == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** What every installation does in its first minute. */
    private static void work(LocalServers servers) throws Exception {
        String then = Instant.now().minus(Duration.ofDays(30)).toString();
        Map<String, Object> settings = Map.of("bootstrap.servers", servers.kafka());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("news-events", REPORT.formatted(then)));
            producer.send(new ProducerRecord<>("news-events", ARTICLE.formatted(then)));
        }
        for (int i = 0; i < 20; i++) {
            for (String path : PATHS) {
                send(HttpRequest.newBuilder(URI.create(URL + path)).header("X-API-Key", KEY));
            }
        }
        send(HttpRequest.newBuilder(URI.create(URL + "/api/extract"))
                .header("X-API-Key", KEY)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(ARTICLE.formatted(then))));
    }

    private static int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
