package org.channelwatch.watch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.channelwatch.store.declared.TakenCatalog;
import org.channelwatch.store.sql.Durability;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.watched.ChannelRow;
import org.channelwatch.store.watched.ChannelRows;
import org.channelwatch.watch.Horizon.View;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Judges what is due, up to the horizon. Sleeps until the next channel is due; nothing ticks per channel, and nothing is lost by a
 * restart, as what is due is a column. Any number of replicas may sweep: each passes over what another holds.
 */
@ApplicationScoped
public class Sweep {
    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final Duration LEAST = Duration.ofMillis(1);
    private static final Duration WHILE_BEHIND = Duration.ofMillis(50);

    private final DataSource database;
    private final ChannelRows channels;
    private final Horizon horizon;
    private final Judging judging;
    private final TakenCatalog catalog;
    private final WatchSettings settings;
    private final Clock clock;
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    Sweep(
            DataSource database,
            ChannelRows channels,
            Horizon horizon,
            Judging judging,
            TakenCatalog catalog,
            WatchSettings settings,
            Clock clock) {
        this.database = database;
        this.channels = channels;
        this.horizon = horizon;
        this.judging = judging;
        this.catalog = catalog;
        this.settings = settings;
        this.clock = clock;
    }

    /** Before the catalog is read: where it is the one that was in force, what is due is told while that lasts. */
    void start(@Observes @Priority(950) StartupEvent event) {
        if (!settings.sweep().enabled()) return;
        thread = Thread.ofPlatform().name("sweep").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        Thread running = thread;
        if (running == null) return;
        LockSupport.unpark(running);
        running.join(Duration.ofSeconds(5));
    }

    /** Sweeps soon, as channels may have become due. */
    public void wake() {
        Thread running = thread;
        if (running != null) LockSupport.unpark(running);
    }

    private void run() {
        while (!stopping) {
            try {
                if (!catalog.isInForceWithin(settings.sweep().idle())) continue;
                sleepUntil(sweepOnce());
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("The sweep could not be done and is tried again: %s", e.getMessage());
                LockSupport.parkNanos(settings.sweep().idle().toNanos());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Judges all that is due up to the horizon; returns when the next channel is due. */
    public Optional<Instant> sweepOnce() throws SQLException {
        View view = horizon.advance();
        Instant until = view.horizon();
        if (until == null) return Optional.empty();
        boolean more = judgeDue(view, until);
        while (more && !stopping) more = judgeSideBySide(horizon.advance(), until);
        judgeWhatNeedNotWait(view, until);
        return Transaction.run(database, channels::nextWake);
    }

    /** While the feed is dry nobody can tell more of a channel than the horizon does; so what people have asked for is not kept waiting. */
    private void judgeWhatNeedNotWait(View view, Instant until) throws SQLException {
        Instant read = view.read();
        if (read == null || !read.isAfter(until)) return;
        int batch = settings.sweep().batch();
        boolean more = true;
        while (more && !stopping) more = judge(view, connection -> channels.lockDueAnyway(connection, read, batch));
    }

    /** Very much is due: one thread judges while PostgreSQL works for another. */
    private boolean judgeSideBySide(View view, Instant until) throws SQLException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> other = threads.submit(() -> judgeDue(view, until));
            boolean judged = judgeDue(view, until);
            return other.get() || judged;
        } catch (ExecutionException e) {
            throw new SQLException(e.getCause());
        } catch (InterruptedException e) {
            stopping = true;
            return false;
        }
    }

    /** Whether a whole batch was due, and more may be. */
    private boolean judgeDue(View view, Instant until) throws SQLException {
        int batch = settings.sweep().batch();
        return judge(view, connection -> channels.lockDue(connection, until, batch));
    }

    private boolean judge(View view, Transaction.Work<List<ChannelRow>> locking) throws SQLException {
        return Transaction.run(database, connection -> {
            Durability.soon(connection); // What is lost is still due
            List<ChannelRow> due = locking.in(connection);
            judging.judgeDue(connection, due, view);
            return due.size() == settings.sweep().batch();
        });
    }

    private void sleepUntil(Optional<Instant> next) {
        Instant due = next.orElse(Instant.MAX);
        LockSupport.parkNanos(
                pause(horizon.current(), clock.instant(), due, settings.sweep().idle())
                        .toNanos());
    }

    /**
     * How long nothing is looked at. What is due but beyond the horizon waits for the intake to catch up: looked at often, but not in a busy
     * loop. While the feed is dry that may take days.
     */
    static Duration pause(View view, Instant now, Instant due, Duration idle) {
        boolean waitsForNews = view.dry() && !view.behind();
        if (waitsForNews || due.isAfter(now.plus(idle))) return idle;
        Duration least = view.behind() ? WHILE_BEHIND : LEAST;
        Duration untilDue = Duration.between(now, due);
        return untilDue.compareTo(least) < 0 ? least : untilDue;
    }
}
