package org.channelwatch.alert;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.channelwatch.store.ChannelNames;
import org.channelwatch.store.ChannelView;
import org.channelwatch.store.Outbox;
import org.channelwatch.store.Outbox.Changes;
import org.channelwatch.store.Outbox.Publication;
import org.channelwatch.store.StoredTransition;
import org.channelwatch.store.StoredTransitions;
import org.channelwatch.store.Transaction;
import org.channelwatch.store.TransitionRows;
import org.channelwatch.store.WatchedChannel;
import org.channelwatch.store.WatchedChannels;
import org.channelwatch.watch.Horizon;
import org.channelwatch.watch.Horizon.View;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Publishes what is in the outbox. One replica at a time does: it holds an advisory lock of PostgreSQL, and opening Kafka's topics fences
 * the one before. Woken by NOTIFY, with a slow poll behind it.
 */
@ApplicationScoped
public class Publisher {
    private static final Logger LOG = Logger.getLogger(Publisher.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(300);
    /** Of the time, the share that views may take: alerts come first. */
    private static final int VIEWS_SHARE = 10;

    private final DataSource database;
    private final Outbox outbox;
    private final StoredTransitions transitions;
    private final WatchedChannels watched;
    private final ChannelNames names;
    private final Horizon horizon;
    private final Map<String, Object> kafka;
    private final PublisherSettings settings;
    private final ObjectMapper json;
    private final MeterRegistry metrics;
    private final Timer detectionDelay;
    private final Clock clock;
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;
    private Instant viewsAgainAt = Instant.EPOCH;

    Publisher(
            DataSource database,
            Outbox outbox,
            StoredTransitions transitions,
            WatchedChannels watched,
            ChannelNames names,
            Horizon horizon,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            PublisherSettings settings,
            ObjectMapper json,
            MeterRegistry metrics,
            Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.transitions = transitions;
        this.watched = watched;
        this.names = names;
        this.horizon = horizon;
        this.kafka = kafka;
        this.settings = settings;
        this.json = json;
        this.metrics = metrics;
        this.detectionDelay = Timer.builder("channelwatch.detection.delay")
                .description("From the instant at which a status was due to the one at which Kafka had its alert")
                .serviceLevelObjectives(
                        Duration.ofMillis(10),
                        Duration.ofMillis(30),
                        Duration.ofMillis(100),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(1))
                .register(metrics);
        this.clock = clock;
    }

    void start(@Observes @Priority(3000) StartupEvent event) {
        thread = Thread.ofPlatform().name("publisher").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        Thread running = thread;
        if (running != null) running.join(Duration.ofSeconds(8));
    }

    private void run() {
        while (!stopping) {
            try (Connection connection = database.getConnection()) {
                if (outbox.tryToBecomePublisher(connection)) publishWhileHeld(connection);
                else pause(settings.poll());
            } catch (SQLException | RuntimeException | ExecutionException | InterruptedException e) {
                if (stopping) return;
                LOG.warnf("The publisher starts again: %s", e.getMessage());
                pause(PAUSE_AFTER_FAILURE);
            }
        }
    }

    private void publishWhileHeld(Connection lock) throws SQLException, InterruptedException, ExecutionException {
        try (var listen = lock.createStatement();
                var topics = new AlertTopics(kafka, settings, json)) {
            listen.execute("listen " + TransitionRows.ANNOUNCED_ON);
            long number = recover(topics);
            LOG.infof("Publishing from number %d on", number + 1);
            PGConnection announcements = lock.unwrap(PGConnection.class);
            while (!stopping) {
                number = drain(topics, number);
                announcements.getNotifications((int) settings.poll().toMillis());
            }
        } finally {
            release(lock);
        }
    }

    /** The connection goes back to the pool, and must not take the lock with it. */
    private static void release(Connection lock) throws SQLException {
        if (lock.isClosed()) return;
        try (var statement = lock.createStatement()) {
            statement.execute("unlisten *");
            statement.execute("select pg_advisory_unlock_all()");
        }
    }

    /** Finds out from Kafka whether the publication that is still written down went out. Returns the last number used. */
    private long recover(AlertTopics topics) throws SQLException, InterruptedException, ExecutionException {
        long inKafka = topics.lastNumber();
        return Transaction.run(database, connection -> {
            Publication pending = outbox.pending(connection).orElse(null);
            if (pending == null) return inKafka;
            if (pending.number() <= inKafka) outbox.strikeOut(connection, pending);
            else outbox.forget(connection, pending);
            return Math.max(inKafka, pending.number());
        });
    }

    private record Round(
            @Nullable Publication publication,
            List<StoredTransition> transitions,
            @Nullable Changes changes,
            List<ChannelView> views,
            Set<String> removed) {
        boolean isEmpty() {
            return publication == null && views.isEmpty() && removed.isEmpty();
        }
    }

    /** Publishes until nothing is left. Each round also strikes out the one before. Returns the last number used. */
    private long drain(AlertTopics topics, long last) throws SQLException {
        long number = last;
        Round sent = null;
        while (!stopping) {
            Round before = sent;
            long next = number + 1;
            Instant begun = clock.instant();
            Round round = Transaction.run(database, connection -> prepare(connection, before, next));
            if (round.isEmpty()) return number;
            topics.send(round.publication(), round.transitions(), round.views(), round.removed());
            if (round.publication() != null) number = next;
            noteSent(round, begun);
            sent = round;
        }
        if (sent != null) {
            Round unfinished = sent;
            Transaction.run(database, connection -> {
                strikeOut(connection, unfinished);
                return unfinished;
            });
        }
        return number;
    }

    private Round prepare(Connection connection, @Nullable Round before, long number) throws SQLException {
        if (before != null) strikeOut(connection, before);
        Publication publication =
                outbox.writeDown(connection, number, settings.batch()).orElse(null);
        List<StoredTransition> alerts =
                publication == null ? List.of() : transitions.ofNumbers(connection, publication.transitions());
        if (clock.instant().isBefore(viewsAgainAt)) return new Round(publication, alerts, null, List.of(), Set.of());
        Changes changes = outbox.changesSince(connection, outbox.statusCursor(connection));
        View view = horizon.current();
        Instant now = clock.instant();
        var changed = watched.ofNumbers(connection, changes.channels());
        var left = new HashSet<>(changes.channels());
        for (WatchedChannel channel : changed) left.remove(channel.no());
        List<ChannelView> views = changed.stream()
                .map(channel -> channel.view(
                        view.coverage(), Objects.requireNonNullElse(view.horizon(), now), now, view.stale()))
                .toList();
        return new Round(publication, alerts, changes, views, names.ofNumbers(connection, left));
    }

    private void strikeOut(Connection connection, Round sent) throws SQLException {
        if (sent.publication() != null) outbox.strikeOut(connection, sent.publication());
        if (sent.changes() != null)
            outbox.moveStatusCursor(connection, sent.changes().cursor());
    }

    private void noteSent(Round round, Instant begun) {
        Instant now = clock.instant();
        for (StoredTransition transition : round.transitions()) {
            metrics.counter(
                            "channelwatch.alert.events",
                            "event",
                            String.valueOf(transition.event()),
                            "condition",
                            String.valueOf(transition.condition()))
                    .increment();
            Instant since = transition.since();
            if (since != null && !since.isAfter(now)) detectionDelay.record(Duration.between(since, now));
        }
        if (!round.views().isEmpty()) {
            viewsAgainAt = now.plus(Duration.between(begun, now).multipliedBy(VIEWS_SHARE));
        }
    }

    private void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
