package org.channelwatch.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.channelwatch.crash.Cluster.Replica;
import org.junit.jupiter.api.Test;

/**
 * Nobody is called silent because the service was blind. Each blindness lasts longer than the thresholds. Channels whose contact came
 * meanwhile, and waits unread in Kafka, are told of at no time; those that were silent indeed are told of when the service sees again,
 * by the silence that was observed.
 */
class BlindnessIT {
    private static final Duration WARN_AFTER = Duration.ofSeconds(5);
    private static final Duration SILENT_AFTER = Duration.ofSeconds(10);
    private static final Duration BLIND = Duration.ofSeconds(13);
    /** So far ahead lie the contacts that wait unread, within the skew that producers are allowed. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final List<String> CASES = List.of("suspended", "lagging", "broker", "killed", "orphaned", "dry");
    private static final String TOPIC = "news-events";
    private static final int PARTITIONS = 6;

    private int count;

    @Test
    void nobodyIsCalledSilentByAnIntakeThatIsBlind() throws Exception {
        try (var cluster = new Cluster(catalog())) {
            cluster.start(2);
            try (var producer = producer(cluster)) {
                Replica first = cluster.replicas.getFirst();
                Replica second = cluster.replicas.getLast();
                play(cluster, producer, "suspended", () -> suspend(cluster), () -> resume(cluster));
                try (Connection lock = cluster.connect()) {
                    play(cluster, producer, "lagging", () -> lockEvidence(lock), lock::rollback);
                }
                play(cluster, producer, "broker", () -> suspend(cluster), cluster::startBroker, () -> {
                    cluster.broker.kill();
                    resume(cluster);
                });
                play(
                        cluster,
                        producer,
                        "killed",
                        () -> {
                            first.process.kill();
                            second.process.kill();
                        },
                        () -> {
                            first.start();
                            second.start();
                        });
                cluster.awaitReplicas();
                play(cluster, producer, "orphaned", second.process::kill, second::start);
            }
        }
    }

    @Test
    void aFeedThatIsDryMakesNobodySilent() throws Exception {
        try (var cluster = new Cluster(catalog(), Duration.ofSeconds(2))) {
            cluster.start(1);
            try (var producer = producer(cluster)) {
                // Given
                contact(producer, "suspended-silent", Instant.now(), Instant.now(), 0);
                awaitStatus(cluster, "suspended-silent", "ACTIVE");
                Instant last = Instant.now().truncatedTo(ChronoUnit.MILLIS);
                contact(producer, "dry-heard-0", last, last, 0);
                contact(producer, "dry-silent", last, last, 0);
                awaitStatus(cluster, "dry-silent", "ACTIVE");

                // When
                pause(BLIND);

                // Then
                assertThat(told(cluster, "dry-silent")).isEmpty();
                assertThat(told(cluster, "dry-heard-0")).isEmpty();
                Instant first = Instant.now().truncatedTo(ChronoUnit.MILLIS);
                contact(producer, "dry-heard-0", first.plus(AHEAD), first, 0);
                await().atMost(Duration.ofSeconds(60)).until(() -> {
                    Instant now = Instant.now();
                    contact(producer, "dry-heard-1", now, now, 0);
                    return told(cluster, "dry-silent").stream()
                            .anyMatch(one -> one.status().equals("SILENT"));
                });
                assertThat(told(cluster, "dry-silent"))
                        .extracting(Told::since)
                        .as(
                                "silence is reckoned without the %s in which the feed was dry",
                                Duration.between(last, first))
                        .containsExactly(first.plus(WARN_AFTER), first.plus(SILENT_AFTER));
                assertThat(told(cluster, "dry-heard-0")).isEmpty();
            }
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }

    private void play(
            Cluster cluster, KafkaProducer<byte[], byte[]> producer, String name, Step blind, Step see, Step... then)
            throws Exception {
        // Given
        awaitIntake(cluster, producer);
        Instant last = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<String> heard = IntStream.range(0, PARTITIONS)
                .mapToObj(i -> name + "-heard-" + i)
                .toList();
        String silent = name + "-silent";
        for (String channel : heard) contact(producer, channel, last, last, 0);
        contact(producer, silent, last, last, 0);
        for (String channel : heard) awaitStatus(cluster, channel, "ACTIVE");
        awaitStatus(cluster, silent, "ACTIVE");

        // When
        blind.run();
        for (int i = 0; i < PARTITIONS; i++) contact(producer, heard.get(i), last.plus(AHEAD), last, i);
        for (Step step : then) step.run();
        pause(BLIND);
        List<Told> whileBlind = name.equals("orphaned") ? List.of() : told(cluster, silent);
        Instant seeing = Instant.now();
        see.run();

        // Then
        await(name)
                .atMost(Duration.ofSeconds(90))
                .until(() -> told(cluster, silent).stream()
                        .anyMatch(one -> one.status().equals("SILENT")));
        for (String channel : heard) awaitContact(cluster, channel, last.plus(AHEAD));
        for (String channel : heard) {
            assertThat(told(cluster, channel)).as("%s had a contact", channel).isEmpty();
        }
        assertThat(whileBlind).as("%s, while blind", name).isEmpty();
        Told told = told(cluster, silent).getLast();
        assertThat(told.since()).as(name).isEqualTo(last.plus(SILENT_AFTER));
        if (!name.equals("orphaned")) assertThat(told.detectedAt()).as(name).isAfter(seeing);
    }

    private static String catalog() {
        var text = new StringBuilder("""
                version: 1
                defaults: {warnAfter: %s, silentAfter: %s}
                actors:
                  - {id: a, name: Arcadia}
                  - {id: b, name: Borduria}
                channels:
                """.formatted(WARN_AFTER, SILENT_AFTER));
        for (String name : CASES) {
            var ids = new ArrayList<String>(List.of(name + "-silent"));
            for (int i = 0; i < PARTITIONS; i++) ids.add(name + "-heard-" + i);
            ids.forEach(
                    id -> text.append("  - {id: %s, name: %s, kind: hotline, parties: [a, b]}\n".formatted(id, id)));
        }
        return text.toString();
    }

    private static KafkaProducer<byte[], byte[]> producer(Cluster cluster) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        "localhost:" + cluster.brokerPort,
                        ProducerConfig.ACKS_CONFIG,
                        "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private void contact(
            KafkaProducer<byte[], byte[]> producer, String channel, Instant at, Instant recordedAt, int partition)
            throws Exception {
        byte[] report = """
                {"type":"report","id":"b-%d","source":"blind","publishedAt":"%s","channel":"%s","kind":"CONTACT"}""".formatted(count++, at, channel).getBytes(StandardCharsets.UTF_8);
        producer.send(new ProducerRecord<>(TOPIC, partition, recordedAt.toEpochMilli(), null, report))
                .get(30, TimeUnit.SECONDS);
    }

    /** Every partition is read: after a start that takes a while, and the thresholds are short. */
    private void awaitIntake(Cluster cluster, KafkaProducer<byte[], byte[]> producer) throws Exception {
        Instant at = Instant.now().plus(AHEAD).truncatedTo(ChronoUnit.MILLIS);
        for (int i = 0; i < PARTITIONS; i++) contact(producer, "dry-heard-" + i, at, Instant.now(), i);
        for (int i = 0; i < PARTITIONS; i++) awaitContact(cluster, "dry-heard-" + i, at);
    }

