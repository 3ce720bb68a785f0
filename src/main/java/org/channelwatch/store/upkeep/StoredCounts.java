package org.channelwatch.store.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.channelwatch.store.sql.Columns;
import org.jspecify.annotations.Nullable;

/** What the store holds, counted for the metrics. */
@ApplicationScoped
public class StoredCounts {
    /**
     * What there is at one instant.
     *
     * @param outbox transitions that are not yet known to be in Kafka
     * @param horizon null until the intake has caught up once
     * @param blind whether a blind spell lasts
     */
    public record Counts(long outbox, @Nullable Instant horizon, boolean blind) {}

    /** Counts. */
    public Counts count(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select (select coalesce(sum(cardinality(transitions)), 0) from outbox_batch) as outbox, (select at from horizon) as horizon,
                  exists (select from blind_spell where to_at is null) as blind""");
                var result = statement.executeQuery()) {
            if (!result.next()) throw new SQLException("nothing was counted");
            return new Counts(result.getLong("outbox"), Columns.instant(result, "horizon"), result.getBoolean("blind"));
        }
    }
}
