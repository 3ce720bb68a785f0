package org.channelwatch.store;

import java.time.Instant;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Judge.Judgement;
import org.jspecify.annotations.Nullable;

/** A channel after a judgement, to be written back. */
public record JudgedRow(
        int no,
        ChannelState state,
        Judgement judgement,
        Instant changedAt,
        @Nullable Instant wakeAt) {}
