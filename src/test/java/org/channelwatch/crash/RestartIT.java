package org.channelwatch.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.channelwatch.crash.Cluster.Replica;
import org.junit.jupiter.api.Test;

/** What became due while the service was down is judged by the thresholds that it is started with, not by those that it had. */
class RestartIT {
    /** So many that it takes a while to read them. */
    private static final int CHANNELS = 10_000;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aThresholdThatWasRaisedMeanwhileIsNotToldByItsOldValue() throws Exception {
        try (var cluster = new Cluster(catalog("P10D", "P14D"))) {
            cluster.start(1);
            Replica replica = cluster.replicas.getFirst();
            Instant due = Instant.now().plusSeconds(12);
            send(cluster, due.minus(Duration.ofDays(10)));
            try (Connection connection = cluster.connect()) {
                await("the reports")
                        .atMost(PATIENCE)
                        .until(() -> count(connection, "channel_state where status = 'ACTIVE'") == CHANNELS);
                replica.process.kill();
                assertThat(Instant.now()).as("killed in time").isBefore(due);
                Files.writeString(cluster.folder.resolve("channels.yaml"), catalog("P20D", "P24D"));
                await("what is due").atMost(PATIENCE).until(() -> Instant.now().isAfter(due));

                replica.start();
                cluster.awaitReplicas();
                await("all judged")
                        .atMost(PATIENCE)
                        .until(() -> count(connection, "channel_state where wake_at < now()") == 0);
                assertThat(count(connection, "transition where event is not null"))
                        .isZero();

                Files.writeString(cluster.folder.resolve("channels.yaml"), catalog("P10D", "P14D"));
                replica.process.kill();
                replica.start();
                await("all told")
                        .atMost(PATIENCE)
                        .until(() -> count(connection, "transition where event = 'OPENED'") == CHANNELS);
            }
        }
    }

    private static String catalog(String warnAfter, String silentAfter) {
        var text = new StringBuilder("""
                version: 1
                defaults: {warnAfter: %s, silentAfter: %s}
                actors: [{id: one, name: One Party}, {id: other, name: Other Party}]
                channels:
                """.formatted(warnAfter, silentAfter));
        for (int i = 0; i < CHANNELS; i++) {
            text.append("  - {id: c-%d, name: Line %d, kind: other, parties: [one, other]}%n".formatted(i, i));
        }
        return text.toString();
    }

    private static void send(Cluster cluster, Instant at) {
        Map<String, Object> settings = Map.of("bootstrap.servers", "localhost:" + cluster.brokerPort, "linger.ms", 20);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < CHANNELS; i++) {
                String report = """
                        {"type":"report","id":"restart-%d","source":"agency.example","publishedAt":"%s","channel":"c-%d","kind":"CONTACT"}""".formatted(i, at, i);
                producer.send(new ProducerRecord<>("news-events", "k-" + i, report.getBytes(StandardCharsets.UTF_8)));
            }
            producer.flush();
        }
    }

    private static int count(Connection connection, String what) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + what)) {
            result.next();
            return result.getInt(1);
        }
    }
}
