package org.channelwatch.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/** How many writes a caller may do: a bucket each, which fills at a steady rate. */
@ApplicationScoped
class WriteLimit {
    private static final int CALLERS_KEPT = 10_000;

    private final int perSecond;
    private final int burst;
    private final Clock clock;
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    private record Bucket(double left, Instant at, boolean taken) {}

    WriteLimit(SecuritySettings settings, Clock clock) {
        this.perSecond = settings.writesPerSecond();
        this.burst = settings.burst();
        this.clock = clock;
    }

    /** Takes one write from the caller's bucket; false where it is empty. */
    boolean take(String caller) {
        Instant now = clock.instant();
        if (buckets.size() > CALLERS_KEPT) buckets.values().removeIf(bucket -> filled(bucket, now) >= burst);
        Bucket after = buckets.compute(caller, (name, bucket) -> {
            double left = bucket == null ? burst : filled(bucket, now);
            return left < 1 ? new Bucket(left, now, false) : new Bucket(left - 1, now, true);
        });
        return after.taken();
    }

    private double filled(Bucket bucket, Instant now) {
        double gained = Duration.between(bucket.at(), now).toNanos() * 1e-9 * perSecond;
        return Math.min(burst, bucket.left() + Math.max(0, gained));
    }
}
