package org.channelwatch.store.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.channelwatch.store.sql.Columns;
import org.channelwatch.store.sql.Unnest;
import org.jspecify.annotations.Nullable;

/** How far the intake is, and when it was blind; each method part of the transaction of the connection that it is given. */
@ApplicationScoped
public class IntakeRows {
    /**
     * How far a partition has been taken.
     *
     * @param position offset of the next record to take
     * @param firstRecordAt the timestamp of the first record of it that was ever taken; null if there was none
     * @param lastRecordAt the latest timestamp of a record of it; null if none was ever taken
     */
    public record Progress(
            String topicId,
            int partition,
            long position,
            @Nullable Instant firstRecordAt,
            @Nullable Instant lastRecordAt) {}

    /** A stretch between two records of a partition. */
    public record Gap(String topicId, int partition, Instant from, Instant to) {}

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
            .integer("partition", Progress::partition)
            .bigint("position", Progress::position)
            .instant("first_record_at", Progress::firstRecordAt)
            .instant("last_record_at", Progress::lastRecordAt);

    private static final String PROGRESS = """
            insert into partition_progress as p (topic_id, partition, position, first_record_at, last_record_at)
            select %s from %s order by u.topic_id, u.partition
            on conflict (topic_id, partition) do update set position = greatest(p.position, excluded.position),
              first_record_at = coalesce(p.first_record_at, excluded.first_record_at),
              last_record_at = greatest(p.last_record_at, excluded.last_record_at)""".formatted(COLUMNS.names(), COLUMNS.sql());

    private static final Unnest<Gap> GAPS = new Unnest<Gap>()
            .text("topic_id", Gap::topicId)
            .integer("partition", Gap::partition)
            .instant("from_at", Gap::from)
            .instant("to_at", Gap::to);

    private static final String INSERT_GAPS = """
            insert into partition_gap (topic_id, partition, from_at, to_at)
            select %s from %s on conflict do nothing""".formatted(GAPS.names(), GAPS.sql());

    /** Moves positions forward, never back. */
    public void advance(Connection connection, List<Progress> progress) throws SQLException {
        if (progress.isEmpty()) return;
        try (var statement = connection.prepareStatement(PROGRESS)) {
            COLUMNS.bind(connection, statement, 1, progress);
            statement.executeUpdate();
        }
    }

    /** Notes gaps between the records of partitions; those that are known are left as they are. */
    public void addGaps(Connection connection, List<Gap> gaps) throws SQLException {
        if (gaps.isEmpty()) return;
        try (var statement = connection.prepareStatement(INSERT_GAPS)) {
            GAPS.bind(connection, statement, 1, gaps);
            statement.executeUpdate();
        }
    }

