package org.channelwatch.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.channelwatch.store.sql.Failpoint;
import org.channelwatch.store.transition.StoredTransition;
import org.channelwatch.store.watched.ChannelView;
import org.channelwatch.watch.Traces;

/**
 * The topics {@code channel-alerts} and {@code channel-status}, written in Kafka transactions. Opening them fences whoever wrote before
 * and aborts what it left unfinished.
 */
final class AlertTopics implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Object> kafka;
    private final PublisherSettings settings;
    private final ObjectMapper json;
    private final Traces traces;

    AlertTopics(Map<String, Object> kafka, PublisherSettings settings, ObjectMapper json, Traces traces) {
        this.kafka = kafka;
        this.settings = settings;
        this.json = json;
        this.traces = traces;
        var properties = new HashMap<>(kafka);
        properties.keySet().retainAll(ProducerConfig.configNames());
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, settings.transactionalId());
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 15_000);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000L);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // A transaction that comes upon the heels of another finds it unfinished at the broker for a few milliseconds
        properties.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 3L);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        this.producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /** The number of the last publication that went out; empty if none did, or Kafka has forgotten it. */
    OptionalLong lastNumber() throws InterruptedException, ExecutionException {
        var properties = new HashMap<>(kafka);
        properties.keySet().retainAll(AdminClientConfig.configNames());
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 8_000);
        try (Admin admin = Admin.create(properties)) {
            var offsets = admin.listConsumerGroupOffsets(
                            settings.numberGroup(), new ListConsumerGroupOffsetsOptions().requireStable(true))
                    .partitionsToOffsetAndMetadata()
                    .get();
            OffsetAndMetadata offset = offsets.get(numberKeptAt());
            return offset == null ? OptionalLong.empty() : OptionalLong.of(offset.offset());
        }
    }

    /** Sends a round in one transaction. What a single send meets, the commit throws. */
    @SuppressWarnings("FutureReturnValueIgnored")
    void send(Round round) {
        var spans = new ArrayList<Span>();
        inTransaction(() -> {
            for (StoredTransition transition : round.transitions()) producer.send(alert(transition, spans));
            for (ChannelView view : round.views()) {
                producer.send(new ProducerRecord<>(settings.statusTopic(), view.id(), bytes(view)));
            }
            for (String id : round.removed()) producer.send(new ProducerRecord<>(settings.statusTopic(), id, null));
            Failpoint.ALERTS_SENT.pass();
            if (round.publication() != null) sendNumber(round.publication().number());
            Failpoint.NUMBER_SENT.pass();
        });
        spans.forEach(Span::end);
    }

    /** Writes the number of the last publication again. */
    void remember(long number) {
        inTransaction(() -> sendNumber(number));
    }

    private void sendNumber(long number) {
        producer.sendOffsetsToTransaction(
                Map.of(numberKeptAt(), new OffsetAndMetadata(number)),
                new ConsumerGroupMetadata(settings.numberGroup()));
    }

    private void inTransaction(Runnable sending) {
        producer.beginTransaction();
        try {
            sending.run();
            producer.commitTransaction();
        } catch (RuntimeException e) {
            abort(e);
            throw e;
        }
    }

    private void abort(RuntimeException cause) {
        try {
            producer.abortTransaction();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private TopicPartition numberKeptAt() {
        return new TopicPartition(settings.alertsTopic(), 0);
    }

    private ProducerRecord<String, byte[]> alert(StoredTransition transition, List<Span> spans) {
        AlertCloudEvent event = AlertCloudEvent.of(transition, settings.source());
        var alert = new ProducerRecord<>(settings.alertsTopic(), event.subject(), bytes(event.data()));
        Headers headers = alert.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", event.id().toString());
        add(headers, "ce_type", event.type());
        add(headers, "ce_source", event.source());
        add(headers, "ce_subject", event.subject());
        add(headers, "ce_time", event.time().toString());
        add(headers, "content-type", "application/json");
        trace(transition, headers, spans);
        return alert;
    }

    /** The span of a record lasts until its transaction is committed. */
    private void trace(StoredTransition transition, Headers headers, List<Span> spans) {
        if (transition.trace() == null) return;
        Span span = traces.following("publish " + settings.alertsTopic(), SpanKind.PRODUCER, transition.trace());
        spans.add(span);
        add(headers, Traces.HEADER, Objects.requireNonNullElse(Traces.textOf(span), transition.trace()));
    }

    private byte[] bytes(Object message) {
        try {
            return json.writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message cannot be written", e);
        }
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
    }
}
