package org.channelwatch.bench;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.channelwatch.crash.Cluster.Replica;

/** Very many channels that are due at one instant; then the same with the service killed in the middle. */
final class Storm {
    private static final int CHANNELS = Integer.getInteger("bench.storm", 100_000);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Storm() {}

    static void measure(Bench bench) throws Exception {
        storm(bench, false);
        storm(bench, true);
    }

    private static void storm(Bench bench, boolean killed) throws Exception {
        try (var stand = new Stand(CHANNELS + 1)) {
            stand.cluster.start(1);
            Instant due = Instant.now().plusSeconds(45);
            stand.send(CHANNELS, i -> Stand.contact("storm-" + i, i, due.minus(Stand.WARN_AFTER)));
            stand.rate(CHANNELS);
            try (var alerts = new Alerts(stand.brokers)) {
                while (Instant.now().isBefore(due)) alerts.read(Duration.ofMillis(10));
                if (killed) {
                    kill(bench, stand, alerts);
                } else {
                    long bystander = bystander(stand, alerts);
                    readAll(alerts, due);
                    bench.add(
                            "%d channels due at one instant".formatted(CHANNELS),
                            told(alerts, due),
                            "all told within 6 s");
                    bench.add("a report in the middle of that, Kafka to database", bystander + " ms", "not starved");
                }
                Bench.say(
                        "%d alerts, %d lost, %d doubled", alerts.count(), CHANNELS - alerts.count(), alerts.doubled());
            }
        }
    }

    private static void kill(Bench bench, Stand stand, Alerts alerts) throws Exception {
        while (alerts.count() < CHANNELS / 4) alerts.read(Duration.ofMillis(10));
        Replica replica = stand.cluster.replicas.getFirst();
        replica.process.kill();
        replica.start();
        await("the restart")
                .pollInterval(Duration.ofMillis(10))
                .atMost(PATIENCE)
                .until(replica::isReady);
        Instant up = Instant.now();
        int before = alerts.count();
        readAll(alerts, up);
        bench.add(
                "killed with %d of them told".formatted(before),
                "%s after the restart, %d lost, %d doubled"
                        .formatted(told(alerts, up), CHANNELS - alerts.count(), alerts.doubled()),
                "0 lost, 0 doubled, within 5 s");
    }

    private static void readAll(Alerts alerts, Instant from) throws Exception {
        while (alerts.count() < CHANNELS && Instant.now().isBefore(from.plus(PATIENCE)))
            alerts.read(Duration.ofMillis(20));
    }

    private static String told(Alerts alerts, Instant from) {
        return "all told after %.1f s"
                .formatted(Duration.between(from, Instant.now()).toMillis() / 1e3);
    }

    /** Milliseconds until a report of another channel is in the database. */
    private static long bystander(Stand stand, Alerts alerts) throws Exception {
        while (alerts.seen.isEmpty()) alerts.read(Duration.ofMillis(10));
        long begun = System.nanoTime();
        stand.send(1, i -> Stand.contact("bystander", CHANNELS, Instant.now()));
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
