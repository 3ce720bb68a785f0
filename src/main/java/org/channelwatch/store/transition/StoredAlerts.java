package org.channelwatch.store.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds alerts. Which are open is told by the states of the channels, and which are over by the events that ended them, read from the newest
 * on: of the history no more is read than is asked for.
 */
@ApplicationScoped
public class StoredAlerts {
    /** The last events of the alerts that the states of channels hold as open. */
    private static final String TOLD = """
            (select last.alert_id, last.no from channel c join channel_state s on s.channel_no = c.no,
               lateral (select alert_id, no from transition
                        where alert_id = (s.told::jsonb ->> 'alertId')::uuid order by sequence desc limit 1) as last
             where s.told is not null and %s)""";

    private static final String LAST = """
            (select t.alert_id, t.no from transition t
             where t.alert_id is not null and %s
               and not exists (select from transition later where later.alert_id = t.alert_id and later.sequence > t.sequence)
             order by t.no desc limit (select most from wanted))""";

    private static final String ENDED = "t.event in ('RESOLVED', 'RETRACTED')";
    private static final String OF_FEED = " and t.channel_no is null";

    /**
     * The ids of alerts, the newest first.
     *
     * @param open true for those that are open, false for those that are over or of a channel that was removed, null for all
     * @param channel id of a channel; null for all
     */
    public List<UUID> find(Connection connection, @Nullable Boolean open, @Nullable String channel, int limit)
            throws SQLException {
        var parts = new ArrayList<String>();
        if (open == null || open) addOpen(parts, channel);
        if (open == null || !open) addClosed(parts, channel);
        try (var statement = connection.prepareStatement(
                "with wanted as (select ?::text as channel, ?::integer as most) select alert_id from ("
                        + String.join(" union all ", parts)
                        + ") as found order by no desc limit (select most from wanted)")) {
            statement.setString(1, channel);
            statement.setInt(2, limit);
            var alerts = new ArrayList<UUID>();
            try (var result = statement.executeQuery()) {
                while (result.next()) alerts.add(result.getObject(1, UUID.class));
            }
            return alerts;
        }
    }

    private static void addOpen(List<String> parts, @Nullable String channel) {
        parts.add(TOLD.formatted("c.deleted_at is null" + ofTold(channel)));
        if (isFeedIn(channel)) parts.add(LAST.formatted("not " + ENDED + OF_FEED));
    }

    private static void addClosed(List<String> parts, @Nullable String channel) {
        parts.add(TOLD.formatted("c.deleted_at is not null" + ofTold(channel)));
        if (channel == null) parts.add(LAST.formatted(ENDED));
        else if (isFeedIn(channel)) parts.add(LAST.formatted(ENDED + OF_FEED));
        else {
            parts.add(LAST.formatted(
                    ENDED + " and t.channel_no = (select no from channel where id = (select channel from wanted))"));
        }
    }

    private static String ofTold(@Nullable String channel) {
        return channel == null ? "" : " and c.id = (select channel from wanted)";
    }

    private static boolean isFeedIn(@Nullable String channel) {
        return channel == null || channel.equals(StoredTransitions.FEED);
    }
}
