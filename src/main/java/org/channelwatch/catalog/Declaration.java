package org.channelwatch.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.channelwatch.channel.Channel;
import org.channelwatch.channel.Channel.Origin;
import org.channelwatch.channel.ChannelKind;
import org.channelwatch.channel.SilencePolicy;
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
        @Nullable Instant expectedSince) {
    /** As it was declared: thresholds of the kind or the defaults are left out. */
    public static Declaration of(Channel channel) {
        SilencePolicy policy = channel.policy();
        var thresholds = new Thresholds(
                own(channel.origins().warnAfter(), policy.warnAfter()),
                own(channel.origins().silentAfter(), policy.silentAfter()),
                own(channel.origins().repeatEvery(), policy.repeatEvery()));
        return new Declaration(
                channel.id(),
                channel.name(),
                channel.kind(),
                channel.parties(),
                channel.tags(),
                channel.cues(),
                thresholds,
                policy.expectedSince());
    }

    private static @Nullable Duration own(Origin origin, @Nullable Duration threshold) {
        return origin == Origin.CHANNEL ? threshold : null;
    }
}
