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

/** Shows the other replicas that the publisher lives, also while it waits for Kafka. Stops when closed. */
final class Heartbeat implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    private final DataSource database;
    private final PublisherSeat seat;
    private final Duration every;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("publisher heartbeat").daemon().factory());

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
        try (Connection connection = database.getConnection()) {
            seat.beat(connection);
        } catch (SQLException e) {
            LOG.debugf("No beat: %s", e.getMessage());
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
