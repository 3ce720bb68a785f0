package org.channelwatch.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.upkeep.StoredCounts;
import org.channelwatch.store.upkeep.StoredCounts.Counts;
import org.jboss.logging.Logger;

/** The gauges of the watch: counted in the store every few seconds, so that being asked for them costs nothing. */
@ApplicationScoped
public class WatchGauges {
    private static final Logger LOG = Logger.getLogger(WatchGauges.class);
    private static final Counts NOTHING = new Counts(0, null, false);

    private final DataSource database;
    private final StoredCounts store;
    private final Duration every;
    private final Clock clock;
    private final Instant startedAt;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Counts counts = NOTHING;
    private volatile Instant countedAt = Instant.EPOCH;

    WatchGauges(DataSource database, StoredCounts store, WatchSettings settings, MeterRegistry metrics, Clock clock) {
        this.database = database;
        this.store = store;
        this.every = settings.gaugesEvery();
        this.clock = clock;
        this.startedAt = clock.instant();
        Gauge.builder("channelwatch.horizon.lag", this::horizonLag)
                .baseUnit("seconds")
                .description(
                        "How far the horizon is behind now; until the intake has caught up for the first time, since the start")
                .register(metrics);
        Gauge.builder("channelwatch.outbox.pending", () -> counts.outbox())
                .description("Alert events that are not yet known to be in Kafka")
                .register(metrics);
        Gauge.builder("channelwatch.intake.blind", () -> counts.blind() ? 1 : 0)
                .description("1 while a blind spell lasts")
                .register(metrics);
    }

    /** Grows also while the database does not answer. NaN for the moment before the store was counted: a restart does not look like no lag. */
    private double horizonLag() {
        if (countedAt.equals(Instant.EPOCH)) return Double.NaN;
        Instant since = Objects.requireNonNullElse(counts.horizon(), startedAt);
        return Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }

    /** When the store was last counted. */
    Instant countedAt() {
        return countedAt;
    }

    void start(@Observes @Priority(3000) StartupEvent event) {
        Thread.ofPlatform().name("gauges").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void run() {
        try {
            do count();
            while (!stopping.await(every.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void count() {
        try {
            Instant now = clock.instant();
            counts = Transaction.run(database, store::count);
            countedAt = now;
        } catch (SQLException | RuntimeException e) {
            LOG.debugf("The gauges stand still: %s", e.getMessage());
        }
    }
}
