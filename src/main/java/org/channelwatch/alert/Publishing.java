package org.channelwatch.alert;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.channelwatch.store.sql.Durability;
import org.channelwatch.store.sql.Failpoint;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.transition.Outbox;
import org.channelwatch.store.transition.Outbox.Publication;
import org.channelwatch.store.transition.TransitionRows;
import org.channelwatch.store.upkeep.RestoredChanges;
import org.channelwatch.watch.Traces;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * What the publisher does while it is the publisher. All that it writes to the database goes over the connection that holds the seat: if
 * that is gone, so is the right to write, and no zombie writes down or strikes out anything.
 */
@ApplicationScoped
public class Publishing {
    private static final Logger LOG = Logger.getLogger(Publishing.class);
    /** So many times as long as it took to tell views, none are told: alerts and the intake come first. */
    private static final int PAUSES_BEFORE_VIEWS = 25;

    private static final int PAUSES_BEFORE_VIEWS_AT_LEISURE = 2;
    private static final Duration LEAST_PAUSE = Duration.ofMillis(1);

    private final Outbox outbox;
    private final RestoredChanges restored;
    private final Rounds rounds;
    private final Map<String, Object> kafka;
    private final PublisherSettings settings;
    private final ObjectMapper json;
    private final Traces traces;
    private final Clock clock;
    private volatile boolean viewsToo;

    Publishing(
            Outbox outbox,
            RestoredChanges restored,
            Rounds rounds,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            PublisherSettings settings,
            ObjectMapper json,
            Traces traces,
            Clock clock) {
        this.outbox = outbox;
        this.restored = restored;
        this.rounds = rounds;
        this.kafka = kafka;
        this.settings = settings;
        this.json = json;
        this.traces = traces;
        this.clock = clock;
    }

    /** From now on the views of channels are told as well: the catalog is in force, and what they are seen by is known. */
    void tellViews() {
        viewsToo = true;
    }

    /**
     * Publishes until told to stop. Woken by NOTIFY, with a slow poll behind it.
     *
     * @param seat the connection that holds the seat
     */
    void publish(Connection seat, BooleanSupplier stopping)
            throws SQLException, InterruptedException, ExecutionException {
        try (var topics = new AlertTopics(kafka, settings, json, traces);
                var listen = seat.createStatement()) {
            listen.execute("listen " + TransitionRows.ANNOUNCED_ON);
            var tenure = new Tenure(seat, topics, recover(seat, topics), clock.instant());
            Failpoint.RECOVERED.pass();
            LOG.infof("Publishing from number %d on", tenure.number + 1);
            PGConnection announcements = seat.unwrap(PGConnection.class);
            while (!stopping.getAsBoolean()) {
                drain(tenure, stopping);
                refresh(tenure);
                announcements.getNotifications((int) pause(tenure).toMillis());
            }
        }
    }

    /** Until the outbox is looked at even if nothing is announced; never zero, which would wait for ever. */
    private Duration pause(Tenure tenure) {
        if (!tenure.backlog.goesOn()) return settings.poll();
        Duration untilViews = Duration.between(clock.instant(), tenure.viewsAgainAt);
        if (untilViews.compareTo(settings.poll()) > 0) return settings.poll();
        return untilViews.compareTo(LEAST_PAUSE) < 0 ? LEAST_PAUSE : untilViews;
    }

    /** The state of one stretch of being the publisher. */
    private static final class Tenure {
        final Connection seat;
        final AlertTopics topics;
        long number;
        Instant numberSentAt;
        final StatusBacklog backlog = new StatusBacklog();
        Instant viewsAgainAt = Instant.EPOCH;

        Tenure(Connection seat, AlertTopics topics, long number, Instant now) {
            this.seat = seat;
            this.topics = topics;
            this.number = number;
            this.numberSentAt = number == 0 ? now : Instant.EPOCH;
        }
    }

    /** Finds out from Kafka whether the publication that is still written down went out. Returns the last number used. */
    private long recover(Connection seat, AlertTopics topics)
            throws SQLException, InterruptedException, ExecutionException {
        OptionalLong inKafka = topics.lastNumber();
        return Transaction.on(seat, connection -> {
            if (restored.tellAnew(connection))
                LOG.warn("The database was restored from another cluster: all views are told anew");
            Publication pending = outbox.pending(connection).orElse(null);
            if (pending == null) return inKafka.orElse(0);
            if (inKafka.isEmpty() && pending.number() > 1) {
                LOG.errorf(
                        "Kafka has forgotten the number of the last publication: %d alert events go out that may have gone out before",
                        pending.transitions().size());
            }
            if (pending.number() <= inKafka.orElse(0)) outbox.strikeOut(connection, pending);
            else outbox.forget(connection, pending);
            return Math.max(inKafka.orElse(0), pending.number());
        });
    }

    /** Publishes until nothing is left. Each round also strikes out the one before. */
    private void drain(Tenure tenure, BooleanSupplier stopping) throws SQLException {
        Round sent = null;
        while (!stopping.getAsBoolean()) {
            Round before = sent;
            Instant begun = clock.instant();
            StatusBacklog backlog = viewsToo && !begun.isBefore(tenure.viewsAgainAt) ? tenure.backlog : null;
            Round round = Transaction.on(tenure.seat, connection -> {
                strikeOut(connection, before);
                Round next = rounds.prepare(connection, tenure.number + 1, backlog);
                if (next.publication() == null) Durability.soon(connection); // What is lost is struck out again
                return next;
            });
            sent = null;
            if (round.isEmpty()) return;
            Failpoint.WRITTEN_DOWN.pass();
            send(tenure, round, begun);
            sent = round;
        }
        Round unfinished = sent;
        if (unfinished != null) {
            Transaction.on(tenure.seat, connection -> {
                strikeOut(connection, unfinished);
                return unfinished;
            });
        }
    }

    private void send(Tenure tenure, Round round, Instant begun) {
        tenure.topics.send(round);
        Failpoint.COMMITTED.pass();
        Instant now = clock.instant();
        if (round.publication() != null) {
            tenure.number = round.publication().number();
            tenure.numberSentAt = now;
        }
        rounds.noteSent(round, now);
        if (!round.views().isEmpty()) {
            boolean othersFirst = round.publication() != null || rounds.isBehind();
            int pauses = othersFirst ? PAUSES_BEFORE_VIEWS : PAUSES_BEFORE_VIEWS_AT_LEISURE;
            tenure.viewsAgainAt = now.plus(Duration.between(begun, now).multipliedBy(pauses));
        }
    }

    private void strikeOut(Connection connection, @Nullable Round sent) throws SQLException {
        if (sent == null) return;
        if (sent.publication() != null) outbox.strikeOut(connection, sent.publication());
        if (sent.cursor() != null) outbox.moveStatusCursor(connection, sent.cursor());
        Failpoint.STRUCK_OUT.pass();
    }

    /** Kafka forgets the offsets of groups without members after {@code offsets.retention.minutes}. */
    private void refresh(Tenure tenure) {
        Instant now = clock.instant();
        if (tenure.number == 0 || now.isBefore(tenure.numberSentAt.plus(settings.refresh()))) return;
        tenure.topics.remember(tenure.number);
        tenure.numberSentAt = now;
    }
}
