package org.channelwatch.ingest;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.channelwatch.store.intake.RedrivenRows.Place;

/** Reads the topic of dead letters, without a group. It hands on what a poll brings before the next, and keeps none of it. */
@ApplicationScoped
public class DeadLetterReader {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int AT_ONCE = 500;

    private final Map<String, Object> kafka;
    private final String topic;

    DeadLetterReader(@Identifier("default-kafka-broker") Map<String, Object> kafka, IngestSettings settings) {
        this.kafka = kafka;
        this.topic = settings.deadLetters().topic();
    }

    /** Takes some hundred letters at most, in the order of their partition. */
    @FunctionalInterface
    interface Taker {
        void take(List<ConsumerRecord<byte[], byte[]>> letters) throws SQLException;
    }

    /** Offsets of a partition, the last one not included. */
    private record Stretch(long from, long to) {
        private Stretch newest(long limit) {
            return new Stretch(Math.max(from, to - limit), to);
        }

        /** From the first to the last that lies at one of these. */
        private Stretch around(int partition, Set<Place> places) {
            var inside = places.stream()
                    .filter(place -> place.partition() == partition)
                    .mapToLong(Place::offset)
                    .filter(offset -> offset >= from && offset < to)
                    .summaryStatistics();
            return inside.getCount() == 0 ? new Stretch(to, to) : new Stretch(inside.getMin(), inside.getMax() + 1);
        }
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

    /** The newest letters of each partition, up to {@code limit}. */
    void newest(long limit, Taker taker) throws SQLException {
        try (var consumer = consumer()) {
            Map<TopicPartition, Stretch> stretches = all(consumer);
            stretches.replaceAll((partition, all) -> all.newest(limit));
            read(consumer, stretches, taker);
        }
    }

    /** The letters at these places, where there are any. */
    void at(Set<Place> places, Taker taker) throws SQLException {
        try (var consumer = consumer()) {
            Map<TopicPartition, Stretch> stretches = all(consumer);
            stretches.replaceAll((partition, all) -> all.around(partition.partition(), places));
            read(
                    consumer,
                    stretches,
                    letters -> taker.take(letters.stream()
                            .filter(one -> places.contains(new Place(one.partition(), one.offset())))
                            .toList()));
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(ConsumerConfig.configNames());
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, AT_ONCE);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 2);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Map<TopicPartition, Stretch> all(KafkaConsumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(one -> new TopicPartition(topic, one.partition()))
                .toList();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        var stretches = new HashMap<TopicPartition, Stretch>();
        consumer.beginningOffsets(partitions)
                .forEach((partition, first) ->
                        stretches.put(partition, new Stretch(first, ends.getOrDefault(partition, first))));
        return stretches;
    }

    private static void read(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Stretch> stretches, Taker taker)
            throws SQLException {
        stretches.values().removeIf(stretch -> stretch.from() >= stretch.to());
        consumer.assign(stretches.keySet());
        stretches.forEach((partition, stretch) -> consumer.seek(partition, stretch.from()));
        long since = System.nanoTime();
        while (stretches.entrySet().stream()
                .anyMatch(
                        one -> consumer.position(one.getKey()) < one.getValue().to())) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new KafkaException("Kafka did not give all dead letters in time");
            }
            var letters = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            var polled = consumer.poll(Duration.ofMillis(200));
            stretches.forEach((partition, stretch) -> polled.records(partition).stream()
                    .filter(one -> one.offset() < stretch.to())
                    .forEach(letters::add));
            if (letters.isEmpty()) continue;
            taker.take(letters);
            since = System.nanoTime();
        }
    }
}
