package org.channelwatch.catalog;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.channelwatch.channel.Channel;
import org.channelwatch.store.DeclaredActors;
import org.channelwatch.store.DeclaredActors.DeclaredActor;
import org.channelwatch.store.DeclaredChannels;
import org.channelwatch.store.Transaction;
import org.channelwatch.store.WatchedChannel;
import org.channelwatch.store.WatchedChannels;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The catalog in force: the kinds and defaults of the file, and the actors and channels of the file and of the store, where those are
 * that came over the API.
 */
@ApplicationScoped
public class RunningCatalog {
    /** Who declares the channels of the file. */
    public static final String MANAGED_BY_CATALOG = "catalog";

    private static final Logger LOG = Logger.getLogger(RunningCatalog.class);
    private static final int CHANNELS_A_BATCH = 10_000;

    private final CatalogSource source;
    private final DataSource database;
    private final DeclaredChannels declared;
    private final DeclaredActors actors;
    private final WatchedChannels watched;
    private final Clock clock;
    private volatile Catalog current = new Catalog(Thresholds.NONE, Map.of(), List.of(), List.of());
    private volatile Map<String, Actor> ofFile = Map.of();
    private volatile @Nullable String taken;
    private volatile String actorsRead = "";

    RunningCatalog(
            @ConfigProperty(name = "channelwatch.catalog", defaultValue = "classpath:channels.yaml") String source,
            DataSource database,
            DeclaredChannels declared,
            DeclaredActors actors,
            WatchedChannels watched,
            Clock clock) {
        this.source = new CatalogSource(source);
        this.database = database;
        this.declared = declared;
        this.actors = actors;
        this.watched = watched;
        this.clock = clock;
    }

    public Catalog current() {
        return current;
    }

    /** A faulty catalog stops the start, and leaves the one in the store as it is. */
    void start(@Observes @Priority(1000) StartupEvent event) throws SQLException {
        reload();
    }

    /**
     * Reads the file again, and takes it if it is another one than it was.
     *
     * @throws CatalogException if it has any fault; then the running catalog stays
     */
    synchronized void reload() throws SQLException {
        String text = source.text();
        if (text.equals(taken)) return;
        Catalog file = CatalogReader.read(text, source.name());
        List<Channel> channels = file.channels().stream().map(file::resolve).toList();
        Instant now = clock.instant();
        int changed = Transaction.run(database, connection -> declareAll(connection, channels, now));
        current = file;
        ofFile = file.actors().stream()
                .collect(Collectors.toMap(Actor::id, one -> one, (one, same) -> one, LinkedHashMap::new));
        taken = text;
        refresh();
        LOG.infof(
                "Catalog %s: %d actors, %d channels, %d of them new, changed or removed",
                source.name(), file.actors().size(), channels.size(), changed);
    }

    private int declareAll(Connection connection, List<Channel> channels, Instant now) throws SQLException {
        int changed = 0;
        for (int from = 0; from < channels.size(); from += CHANNELS_A_BATCH) {
            List<Channel> batch = channels.subList(from, Math.min(channels.size(), from + CHANNELS_A_BATCH));
            changed += declared.declare(connection, batch, MANAGED_BY_CATALOG, now);
        }
        return changed
                + declared.removeOthers(
                        connection, channels.stream().map(Channel::id).toList(), now);
    }

    /** Whether an actor is of the file, and so managed there. */
    public boolean isOfFile(String actor) {
        return ofFile.containsKey(actor);
    }

    /** What the store holds. */
    private record Stored(String mark, List<String> actors, List<Declaration> channels) {}

    /** Reads actors and channels from the store again, as some were declared or removed. */
    public void refresh() throws SQLException {
        Stored stored = Transaction.run(
                database,
                connection -> new Stored(
                        actors.mark(connection),
                        actors.all(connection).stream()
                                .map(DeclaredActor::definition)
                                .toList(),
                        watched.all(connection).stream()
                                .map(WatchedChannel::channel)
                                .map(Declaration::of)
                                .toList()));
        var all = new ArrayList<>(ofFile.values());
        for (Actor one : ActorDocument.read(stored.actors())) if (!isOfFile(one.id())) all.add(one);
        current = new Catalog(current.defaults(), current.kinds(), all, stored.channels());
        actorsRead = stored.mark();
    }

    /** Reads the store again if another replica has taken actors. */
    void followActors() throws SQLException {
        if (!Transaction.run(database, actors::mark).equals(actorsRead)) refresh();
    }
}
