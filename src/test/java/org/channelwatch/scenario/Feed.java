package org.channelwatch.scenario;

import static org.awaitility.Awaitility.await;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.channelwatch.scenario.Scenario.Failure;
import org.channelwatch.scenario.Scenario.Outage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The news topic as producers use it: records carry the instant at which they arrive. Knows what the application has taken of it. */
@Singleton
public class Feed {
    /** Shorter than the feed may be dry; of one partition alone it would be too long. */
    private static final Duration BEAT = Duration.ofMinutes(45);

    private static final String OTHER_NEWS = """
            {"type":"report","id":"other","source":"other.example","publishedAt":"2020-01-01T00:00:00Z",\
            "channel":"of-nobody","kind":"CONTACT"}""";

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaClientService clients;
    private final DataSource database;
    private final Map<Integer, Long> ends = new HashMap<>();
    private Instant lastBeat = Instant.EPOCH;
    private int beats;

    Feed(
            @ConfigProperty(name = "kafka.bootstrap.servers") String kafka,
            KafkaClientService clients,
            DataSource database) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "acks", "all");
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        this.clients = clients;
        this.database = database;
    }

    /** News that concerns no channel begins to flow. */
    void begin(Instant instant) {
        lastBeat = instant.minus(BEAT);
        flow(instant, List.of());
    }

    /** News that concerns no channel flows up to {@code instant} and at it, over all partitions, but not while the feed is dry. */
    void flow(Instant instant, List<Outage> outages) {
        var times = new TreeSet<Instant>();
        for (Instant next = lastBeat.plus(BEAT); next.isBefore(instant); next = next.plus(BEAT)) times.add(next);
        times.add(instant);
        List<Outage> dry = outages.stream()
                .filter(outage -> outage.failure() == Failure.FEED)
                .toList();
        for (Outage outage : dry) {
            times.add(outage.from());
            times.add(outage.until());
        }
        times.removeIf(at -> !at.isAfter(lastBeat)
                || at.isAfter(instant)
                || dry.stream().anyMatch(outage -> at.isAfter(outage.from()) && at.isBefore(outage.until())));
        if (times.isEmpty()) return;
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (Instant at : times) sent.add(send(beats++ % ServersProfile.PARTITIONS, at, OTHER_NEWS));
        lastBeat = times.last();
        note(sent);
    }

    /** One news event that arrives at an instant. */
    void news(Instant arrives, String event) {
        note(List.of(send(0, arrives, event)));
    }

    private Future<RecordMetadata> send(int partition, Instant at, String event) {
        return producer.send(new ProducerRecord<>(
                ServersProfile.NEWS, partition, at.toEpochMilli(), "key", event.getBytes(StandardCharsets.UTF_8)));
    }

    private void note(List<Future<RecordMetadata>> sent) {
        try {
            for (var one : sent) {
                RecordMetadata record = one.get();
                ends.merge(record.partition(), record.offset() + 1, Math::max);
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Kafka did not take the news", e);
        }
    }

    /** The consumer stops to take news. */
    void pause() {
        onPollingThread(consumer -> consumer.pause(consumer.assignment()));
    }

    /** The consumer takes news again. */
    void resume() {
        onPollingThread(consumer -> consumer.resume(consumer.paused()));
    }

    /** Past the connector, whose own back-pressure would otherwise take a part in it. */
    private void onPollingThread(java.util.function.Consumer<Consumer<byte[], byte[]>> action) {
        for (String channel : clients.getConsumerChannels()) {
            for (KafkaConsumer<byte[], byte[]> news : clients.<byte[], byte[]>getConsumers(channel)) {
                news.runOnPollingThread(action).await().atMost(Duration.ofSeconds(10));
            }
        }
    }

    /** Waits until all that was sent has been applied. */
    void awaitTaken() {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(3))
                .atMost(Duration.ofSeconds(30))
                .until(this::isTaken);
    }

    private boolean isTaken() throws SQLException {
        var positions = new HashMap<Integer, Long>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select partition, position from partition_progress")) {
            while (result.next()) positions.put(result.getInt(1), result.getLong(2));
        }
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(1));
    }
}
