package org.channelwatch.store.watched;

import java.time.Instant;
import java.util.List;
import org.channelwatch.channel.Channel;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Told;
import org.channelwatch.channel.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A channel with all that is on record of it.
 *
 * @param managedBy {@code catalog} or {@code api}
 * @param revision counts the changes of its declaration
 * @param changedAt when the evidence that makes its state was last taken in or set aside
 * @param version counts the changes of all that is shown of it
 */
public record WatchedChannel(
        int no,
        Channel channel,
        String managedBy,
        int revision,
        ChannelState state,
        Verdict verdict,
        @Nullable Told told,
        List<Mute> mutes,
        Instant changedAt,
        long version) {

    /** How it is shown. */
    public ChannelView view(Coverage coverage, Instant horizon, Instant now, boolean stale) {
        return ChannelView.of(
                channel,
                state,
                verdict,
                coverage,
                horizon,
                Mute.windows(mutes).muted(now),
                told == null ? null : told.alertId(),
                stale,
                version);
    }
}
