package org.channelwatch.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads committed alert events and dead letters, and keeps everything. */
final class Subscriber implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, List<Feed.Told>> history = new LinkedHashMap<>();
    private final Map<String, Integer> deadLetters = new HashMap<>();

    Subscriber(String brokers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        "2000"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = new ArrayList<TopicPartition>();
        for (String topic : List.of("channel-alerts", "news-events-dlq")) {
            consumer.partitionsFor(topic, Duration.ofSeconds(30))
                    .forEach(one -> partitions.add(new TopicPartition(topic, one.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads for a while; whether anything came. */
    boolean read(Duration patience) {
        var records = consumer.poll(patience);
        for (ConsumerRecord<String, byte[]> one : records) {
            if (one.topic().equals("news-events-dlq"))
                deadLetters.merge(new String(one.value(), StandardCharsets.UTF_8), 1, Integer::sum);
            else
                history.computeIfAbsent(one.key(), channel -> new ArrayList<>()).add(told(one.value()));
        }
        return !records.isEmpty();
    }

    private static Feed.Told told(byte[] value) {
        try {
            JsonNode alert = JSON.readTree(value);
            return new Feed.Told(
                    alert.get("alertId").asText(),
                    alert.get("sequence").asInt(),
                    alert.get("event").asText(),
                    alert.get("status").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All alert events, by channel and in the order in which they came. */
    Map<String, List<Feed.Told>> history() {
        return history;
    }

    /** How often each dead letter came, by its value. */
    Map<String, Integer> deadLetters() {
        return deadLetters;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
