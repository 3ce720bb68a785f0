package org.channelwatch.store.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.channelwatch.store.sql.Columns;
import org.channelwatch.store.sql.RowByRow;
import org.channelwatch.store.webhook.DeliveryRows;
import org.jspecify.annotations.Nullable;

/**
 * What is to be published. One publisher at a time: it writes down a numbered publication, sends it in a Kafka transaction that carries
 * the number, and then strikes it out. After a crash the number in Kafka tells whether the publication that is still written down had
 * gone out.
 */
@ApplicationScoped
public class Outbox {
    /**
     * A publication that is written down.
     *
     * @param transitions their numbers, in the order in which they are told
     * @param ofRows whether a publisher of the release before has written it down, which keeps a row for each transition
     */
    public record Publication(long number, List<Long> transitions, boolean ofRows) {}

    /**
     * What was written down.
     *
     * @param publication empty where no batch waited, or rows have to be gathered before
     * @param rowsWait whether there are rows that the release before has written
     */
    private record Written(Optional<Publication> publication, boolean rowsWait) {}

    /** As many transitions as are gathered into one batch. */
    private static final int GATHERED = 1_000;

    /**
     * Channels that changed.
     *
     * @param cursor to go on from
     */
    public record Changes(long cursor, Set<Integer> channels) {}

