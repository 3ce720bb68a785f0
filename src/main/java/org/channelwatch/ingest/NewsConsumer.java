package org.channelwatch.ingest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.channelwatch.store.sql.Failpoint;
import org.channelwatch.watch.FeedEnds.UnreachableException;
import org.channelwatch.watch.Sweep;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes news from Kafka, in whole batches. Offsets are committed after the database. While Kafka or the database is away the batch is
 * tried again and again; the consumer stays in its group, paused by back-pressure.
 */
@ApplicationScoped
public class NewsConsumer {
    static final String CHANNEL = "news-events";

    private static final Logger LOG = Logger.getLogger(NewsConsumer.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    private final BatchTaking taking;
    private final Sweep sweep;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch answering = new CountDownLatch(1);
    private final Map<BatchTaking.Batch, Trouble> troubles = new ConcurrentHashMap<>();

    /** Why a batch in hand could not be applied. */
    record Trouble(Instant since, String reason, int records) {}

    NewsConsumer(BatchTaking taking, Sweep sweep, Clock clock) {
        this.taking = taking;
        this.sweep = sweep;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
        answering.countDown();
    }

    /** A backlog would leave no processor to the rest of the start: it is taken once the service answers. */
    void answer(@ObservesAsync HttpServerStart event) {
        answering.countDown();
    }

    /** Whether this is the channel, or one of those that run beside each other. */
    static boolean isOf(String channel) {
        return channel.equals(CHANNEL) || channel.startsWith(CHANNEL + "$");
    }

    /** What holds up the batches in hand. */
    Collection<Trouble> troubles() {
        return List.copyOf(troubles.values());
    }

    @Incoming(CHANNEL)
    @Blocking
    void take(ConsumerRecords<byte[], List<ConsumerRecord<byte[], byte[]>>> handedOut) throws InterruptedException {
        answering.await();
        var batch = new BatchTaking.Batch(HandedOut.records(handedOut));
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                taking.take(batch);
                troubles.remove(batch);
                Failpoint.APPLIED.pass();
                sweep.wake();
                return;
            } catch (SQLException | UnreachableException | RuntimeException e) {
                note(e, batch);
            }
            if (stopping.await(pause, TimeUnit.MILLISECONDS)) {
                throw new InterruptedException("stopped while a batch could not be applied");
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    private void note(Exception e, BatchTaking.Batch batch) {
        int records = batch.records().size();
        Trouble before = troubles.get(batch);
        String reason = String.valueOf(e.getMessage());
        troubles.put(batch, new Trouble(before == null ? clock.instant() : before.since(), reason, records));
        if (before == null) LOG.warnf(e, "A batch of %d records could not be applied, and is tried again", records);
        else LOG.infof("A batch of %d records still cannot be applied: %s", records, reason);
    }
}
