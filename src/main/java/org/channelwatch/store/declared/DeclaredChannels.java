package org.channelwatch.store.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.channelwatch.channel.Channel;
import org.channelwatch.channel.Verdict;
import org.channelwatch.store.sql.Patience;
import org.channelwatch.store.sql.Unnest;
import org.channelwatch.store.transition.TransitionRows;
import org.jspecify.annotations.Nullable;

/** Declares, changes and removes channels, in batches, each part of the transaction of the connection that it is given. */
@ApplicationScoped
public class DeclaredChannels {
    private static final Unnest<Channel> COLUMNS = new Unnest<Channel>()
            .text("id", Channel::id)
            .text("name", Channel::name)
            .text("kind", channel -> channel.kind().label())
            .text("parties", channel -> Unnest.array(channel.parties()))
            .text("tags", channel -> Unnest.array(channel.tags()))
            .text("cues", channel -> Unnest.array(channel.cues()))
            .bigint("warn_after_ms", channel -> channel.policy().warnAfter().toMillis())
            .bigint("silent_after_ms", channel -> channel.policy().silentAfter().toMillis())
            .bigint("repeat_every_ms", channel -> millis(channel.policy().repeatEvery()))
            .text("warn_after_origin", channel -> channel.origins().warnAfter())
            .text("silent_after_origin", channel -> channel.origins().silentAfter())
            .text("repeat_every_origin", channel -> channel.origins().repeatEvery())
            .instant("expected_since", channel -> channel.policy().expectedSince());

    /** An unchanged channel is left alone, so that importing the same catalog again changes nothing. */
    private static final String UPSERT = """
            insert into channel as c (id, name, kind, parties, tags, cues, warn_after_ms, silent_after_ms, repeat_every_ms,
              warn_after_origin, silent_after_origin, repeat_every_origin, expected_since, managed_by)
            select u.id, u.name, u.kind, u.parties::text[], u.tags::text[], u.cues::text[], u.warn_after_ms, u.silent_after_ms,
              u.repeat_every_ms, u.warn_after_origin, u.silent_after_origin, u.repeat_every_origin, u.expected_since, ?
            from %s order by u.ordinal
            on conflict (id) do update set (name, kind, parties, tags, cues, warn_after_ms, silent_after_ms, repeat_every_ms,
              warn_after_origin, silent_after_origin, repeat_every_origin, expected_since, managed_by, deleted_at, revision)
              = (excluded.name, excluded.kind, excluded.parties, excluded.tags, excluded.cues, excluded.warn_after_ms,
                 excluded.silent_after_ms, excluded.repeat_every_ms, excluded.warn_after_origin, excluded.silent_after_origin,
                 excluded.repeat_every_origin, excluded.expected_since, excluded.managed_by, null, c.revision + 1)
            where (c.name, c.kind, c.parties, c.tags, c.cues, c.warn_after_ms, c.silent_after_ms, c.repeat_every_ms,
              c.warn_after_origin, c.silent_after_origin, c.repeat_every_origin, c.expected_since, c.managed_by, c.deleted_at)
              is distinct from (excluded.name, excluded.kind, excluded.parties, excluded.tags, excluded.cues, excluded.warn_after_ms,
                 excluded.silent_after_ms, excluded.repeat_every_ms, excluded.warn_after_origin, excluded.silent_after_origin,
                 excluded.repeat_every_origin, excluded.expected_since, excluded.managed_by, null::timestamptz)
            returning c.no""".formatted(COLUMNS.sql());

    /** A new channel starts unheard; one whose declaration changed is judged again, also while the feed is dry. */
    private static final String STATE = """
            insert into channel_state as s (channel_no, state, rule, status, reason, asserted_silent, episode_count,
              changed_at, wake_at, version)
            select no, '{}', ?, ?, ?, false, 0, ?, ?, 1 from unnest(?) as u (no)
            on conflict (channel_no) do update set wake_at = least(s.wake_at, excluded.wake_at),
              wake_anyway_at = excluded.wake_at, version = s.version + 1""";

