package org.channelwatch.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
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
    private static final Pattern ID = Pattern.compile("(\\d{1,9})-(\\d{1,18})");
    private static final int LONGEST_BEGINNING = 600;

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
     * @param beginning of its value, for people to see
     */
    public record Letter(
            String id,
            Instant at,
            @Nullable String reason,
            @Nullable String topic,
            @Nullable String partition,
            @Nullable String offset,
            int bytes,
            boolean redriven,
            @JsonIgnore String beginning) {}

    /** How many letters were sent back, and how many were not, as they had been before. */
    public record Result(int redriven, int skipped) {}

    /** The newest letters, newest first. */
    public List<Letter> newest(int limit) throws SQLException, InterruptedException {
        String topicId = reader.topicId();
        Set<Place> done = Transaction.run(database, connection -> redriven.ofTopic(connection, topicId));
        var letters = new ArrayList<Letter>();
        reader.newest(limit, some -> some.forEach(one -> letters.add(letter(one, done.contains(place(one))))));
        return letters.stream()
                .sorted(Comparator.comparing(Letter::at).reversed())
                .limit(limit)
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
        var counts = new Object() {
            int wanted;
            int sent;
        };
        try (var sender = new LetterSender(kafka, newsTopic)) {
            DeadLetterReader.Taker redriving = letters -> {
                counts.wanted += letters.size();
                counts.sent += redrive(sender, topicId, letters, by);
            };
            if (ids == null) reader.newest(Long.MAX_VALUE, redriving);
            else reader.at(places(ids), redriving);
        }
        return new Result(counts.sent, counts.wanted - counts.sent);
    }

    private int redrive(LetterSender sender, String topicId, List<ConsumerRecord<byte[], byte[]>> letters, String by)
            throws SQLException {
        return Transaction.run(database, connection -> {
            var places = new HashSet<Place>();
            for (var one : letters) places.add(place(one));
            Set<Place> fresh = redriven.claim(connection, topicId, places, clock.instant(), by);
            if (fresh.isEmpty()) return 0;
            sender.send(
                    letters.stream().filter(one -> fresh.contains(place(one))).toList());
            return fresh.size();
        });
    }

    private static Letter letter(ConsumerRecord<byte[], byte[]> letter, boolean redriven) {
        return new Letter(
                letter.partition() + "-" + letter.offset(),
                Instant.ofEpochMilli(letter.timestamp()),
                header(letter, "reason"),
                header(letter, "topic"),
                header(letter, "partition"),
                header(letter, "offset"),
                letter.serializedValueSize(),
                redriven,
                beginning(letter.value()));
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(DeadLetters.MARK + name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String beginning(byte @Nullable [] value) {
        if (value == null) return "";
        String text = new String(value, 0, Math.min(value.length, 4 * LONGEST_BEGINNING), StandardCharsets.UTF_8);
        return text.length() > LONGEST_BEGINNING ? text.substring(0, LONGEST_BEGINNING) + "…" : text;
    }

    private static Place place(ConsumerRecord<byte[], byte[]> letter) {
        return new Place(letter.partition(), letter.offset());
    }

    /** What is no id of a letter is none of any. */
    private static Set<Place> places(Set<String> ids) {
        var places = new HashSet<Place>();
        for (String id : ids) {
            var parts = ID.matcher(String.valueOf(id));
            if (parts.matches())
                places.add(new Place(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2))));
        }
        return places;
    }
}