    /** The publication that is written down. */
    public Optional<Publication> pending(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                        "select number, transitions, batches is null as of_rows from publication");
                var result = statement.executeQuery()) {
            return result.next() ? Optional.of(publication(result)) : Optional.empty();
        }
    }

    /** Strikes out a publication that has gone out, and has webhooks sent it. */
    public void strikeOut(Connection connection, Publication publication) throws SQLException {
        RowByRow.from(connection);
        DeliveryRows.enqueue(connection, publication.transitions());
        if (publication.ofRows()) strikeOutOfRows(connection, publication);
        try (var statement = connection.prepareStatement("""
                with gone as (delete from publication where number = ? returning batches)
                delete from outbox_batch where no = any(array(select unnest(batches) from gone))""")) {
            statement.setLong(1, publication.number());
            statement.executeUpdate();
        }
    }

    private static void strikeOutOfRows(Connection connection, Publication publication) throws SQLException {
        try (var statement = connection.prepareStatement("""
                delete from outbox where transition_no = any(array(
                  select unnest(transitions) from publication where number = ? and batches is null))""")) {
            statement.setLong(1, publication.number());
            statement.executeUpdate();
        }
    }

    /** Drops a publication that has not gone out: its transitions are still in the outbox. */
    public void forget(Connection connection, Publication publication) throws SQLException {
        try (var statement = connection.prepareStatement("delete from publication where number = ?")) {
            statement.setLong(1, publication.number());
            statement.executeUpdate();
        }
    }

    /**
     * Writes down the next publication, of the oldest batches of the outbox: the first, and as many as make up {@code limit} transitions.
     * Where replicas of the release before have written rows, all that waits is put in order first.
     */
    public Optional<Publication> writeDown(Connection connection, long number, int limit) throws SQLException {
        Written written = writeDownBatches(connection, number, limit, 0);
        if (!written.rowsWait()) return written.publication();
        return writeDownBatches(connection, number, limit, gatherRows(connection))
                .publication();
    }

    /**
     * Writes down batches, unless rows wait.
     *
     * @param gathered number of the last batch that is written down though rows wait, as they have come since
     */
    private static Written writeDownBatches(Connection connection, long number, int limit, long gathered)
            throws SQLException {
        try (var statement = connection.prepareStatement("""
                with oldest as (
                    select no, transitions from outbox_batch where no <= ? or not exists (select from outbox) order by no limit ?),
                  counted as (select *, sum(cardinality(transitions)) over (order by no) as total from oldest),
                  next as (select * from counted where total <= greatest(?, (select min(total) from counted))),
                  written as (
                    insert into publication (number, transitions, batches)
                    select ?, array(select one from next, unnest(transitions) with ordinality as told (one, place) order by no, place),
                      array_agg(no) from next having count(*) > 0
                    returning number, transitions, false as of_rows)
                select written.*, exists (select from outbox) as rows_wait from (values (true)) as always left join written on true""")) {
            statement.setLong(1, gathered);
            statement.setInt(2, limit);
            statement.setInt(3, limit);
            statement.setLong(4, number);
            try (var result = statement.executeQuery()) {
                result.next();
                boolean isNothing = result.getArray("transitions") == null;
                return new Written(
                        isNothing ? Optional.empty() : Optional.of(publication(result)),
                        result.getBoolean("rows_wait"));
            }
        }
    }

    /**
     * Puts all that waits, be it in rows or in batches, into batches by the numbers of the transitions, as the later of a channel has the higher
     * number whichever release wrote it. Of a channel all that is earlier than what is seen here is seen as well, or was told.
     *
     * @return the number of the last batch
     */
    private static long gatherRows(Connection connection) throws SQLException {
        return number(connection, """
                with rows as (delete from outbox returning transition_no as no),
                  batches as (delete from outbox_batch returning transitions),
                  waiting as (select no from rows union all select unnest(transitions) from batches),
                  placed as (select no, (row_number() over (order by no) - 1) / %d as batch from waiting),
                  gathered as (
                    insert into outbox_batch (transitions) select array_agg(no order by no) from placed group by batch order by batch
                    returning no)
                select coalesce(max(no), 0) from gathered""".formatted(GATHERED));
    }

    /** Whether transitions wait, or channels are due that may be judged. */
    public boolean isSomethingToTell(Connection connection) throws SQLException {
        return number(connection, """
                select (exists (select from outbox_batch)
                  or exists (select from channel_state where wake_at <= (select at from horizon)))::integer""") > 0;
    }

    /**
     * The channels that changed after {@code cursor}, as far as no transaction that is still running can add to them.
     *
     * @param limit no further change is read when this many channels are together
     */
    public Changes changesSince(Connection connection, long cursor, int limit) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select xid::text::bigint as xid, channels from change
                where xid > ?::text::xid8 and xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid""")) {
            statement.setLong(1, cursor);
            statement.setFetchSize(100);
            long last = cursor;
            var channels = new HashSet<Integer>();
            try (var result = statement.executeQuery()) {
                while (channels.size() < limit && result.next()) {
                    last = result.getLong("xid");
                    channels.addAll(
                            List.of((Integer[]) result.getArray("channels").getArray()));
                }
            }
            return new Changes(last, channels);
        }
    }

    /** The newest change, as far as no transaction that is still running can come before it. */
    public long lastChange(Connection connection) throws SQLException {
        return number(connection, """
                select xid::text::bigint from change where xid < pg_snapshot_xmin(pg_current_snapshot())
                order by xid desc limit 1""");
    }

    /**
     * Since when the oldest change waits that {@link #changesSince} leaves out, as a transaction that began before it still runs; null where
     * none has waited for longer than transactions of the service take.
     */
    public @Nullable Instant waitsSince(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                        select min(at) from change where xid >= pg_snapshot_xmin(pg_current_snapshot())
                        having min(at) < clock_timestamp() - interval '10 seconds'""");
                var result = statement.executeQuery()) {
            return result.next() ? Columns.instant(result, "min") : null;
        }
    }

    /** The transaction that begins next: all that are committed come before it. */
    public long nextTransaction(Connection connection) throws SQLException {
        return number(connection, "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
    }

    /** The oldest transaction that is still running and may write, or the next one: all before it are over. */
    public long oldestRunning(Connection connection) throws SQLException {
        return number(connection, "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
    }

    /** Up to which change {@code channel-status} has been told. */
    public long statusCursor(Connection connection) throws SQLException {
        return number(connection, "select status_published::text::bigint from horizon");
    }

    /** Notes up to which change {@code channel-status} has been told. */
    public void moveStatusCursor(Connection connection, long cursor) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update horizon set status_published = ?::text::xid8")) {
            statement.setLong(1, cursor);
            statement.executeUpdate();
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var result = statement.executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    private static Publication publication(ResultSet result) throws SQLException {
        @Nullable Object transitions = result.getArray("transitions").getArray();
        var numbers = new ArrayList<Long>();
        if (transitions instanceof Long[] array) numbers.addAll(List.of(array));
        return new Publication(result.getLong("number"), List.copyOf(numbers), result.getBoolean("of_rows"));
    }
}
