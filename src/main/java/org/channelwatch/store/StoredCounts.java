package org.channelwatch.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the store holds, counted for the metrics. */
@ApplicationScoped
public class StoredCounts {
    /**
     * What there is at one instant.
     *
     * @param channels by status
     * @param outbox transitions that are not yet known to be in Kafka
     * @param horizon null until the intake has caught up once
     * @param blind whether a blind spell lasts
     */
    public record Counts(
            Map<String, Long> channels,
            long outbox,
            @Nullable Instant horizon,
            boolean blind) {}

    /** Counts. */
    public Counts count(Connection connection) throws SQLException {
        Map<String, Long> channels = channels(connection);
        try (var statement = connection.prepareStatement("""
                select (select count(*) from outbox) as outbox, (select at from horizon) as horizon,
                  exists (select from blind_spell where to_at is null) as blind""");
                var result = statement.executeQuery()) {
            if (!result.next()) throw new SQLException("nothing was counted");
            return new Counts(
                    channels,
                    result.getLong("outbox"),
                    ChannelRows.instant(result, "horizon"),
                    result.getBoolean("blind"));
        }
    }

    private static Map<String, Long> channels(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select s.status, count(*) as channels from channel_state as s join channel as c on c.no = s.channel_no
                where c.deleted_at is null group by s.status""");
                var result = statement.executeQuery()) {
            var channels = new HashMap<String, Long>();
            while (result.next()) channels.put(result.getString("status"), result.getLong("channels"));
            return channels;
        }
    }
}
