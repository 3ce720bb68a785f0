package org.channelwatch.store;

import java.time.Instant;
import org.channelwatch.channel.Judge.OnRecord;
import org.channelwatch.channel.Mutes;
import org.channelwatch.channel.SilencePolicy;
import org.jspecify.annotations.Nullable;

/**
 * A channel, locked for the transaction, with all that a judgement needs.
 *
 * @param wakeAt when it was to be judged again
 * @param trace W3C trace context of the news that last moved it; null where that is not traced
 */
public record ChannelRow(
        int no,
        OnRecord onRecord,
        SilencePolicy policy,
        Mutes mutes,
        @Nullable Instant wakeAt,
        @Nullable String trace) {}
