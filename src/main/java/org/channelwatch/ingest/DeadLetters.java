package org.channelwatch.ingest;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Sends what cannot be processed to the dead-letter topic: key, value and headers as received, and the headers that say why. */
@ApplicationScoped
public class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final MutinyEmitter<Record<byte[], byte[]>> topic;

    DeadLetters(@Channel("news-events-dlq") MutinyEmitter<Record<byte[], byte[]>> topic) {
        this.topic = topic;
    }

    /** A record and why it cannot be processed. */
    record DeadLetter(ConsumerRecord<byte[], byte[]> received, Exception reason) {}

    /**
     * Sends them.
     *
     * @return done when Kafka has them all
     */
    CompletableFuture<Void> send(java.util.List<DeadLetter> letters) {
        return CompletableFuture.allOf(letters.stream().map(this::send).toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> send(DeadLetter letter) {
        ConsumerRecord<byte[], byte[]> received = letter.received();
        LOG.warnf(
                "A record goes to the dead letters: %s [partition=%d, offset=%d]",
                letter.reason().getMessage(), received.partition(), received.offset());
        var metadata = OutgoingKafkaRecordMetadata.builder()
                .withHeaders(headers(letter))
                .build();
        var sent = new CompletableFuture<Void>();
        var message = Message.of(Record.of(received.key(), received.value()))
                .addMetadata(metadata)
                .withAck(() -> {
                    sent.complete(null);
                    return CompletableFuture.completedFuture(null);
                })
                .withNack(failure -> {
                    sent.completeExceptionally(failure);
                    return CompletableFuture.completedFuture(null);
                });
        topic.sendMessageAndForget(message);
        return sent;
    }

    /** The names are those of SmallRye's dead-letter strategy. */
    private static Headers headers(DeadLetter letter) {
        ConsumerRecord<byte[], byte[]> received = letter.received();
        var headers = new RecordHeaders(received.headers().toArray());
        String reason = letter.reason().getMessage();
        headers.add("dead-letter-reason", bytes(reason == null ? "unknown" : reason));
        headers.add(
                "dead-letter-exception-class-name",
                bytes(letter.reason().getClass().getName()));
        headers.add("dead-letter-topic", bytes(received.topic()));
        headers.add("dead-letter-partition", bytes(Integer.toString(received.partition())));
        headers.add("dead-letter-offset", bytes(Long.toString(received.offset())));
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Waits for {@link #send}; what Kafka refused is thrown. */
    static void await(CompletableFuture<Void> sent) throws CompletionException {
        sent.join();
    }
}