    private final TransitionRows transitions;

    DeclaredChannels(TransitionRows transitions) {
        this.transitions = transitions;
    }

    /**
     * Declares channels or changes their declarations.
     *
     * @return how many were new or changed
     */
    public int declare(Connection connection, Collection<Channel> channels, String managedBy, Instant now)
            throws SQLException {
        try (var _ = Patience.with(connection)) {
            List<Integer> changed = upsert(connection, channels, managedBy);
            if (changed.isEmpty()) return 0;
            watch(connection, changed, now);
            transitions.announce(connection, changed);
            return changed.size();
        }
    }

    private static List<Integer> upsert(Connection connection, Collection<Channel> channels, String managedBy)
            throws SQLException {
        var changed = new ArrayList<Integer>();
        try (var statement = connection.prepareStatement(UPSERT)) {
            statement.setString(1, managedBy);
            COLUMNS.bind(connection, statement, 2, List.copyOf(channels));
            try (var result = statement.executeQuery()) {
                while (result.next()) changed.add(result.getInt(1));
            }
        }
        return changed;
    }

    private static void watch(Connection connection, List<Integer> changed, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(STATE)) {
            statement.setString(1, Verdict.UNHEARD.rule().name());
            statement.setString(2, Verdict.UNHEARD.status().name());
            statement.setString(3, Verdict.UNHEARD.reason().name());
            statement.setTimestamp(4, Timestamp.from(now));
            statement.setTimestamp(5, Timestamp.from(now));
            statement.setArray(6, connection.createArrayOf("integer", changed.toArray()));
            statement.executeUpdate();
        }
    }

    /**
     * Who declared a channel, and how often it was changed.
     *
     * @param managedBy {@code catalog} or {@code api}
     * @param isRemoved whether it was removed since
     */
    public record Declared(String managedBy, int revision, boolean isRemoved) {}

    /** Locks what was declared of a channel, also if it was removed; empty if it was never declared. */
    public Optional<Declared> lock(Connection connection, String id) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select managed_by, revision, deleted_at is not null from channel where id = ? for update")) {
            statement.setString(1, id);
            try (var result = statement.executeQuery()) {
                if (!result.next()) return Optional.empty();
                return Optional.of(new Declared(result.getString(1), result.getInt(2), result.getBoolean(3)));
            }
        }
    }

    /**
     * Removes channels of the catalog.
     *
     * @return how many were there
     */
    public int removeManaged(Connection connection, Collection<String> ids, Instant now) throws SQLException {
        if (ids.isEmpty()) return 0;
        try (var _ = Patience.with(connection);
                var statement = connection.prepareStatement("""
                update channel set deleted_at = ? where id = any(?) and managed_by = 'catalog' and deleted_at is null returning no""")) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setArray(2, connection.createArrayOf("text", ids.toArray()));
            return removed(connection, statement);
        }
    }

    /**
     * Removes a channel.
     *
     * @return whether it was there
     */
    public boolean remove(Connection connection, String id, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update channel set deleted_at = ? where id = ? and deleted_at is null returning no")) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setString(2, id);
            return removed(connection, statement) > 0;
        }
    }

    private int removed(Connection connection, java.sql.PreparedStatement statement) throws SQLException {
        var removed = new ArrayList<Integer>();
        try (var result = statement.executeQuery()) {
            while (result.next()) removed.add(result.getInt(1));
        }
        if (removed.isEmpty()) return 0;
        try (var sleep = connection.prepareStatement(
                "update channel_state set wake_at = null, wake_anyway_at = null where channel_no = any(?)")) {
            sleep.setArray(1, connection.createArrayOf("integer", removed.toArray()));
            sleep.executeUpdate();
        }
        transitions.announce(connection, removed);
        return removed.size();
    }

    private static @Nullable Long millis(@Nullable Duration duration) {
        return duration == null ? null : duration.toMillis();
    }
}
