package org.channelwatch.store.watched;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Told;
import org.channelwatch.store.sql.Columns;
import org.channelwatch.store.sql.Json;

/** Reads channels with all that is on record of them. */
@ApplicationScoped
public class WatchedChannels {
    private static final String COLUMNS = """
            select s.channel_no, %s, c.managed_by, c.revision,
              s.state, s.rule, s.status, s.reason, s.since, s.due_at, s.next_change, s.baseline, s.asserted_silent,
              s.told, s.mutes, s.changed_at, s.version
            """.formatted(StoredChannels.COLUMNS);
    private static final int FETCHED_AT_ONCE = 5_000;
    private static final String SELECT = COLUMNS + """
            from channel_state s join channel c on c.no = s.channel_no
            where c.deleted_at is null\s""";
    /** One look-up in each index for each number, whatever the planner thinks of the sizes of the tables. */
    private static final String OF_NUMBERS = COLUMNS + """
            from unnest(?::integer[]) as wanted (no),
              lateral (select * from channel_state where channel_no = wanted.no offset 0) s,
              lateral (select * from channel where no = wanted.no and deleted_at is null offset 0) c""";

    /** All channels, in no order. */
    public List<WatchedChannel> all(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SELECT)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            return read(statement);
        }
    }

    /** These channels, in any order; those that are removed are left out. */
    public List<WatchedChannel> ofNumbers(Connection connection, Collection<Integer> numbers) throws SQLException {
        if (numbers.isEmpty()) return List.of();
        try (var statement = connection.prepareStatement(OF_NUMBERS)) {
            statement.setArray(1, connection.createArrayOf("integer", numbers.toArray()));
            return read(statement);
        }
    }

    /** The channel of this id. */
    public Optional<WatchedChannel> ofId(Connection connection, String id) throws SQLException {
        try (var statement = connection.prepareStatement(SELECT + "and c.id = ?")) {
            statement.setString(1, id);
            return read(statement).stream().findFirst();
        }
    }

    private static List<WatchedChannel> read(PreparedStatement statement) throws SQLException {
        var channels = new ArrayList<WatchedChannel>();
        try (var result = statement.executeQuery()) {
            while (result.next()) channels.add(watched(result));
        }
        return channels;
    }

    private static WatchedChannel watched(ResultSet result) throws SQLException {
        Mute[] mutes = Json.read(result.getString("mutes"), Mute[].class);
        return new WatchedChannel(
                result.getInt("channel_no"),
                StoredChannels.channel(result),
                Alike.one(result.getString("managed_by")),
                result.getInt("revision"),
                Objects.requireNonNull(Json.read(result.getString("state"), ChannelState.class)),
                ChannelColumns.verdict(result),
                Json.read(result.getString("told"), Told.class),
                mutes == null ? List.of() : List.of(mutes),
                Objects.requireNonNull(Columns.instant(result, "changed_at")),
                result.getLong("version"));
    }
}