    private static void suspend(Cluster cluster) {
        cluster.replicas.forEach(one -> one.process.suspend());
    }

    private static void resume(Cluster cluster) {
        cluster.replicas.forEach(one -> one.process.resume());
    }

    private static void lockEvidence(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table evidence in exclusive mode");
        }
    }

    private static void pause(Duration duration) {
        await().pollDelay(duration).atMost(duration.plusSeconds(10)).until(() -> true);
    }

    private static void awaitStatus(Cluster cluster, String channel, String status) {
        await(channel).atMost(Duration.ofSeconds(30)).until(() -> status.equals(text(cluster, channel, "s.status")));
    }

    private static void awaitContact(Cluster cluster, String channel, Instant baseline) {
        await(channel)
                .atMost(Duration.ofSeconds(60))
                .until(() -> Long.toString(baseline.toEpochMilli())
                        .equals(text(cluster, channel, "(extract(epoch from s.baseline) * 1000)::bigint::text")));
    }

    private static String text(Cluster cluster, String channel, String what) throws SQLException {
        try (Connection connection = cluster.connect();
                var statement = connection.prepareStatement("select " + what
                        + " from channel_state s join channel c on c.no = s.channel_no where c.id = ?")) {
            statement.setString(1, channel);
            try (var result = statement.executeQuery()) {
                return result.next() ? result.getString(1) : null;
            }
        }
    }

    /** An alert event on its way to subscribers. */
    private record Told(String status, Instant since, Instant detectedAt) {}

    private static List<Told> told(Cluster cluster, String channel) throws SQLException {
        try (Connection connection = cluster.connect();
                var statement = connection.prepareStatement("""
                        select t.status, t.since, t.detected_at from transition t join channel c on c.no = t.channel_no
                        where c.id = ? and t.event is not null order by t.no""")) {
            statement.setString(1, channel);
            var told = new ArrayList<Told>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    Timestamp since = result.getTimestamp(2);
                    told.add(new Told(
                            result.getString(1),
                            since.toInstant(),
                            result.getTimestamp(3).toInstant()));
                }
            }
            return told;
        }
    }
}
