package org.channelwatch.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A {@code read_committed} subscriber that keeps of each alert event when it came. It shares the processors with what is measured, so it
 * reads the events only when it is asked.
 */
final class Alerts implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Came(byte[] alert, Instant at) {}

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Came> came = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Alerts(String brokers) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor("channel-alerts", Duration.ofSeconds(30)).stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    void read(Duration patience) {
        var records = consumer.poll(patience);
        Instant now = Instant.now();
        for (var one : records) {
            came.add(new Came(one.value(), now));
            ids.add(new String(one.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
        }
    }

    /** How many came, each counted once. */
    int count() {
        return ids.size();
    }

    /** How many came that had come before. */
    int doubled() {
        return came.size() - ids.size();
    }

    /**
     * Milliseconds from the instant at which the status was due to the one at which the event was here, ascending.
     *
     * @param skipped so many that came first are left out
     */
    List<Long> delays(int skipped) throws IOException {
        var delays = new ArrayList<Long>();
        for (Came one : came.subList(Math.min(skipped, came.size()), came.size())) {
            Instant due = Instant.parse(JSON.readTree(one.alert()).get("since").asText());
            delays.add(Duration.between(due, one.at()).toMillis());
        }
        delays.sort(null);
        return delays;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
