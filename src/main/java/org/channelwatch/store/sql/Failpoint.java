package org.channelwatch.store.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Places at which the crash suite lets the process die, between each two steps that must agree in the end. Off unless the environment
 * names a file by {@code CHANNELWATCH_FAILPOINT_FILE}. Once that file says {@code COMMITTED}, or {@code COMMITTED:3} for the third
 * time from then on, the process that gets there takes the file away and dies.
 */
public enum Failpoint {
    /** Out: this replica has become the publisher. */
    SEAT_TAKEN,
    /** Out: it knows what its predecessor had sent. */
    RECOVERED,
    /** Out: the next publication is in the database. */
    WRITTEN_DOWN,
    /** Out: its alerts are sent. */
    ALERTS_SENT,
    /** Out: so is its number. */
    NUMBER_SENT,
    /** Out: Kafka has committed. */
    COMMITTED,
    /** Out: the publication is struck out, and the database has not committed that. */
    STRUCK_OUT,
    /** In: dead letters are sent. */
    LETTERS_SENT,
    /** In: evidence is written and judged, and the database has not committed that. */
    EVIDENCE_WRITTEN,
    /** In: the database has committed, and Kafka's offsets are not. */
    APPLIED;

    private static final @Nullable String FILE = System.getenv("CHANNELWATCH_FAILPOINT_FILE");
    private static final int EXIT_AS_KILLED = 137;

    private static final Map<Failpoint, AtomicInteger> PASSES = new ConcurrentHashMap<>();

    /** Ends the process at once if this is the place. */
    public void pass() {
        if (FILE != null) pass(Path.of(FILE));
    }

    private void pass(Path file) {
        try {
            if (!Files.exists(file)) return;
            String[] place = Files.readString(file).split(":", -1);
            if (!place[0].equals(name())) return;
            int wanted = place.length == 1 ? 1 : Integer.parseInt(place[1]);
            AtomicInteger passes = PASSES.computeIfAbsent(this, key -> new AtomicInteger());
            if (passes.incrementAndGet() < wanted) return;
            passes.set(0);
            if (Files.deleteIfExists(file)) Runtime.getRuntime().halt(EXIT_AS_KILLED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
