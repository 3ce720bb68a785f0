package org.channelwatch.catalog;

import java.time.Instant;
import java.util.List;
import org.channelwatch.channel.ChannelKind;
import org.jspecify.annotations.Nullable;

/**
 * A channel as it is written in a catalog.
 *
 * @param thresholds its own; those of its kind and the defaults stand in for what it leaves out
 * @param expectedSince from when on it is expected to be in use; null if silence counts from the first news only
 */
public record Declaration(
        String id,
        String name,
        ChannelKind kind,
        List<String> parties,
        List<String> tags,
        List<String> cues,
        Thresholds thresholds,
        @Nullable Instant expectedSince) {}
