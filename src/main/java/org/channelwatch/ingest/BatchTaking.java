package org.channelwatch.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.channelwatch.ingest.BatchApplying.Ready;
import org.channelwatch.ingest.DeadLetters.DeadLetter;
import org.channelwatch.store.intake.IntakeRows;
import org.channelwatch.store.intake.IntakeRows.Progress;
import org.channelwatch.store.sql.Failpoint;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.watch.FeedEnds;
import org.channelwatch.watch.FeedEnds.UnreachableException;
import org.channelwatch.watch.Taken;
import org.channelwatch.watch.WatchSettings;

/**
 * Takes one batch: first its dead letters go out, then the rest goes into the database, and with it how far the partitions are. So what
 * lies before the position in the database has been dealt with, whatever broke.
 */
@ApplicationScoped
public class BatchTaking {
    private final BatchReading reading;
    private final BatchApplying applying;
    private final DeadLetters deadLetters;
    private final FeedEnds feed;
    private final IntakeRows intake;
    private final DataSource database;
    private final WatchSettings settings;
    private final Clock clock;

    BatchTaking(
            BatchReading reading,
            BatchApplying applying,
            DeadLetters deadLetters,
            FeedEnds feed,
            IntakeRows intake,
            DataSource database,
            WatchSettings settings,
            Clock clock) {
        this.reading = reading;
        this.applying = applying;
        this.deadLetters = deadLetters;
        this.feed = feed;
        this.intake = intake;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** A batch, over all attempts to take it. */
    static final class Batch {
        private final List<ConsumerRecord<byte[], byte[]>> records;
        private final Set<ConsumerRecord<byte[], byte[]>> buried = new HashSet<>();

        Batch(List<ConsumerRecord<byte[], byte[]>> records) {
            this.records = records;
        }

        List<ConsumerRecord<byte[], byte[]>> records() {
            return records;
        }

        /** Records whose dead letters Kafka has. */
        Set<ConsumerRecord<byte[], byte[]>> buried() {
            return buried;
        }
    }

    /**
     * Takes the batch.
     *
     * @throws SQLException if the database is away; like the others it means that the whole batch is to be tried again
     * @throws UnreachableException if Kafka is away
     */
    void take(Batch batch) throws SQLException, UnreachableException, InterruptedException {
        Instant now = clock.instant();
        String topicId = feed.topicId();
        var letters = new ArrayList<DeadLetter>();
        List<Ready> events = applying.prepare(reading.read(batch.records(), now, letters), now, letters);
        bury(batch, letters, topicId);
        List<Taken> taken = taken(batch.records(), topicId, settings.feed().maxGap(), now);
        try {
            applying.apply(events, taken);
        } catch (SQLException | RuntimeException e) {
            if (!BatchApplying.isFaultOfData(e)) throw e;
            takeInParts(batch, events, taken, topicId);
        }
        applying.countDeadLetters(batch.buried());
    }

    private void takeInParts(Batch batch, List<Ready> events, List<Taken> taken, String topicId)
            throws SQLException, InterruptedException {
        var letters = new ArrayList<DeadLetter>();
        applying.applyInParts(events, letters);
        bury(batch, letters, topicId);
        applying.apply(List.of(), taken);
    }

    /** Not what a batch before had buried, of which only Kafka's offsets were not committed. */
    private void bury(Batch batch, List<DeadLetter> letters, String topicId) throws SQLException, InterruptedException {
        if (letters.isEmpty()) return;
        Map<Integer, Progress> before = Transaction.run(database, connection -> intake.progress(connection, topicId));
        List<DeadLetter> fresh = letters.stream()
                .filter(letter -> {
                    Progress partition = before.get(letter.received().partition());
                    return partition == null
                            || partition.position() <= letter.received().offset();
                })
                .toList();
        deadLetters.send(fresh, batch.buried());
        Failpoint.LETTERS_SENT.pass();
    }

    /** A record is not of later than now, whatever its producer has written: one of the year 9999 would let the feed never run dry again. */
    static List<Taken> taken(
            List<ConsumerRecord<byte[], byte[]>> records, String topicId, Duration maxGap, Instant now) {
        Map<Integer, Taken> taken = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> one : records) {
            Instant at = Instant.ofEpochMilli(Math.min(one.timestamp(), now.toEpochMilli()));
            taken.compute(
                    one.partition(),
                    (partition, before) -> before == null
                            ? Taken.of(topicId, partition, one.offset(), at)
                            : before.and(one.offset(), at, maxGap));
        }
        return List.copyOf(taken.values());
    }
}
