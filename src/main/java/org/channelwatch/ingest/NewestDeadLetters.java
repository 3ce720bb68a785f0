package org.channelwatch.ingest;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The newest of the records that could not be taken in, read from their topic. */
@ApplicationScoped
public class NewestDeadLetters {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int LONGEST_BEGINNING = 600;

    private final Map<String, Object> kafka;
    private final String topic;

    NewestDeadLetters(@Identifier("default-kafka-broker") Map<String, Object> kafka, IngestSettings settings) {
        this.kafka = kafka;
        this.topic = settings.deadLetters().topic();
    }

    /**
     * A dead letter.
     *
     * @param id its partition and offset in the topic of dead letters, as in {@link Redriving.Letter}
     * @param from topic, partition and offset at which it had come
     * @param beginning of what was received
     */
    public record DeadLetter(String id, Instant at, String from, String reason, String beginning) {}

    /**
     * The newest first.
     *
     * @throws org.apache.kafka.common.KafkaException if Kafka does not answer
     */
    public List<DeadLetter> newest(int limit) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, PATIENCE);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
            for (TopicPartition partition : partitions) {
                consumer.seek(
                        partition,
                        Math.max(begins.getOrDefault(partition, 0L), ends.getOrDefault(partition, 0L) - limit));
            }
            return read(consumer, ends).stream()
                    .sorted(Comparator.comparing(DeadLetter::at).reversed())
                    .limit(limit)
                    .toList();
        }
    }

    private static List<DeadLetter> read(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        var letters = new ArrayList<DeadLetter>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && !isAtEnd(consumer, ends)) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200)))
                letters.add(letter(record));
        }
        return letters;
    }

    private static boolean isAtEnd(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
    }

    private static DeadLetter letter(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value() == null ? new byte[0] : record.value();
        String text = new String(value, 0, Math.min(value.length, 4 * LONGEST_BEGINNING), StandardCharsets.UTF_8);
        return new DeadLetter(
                record.partition() + "-" + record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                header(record, "dead-letter-topic") + " partition " + header(record, "dead-letter-partition")
                        + ", offset " + header(record, "dead-letter-offset"),
                header(record, "dead-letter-reason"),
                text.length() > LONGEST_BEGINNING ? text.substring(0, LONGEST_BEGINNING) + "…" : text);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "?" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(ConsumerConfig.configNames());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
