package org.channelwatch.store.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds alerts. */
@ApplicationScoped
public class StoredAlerts {
    /**
     * The ids of alerts, the newest first.
     *
     * @param open true for those that are open, false for those that are over or of a channel that was removed, null for all
     * @param channel id of a channel; null for all
     */
    public List<UUID> find(Connection connection, @Nullable Boolean open, @Nullable String channel, int limit)
            throws SQLException {
        try (var statement = connection.prepareStatement("""
                select alert_id from (
                  select distinct on (t.alert_id) t.alert_id, t.no, c.deleted_at is null and t.event not in ('RESOLVED', 'RETRACTED') as open
                  from transition t left join channel c on c.no = t.channel_no
                  where t.alert_id is not null and (?::text is null or coalesce(c.id, '_feed') = ?)
                  order by t.alert_id, t.sequence desc) as last
                where ?::boolean is null or open = ?
                order by no desc limit ?""")) {
            statement.setString(1, channel);
            statement.setString(2, channel);
            statement.setObject(3, open);
            statement.setObject(4, open);
            statement.setInt(5, limit);
            var alerts = new ArrayList<UUID>();
            try (var result = statement.executeQuery()) {
                while (result.next()) alerts.add(result.getObject(1, UUID.class));
            }
            return alerts;
        }
    }
}
