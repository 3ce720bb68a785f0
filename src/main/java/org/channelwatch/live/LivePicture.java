package org.channelwatch.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.channelwatch.channel.Coverage;
import org.channelwatch.live.ViewKeeping.Taken;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.transition.Outbox;
import org.channelwatch.store.transition.TransitionRows;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.postgresql.PGConnection;

/**
 * The picture of all channels that this replica shows. It follows the store: woken by NOTIFY on a connection of its own, with a poll
 * behind it, so that a lost connection delays it and no more.
 */
@ApplicationScoped
public class LivePicture {
    private static final Logger LOG = Logger.getLogger(LivePicture.class);
    private static final int POLL_MILLIS = 500;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);
    /** So many times as long as following the store took it pauses, while very much changes. */
    private static final int PAUSES = 9;
    /** While the intake works off a backlog, what is shown is old anyway. */
    private static final int PAUSES_WHILE_BEHIND = 24;

    private final DataSource database;
    private final Outbox outbox;
    private final ViewKeeping keeping;
    private final Clock clock;
    private final BroadcastProcessor<Picture> pictures = BroadcastProcessor.create();
    private volatile Picture current = new Picture(
            0, new Cursor(0, "0"), HashTreePMap.empty(), Map.of(), 0, true, null, null, Coverage.FULL, List.of());
    private volatile ChangeLog log = new ChangeLog(0);
    /** Whether all that has changed since the log began is in it. */
    private boolean isLogWhole;

    private final CountDownLatch hasPicture = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    LivePicture(DataSource database, Outbox outbox, ViewKeeping keeping, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** What waits to be told is told meanwhile: very many channels take seconds. */
    void start(@Observes @Priority(2500) StartupEvent event) {
        thread = Thread.ofPlatform().name("live-picture").daemon().start(this::run);
    }

    /** Nobody is shown anything before there is a first picture. */
    void awaitFirst(@Observes @Priority(4000) StartupEvent event) throws InterruptedException {
        hasPicture.await();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        hasPicture.countDown();
        pictures.onComplete();
        Thread running = thread;
        if (running != null) running.join(Duration.ofSeconds(3));
    }

    /** The newest picture. */
    public Picture current() {
        return current;
    }

    /** Every picture from now on. Who is slow misses some, never the newest. */
    public Multi<Picture> pictures() {
        return pictures.onOverflow().dropPreviousItems();
    }

    /**
     * The ids of the channels whose view differs between then and {@code now}; null where all may, or that is not known any more.
     *
     * @param now a picture of this replica
     */
    public @Nullable Set<String> changedSince(Cursor cursor, Picture now) {
        if (!cursor.mark().equals(now.cursor().mark())) return null;
        if (cursor.change() > now.cursor().change()) return null;
        return log.since(cursor.change());
    }

    /**
     * Takes in all that was committed before this call, so that who has just changed something can read it. A change is taken in only
     * when no older transaction is left that could add to what came before it: this waits for those, for at most three seconds.
     */
    public void awaitCommitted() throws SQLException {
        Instant until = clock.instant().plus(LONGEST_WAIT);
        try (Connection connection = database.getConnection()) {
            long next = outbox.nextTransaction(connection);
            while (outbox.oldestRunning(connection) < next && clock.instant().isBefore(until)) pause(BETWEEN_LOOKS);
        }
        refresh();
    }

    /** Of a round that fails, what had changed may be taken in already and is told to nobody: whoever stands before it is to begin anew. */
    private synchronized void refresh() throws SQLException {
        Instant now = clock.instant();
        boolean anew = !isLogWhole;
        isLogWhole = false;
        Taken taken = Transaction.run(database, connection -> keeping.take(connection, now));
        if (anew) log = new ChangeLog(taken.change());
        else if (!taken.ids().isEmpty()) log.add(taken.change(), taken.ids());
        isLogWhole = true;
        Picture before = current;
        var cursor = new Cursor(taken.change(), taken.mark());
        if (!anew && cursor.equals(before.cursor()) && !taken.hasChanged()) return;
        publish(new Picture(
                before.revision() + 1,
                cursor,
                taken.channels(),
                taken.counts(),
                taken.declarations(),
                taken.stale(),
                taken.horizon(),
                taken.waitsSince(),
                taken.coverage(),
                taken.spells()));
    }

    private void publish(Picture picture) {
        current = picture;
        hasPicture.countDown();
        pictures.onNext(picture);
    }

    private void run() {
        while (!stopping) {
            try (Connection connection = database.getConnection()) {
                follow(connection);
            } catch (SQLException | RuntimeException e) {
                if (stopping) return;
                LOG.warnf("The live picture lost the store and comes back: %s", e.getMessage());
                loseSight();
                pause(PAUSE_AFTER_FAILURE);
            }
        }
    }

    private void follow(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("listen " + TransitionRows.ANNOUNCED_ON);
            PGConnection announcements = connection.unwrap(PGConnection.class);
            while (!stopping) {
                long begun = System.nanoTime();
                refresh();
                int pauses = keeping.isBehind(clock.instant()) ? PAUSES_WHILE_BEHIND : PAUSES;
                pause(Duration.ofNanos((System.nanoTime() - begun) * pauses));
                announcements.getNotifications(POLL_MILLIS);
            }
        } finally {
            release(connection);
        }
    }

    private static void release(Connection connection) throws SQLException {
        if (connection.isClosed()) return;
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten *");
        }
    }

    /** What is shown may be old, and says so. */
    private synchronized void loseSight() {
        Picture before = current;
        if (before.stale()) return;
        var lost = keeping.allStale();
        publish(new Picture(
                before.revision() + 1,
                new Cursor(before.cursor().change(), lost.mark()),
                lost.channels(),
                before.counts(),
                before.declarations(),
                true,
                before.horizon(),
                before.waitsSince(),
                before.coverage(),
                before.spells()));
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
