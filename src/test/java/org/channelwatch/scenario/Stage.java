package org.channelwatch.scenario;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.channelwatch.catalog.CatalogReader;
import org.channelwatch.channel.Judge;
import org.channelwatch.channel.Judge.Judgement;
import org.channelwatch.channel.Told;
import org.channelwatch.channel.Verdict;
import org.channelwatch.scenario.Scenario.DeclaredChannel;
import org.channelwatch.store.ChannelRow;
import org.channelwatch.store.ChannelRows;
import org.channelwatch.store.DeclaredChannels;
import org.channelwatch.store.JudgedRow;
import org.channelwatch.store.NewTransition;
import org.channelwatch.store.Transaction;
import org.channelwatch.store.TransitionRows;
import org.channelwatch.watch.Horizon;
import org.channelwatch.watch.Rejections;
import org.channelwatch.watch.Sweep;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** What people and the clock do to the application, through its own code. */
@Alternative
@Singleton
public class Stage {
    private final SettableClock clock;
    private final DataSource database;
    private final DeclaredChannels declared;
    private final ChannelRows channels;
    private final TransitionRows transitions;
    private final Rejections rejections;
    private final Horizon horizon;
    private final Sweep sweep;

    Stage(
            SettableClock clock,
            DataSource database,
            DeclaredChannels declared,
            ChannelRows channels,
            TransitionRows transitions,
            Rejections rejections,
            Horizon horizon,
            Sweep sweep) {
        this.clock = clock;
        this.database = database;
        this.declared = declared;
        this.channels = channels;
        this.transitions = transitions;
        this.rejections = rejections;
        this.horizon = horizon;
        this.sweep = sweep;
    }

    void set(Instant instant) {
        clock.set(instant);
    }

    /** As if nothing had ever been watched: clocks go back between scenarios, and the horizon and the spells of the feed with them. */
    void clear() {
        run(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("delete from partition_gap");
                statement.execute("delete from blind_spell");
                statement.execute("update partition_progress set first_record_at = null, last_record_at = null");
                statement.execute("update horizon set at = null");
            }
            return declared.removeOthers(connection, List.of(), clock.instant());
        });
    }

    void declare(DeclaredChannel channel) {
        var catalog = CatalogReader.read(new Yaml().dump(channel.catalog()), channel.id());
        var resolved = catalog.channels().stream().map(catalog::resolve).toList();
        run(connection -> declared.declare(connection, resolved, "catalog", clock.instant()));
    }

    /** Judges what is due; returns when the next channel is. */
    Optional<Instant> sweep() {
        try {
            return sweep.sweepOnce();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void reject(String source, String newsId, boolean restore) {
        UUID evidence = run(connection -> evidenceId(connection, source, newsId));
        try {
            var changed = restore ? rejections.restore(evidence) : rejections.reject(evidence, "desk", null);
            if (changed.isEmpty()) throw new IllegalStateException("no evidence of " + newsId);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID evidenceId(Connection connection, String source, String newsId) throws SQLException {
        try (var statement = connection.prepareStatement("select id from evidence where source = ? and quote = ?")) {
            statement.setString(1, source);
            statement.setString(2, newsId);
            try (var result = statement.executeQuery()) {
                if (!result.next()) throw new IllegalStateException("no evidence yet of " + newsId);
                return Objects.requireNonNull(result.getObject(1, UUID.class));
            }
        }
    }

    /** Writes the mutes of a channel. One that was deleted has the channel judged again. */
    void mute(String channel, List<Scenario.Mute> mutes, boolean deleted) {
        String stored = mutes.stream().map(Stage::json).collect(Collectors.joining(",", "[", "]"));
        run(connection -> {
            try (var statement = connection.prepareStatement("""
                    update channel_state s set mutes = ?, wake_at = case when ? then least(s.wake_at, ?) else s.wake_at end
                    from channel c where c.no = s.channel_no and c.id = ?""")) {
                statement.setString(1, stored);
                statement.setBoolean(2, deleted);
                statement.setTimestamp(3, Timestamp.from(clock.instant()));
                statement.setString(4, channel);
                return statement.executeUpdate();
            }
        });
    }

    private static String json(Scenario.Mute mute) {
        String until = mute.until() == null ? "null" : "\"" + mute.until() + "\"";
        return "{\"id\":\"%s\",\"from\":\"%s\",\"until\":%s,\"by\":\"desk\",\"comment\":null}"
                .formatted(UUID.randomUUID(), mute.from(), until);
    }

    void acknowledge(String channel, @Nullable Instant until) {
        Instant now = clock.instant();
        run(connection -> {
            ChannelRow row = channels.lock(connection, List.of(numberOf(connection, channel)))
                    .getFirst();
            Judgement judgement = Judge.acknowledge(row.onRecord(), until, now);
            Told told = Objects.requireNonNull(judgement.told());
            Verdict verdict = judgement.verdict();
            channels.write(
                    connection,
                    List.of(new JudgedRow(
                            row.no(),
                            row.onRecord().state(),
                            judgement,
                            row.onRecord().changedAt(),
                            judgement.wakeAt(),
                            null)));
            transitions.insert(
                    connection,
                    List.of(new NewTransition(
                            row.no(),
                            Objects.requireNonNullElse(horizon.current().horizon(), now),
                            now,
                            judgement.event(),
                            judgement.alertId(),
                            judgement.sequence(),
                            told.status().name(),
                            told.status().name(),
                            told.status().name(),
                            verdict.reason().name(),
                            told.since(),
                            verdict.assertedSilent(),
                            row.onRecord().state().contact(),
                            null,
                            null,
                            null,
                            verdict.dueAt(),
                            "desk",
                            null,
                            null)));
            transitions.announce(connection, List.of(row.no()));
            return row;
        });
    }

    private static int numberOf(Connection connection, String channel) throws SQLException {
        try (var statement = connection.prepareStatement("select no from channel where id = ?")) {
            statement.setString(1, channel);
            try (var result = statement.executeQuery()) {
                if (!result.next()) throw new IllegalStateException("no channel " + channel);
                return result.getInt(1);
            }
        }
    }

    private <T> T run(Transaction.Work<T> work) {
        try {
            return Transaction.run(database, work);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
