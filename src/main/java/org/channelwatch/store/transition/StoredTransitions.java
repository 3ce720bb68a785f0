package org.channelwatch.store.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.channel.Evidence;
import org.channelwatch.store.sql.Columns;
import org.channelwatch.store.sql.Json;
import org.jspecify.annotations.Nullable;

/** Reads transitions. */
@ApplicationScoped
public class StoredTransitions {
    /** The channel id of what concerns the feed as a whole. */
    public static final String FEED = "_feed";

    private static final String COLUMNS = """
            select t.no, coalesce(c.id, '_feed') as id, coalesce(c.name, 'News feed') as name, coalesce(c.kind, 'other') as kind,
              coalesce(c.tags, '{}') as tags, c.deleted_at is not null as removed, t.judged_at, t.detected_at, t.event, t.alert_id, t.sequence, t.condition, t.status,
              t.previous_status, t.reason, t.since, t.asserted_silent, t.contact, t.wall_ms, t.observed_ms, t.threshold_ms,
              t.due_at, t.by_whom, t.comment, t.trace
            """;
    private static final String CHANNEL = """
            left join lateral (select id, name, kind, tags, deleted_at from channel where no = t.channel_no offset 0) c on true
            """;
    private static final String SELECT = COLUMNS + " from transition t " + CHANNEL;
    /** One look-up for each number, whatever the planner thinks of the sizes of the tables. */
    private static final String OF_NUMBERS = COLUMNS + """
            from unnest(?::bigint[]) with ordinality as wanted (no, ordinal),
              lateral (select * from transition where no = wanted.no offset 0) t\s""" + CHANNEL + " order by wanted.ordinal";

    /** These transitions, in the order of the numbers. */
    public List<StoredTransition> ofNumbers(Connection connection, Collection<Long> numbers) throws SQLException {
        try (var statement = connection.prepareStatement(OF_NUMBERS)) {
            statement.setArray(1, connection.createArrayOf("bigint", numbers.toArray()));
            return read(statement);
        }
    }

    /** The transitions of a channel that were decided from {@code from} to {@code to}, the newest {@code limit} of them, newest first. */
    public List<StoredTransition> ofChannel(Connection connection, int channel, Instant from, Instant to, int limit)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                SELECT + "where t.channel_no = ? and t.detected_at between ? and ? order by t.no desc limit ?")) {
            statement.setInt(1, channel);
            statement.setTimestamp(2, Timestamp.from(from));
            statement.setTimestamp(3, Timestamp.from(to));
            statement.setInt(4, limit);
            return read(statement);
        }
    }

    /** The events of these alerts, in their order. */
    public List<StoredTransition> ofAlerts(Connection connection, Collection<UUID> alerts) throws SQLException {
        try (var statement =
                connection.prepareStatement(SELECT + "where t.alert_id = any(?) order by t.alert_id, t.sequence")) {
            statement.setArray(1, connection.createArrayOf("uuid", alerts.toArray()));
            return read(statement);
        }
    }

    private static List<StoredTransition> read(PreparedStatement statement) throws SQLException {
        var transitions = new ArrayList<StoredTransition>();
        try (var result = statement.executeQuery()) {
            while (result.next()) transitions.add(transition(result));
        }
        return transitions;
    }

    private static StoredTransition transition(ResultSet result) throws SQLException {
        String event = result.getString("event");
        return new StoredTransition(
                result.getLong("no"),
                result.getString("id"),
                result.getString("name"),
                result.getString("kind"),
                List.of((String[]) result.getArray("tags").getArray()),
                result.getBoolean("removed"),
                Objects.requireNonNull(Columns.instant(result, "judged_at")),
                Objects.requireNonNull(Columns.instant(result, "detected_at")),
                event == null ? null : AlertEvent.valueOf(event),
                result.getObject("alert_id", UUID.class),
                result.getInt("sequence"),
                result.getString("condition"),
                result.getString("status"),
                result.getString("previous_status"),
                result.getString("reason"),
                Columns.instant(result, "since"),
                result.getBoolean("asserted_silent"),
                Json.read(result.getString("contact"), Evidence.class),
                duration(result, "wall_ms"),
                duration(result, "observed_ms"),
                duration(result, "threshold_ms"),
                Columns.instant(result, "due_at"),
                result.getString("by_whom"),
                result.getString("comment"),
                result.getString("trace"));
    }

    private static @Nullable Duration duration(ResultSet result, String column) throws SQLException {
        long millis = result.getLong(column);
        return result.wasNull() ? null : Duration.ofMillis(millis);
    }
}
