package org.channelwatch.channel;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When silence becomes news for a channel. A day is 24 hours, as in UTC, so that thresholds mean the same everywhere.
 *
 * @param warnAfter observed silence that makes a channel LATE; positive
 * @param silentAfter observed silence that makes it SILENT; not less than {@code warnAfter}
 * @param repeatEvery how often an open alert is told again; null for never
 * @param expectedSince from when on the channel is expected to be in use; null if silence counts from the first news only
 */
public record SilencePolicy(
        Duration warnAfter,
        Duration silentAfter,
        @Nullable Duration repeatEvery,
        @Nullable Instant expectedSince) {
    public SilencePolicy {
        if (!warnAfter.isPositive()) throw new IllegalArgumentException("warnAfter must be positive, not " + warnAfter);
        if (silentAfter.compareTo(warnAfter) < 0) {
            throw new IllegalArgumentException(
                    "silentAfter must not be less than warnAfter: " + silentAfter + " < " + warnAfter);
        }
        if (repeatEvery != null && !repeatEvery.isPositive()) {
            throw new IllegalArgumentException("repeatEvery must be positive, not " + repeatEvery);
        }
    }
}