    /** The gaps of all partitions that end after {@code instant}. */
    public List<Gap> gapsEndingAfter(Connection connection, Instant instant) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select topic_id, partition, from_at, to_at from partition_gap where to_at > ?")) {
            statement.setTimestamp(1, Timestamp.from(instant));
            var gaps = new ArrayList<Gap>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    gaps.add(new Gap(
                            result.getString("topic_id"),
                            result.getInt("partition"),
                            result.getTimestamp("from_at").toInstant(),
                            result.getTimestamp("to_at").toInstant()));
                }
            }
            return gaps;
        }
    }

    /** Forgets the gaps that ended up to {@code instant}. */
    public void forgetGaps(Connection connection, Instant instant) throws SQLException {
        try (var statement = connection.prepareStatement("delete from partition_gap where to_at <= ?")) {
            statement.setTimestamp(1, Timestamp.from(instant));
            statement.executeUpdate();
        }
    }

    /**
     * The progress of all partitions that were ever taken from. A topic that was made anew, or replaced by another, leaves behind the
     * partitions that it had: they show until when the feed had news.
     */
    public List<Progress> progress(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                        "select topic_id, partition, position, first_record_at, last_record_at from partition_progress");
                var result = statement.executeQuery()) {
            var progress = new ArrayList<Progress>();
            while (result.next()) {
                progress.add(new Progress(
                        result.getString("topic_id"),
                        result.getInt("partition"),
                        result.getLong("position"),
                        Columns.instant(result, "first_record_at"),
                        Columns.instant(result, "last_record_at")));
            }
            return progress;
        }
    }

    /** The progress of the partitions of a topic. */
    public Map<Integer, Progress> progress(Connection connection, String topicId) throws SQLException {
        return ofTopic(topicId, progress(connection));
    }

    /** Of some partitions those of a topic. */
    public static Map<Integer, Progress> ofTopic(String topicId, Collection<Progress> partitions) {
        return partitions.stream()
                .filter(one -> one.topicId().equals(topicId))
                .collect(Collectors.toMap(Progress::partition, one -> one));
    }

    /** The horizon; null until the intake has caught up once. */
    public @Nullable Instant horizon(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select at from horizon");
                var result = statement.executeQuery()) {
            return result.next() ? Columns.instant(result, "at") : null;
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
        return spells(connection, "select from_at, to_at from blind_spell order by from_at");
    }

    /** The blind spells that last, ascending: none of them ends before this transaction. */
    public List<Spell> lockLasting(Connection connection) throws SQLException {
        return spells(
                connection, "select from_at, to_at from blind_spell where to_at is null order by from_at for update");
    }

    private static List<Spell> spells(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var result = statement.executeQuery()) {
            var spells = new ArrayList<Spell>();
            while (result.next()) {
                Instant from = Columns.instant(result, "from_at");
                if (from != null) spells.add(new Spell(from, Columns.instant(result, "to_at")));
            }
            return spells;
        }
    }

    /** Begins a spell that lasts, and is told; false if it had begun already. */
    public boolean beginSpell(Connection connection, Instant from, Instant toldAt) throws SQLException {
        return addSpell(connection, from, null, toldAt);
    }

    /**
     * Notes that a spell that lasts is told again; false if it was told less than {@code every} ago, a person has taken it until later
     * than {@code now}, or it is over.
     */
    public boolean tellSpellAgain(Connection connection, Instant from, Instant now, Duration every)
            throws SQLException {
        try (var statement = connection.prepareStatement("""
                update blind_spell set told_at = ? where from_at = ? and to_at is null
                  and coalesce(told_at, from_at) <= ? and (taken_until is null or taken_until <= ?)""")) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setTimestamp(2, Timestamp.from(from));
            statement.setTimestamp(3, Timestamp.from(now.minus(every)));
            statement.setTimestamp(4, Timestamp.from(now));
            return statement.executeUpdate() > 0;
        }
    }

    /** Notes that a person has taken the alert of a spell: it is not told again before {@code until}. */
    public void takeSpell(Connection connection, Instant from, Instant until) throws SQLException {
        try (var statement = connection.prepareStatement("update blind_spell set taken_until = ? where from_at = ?")) {
            statement.setTimestamp(1, Timestamp.from(until));
            statement.setTimestamp(2, Timestamp.from(from));
            statement.executeUpdate();
        }
    }

    /** Ends a spell that lasts; false if none that began then does. */
    public boolean endSpell(Connection connection, Instant from, Instant to) throws SQLException {
        try (var statement =
                connection.prepareStatement("update blind_spell set to_at = ? where from_at = ? and to_at is null")) {
            statement.setTimestamp(1, Timestamp.from(to));
            statement.setTimestamp(2, Timestamp.from(from));
            return statement.executeUpdate() > 0;
        }
    }

    /** Adds a spell that was found when it was over; false if it was known. */
    public boolean addSpell(Connection connection, Instant from, Instant to) throws SQLException {
        return addSpell(connection, from, to, null);
    }

    private static boolean addSpell(Connection connection, Instant from, @Nullable Instant to, @Nullable Instant toldAt)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into blind_spell (from_at, to_at, told_at) values (?, ?, ?) on conflict do nothing")) {
            statement.setTimestamp(1, Timestamp.from(from));
            statement.setTimestamp(2, to == null ? null : Timestamp.from(to));
            statement.setTimestamp(3, toldAt == null ? null : Timestamp.from(toldAt));
            return statement.executeUpdate() > 0;
        }
    }
}
