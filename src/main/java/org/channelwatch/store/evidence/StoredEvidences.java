package org.channelwatch.store.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.SetAside;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.store.sql.Columns;
import org.channelwatch.store.sql.RowByRow;
import org.jspecify.annotations.Nullable;

/** Reads evidence. */
@ApplicationScoped
public class StoredEvidences {
    private static final String COLUMNS = """
            select e.id, e.channel_no, e.parties, e.kind, e.earliest, e.latest, e.precision, e.published_at, e.received_at, e.confidence,
              e.source, e.url, e.quote, e.rule, e.inferred, e.set_aside, e.rejected_at, e.rejected_by, e.rejected_comment
            from\s""";

    private static final String SELECT = COLUMNS + "evidence e ";

    /** Evidence with its place among what counts of the same channel and kind: 1 is the latest, also if it is one of several. */
    private static final String PLACED = COLUMNS + """
            (select *, set_aside is null and rejected_at is null as counts,
               rank() over (partition by channel_no, kind, set_aside is null and rejected_at is null
                 order by case kind when 'NO_CONTACT' then published_at else latest end desc) as place
             from evidence where %s) e
            where\s""";

    private static final String LATEST_PUBLISHED =
            PLACED.formatted("array[channel_no] && ? and published_at <= ?") + "e.counts and e.place = 1";
    private static final String LATEST_OR_REJECTED =
            PLACED.formatted("array[channel_no] @> array[?]") + "e.rejected_at is not null or e.counts and e.place = 1";

    /**
     * Of each kind the latest evidence that counts on these channels, of what was published by then: it makes their states. The rest,
     * which is nearly all, stays in the database; {@link #allPublishedBy} finds that too.
     */
    public List<StoredEvidence> latestPublishedBy(Connection connection, Collection<Integer> channels, Instant instant)
            throws SQLException {
        RowByRow.from(connection);
        var found = new ArrayList<StoredEvidence>();
        for (Integer[] some : ManyChannels.inParts(channels)) {
            try (var statement = connection.prepareStatement(LATEST_PUBLISHED)) {
                statement.setArray(1, connection.createArrayOf("integer", some));
                statement.setTimestamp(2, Timestamp.from(instant));
                found.addAll(read(statement));
            }
        }
        return found;
    }

    /** All evidence on these channels that was published by then, at most {@code limit} pieces. */
    public List<StoredEvidence> allPublishedBy(
            Connection connection, Collection<Integer> channels, Instant instant, int limit) throws SQLException {
        RowByRow.from(connection);
        var found = new ArrayList<StoredEvidence>();
        for (Integer[] some : ManyChannels.inParts(channels)) {
            try (var statement = connection.prepareStatement(
                    SELECT + "where array[e.channel_no] && ? and e.published_at <= ? limit ?")) {
                statement.setArray(1, connection.createArrayOf("integer", some));
                statement.setTimestamp(2, Timestamp.from(instant));
                statement.setInt(3, limit - found.size());
                found.addAll(read(statement));
            }
        }
        return found;
    }

    /** The evidence on a channel that occurred in a stretch of time, newest first. */
    public List<StoredEvidence> ofChannel(Connection connection, int channel, Instant from, Instant to, int limit)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                SELECT
                        + "where array[e.channel_no] @> array[?] and e.latest >= ? and e.latest <= ? order by e.latest desc, e.id limit ?")) {
            statement.setInt(1, channel);
            statement.setTimestamp(2, Timestamp.from(from));
            statement.setTimestamp(3, Timestamp.from(to));
            statement.setInt(4, limit);
            return read(statement);
        }
    }

    /** The evidence of this id. */
    public Optional<StoredEvidence> ofId(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(SELECT + "where e.id = ?")) {
            statement.setObject(1, id);
            return read(statement).stream().findFirst();
        }
    }

    /** Of each kind the latest evidence that counts on a channel, which makes its state, and all that was rejected. */
    public List<StoredEvidence> latestOrRejectedOf(Connection connection, int channel) throws SQLException {
        try (var statement = connection.prepareStatement(LATEST_OR_REJECTED)) {
            statement.setInt(1, channel);
            return read(statement);
        }
    }

    private static List<StoredEvidence> read(PreparedStatement statement) throws SQLException {
        var evidence = new ArrayList<StoredEvidence>();
        try (var result = statement.executeQuery()) {
            while (result.next()) evidence.add(stored(result));
        }
        return evidence;
    }

    private static StoredEvidence stored(ResultSet result) throws SQLException {
        Precision precision = Precision.valueOf(result.getString("precision"));
        var occurred = new TimeSpan(
                Columns.instant(result, "earliest"),
                Objects.requireNonNull(Columns.instant(result, "latest")),
                precision);
        var evidence = new Evidence(
                result.getString("id"),
                EvidenceKind.valueOf(result.getString("kind")),
                occurred,
                Objects.requireNonNull(Columns.instant(result, "published_at")),
                Math.round(result.getDouble("confidence") * 1e6) / 1e6,
                result.getString("source"),
                result.getString("url"));
        int channel = result.getInt("channel_no");
        return new StoredEvidence(
                evidence,
                result.wasNull() ? null : channel,
                result.getArray("parties") == null
                        ? List.of()
                        : List.of((String[]) result.getArray("parties").getArray()),
                Objects.requireNonNull(Columns.instant(result, "received_at")),
                result.getString("quote"),
                result.getString("rule"),
                result.getBoolean("inferred"),
                setAside(result.getString("set_aside")),
                rejection(result));
    }

    private static @Nullable SetAside setAside(@Nullable String name) {
        return name == null ? null : SetAside.valueOf(name);
    }

    private static StoredEvidence.@Nullable Rejection rejection(ResultSet result) throws SQLException {
        Instant at = Columns.instant(result, "rejected_at");
        return at == null
                ? null
                : new StoredEvidence.Rejection(
                        at, result.getString("rejected_by"), result.getString("rejected_comment"));
    }
}
