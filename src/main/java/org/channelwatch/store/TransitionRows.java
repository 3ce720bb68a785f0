package org.channelwatch.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Transitions, the outbox and the change log, in batches, each part of the transaction of the connection that it is given. */
@ApplicationScoped
public class TransitionRows {
    /** The channel of PostgreSQL's NOTIFY on which every commit that has something to tell is announced. */
    public static final String ANNOUNCED_ON = "channel_watch";

    private static final Unnest<NewTransition> COLUMNS = new Unnest<NewTransition>()
            .integer("channel_no", NewTransition::channelNo)
            .instant("judged_at", NewTransition::judgedAt)
            .instant("detected_at", NewTransition::detectedAt)
            .text("event", NewTransition::event)
            .uuid("alert_id", NewTransition::alertId)
            .integer("sequence", NewTransition::sequence)
            .text("condition", NewTransition::condition)
            .text("status", NewTransition::status)
            .text("previous_status", NewTransition::previousStatus)
            .text("reason", NewTransition::reason)
            .instant("since", NewTransition::since)
            .bool("asserted_silent", NewTransition::assertedSilent)
            .text("contact", row -> Json.write(row.contact()))
            .bigint("wall_ms", row -> millis(row.wall()))
            .bigint("observed_ms", row -> millis(row.observed()))
            .bigint("threshold_ms", row -> millis(row.threshold()))
            .instant("due_at", NewTransition::dueAt)
            .text("by_whom", NewTransition::by)
            .text("comment", NewTransition::comment)
            .text("trace", NewTransition::trace);

    /** More go into several rows of the outbox, so that a publication need not take all at once. */
    private static final int BATCH = 1_000;

    private static final String INSERT = """
            with fresh as (
              insert into transition (channel_no, judged_at, detected_at, event, alert_id, sequence, condition, status,
                previous_status, reason, since, asserted_silent, contact, wall_ms, observed_ms, threshold_ms, due_at, by_whom, comment,
                trace)
              select %s from %s order by u.ordinal
              returning no, event)
            insert into outbox_batch (transitions)
            select array_agg(no order by no) from (
              select no, (row_number() over (order by no) - 1) / %d as part from fresh where event is not null) as told
            group by part order by part""".formatted(COLUMNS.names(), COLUMNS.sql(), BATCH);

    /** Inserts transitions in this order; those with an event also go to the outbox. */
    public void insert(Connection connection, List<NewTransition> rows) throws SQLException {
        if (rows.isEmpty()) return;
        try (var statement = connection.prepareStatement(INSERT)) {
            COLUMNS.bind(connection, statement, 1, rows);
            statement.executeUpdate();
        }
    }

    /** Notes that these channels changed in this transaction, and announces it when the transaction commits. */
    public void announce(Connection connection, Collection<Integer> channels) throws SQLException {
        try (var statement = connection.prepareStatement("""
                with noted as (
                  insert into change (at, channels) values (clock_timestamp(), ?)
                  on conflict (xid) do update set channels = change.channels || excluded.channels)
                select pg_notify(?, '')""")) {
            statement.setArray(1, connection.createArrayOf("integer", channels.toArray()));
            statement.setString(2, ANNOUNCED_ON);
            statement.execute();
        }
    }

    /** The number of the last event of an alert; 0 if there is none. */
    public int lastSequence(Connection connection, UUID alert) throws SQLException {
        try (var statement =
                connection.prepareStatement("select coalesce(max(sequence), 0) from transition where alert_id = ?")) {
            statement.setObject(1, alert);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private static @Nullable Long millis(@Nullable Duration duration) {
        return duration == null ? null : duration.toMillis();
    }
}
