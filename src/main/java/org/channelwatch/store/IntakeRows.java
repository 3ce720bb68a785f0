package org.channelwatch.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.jspecify.annotations.Nullable;

/** How far the intake is, and when it was blind; each method part of the transaction of the connection that it is given. */
@ApplicationScoped
public class IntakeRows {
    /**
     * How far a partition has been taken.
     *
     * @param position offset of the next record to take
     * @param lastRecordAt the latest timestamp of a record of it; null if none was ever taken
     */
    public record Progress(
            String topicId,
            int partition,
            long position,
            @Nullable Instant lastRecordAt) {}

    /**
     * A stretch without news.
     *
     * @param to null while it lasts
     */
    public record Spell(Instant from, @Nullable Instant to) {
        /** The spell as far as {@code instant}. */
        public BlindSpell until(Instant instant) {
            Instant end = to == null ? instant : to;
            return new BlindSpell(from, end.isBefore(from) ? from : end);
        }
    }

    private static final Unnest<Progress> COLUMNS = new Unnest<Progress>()
            .text("topic_id", Progress::topicId)
            .column("partition", "integer", Progress::partition)
            .column("position", "bigint", Progress::position)
            .instant("last_record_at", Progress::lastRecordAt);

    private static final String PROGRESS = """
            insert into partition_progress as p (topic_id, partition, position, last_record_at)
            select %s from %s order by u.topic_id, u.partition
            on conflict (topic_id, partition) do update set position = greatest(p.position, excluded.position),
              last_record_at = greatest(p.last_record_at, excluded.last_record_at)""".formatted(COLUMNS.names(), COLUMNS.sql());

    /** Moves positions forward, never back. */
    public void advance(Connection connection, List<Progress> progress) throws SQLException {
        if (progress.isEmpty()) return;
        try (var statement = connection.prepareStatement(PROGRESS)) {
            COLUMNS.bind(connection, statement, 1, progress);
            statement.executeUpdate();
        }
    }

    /** The progress of the partitions of a topic. */
    public Map<Integer, Progress> progress(Connection connection, String topicId) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select partition, position, last_record_at from partition_progress where topic_id = ?")) {
            statement.setString(1, topicId);
            var progress = new HashMap<Integer, Progress>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    int partition = result.getInt("partition");
                    Instant last = ChannelRows.instant(result, "last_record_at");
                    progress.put(partition, new Progress(topicId, partition, result.getLong("position"), last));
                }
            }
            return progress;
        }
    }

    /** The horizon; null until the intake has caught up once. */
    public @Nullable Instant horizon(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select at from horizon");
                var result = statement.executeQuery()) {
            return result.next() ? ChannelRows.instant(result, "at") : null;
        }
    }

    /** Moves the horizon forward, never back. */
    public void moveHorizon(Connection connection, Instant at) throws SQLException {
        try (var statement =
                connection.prepareStatement("update horizon set at = greatest(at, ?) where at is null or at < ?")) {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setTimestamp(2, Timestamp.from(at));
            statement.executeUpdate();
        }
    }

    /** All blind spells, ascending. */
    public List<Spell> spells(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select from_at, to_at from blind_spell order by from_at");
                var result = statement.executeQuery()) {
            var spells = new ArrayList<Spell>();
            while (result.next()) {
                Instant from = ChannelRows.instant(result, "from_at");
                if (from != null) spells.add(new Spell(from, ChannelRows.instant(result, "to_at")));
            }
            return spells;
        }
    }
}
