package org.channelwatch.catalog;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.channelwatch.catalog.CatalogSource.Version;
import org.channelwatch.channel.Channel;
import org.channelwatch.store.declared.DeclaredActors;
import org.channelwatch.store.declared.DeclaredActors.DeclaredActor;
import org.channelwatch.store.declared.DeclaredChannels;
import org.channelwatch.store.declared.TakenCatalog;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.transition.Outbox;
import org.channelwatch.store.watched.StoredChannels;
import org.channelwatch.store.watched.StoredChannels.StoredChannel;
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
    private static final Duration PATIENCE_WITH_ALERTS = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final CatalogSource source;
    private final String version;
    private final DataSource database;
    private final DeclaredChannels declared;
    private final DeclaredActors actors;
    private final StoredChannels channels;
    private final TakenCatalog takenCatalog;
    private final Outbox outbox;
    private final Clock clock;
    private volatile Catalog current = new Catalog(Thresholds.NONE, Map.of(), List.of(), List.of());
    private volatile Map<String, Actor> ofFile = Map.of();
    private volatile @Nullable String taken;
    private volatile @Nullable Version looked;
    private volatile String actorsRead = "";

    RunningCatalog(
            @ConfigProperty(name = "channelwatch.catalog", defaultValue = "classpath:channels.yaml") String source,
            @ConfigProperty(name = "quarkus.application.version") String version,
            DataSource database,
            DeclaredChannels declared,
            DeclaredActors actors,
            StoredChannels channels,
            TakenCatalog takenCatalog,
            Outbox outbox,
            Clock clock) {
        this.source = new CatalogSource(source);
        this.version = version;
        this.database = database;
        this.declared = declared;
        this.actors = actors;
        this.channels = channels;
        this.takenCatalog = takenCatalog;
        this.outbox = outbox;
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
        Version version = source.version();
        if (version != null && version.equals(looked)) return;
        boolean settled = version != null && version.isSettled(clock.instant());
        String text = source.text();
        String mark = mark(text);
        if (taken == null) goOnAsBefore(mark);
        if (!mark.equals(taken)) take(text, mark);
        looked = settled ? version : null;
    }

    /** Where the store holds this catalog already what is due is told at once, and first. */
    private void goOnAsBefore(String mark) throws SQLException {
        if (!Transaction.run(database, connection -> takenCatalog.is(connection, mark))) return;
        takenCatalog.putInForce();
        letAlertsGoFirst();
    }

    /** After a crash amid very many alerts the rest of them should not share the processor with the reading of a large catalog. */
    private void letAlertsGoFirst() throws SQLException {
        long end = System.nanoTime() + PATIENCE_WITH_ALERTS.toNanos();
        while (Transaction.run(database, outbox::isSomethingToTell) && System.nanoTime() < end)
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }

    private void take(String text, String mark) throws SQLException {
        Catalog file = CatalogReader.read(text, source.name());
        Instant now = clock.instant();
        Declared done = Transaction.run(database, connection -> {
            Declared declared = declare(connection, file, now);
            takenCatalog.note(connection, mark);
            return declared;
        });
        ofFile = file.actors().stream()
                .collect(Collectors.toMap(Actor::id, one -> one, (one, same) -> one, LinkedHashMap::new));
        takenCatalog.putInForce();
        show(file, done.stored());
        taken = mark;
        LOG.infof(
                "Catalog %s: %d actors, %d channels, %d of them new, changed or removed",
                source.name(), file.actors().size(), file.channels().size(), done.changed());
    }

    /**
     * What the store holds.
     *
     * @param mark of its actors
     */
    private record Stored(String mark, List<String> actors, List<StoredChannel> channels) {}

    /** What the store holds after the file was declared, and how many channels of it were new, changed or removed. */
    private record Declared(Stored stored, int changed) {}

    private Stored read(Connection connection) throws SQLException {
        return new Stored(
                actors.mark(connection),
                actors.all(connection).stream().map(DeclaredActor::definition).toList(),
                channels.all(connection));
    }

    /** Only what differs from the store is written: to write down again what is there costs as much as what is new. */
    private Declared declare(Connection connection, Catalog file, Instant now) throws SQLException {
        Stored stored = read(connection);
        var others = new HashMap<String, StoredChannel>();
        for (StoredChannel one : stored.channels()) others.put(one.channel().id(), one);
        var differing = new ArrayList<Channel>();
        for (Declaration declaration : file.channels()) {
            Channel channel = file.resolve(declaration);
            StoredChannel before = others.remove(channel.id());
            if (!new StoredChannel(channel, MANAGED_BY_CATALOG).equals(before)) differing.add(channel);
        }
        int changed = 0;
        for (int from = 0; from < differing.size(); from += CHANNELS_A_BATCH) {
            List<Channel> batch = differing.subList(from, Math.min(differing.size(), from + CHANNELS_A_BATCH));
            changed += declared.declare(connection, batch, MANAGED_BY_CATALOG, now);
        }
        others.values().removeIf(one -> !one.managedBy().equals(MANAGED_BY_CATALOG));
        changed += declared.removeManaged(connection, others.keySet(), now);
        return new Declared(changed == 0 ? stored : read(connection), changed);
    }

    /** Tells texts apart; a text itself may be large. Another version may make something else of the same text. */
    private String mark(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return version + "/" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every JDK has it
        }
    }

    /** Whether an actor is of the file, and so managed there. */
    public boolean isOfFile(String actor) {
        return ofFile.containsKey(actor);
    }

    /**
     * Reads actors and channels from the store again, as some were declared or removed. One reading at a time, the file's included: whoever
     * reads later shows later, so that what was read before never takes the place of what was read after it.
     */
    public synchronized void refresh() throws SQLException {
        show(current, Transaction.run(database, this::read));
    }

    /** Puts in force the kinds and defaults of one catalog, with the actors of the file, and what the store holds. */
    private void show(Catalog thresholds, Stored stored) {
        var all = new ArrayList<>(ofFile.values());
        for (Actor one : ActorDocument.read(stored.actors())) if (!isOfFile(one.id())) all.add(one);
        List<Declaration> declarations = stored.channels().stream()
                .map(one -> Declaration.of(one.channel()))
                .sorted(Comparator.comparing(Declaration::id))
                .toList();
        current = new Catalog(thresholds.defaults(), thresholds.kinds(), all, declarations);
        actorsRead = stored.mark();
    }

    /** Reads the store again if another replica has taken actors. */
    void followActors() throws SQLException {
        if (!Transaction.run(database, actors::mark).equals(actorsRead)) refresh();
    }
}
