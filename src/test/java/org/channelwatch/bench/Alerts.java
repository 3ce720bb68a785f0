package org.channelwatch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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

/** A {@code read_committed} subscriber that keeps of each alert event when it came. */
final class Alerts implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<String, byte[]> consumer;
    /** From the instant at which the status was due to the one at which the event was here, in milliseconds. */
    final List<Long> delays = new ArrayList<>();

    final Set<String> seen = new HashSet<>();
    int doubled;

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

    void read(Duration patience) throws IOException {
        var records = consumer.poll(patience);
        Instant now = Instant.now();
        for (var one : records) {
            JsonNode alert = JSON.readTree(one.value());
            Instant due = Instant.parse(alert.get("since").asText());
            delays.add(Duration.between(due, now).toMillis());
            if (!seen.add(one.key()
                    + alert.get("alertId").asText()
                    + alert.get("sequence").asInt())) doubled++;
        }
    }

    /** The delay that this share of the events did not exceed. */
    long percentile(double share) {
        var sorted = delays.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
