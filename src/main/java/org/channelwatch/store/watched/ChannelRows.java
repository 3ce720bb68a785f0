package org.channelwatch.store.watched;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.channelwatch.store.sql.Columns;
import org.channelwatch.store.sql.Json;
import org.channelwatch.store.sql.Patience;
import org.channelwatch.store.sql.RowByRow;
import org.channelwatch.store.sql.Unnest;
import org.channelwatch.store.transition.PublisherSeat;

/**
 * The state of channels, in batches: lock, judge elsewhere, write back. Every method is part of the transaction of the connection
 * that it is given. Rows are locked in the order of their numbers, so that batches never wait for each other in a circle.
 */
@ApplicationScoped
public class ChannelRows {
    private static final String COLUMNS_READ = """
            select s.channel_no, c.id, c.warn_after_ms, c.silent_after_ms, c.repeat_every_ms, c.expected_since,
              s.state, s.rule, s.status, s.reason, s.since, s.due_at, s.next_change, s.baseline, s.asserted_silent,
              s.told, s.episode_baseline, s.episode_count, s.mutes, s.changed_at, s.wake_at, s.version, s.trace,
              c.deleted_at is not null as is_removed
            """;
    /** Another advisory lock than that of {@link PublisherSeat}. */
    private static final long TURN = 0x6368_616e_6e65_6c74L;
    /** One look-up in each index for each number, in their order, whatever the planner thinks of the sizes of the tables. */
    private static final String LOCK = lock("for update");

    private static final String LOCK_FREE = lock("for update skip locked");
    private static final String LOCK_DUE = lockDue("wake_at");
    private static final String LOCK_DUE_ANYWAY = lockDue("wake_anyway_at");

    /** The columns come from the locking part itself, which alone sees the newest version of a row. */
    private static String lockDue(String by) {
        return """
            with due as (
              select * from channel_state where %1$s <= ? order by %1$s limit ? for update skip locked)
            """.formatted(by) + COLUMNS_READ + """
            from due s, lateral (select * from channel where no = s.channel_no offset 0) c order by s.channel_no""";
    }

    private static String lock(String how) {
        return COLUMNS_READ + """
                from unnest(?::integer[]) as wanted (no),
                  lateral (select * from channel_state where channel_no = wanted.no %s) s,
                  lateral (select * from channel where no = wanted.no offset 0) c""".formatted(how);
    }

    private static final Unnest<JudgedRow> JUDGEMENT = judgement();
    private static final Unnest<JudgedRow> ALL = judgement()
            .text("state", row -> Json.write(row.state()))
            .instant("changed_at", JudgedRow::changedAt)
            .text("trace", JudgedRow::trace);
    private static final Unnest<JudgedRow> WAKE = wake(new Unnest<JudgedRow>().integer("channel_no", JudgedRow::no));

    private static Unnest<JudgedRow> judgement() {
        return wake(new Unnest<JudgedRow>()
                .integer("channel_no", JudgedRow::no)
                .text("rule", row -> row.judgement().verdict().rule())
                .text("status", row -> row.judgement().verdict().status())
                .text("reason", row -> row.judgement().verdict().reason())
                .instant("since", row -> row.judgement().verdict().since())
                .instant("due_at", row -> row.judgement().verdict().dueAt())
                .instant("next_change", row -> row.judgement().verdict().nextChange())
                .instant("baseline", row -> row.judgement().verdict().baseline())
                .bool("asserted_silent", row -> row.judgement().verdict().assertedSilent())
                .text("told", row -> Json.write(row.judgement().told()))
                .instant("episode_baseline", row -> row.judgement().episodes().baseline())
                .integer("episode_count", row -> row.judgement().episodes().count())
                .bigint("version", JudgedRow::version));
    }

    private static Unnest<JudgedRow> wake(Unnest<JudgedRow> columns) {
        return columns.instant("wake_at", JudgedRow::wakeAt)
                .instant("wake_anyway_at", row -> row.judgement().heldUntil());
    }

    private static final String WRITE = update(ALL);
    private static final String WRITE_JUDGEMENT = update(JUDGEMENT);
    private static final String SLEEP = update(WAKE);

    private static String update(Unnest<JudgedRow> columns) {
        return "update channel_state s set %s from %s where s.channel_no = u.channel_no"
                .formatted(columns.assignments(), columns.sql());
    }

