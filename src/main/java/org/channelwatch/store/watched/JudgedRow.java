package org.channelwatch.store.watched;

import java.time.Instant;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Judge.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A channel after a judgement, to be written back.
 *
 * @param version counts the changes of all that is shown of it
 * @param trace W3C trace context of the news that last moved it; null where that is not traced
 */
public record JudgedRow(
        int no,
        ChannelState state,
        Judgement judgement,
        Instant changedAt,
        @Nullable Instant wakeAt,
        long version,
        @Nullable String trace) {}
