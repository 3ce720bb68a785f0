package org.channelwatch.ingest;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the topic of dead letters, without a group. */
@ApplicationScoped
public class DeadLetterReader {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int PATIENCE_MILLIS = 10_000;

    private final Map<String, Object> kafka;
    private final String topic;

    DeadLetterReader(@Identifier("default-kafka-broker") Map<String, Object> kafka, IngestSettings settings) {
        this.kafka = kafka;
        this.topic = settings.deadLetters().topic();
    }

    /** The id of the topic: one that is made anew has another. */
    String topicId() throws InterruptedException {
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(AdminClientConfig.configNames());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 2);
        try (Admin admin = Admin.create(settings)) {
            var described =
                    admin.describeTopics(List.of(topic)).allTopicNames().get().values();
            return described.iterator().next().topicId().toString();
        } catch (ExecutionException e) {
            throw new KafkaException("Kafka does not tell of topic " + topic, e.getCause());
        }
    }

    /** The newest letters of each partition, up to {@code limit}, oldest first. */
    List<ConsumerRecord<byte[], byte[]>> newest(long limit) {
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(ConsumerConfig.configNames());
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 2);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(topic, one.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.beginningOffsets(partitions)
                    .forEach((partition, first) ->
                            consumer.seek(partition, Math.max(first, ends.getOrDefault(partition, first) - limit)));
            return read(consumer, ends);
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        var letters = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (System.nanoTime() > until) throw new KafkaException("Kafka did not give all dead letters in time");
            consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
        }
        return letters;
    }
}
