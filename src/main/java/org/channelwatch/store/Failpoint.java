package org.channelwatch.store;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Places at which the crash suite lets the process die, between each two steps that must agree in the end. Off unless the environment
 * names one as {@code CHANNELWATCH_FAILPOINT=COMMITTED} or, to die when it is passed for the third time, {@code COMMITTED:3}.
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
    APPLIED,
    /** The sweep has judged, and the database has not committed that. */
    SWEPT;

    private static final @Nullable String ARMED = System.getenv("CHANNELWATCH_FAILPOINT");
    private static final AtomicInteger PASSES = new AtomicInteger();
    private static final int EXIT_AS_KILLED = 137;

    /** Ends the process at once if this is the place. */
    public void pass() {
        if (ARMED == null) return;
        String[] place = ARMED.split(":", -1);
        if (!place[0].equals(name())) return;
        int wanted = place.length == 1 ? 1 : Integer.parseInt(place[1]);
        if (PASSES.incrementAndGet() == wanted) Runtime.getRuntime().halt(EXIT_AS_KILLED);
    }
}
