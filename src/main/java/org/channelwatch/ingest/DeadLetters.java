package org.channelwatch.ingest;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends what cannot be processed to the dead-letter topic: key, value and headers as received, and the headers that say why. */
@ApplicationScoped
public class DeadLetters {
    /** What the names of the headers begin with that say why. */
    static final String MARK = "dead-letter-";

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int LARGEST = 32 << 20;
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(2);

    private final String topic;
    private final KafkaProducer<byte[], byte[]> producer;

    DeadLetters(@Identifier("default-kafka-broker") Map<String, Object> kafka, IngestSettings settings) {
        this.topic = settings.deadLetters().topic();
        var properties = new HashMap<>(kafka);
        properties.keySet().retainAll(ProducerConfig.configNames());
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000L);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 5_000);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // A record that came compressed may be larger than it was on the wire
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST);
        properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * LARGEST);
        this.producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** A record and why it cannot be processed. */
    record DeadLetter(ConsumerRecord<byte[], byte[]> received, Exception reason) {}

    /**
     * Sends them, and returns when Kafka has them all.
     *
     * @param sent those that have been sent are passed over; takes each that Kafka has, also if another one fails
     * @throws KafkaException if Kafka has not taken them all
     */
    void send(List<DeadLetter> letters, Set<ConsumerRecord<byte[], byte[]>> sent) throws InterruptedException {
        Map<DeadLetter, Future<RecordMetadata>> underway = new LinkedHashMap<>();
        for (DeadLetter letter : letters) {
            if (!sent.contains(letter.received())) underway.put(letter, producer.send(record(letter, true)));
        }
        KafkaException failure = null;
        for (var one : underway.entrySet()) {
            try {
                await(one.getKey(), one.getValue());
                sent.add(one.getKey().received());
            } catch (KafkaException e) {
                failure = e;
            }
        }
        if (failure != null) throw failure;
    }

    private void await(DeadLetter letter, Future<RecordMetadata> taken) throws InterruptedException {
        ConsumerRecord<byte[], byte[]> received = letter.received();
        try {
            taken.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException) || received.value() == null) {
                throw new KafkaException("a dead letter could not be sent", e.getCause());
            }
            await(new DeadLetter(withoutValue(received), letter.reason()), producer.send(record(letter, false)));
            return;
        }
        LOG.warnf(
                "A record went to the dead letters: %s [partition=%d, offset=%d]",
                letter.reason().getMessage(), received.partition(), received.offset());
    }

    private static ConsumerRecord<byte[], byte[]> withoutValue(ConsumerRecord<byte[], byte[]> received) {
        return new ConsumerRecord<>(received.topic(), received.partition(), received.offset(), received.key(), null);
    }

    /** The names are those of SmallRye's dead-letter strategy. */
    private ProducerRecord<byte[], byte[]> record(DeadLetter letter, boolean withValue) {
        ConsumerRecord<byte[], byte[]> received = letter.received();
        String reason = String.valueOf(letter.reason().getMessage());
        if (!withValue) {
            reason += " (its " + received.serializedValueSize() + " bytes are too many for this topic, and left out)";
        }
        Headers headers = new RecordHeaders(received.headers().toArray());
        add(headers, MARK + "reason", reason);
        add(headers, MARK + "exception-class-name", letter.reason().getClass().getName());
        add(headers, MARK + "topic", received.topic());
        add(headers, MARK + "partition", Integer.toString(received.partition()));
        add(headers, MARK + "offset", Long.toString(received.offset()));
        byte @Nullable [] value = withValue ? received.value() : null;
        return new ProducerRecord<>(topic, null, received.key(), value, headers);
    }

    /** A letter that was sent back and came here again says why it is here now, not why it was. */
    private static void add(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @PreDestroy
    void close() {
        producer.close(PATIENCE_AT_THE_END);
    }
}
