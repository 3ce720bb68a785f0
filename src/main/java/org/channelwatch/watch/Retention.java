package org.channelwatch.watch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.upkeep.OldRows;
import org.jboss.logging.Logger;

/** Removes history that is older than it is to be kept, in small transactions with pauses. Replicas pass over each other's rows. */
@ApplicationScoped
public class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(50);

    private final DataSource database;
    private final OldRows old;
    private final RetentionSettings settings;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Retention(DataSource database, OldRows old, RetentionSettings settings, Clock clock) {
        this.database = database;
        this.old = old;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes @Priority(3000) StartupEvent event) {
        Thread.ofPlatform().name("retention").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void run() {
        try {
            while (!stopping.await(settings.every().toMillis(), TimeUnit.MILLISECONDS)) removeAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void removeAll() throws InterruptedException {
        try {
            removeOld();
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("What is old was not removed: %s", e.getMessage());
        }
    }

    /** Removes all that is too old now; returns how many rows went. */
    public int removeOld() throws SQLException, InterruptedException {
        Instant now = clock.instant();
        int removed = removeBefore(now.minus(settings.changes()), old::removeChanges);
        if (settings.evidence().isPresent()) {
            Instant before = now.minus(settings.evidence().get());
            removed += removeBefore(before, old::removeEvidence);
            removed += removeBefore(before, old::removeArticles);
        }
        if (settings.transitions().isPresent()) {
            removed += removeBefore(now.minus(settings.transitions().get()), old::removeTransitions);
        }
        if (settings.audit().isPresent()) {
            removed += removeBefore(now.minus(settings.audit().get()), old::removeAudit);
        }
        if (removed > 0) LOG.infof("Removed %d rows that were older than they are to be kept", removed);
        return removed;
    }

    @FunctionalInterface
    private interface Step {
        int remove(Connection connection, Instant before, int limit) throws SQLException;
    }

    private int removeBefore(Instant before, Step step) throws SQLException, InterruptedException {
        int removed = 0;
        while (true) {
            int now = Transaction.run(database, connection -> step.remove(connection, before, settings.batch()));
            removed += now;
            if (now < settings.batch() || stopping.await(BETWEEN_STEPS.toMillis(), TimeUnit.MILLISECONDS)) {
                return removed;
            }
        }
    }
}
