package org.channelwatch.local;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A plain client of Kafka, as users have one: sends news, and reads what committed transactions have told. */
public final class Wires {
    private final String servers;

    public Wires(String servers) {
        this.servers = servers;
    }

    /** Sends records and waits until Kafka has them. */
    public void send(String topic, List<ProducerRecord<String, byte[]>> records)
            throws InterruptedException, ExecutionException {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "acks", "all", "max.request.size", 4 << 20);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = records.stream().map(producer::send).toList();
            for (var one : sent) one.get();
        }
    }

    /** Sends news events as plain JSON. */
    public void sendNews(String... events) throws InterruptedException, ExecutionException {
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        for (String event : events) {
            records.add(new ProducerRecord<>("news-events", event.getBytes(StandardCharsets.UTF_8)));
        }
        send("news-events", records);
    }

    /** All that a subscriber with isolation level read_committed sees of a topic, from its beginning to its end now. */
    public List<ConsumerRecord<String, byte[]>> readAll(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                servers,
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "group.id",
                "reader-" + UUID.randomUUID());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }
}
