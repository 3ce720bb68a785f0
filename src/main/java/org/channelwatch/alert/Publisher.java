package org.channelwatch.alert;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.common.errors.InterruptException;
import org.channelwatch.store.sql.Failpoint;
import org.channelwatch.store.transition.PublisherSeat;
import org.channelwatch.watch.Why;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what is in the outbox, if this replica is the publisher: one at a time is. All replicas try to become it; one that sees that
 * the publisher has stopped to beat, as it is suspended or its host has vanished, ends its connection. Whoever becomes the publisher
 * fences the one before at Kafka, so that it can do no harm when it wakes up.
 */
@ApplicationScoped
public class Publisher {
    private static final Logger LOG = Logger.getLogger(Publisher.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    /** Whoever was the publisher for this long had succeeded before it failed. */
    private static final Duration SUCCESS = Duration.ofSeconds(15);

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(4);

    private final DataSource database;
    private final PublisherSeat seat;
    private final Publishing publishing;
    private final PublisherSettings settings;
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    Publisher(DataSource database, PublisherSeat seat, Publishing publishing, PublisherSettings settings) {
        this.database = database;
        this.seat = seat;
        this.publishing = publishing;
        this.settings = settings;
    }

    /** Before the catalog is read: alerts that wait need nothing of it, and a restart in the middle of a storm should tell the rest soon. */
    void start(@Observes @Priority(950) StartupEvent event) {
        thread = Thread.ofPlatform().name("publisher").daemon().start(this::run);
    }

    void tellViews(@Observes @Priority(3000) StartupEvent event) {
        publishing.tellViews();
    }

    /** The transaction in hand is committed or aborted before this returns, unless Kafka does not answer. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        Thread running = thread;
        if (running == null || running.join(PATIENCE_AT_THE_END)) return;
        running.interrupt();
        running.join(PATIENCE_AT_THE_END);
    }

    private void run() {
        var predecessor = new PredecessorWatch(settings.beatTimeout());
        Duration pauseAfterFailure = Duration.ZERO;
        while (!stopping) {
            long begun = System.nanoTime();
            try (Connection connection = database.getConnection()) {
                Integer backend = seat.tryToTake(connection).orElse(null);
                if (backend == null) {
                    evictIfDead(connection, predecessor);
                    pause(settings.poll());
                } else {
                    publish(connection);
                }
                pauseAfterFailure = Duration.ZERO;
            } catch (SQLException | RuntimeException | ExecutionException | InterruptedException e) {
                if (stopping || e instanceof InterruptedException || e instanceof InterruptException) return;
                LOG.warnf("The publisher starts again: %s", Why.of(e));
                pauseAfterFailure = nextPause(pauseAfterFailure, begun);
                pause(pauseAfterFailure);
            }
        }
    }

    /** Twice as long from failure to failure: what is wrong with Kafka for longer is not told three times a second. */
    private static Duration nextPause(Duration last, long begun) {
        boolean worked = System.nanoTime() - begun > SUCCESS.toNanos();
        if (worked || last.isZero()) return FIRST_PAUSE;
        Duration twice = last.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private void evictIfDead(Connection connection, PredecessorWatch predecessor) throws SQLException {
        PublisherSeat.Holder holder = seat.holder(connection).orElse(null);
        if (holder == null || !predecessor.isDead(holder)) return;
        LOG.warnf("The publisher has not beaten for %s, and its connection is ended", settings.beatTimeout());
        seat.evict(connection, holder);
    }

    private void publish(Connection connection) throws SQLException, InterruptedException, ExecutionException {
        Failpoint.SEAT_TAKEN.pass();
        try (var beating = new Heartbeat(database, seat, settings.beatTimeout().dividedBy(4))) {
            beating.start();
            publishing.publish(connection, () -> stopping);
        } finally {
            leave(connection);
        }
    }

    /** The connection goes back to the pool, and must not take the seat with it. */
    private void leave(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten *");
            seat.leave(connection);
        } catch (SQLException e) {
            connection.abort(Runnable::run);
        }
    }

    private void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
