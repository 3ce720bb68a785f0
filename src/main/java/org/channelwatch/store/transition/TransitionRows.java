package org.channelwatch.store.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.channelwatch.store.sql.CopyRows;
import org.channelwatch.store.sql.Json;
import org.jspecify.annotations.Nullable;

/** Transitions, the outbox and the change log, in batches, each part of the transaction of the connection that it is given. */
@ApplicationScoped
public class TransitionRows {
    /** The channel of PostgreSQL's NOTIFY on which every commit that has something to tell is announced. */
    public static final String ANNOUNCED_ON = "channel_watch";

    /** A transition and the number that it will have. */
    private record Numbered(long no, NewTransition row) {}

    private static final CopyRows<Numbered> COLUMNS = new CopyRows<Numbered>("transition")
            .bigint("no", Numbered::no)
            .integer("channel_no", one -> one.row().channelNo())
            .instant("judged_at", one -> one.row().judgedAt())
            .instant("detected_at", one -> one.row().detectedAt())
            .text(
                    "event",
                    one -> one.row().event() == null ? null : one.row().event().name())
            .uuid("alert_id", one -> one.row().alertId())
            .integer("sequence", one -> one.row().sequence())
            .text("condition", one -> one.row().condition())
            .text("status", one -> one.row().status())
            .text("previous_status", one -> one.row().previousStatus())
            .text("reason", one -> one.row().reason())
            .instant("since", one -> one.row().since())
            .bool("asserted_silent", one -> one.row().assertedSilent())
            .text("contact", one -> Json.write(one.row().contact()))
            .bigint("wall_ms", one -> millis(one.row().wall()))
            .bigint("observed_ms", one -> millis(one.row().observed()))
            .bigint("threshold_ms", one -> millis(one.row().threshold()))
            .instant("due_at", one -> one.row().dueAt())
            .text("by_whom", one -> one.row().by())
            .text("comment", one -> one.row().comment())
            .text("trace", one -> one.row().trace());

    /** More go into several rows of the outbox, so that a publication need not take all at once. */
    private static final int BATCH = 1_000;

    /** Inserts transitions in this order; those with an event also go to the outbox. */
    public void insert(Connection connection, List<NewTransition> rows) throws SQLException {
        if (rows.isEmpty()) return;
        List<Numbered> numbered = numbered(connection, rows);
        COLUMNS.insert(connection, numbered);
        List<Long> told = numbered.stream()
                .filter(one -> one.row().event() != null)
                .map(Numbered::no)
                .toList();
        enqueue(connection, told);
    }

    /** In their order. Who writes a later transition of one of these channels takes its number later, as it waits for the channel's lock. */
    private static List<Numbered> numbered(Connection connection, List<NewTransition> rows) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select nextval(sequence.name) from generate_series(1, ?),
                  (select pg_get_serial_sequence('transition', 'no')::regclass offset 0) as sequence (name)""")) {
            statement.setInt(1, rows.size());
            var numbered = new ArrayList<Numbered>(rows.size());
            try (var result = statement.executeQuery()) {
                for (NewTransition row : rows) {
                    result.next();
                    numbered.add(new Numbered(result.getLong(1), row));
                }
            }
            return numbered;
        }
    }

    private static void enqueue(Connection connection, List<Long> told) throws SQLException {
        if (told.isEmpty()) return;
        try (var statement = connection.prepareStatement("insert into outbox_batch (transitions) values (?)")) {
            for (int from = 0; from < told.size(); from += BATCH) {
                List<Long> batch = told.subList(from, Math.min(told.size(), from + BATCH));
                statement.setArray(1, connection.createArrayOf("bigint", batch.toArray()));
                statement.addBatch();
            }
            statement.executeBatch();
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
