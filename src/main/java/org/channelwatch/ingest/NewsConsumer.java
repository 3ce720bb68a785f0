package org.channelwatch.ingest;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.channelwatch.ingest.DeadLetters.DeadLetter;
import org.channelwatch.watch.FeedEnds;
import org.channelwatch.watch.FeedEnds.UnreachableException;
import org.channelwatch.watch.Sweep;
import org.channelwatch.watch.Taken;
import org.channelwatch.watch.WatchSettings;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes batches of records from {@code news-events}: reads, applies, and only then lets the offsets be committed. While the database or
 * Kafka is away a batch is tried again and again; the consumer stays in its group, paused by back-pressure.
 */
@ApplicationScoped
public class NewsConsumer {
    private static final Logger LOG = Logger.getLogger(NewsConsumer.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final BatchReading reading;
    private final BatchApplying applying;
    private final DeadLetters deadLetters;
    private final FeedEnds feed;
    private final Sweep sweep;
    private final WatchSettings settings;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);

    NewsConsumer(
            BatchReading reading,
            BatchApplying applying,
            DeadLetters deadLetters,
            FeedEnds feed,
            Sweep sweep,
            WatchSettings settings,
            Clock clock) {
        this.reading = reading;
        this.applying = applying;
        this.deadLetters = deadLetters;
        this.feed = feed;
        this.sweep = sweep;
        this.settings = settings;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    @Incoming("news-events")
    @Blocking
    void take(ConsumerRecords<byte[], byte[]> records) throws InterruptedException {
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                takeOnce(records);
                sweep.wake();
                return;
            } catch (SQLException | UnreachableException | RuntimeException e) {
                LOG.warnf(e, "A batch of %d records could not be applied and is tried again", records.count());
            }
            if (stopping.await(pause, TimeUnit.MILLISECONDS)) {
                throw new InterruptedException("stopped while a batch could not be applied");
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    private void takeOnce(ConsumerRecords<byte[], byte[]> records) throws SQLException, UnreachableException {
        Instant now = clock.instant();
        var letters = new ArrayList<DeadLetter>();
        var events = reading.read(records, now, letters);
        var taken = taken(records, feed.topicId());
        applying.apply(events, taken, now, letters);
        if (!letters.isEmpty()) DeadLetters.await(deadLetters.send(letters));
        applying.count(letters);
    }

    private List<Taken> taken(ConsumerRecords<byte[], byte[]> records, String topicId) {
        Map<Integer, Taken> taken = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> one : records) {
            Instant at = Instant.ofEpochMilli(one.timestamp());
            taken.compute(
                    one.partition(),
                    (partition, before) -> before == null
                            ? Taken.of(topicId, partition, one.offset(), at)
                            : before.and(one.offset(), at, settings.feed().maxGap()));
        }
        return List.copyOf(taken.values());
    }
}
