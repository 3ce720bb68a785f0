package org.channelwatch.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.channelwatch.store.transition.PublisherSeat;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Shows the other replicas that the publisher lives, also while it waits for Kafka. It keeps the connection over which it beats: while slow
 * reads had all others, it would be taken for dead. Stops when closed.
 */
final class Heartbeat implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    private final DataSource database;
    private final PublisherSeat seat;
    private final Duration every;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("publisher heartbeat").daemon().factory());
    private @Nullable Connection kept;

    Heartbeat(DataSource database, PublisherSeat seat, Duration every) {
        this.database = database;
        this.seat = seat;
        this.every = every;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // beat() throws nothing
    void start() {
        timer.scheduleWithFixedDelay(this::beat, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            seat.beat(connection());
        } catch (SQLException e) {
            LOG.debugf("No beat: %s", e.getMessage());
            giveBack();
        }
    }

    private Connection connection() throws SQLException {
        Connection there = kept;
        if (there == null) {
            there = database.getConnection();
            kept = there;
        }
        return there;
    }

    private void giveBack() {
        Connection given = kept;
        kept = null;
        if (given == null) return;
        try {
            given.close();
        } catch (SQLException e) {
            LOG.debugf("A connection was not given back: %s", e.getMessage());
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // giveBack() throws nothing
    public void close() {
        timer.submit(this::giveBack);
        timer.shutdown();
    }
}
