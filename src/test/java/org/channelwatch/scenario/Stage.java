package org.channelwatch.scenario;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.channelwatch.catalog.CatalogReader;
import org.channelwatch.scenario.Scenario.DeclaredChannel;
import org.channelwatch.store.declared.DeclaredChannels;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.watched.StoredChannels;
import org.channelwatch.watch.Rejections;
import org.channelwatch.watch.Sweep;
import org.yaml.snakeyaml.Yaml;

/** What the clock and the catalog do to the application, and rejections, through its own code. */
@Alternative
@Singleton
public class Stage {
    private final SettableClock clock;
    private final DataSource database;
    private final DeclaredChannels declared;
    private final StoredChannels channels;
    private final Rejections rejections;
    private final Sweep sweep;

    Stage(
            SettableClock clock,
            DataSource database,
            DeclaredChannels declared,
            StoredChannels channels,
            Rejections rejections,
            Sweep sweep) {
        this.clock = clock;
        this.database = database;
        this.declared = declared;
        this.channels = channels;
        this.rejections = rejections;
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
                statement.execute("delete from transition where channel_no is null");
                statement.execute("update partition_progress set first_record_at = null, last_record_at = null");
                statement.execute("update horizon set at = null");
            }
            var ids = channels.all(connection).stream()
                    .map(one -> one.channel().id())
                    .toList();
            return declared.removeManaged(connection, ids, clock.instant());
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

    private <T> T run(Transaction.Work<T> work) {
        try {
            return Transaction.run(database, work);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
