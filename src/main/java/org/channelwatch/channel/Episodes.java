package org.channelwatch.channel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names the episodes of a channel. An episode is named after the channel and the baseline at which it begins, so that every replica,
 * and a service that was rebuilt from Kafka, gives it the same name. Where an episode was retracted and the silence since the same or
 * an earlier baseline becomes news again, as after a rejection, a count keeps the names apart: no name is ever given twice.
 *
 * @param baseline the latest at which an episode began; null if none had any, or there was no episode yet
 * @param count how many episodes there were from the first one with this baseline on
 */
public record Episodes(@Nullable Instant baseline, int count) {
    /** Of a channel that has had no episode yet. */
    public static final Episodes NONE = new Episodes(null, 0);

    /** With one more episode, that begins at the given baseline. */
    Episodes next(@Nullable Instant newBaseline) {
        boolean later = newBaseline != null && (baseline == null || newBaseline.isAfter(baseline));
        return later ? new Episodes(newBaseline, 1) : new Episodes(baseline, count + 1);
    }

    /** The name of the last episode. */
    UUID alertId(String channelId) {
        String name = channelId + '\n' + (baseline == null ? "" : baseline.toString()) + '\n' + count;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
