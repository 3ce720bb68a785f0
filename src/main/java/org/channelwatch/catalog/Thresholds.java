package org.channelwatch.catalog;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Thresholds as declared at some level of the catalog; null where that level leaves it to the next. */
public record Thresholds(
        @Nullable Duration warnAfter,
        @Nullable Duration silentAfter,
        @Nullable Duration repeatEvery) {
    public static final Thresholds NONE = new Thresholds(null, null, null);

    /** These, and for what they leave out those of the next level. */
    public Thresholds or(Thresholds next) {
        return new Thresholds(
                warnAfter != null ? warnAfter : next.warnAfter,
                silentAfter != null ? silentAfter : next.silentAfter,
                repeatEvery != null ? repeatEvery : next.repeatEvery);
    }
}
