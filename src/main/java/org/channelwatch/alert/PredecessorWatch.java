package org.channelwatch.alert;

import java.time.Duration;
import org.channelwatch.store.transition.PublisherSeat.Holder;
import org.jspecify.annotations.Nullable;

/** Tells whether the publisher is dead: it is if nothing about it has changed for a while, by the time of this process. */
final class PredecessorWatch {
    private final long timeoutNanos;
    private @Nullable Holder seen;
    private long sinceNanos;

    PredecessorWatch(Duration timeout) {
        this.timeoutNanos = timeout.toNanos();
    }

    boolean isDead(Holder holder) {
        return isDead(holder, System.nanoTime());
    }

    boolean isDead(Holder holder, long nowNanos) {
        if (!holder.equals(seen)) {
            seen = holder;
            sinceNanos = nowNanos;
            return false;
        }
        return nowNanos - sinceNanos > timeoutNanos;
    }
}
