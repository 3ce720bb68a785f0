package org.channelwatch.bench;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.channelwatch.crash.Cluster.Replica;
import org.channelwatch.crash.Lines;

/** Very many channels that are due at one instant; then the same with the service killed in the middle. Started as in the image. */
final class Storm {
    private static final int CHANNELS = Integer.getInteger("bench.storm", 100_000);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Storm() {}

    static void measure(Bench bench) throws Exception {
        storm(bench, 1, Storm::calm);
        storm(bench, 1, Storm::restart);
        storm(bench, 2, Storm::takeOver);
    }

    /** What happens meanwhile. */
    @FunctionalInterface
    private interface Course {
        void run(Bench bench, Stand stand, Alerts alerts, Instant due) throws Exception;
    }

    private static void storm(Bench bench, int replicas, Course course) throws Exception {
        try (var stand = new Stand(CHANNELS + 1, AheadOfTime.options())) {
            stand.cluster.start(replicas);
            Instant due = Instant.now().plusSeconds(45);
            stand.send(CHANNELS, i -> Lines.contact("storm-" + i, i, due.minus(Stand.WARN_AFTER)));
            stand.rate(CHANNELS);
            try (var alerts = new Alerts(stand.brokers)) {
                while (Instant.now().isBefore(due)) alerts.read(Duration.ofMillis(10));
                course.run(bench, stand, alerts, due);
                Bench.say(
                        "%d alerts, %d lost, %d doubled", alerts.count(), CHANNELS - alerts.count(), alerts.doubled());
            }
        }
    }

    private static void calm(Bench bench, Stand stand, Alerts alerts, Instant due) throws Exception {
        long bystander = bystander(stand, alerts);
        readAll(alerts, due);
        bench.add("%d channels due at one instant".formatted(CHANNELS), told(due), "all told within 6 s");
        bench.add("a report in the middle of that, Kafka to database", bystander + " ms", "not starved");
    }

    private static void restart(Bench bench, Stand stand, Alerts alerts, Instant due) throws Exception {
        int before = readHalf(alerts);
        Replica replica = stand.cluster.replicas.getFirst();
        replica.process.kill();
        Instant killed = Instant.now();
        replica.start();
        CompletableFuture<Instant> ready = CompletableFuture.supplyAsync(() -> {
            Stand.awaitReady(replica);
            return Instant.now();
        });
        readAll(alerts, killed);
        bench.add(
                "killed with %d of them told, restarted".formatted(before),
                "%s, ready again after %.1f s; %s".formatted(told(killed), seconds(killed, ready.get()), truth(alerts)),
                "0 lost, 0 doubled, within 5 s of the restart");
    }

    /** The one that publishes is killed; the other has swept half of it. */
    private static void takeOver(Bench bench, Stand stand, Alerts alerts, Instant due) throws Exception {
        int before = readHalf(alerts);
        stand.cluster.publisher().orElseThrow().process.kill();
        Instant killed = Instant.now();
        readAll(alerts, killed);
        bench.add(
                "killed with %d of them told, another takes over".formatted(before),
                told(killed) + "; " + truth(alerts),
                "0 lost, 0 doubled, within 5 s");
    }

    private static int readHalf(Alerts alerts) {
        while (alerts.count() < CHANNELS / 2) alerts.read(Duration.ofMillis(10));
        return alerts.count();
    }

    private static String truth(Alerts alerts) {
        return "%d lost, %d doubled".formatted(CHANNELS - alerts.count(), alerts.doubled());
    }

    private static void readAll(Alerts alerts, Instant from) {
        while (alerts.count() < CHANNELS && Instant.now().isBefore(from.plus(PATIENCE)))
            alerts.read(Duration.ofMillis(20));
    }

    private static String told(Instant from) {
        return "all told after %.1f s".formatted(seconds(from, Instant.now()));
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1e3;
    }

    /** Milliseconds until a report of another channel is in the database. */
    private static long bystander(Stand stand, Alerts alerts) throws Exception {
        while (alerts.count() == 0) alerts.read(Duration.ofMillis(10));
        long begun = System.nanoTime();
        stand.send(1, i -> Lines.contact("bystander", CHANNELS, Instant.now()));
        try (Connection connection = stand.cluster.connect();
                var statement = connection.prepareStatement(
                        "select 1 from channel_state s join channel c on c.no = s.channel_no where c.id = ? and s.status = 'ACTIVE'")) {
            statement.setString(1, "c-" + CHANNELS);
            await("the bystander")
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> hasRow(statement));
            return (System.nanoTime() - begun) / 1_000_000;
        }
    }

    private static boolean hasRow(PreparedStatement statement) throws SQLException {
        try (var result = statement.executeQuery()) {
            return result.next();
        }
    }
}