    /** Locks these channels, also those that are removed: what is known of them has to be right when they are declared again. */
    public List<ChannelRow> lock(Connection connection, Collection<Integer> numbers) throws SQLException {
        return lock(connection, LOCK, numbers);
    }

    /**
     * Locks these channels when no other transaction that does so by turns is between this and its end. Of two large batches of the same
     * channels the second waits anyway; whoever waits here sees the rows as the first has left them, and need not look at each of them twice.
     */
    public List<ChannelRow> lockInTurn(Connection connection, Collection<Integer> numbers) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            statement.setLong(1, TURN);
            statement.execute();
        }
        return lock(connection, numbers);
    }

    /** Locks those of these channels that nobody else holds. */
    public List<ChannelRow> lockFree(Connection connection, Collection<Integer> numbers) throws SQLException {
        return lock(connection, LOCK_FREE, numbers);
    }

    private static List<ChannelRow> lock(Connection connection, String sql, Collection<Integer> numbers)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "integer", numbers.stream().sorted().toArray()));
            return rows(statement);
        }
    }

    /** Locks channels that are due up to {@code horizon}, the longest due first, passing over what others hold. */
    public List<ChannelRow> lockDue(Connection connection, Instant horizon, int limit) throws SQLException {
        return lockDue(connection, LOCK_DUE, horizon, limit);
    }

    /**
     * Locks channels that need not wait for a feed that is dry, as {@link #lockDue} does: a mute has ended, or somebody has changed what
     * they are judged by, or has set evidence aside.
     *
     * @param read the instant up to which all that there is has been read
     */
    public List<ChannelRow> lockDueAnyway(Connection connection, Instant read, int limit) throws SQLException {
        return lockDue(connection, LOCK_DUE_ANYWAY, read, limit);
    }

    private static List<ChannelRow> lockDue(Connection connection, String sql, Instant until, int limit)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(until));
            statement.setInt(2, limit);
            return rows(statement);
        }
    }

    /** Writes back channels of which more is known, and what was judged. */
    public void write(Connection connection, List<JudgedRow> rows) throws SQLException {
        update(connection, WRITE, ALL, rows);
    }

    /** Writes back what was judged of channels of which nothing more is known. */
    public void writeJudgements(Connection connection, List<JudgedRow> rows) throws SQLException {
        update(connection, WRITE_JUDGEMENT, JUDGEMENT, rows);
    }

    /** Writes back only when these channels are to be judged again. */
    public void sleep(Connection connection, List<JudgedRow> rows) throws SQLException {
        update(connection, SLEEP, WAKE, rows);
    }

    /** Has a channel judged again once all that there was at {@code now} has been read, also while the feed is dry. */
    public void wakeAnyway(Connection connection, int channel, Instant now) throws SQLException {
        try (var statement =
                connection.prepareStatement("update channel_state set wake_anyway_at = ? where channel_no = ?")) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setInt(2, channel);
            statement.executeUpdate();
        }
    }

    private static void update(Connection connection, String sql, Unnest<JudgedRow> columns, List<JudgedRow> rows)
            throws SQLException {
        if (rows.isEmpty()) return;
        RowByRow.from(connection);
        try (var statement = connection.prepareStatement(sql)) {
            columns.bind(connection, statement, 1, rows);
            statement.executeUpdate();
        }
    }

    /** When the next channel is due. */
    public Optional<Instant> nextWake(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                        "select wake_at from channel_state where wake_at is not null order by wake_at limit 1");
                var result = statement.executeQuery()) {
            return result.next() ? Optional.ofNullable(Columns.instant(result, "wake_at")) : Optional.empty();
        }
    }

    /** Wakes every channel whose silence is reckoned from a time before {@code instant}, as when a blind spell has ended. */
    public void wakeAll(Connection connection, Instant instant) throws SQLException {
        try (var _ = Patience.with(connection);
                var statement = connection.prepareStatement("""
                update channel_state s set wake_at = least(s.wake_at, ?) from channel c
                where c.no = s.channel_no and c.deleted_at is null and s.baseline is not null and s.rule <> 'DECLARED_CUT'""")) {
            statement.setTimestamp(1, Timestamp.from(instant));
            statement.executeUpdate();
        }
    }

    private static List<ChannelRow> rows(PreparedStatement statement) throws SQLException {
        var rows = new ArrayList<ChannelRow>();
        try (var result = statement.executeQuery()) {
            while (result.next()) rows.add(ChannelColumns.row(result));
        }
        return rows;
    }
}
