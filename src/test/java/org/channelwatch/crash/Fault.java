package org.channelwatch.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.channelwatch.store.sql.Failpoint;

/**
 * What befalls the cluster in a run.
 *
 * @param kind what is done
 * @param failpoint where a process dies; null for other kinds
 */
record Fault(Kind kind, Failpoint failpoint) {
    /** Longer than the session time-outs of consumers, and than the publisher may be without a beat. */
    private static final Duration LONGER_THAN_SESSIONS = Duration.ofSeconds(8);

    enum Kind {
        KILL_PUBLISHER,
        KILL_OTHER_REPLICA,
        KILL_BROKER,
        KILL_DATABASE,
        SUSPEND_PUBLISHER,
        SUSPEND_OTHER_REPLICA,
        SUSPEND_BROKER,
        SUSPEND_DATABASE,
        STOP_A_REPLICA,
        REFUSE_WRITES,
        DIE_AT_FAILPOINT
    }

    /** Every fault once, in random order. */
    static List<Fault> deck(Random random) {
        var deck = new ArrayList<Fault>();
        for (Kind kind : Kind.values()) if (kind != Kind.DIE_AT_FAILPOINT) deck.add(new Fault(kind, null));
        for (Failpoint point : Failpoint.values()) deck.add(new Fault(Kind.DIE_AT_FAILPOINT, point));
        java.util.Collections.shuffle(deck, random);
        return deck;
    }

    /** How long it lasts before all is set right again. */
    Duration lasts() {
        return switch (kind) {
            case SUSPEND_PUBLISHER, SUSPEND_OTHER_REPLICA, SUSPEND_BROKER, SUSPEND_DATABASE -> LONGER_THAN_SESSIONS;
            case REFUSE_WRITES -> Duration.ofSeconds(4);
            case KILL_BROKER, KILL_DATABASE -> Duration.ofSeconds(1);
            case KILL_PUBLISHER, KILL_OTHER_REPLICA, STOP_A_REPLICA, DIE_AT_FAILPOINT -> Duration.ZERO;
        };
    }

    @Override
    public String toString() {
        return failpoint == null ? kind.name() : kind + " " + failpoint;
    }
}
