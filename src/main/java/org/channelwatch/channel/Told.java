package org.channelwatch.channel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was last told of the open episode of a channel.
 *
 * @param sequence number of the last event told, from 1
 * @param contact the last contact as it was told
 * @param toldAt when, by the clock, the episode was last told about, but for corrections; {@code repeatEvery} counts from here
 * @param acknowledgedUntil a person took it: not repeated before this instant; {@link #FOR_GOOD} if they named no end; null if nobody
 *     did
 */
public record Told(
        UUID alertId,
        int sequence,
        Status status,
        Reason reason,
        Instant since,
        @Nullable TimeSpan contact,
        Instant toldAt,
        @Nullable Instant acknowledgedUntil) {

    /** Acknowledged without an end. An instant that every database can keep. */
    public static final Instant FOR_GOOD = Instant.parse("9999-12-31T00:00:00Z");
}
