package org.channelwatch.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends dead letters to the topic of news as they were received, some at a time: all of them or none. */
final class LetterSender implements AutoCloseable {
    private static final int LARGEST = 32 << 20;

    private final Map<String, Object> kafka;
    private final String topic;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    LetterSender(Map<String, Object> kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    /** What a single send meets, the commit throws. */
    @SuppressWarnings("FutureReturnValueIgnored")
    void send(List<ConsumerRecord<byte[], byte[]>> letters) {
        KafkaProducer<byte[], byte[]> sending = producer();
        sending.beginTransaction();
        try {
            for (var one : letters) sending.send(asReceived(one));
            sending.commitTransaction();
        } catch (RuntimeException e) {
            sending.abortTransaction();
            throw e;
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        KafkaProducer<byte[], byte[]> there = producer;
        if (there != null) return there;
        var made = new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer());
        producer = made;
        made.initTransactions();
        return made;
    }

    private ProducerRecord<byte[], byte[]> asReceived(ConsumerRecord<byte[], byte[]> letter) {
        var headers = new RecordHeaders();
        for (Header header : letter.headers()) if (!header.key().startsWith(DeadLetters.MARK)) headers.add(header);
        return new ProducerRecord<>(topic, null, letter.key(), letter.value(), headers);
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(ProducerConfig.configNames());
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "channel-watch-redrive-" + UUID.randomUUID());
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 15_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000L);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * LARGEST);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        return settings;
    }

    @Override
    public void close() {
        if (producer != null) producer.close();
    }
}
