package org.channelwatch.ingest;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.channelwatch.store.intake.RedrivenRows;
import org.channelwatch.store.intake.RedrivenRows.Place;
import org.channelwatch.store.sql.Transaction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sends dead letters back to where they came from, each once: which were is kept in the database. The note and the sending are one
 * Kafka transaction within one database transaction; only a crash between their two commits can send a letter twice, and then the second
 * copy is recognised as a duplicate.
 */
@ApplicationScoped
public class Redriving {
    private static final String MARK = "dead-letter-";
    private static final int AT_ONCE = 500;
    private static final int LARGEST = 32 << 20;

    private final DeadLetterReader reader;
    private final RedrivenRows redriven;
    private final DataSource database;
    private final Map<String, Object> kafka;
    private final String newsTopic;
    private final Clock clock;

    Redriving(
            DeadLetterReader reader,
            RedrivenRows redriven,
            DataSource database,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "mp.messaging.incoming.news-events.topic", defaultValue = "news-events")
                    String newsTopic,
            Clock clock) {
        this.reader = reader;
        this.redriven = redriven;
        this.database = database;
        this.kafka = kafka;
        this.newsTopic = newsTopic;
        this.clock = clock;
    }

    /**
     * A dead letter.
     *
     * @param id its partition and offset in the topic of dead letters: {@code 0-17}
     * @param bytes of its value; -1 if it has none
     * @param redriven whether it was sent back
     */
    public record Letter(
            String id,
            Instant at,
            @Nullable String reason,
            @Nullable String topic,
            @Nullable String partition,
            @Nullable String offset,
            int bytes,
            boolean redriven) {}

    /** How many letters were sent back, and how many were not, as they had been before. */
    public record Result(int redriven, int skipped) {}

    /** The newest letters, newest first. */
    public List<Letter> newest(int limit) throws SQLException, InterruptedException {
        String topicId = reader.topicId();
        Set<Place> done = Transaction.run(database, connection -> redriven.ofTopic(connection, topicId));
        return reader.newest(limit).stream()
                .sorted((a, b) -> Long.compare(b.timestamp(), a.timestamp()))
                .limit(limit)
                .map(one -> letter(one, done.contains(place(one))))
                .toList();
    }

    /**
     * Sends letters back.
     *
     * @param ids of the letters; null for all that were not sent back yet
     * @param by whom
     */
    public Result redrive(@Nullable Set<String> ids, String by) throws SQLException, InterruptedException {
        String topicId = reader.topicId();
        List<ConsumerRecord<byte[], byte[]>> wanted = reader.newest(Long.MAX_VALUE).stream()
                .filter(one -> ids == null || ids.contains(id(one)))
                .toList();
        int sent = 0;
        if (wanted.isEmpty()) return new Result(0, 0);
        try (var producer =
                new KafkaProducer<>(producerSettings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            for (int from = 0; from < wanted.size(); from += AT_ONCE) {
                var part = wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()));
                sent += redrive(producer, topicId, part, by);
            }
        }
        return new Result(sent, wanted.size() - sent);
    }

    private int redrive(
            KafkaProducer<byte[], byte[]> producer,
            String topicId,
            List<ConsumerRecord<byte[], byte[]>> letters,
            String by)
            throws SQLException {
        return Transaction.run(database, connection -> {
            var places = new HashSet<Place>();
            for (var one : letters) places.add(place(one));
            Set<Place> fresh = redriven.claim(connection, topicId, places, clock.instant(), by);
            if (fresh.isEmpty()) return 0;
            send(
                    producer,
                    letters.stream().filter(one -> fresh.contains(place(one))).toList());
            return fresh.size();
        });
    }

    /** What a single send meets, the commit throws. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void send(KafkaProducer<byte[], byte[]> producer, List<ConsumerRecord<byte[], byte[]>> letters) {
        producer.beginTransaction();
        try {
            for (var one : letters) producer.send(asReceived(one));
            producer.commitTransaction();
        } catch (RuntimeException e) {
            producer.abortTransaction();
            throw e;
        }
    }

    private ProducerRecord<byte[], byte[]> asReceived(ConsumerRecord<byte[], byte[]> letter) {
        var headers = new RecordHeaders();
        for (Header header : letter.headers()) if (!header.key().startsWith(MARK)) headers.add(header);
        return new ProducerRecord<>(newsTopic, null, letter.key(), letter.value(), headers);
    }

    private Map<String, Object> producerSettings() {
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

    private static Letter letter(ConsumerRecord<byte[], byte[]> letter, boolean redriven) {
        return new Letter(
                id(letter),
                Instant.ofEpochMilli(letter.timestamp()),
                header(letter, "reason"),
                header(letter, "topic"),
                header(letter, "partition"),
                header(letter, "offset"),
                letter.serializedValueSize(),
                redriven);
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(MARK + name);
        return header == null ? null : new String(Objects.requireNonNull(header.value()), StandardCharsets.UTF_8);
    }

    private static Place place(ConsumerRecord<byte[], byte[]> letter) {
        return new Place(letter.partition(), letter.offset());
    }

    private static String id(ConsumerRecord<byte[], byte[]> letter) {
        return letter.partition() + "-" + letter.offset();
    }
}
