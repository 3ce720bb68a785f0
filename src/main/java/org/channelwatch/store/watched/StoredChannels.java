package org.channelwatch.store.watched;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.channelwatch.channel.Channel;
import org.channelwatch.channel.Channel.Origin;
import org.channelwatch.channel.ChannelKind;

/** Reads channels as they are declared, without what is on record of them. */
@ApplicationScoped
public class StoredChannels {
    /** Of a table {@code c}. */
    static final String COLUMNS = """
            c.id, c.name, c.kind, c.parties, c.tags, c.cues, c.warn_after_ms, c.silent_after_ms, c.repeat_every_ms,
              c.warn_after_origin, c.silent_after_origin, c.repeat_every_origin, c.expected_since""";

    private static final int FETCHED_AT_ONCE = 5_000;

    /**
     * A channel as it is declared.
     *
     * @param managedBy {@code catalog} or {@code api}
     */
    public record StoredChannel(Channel channel, String managedBy) {}

    /** All channels that are not removed, in no order. */
    public List<StoredChannel> all(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select c.managed_by, " + COLUMNS + " from channel c where c.deleted_at is null")) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            var channels = new ArrayList<StoredChannel>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    channels.add(new StoredChannel(channel(result), Alike.one(result.getString("managed_by"))));
                }
            }
            return channels;
        }
    }

    static Channel channel(ResultSet result) throws SQLException {
        return new Channel(
                result.getString("id"),
                result.getString("name"),
                ChannelKind.ofLabel(result.getString("kind")).orElseThrow(),
                strings(result, "parties"),
                strings(result, "tags"),
                strings(result, "cues"),
                Alike.one(ChannelColumns.policy(result)),
                Alike.one(new Channel.Origins(
                        Origin.valueOf(result.getString("warn_after_origin")),
                        Origin.valueOf(result.getString("silent_after_origin")),
                        Origin.valueOf(result.getString("repeat_every_origin")))));
    }

    private static List<String> strings(ResultSet result, String column) throws SQLException {
        return Alike.one(List.of((String[]) result.getArray(column).getArray()));
    }
}
