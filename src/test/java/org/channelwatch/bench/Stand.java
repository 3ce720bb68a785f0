package org.channelwatch.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.channelwatch.crash.Cluster;
import org.channelwatch.crash.Cluster.Replica;
import org.channelwatch.crash.Lines;

/** A broker, a database and the packaged service, as processes of their own, with some thousand channels {@code c-0, c-1, …}. */
final class Stand implements AutoCloseable {
    /** From a contact to LATE. */
    static final Duration WARN_AFTER = Duration.ofDays(10);

    private static final int MANY = 200_000;
    /** As README.md recommends them. */
    private static final List<String> DATABASE = List.of(
            "shared_buffers=1GB",
            "wal_buffers=64MB",
            "max_wal_size=8GB",
            "min_wal_size=1GB",
            "checkpoint_timeout=15min");

    private static final int TICKS_PER_SECOND = 100;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final Cluster cluster;
    final String brokers;

    Stand(int channels) throws IOException {
        this(channels, List.of());
    }

    /** @param jvm more options of the replicas */
    Stand(int channels, List<String> jvm) throws IOException {
        this(
                Lines.catalog(channels, "P10D", "P14D"),
                channels > MANY ? "4g" : "1g",
                channels > MANY ? with("-Xms4g", jvm) : jvm);
    }

    /** @param heap of a replica */
    Stand(String catalog, String heap, List<String> jvm) throws IOException {
        var options = new ArrayList<>(List.of("-Xmx" + heap, "-XX:+UseSerialGC"));
        options.addAll(jvm);
        cluster = new Cluster(catalog, Duration.ZERO, options, DATABASE);
        brokers = "localhost:" + cluster.brokerPort;
    }

    private static List<String> with(String option, List<String> others) {
        var all = new ArrayList<>(others);
        all.add(option);
        return all;
    }

    /** Writes so many news events, and waits until Kafka has them. */
    void send(int count, IntFunction<String> event) {
        Lines.send(brokers, count, event);
    }

    /** Waits until a replica says that it is ready. */
    static void awaitReady(Replica replica) {
        awaitAnswer("http://localhost:" + replica.port + "/q/health/ready");
    }

    /** How many news events the replicas have dealt with. */
    long taken() {
        return cluster.replicas.stream()
                .filter(one -> one.process.isAlive())
                .mapToLong(Stand::taken)
                .sum();
    }

    private static long taken(Replica replica) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + replica.port + "/q/metrics"))
                    .build();
            return (long) HTTP.send(request, BodyHandlers.ofString())
                    .body()
                    .lines()
                    .filter(line -> line.startsWith("channelwatch_news_events_total"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (IOException e) {
            return 0; // Not up yet
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Events per second, from the first batch that is dealt with to the last. */
    double rate(long count) {
        long begun = awaitTaken(1);
        long start = System.nanoTime();
        long ended = awaitTaken(count);
        return (ended - begun) / ((System.nanoTime() - start) / 1e9);
    }

    private long awaitTaken(long count) {
        return await("news events dealt with")
                .atMost(Duration.ofMinutes(30))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(this::taken, taken -> taken >= count);
    }

    /** Waits until a path answers 200, looking often. */
    static void awaitAnswer(String url) {
        var request = HttpRequest.newBuilder(URI.create(url)).build();
        await(url)
                .atMost(Duration.ofMinutes(5))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptionsMatching(IOException.class::isInstance)
                .until(() -> HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200);
    }

    /** Seconds of processor time that the replica has used. */
    static double processorSeconds(Replica replica) throws IOException {
        String[] fields = stat(replica);
        return (Double.parseDouble(fields[11]) + Double.parseDouble(fields[12])) / TICKS_PER_SECOND;
    }

    /** The fields of {@code /proc/…/stat} behind the name. */
    private static String[] stat(Replica replica) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + replica.process.pid() + "/stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    }

    static long residentMebibytes(Replica replica) throws IOException {
        return Files.readString(Path.of("/proc/" + replica.process.pid() + "/status"))
                .lines()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    @Override
    public void close() {
        cluster.close();
    }
}
