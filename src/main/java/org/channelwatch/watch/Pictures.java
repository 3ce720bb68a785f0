package org.channelwatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Verdict;
import org.channelwatch.store.evidence.StoredEvidence;
import org.channelwatch.store.evidence.StoredEvidences;
import org.channelwatch.store.watched.ChannelView;
import org.channelwatch.store.watched.WatchedChannel;
import org.channelwatch.watch.Horizon.View;

/** The picture of channels, now and at any instant before. */
@ApplicationScoped
public class Pictures {
    private final StoredEvidences evidence;
    private final Horizon horizon;
    private final Clock clock;

    Pictures(StoredEvidences evidence, Horizon horizon, Clock clock) {
        this.evidence = evidence;
        this.horizon = horizon;
        this.clock = clock;
    }

    /** The channels as they are on record. */
    public List<ChannelView> now(List<WatchedChannel> channels) {
        View view = horizon.current();
        Instant now = clock.instant();
        Instant judgedAt = view.horizon() == null ? now : view.horizon();
        return channels.stream()
                .map(channel -> channel.view(view.coverage(), judgedAt, now, view.stale(now)))
                .toList();
    }

    /** The channels at an instant: only by evidence published by then, and by its clock. Nothing was told then, so no alert is open. */
    public List<ChannelView> asOf(Connection connection, List<WatchedChannel> channels, Instant asOf)
            throws SQLException {
        View view = horizon.current();
        Instant at = view.horizon() == null || asOf.isBefore(view.horizon()) ? asOf : view.horizon();
        Coverage coverage = view.coverage().until(at);
        Map<Integer, ChannelState> states = new HashMap<>();
        var numbers = channels.stream().map(WatchedChannel::no).toList();
        for (StoredEvidence one : evidence.latestPublishedBy(connection, numbers, asOf)) {
            Integer channel = one.channelNo();
            if (channel == null || one.inEffect() != null) continue;
            states.merge(channel, ChannelState.of(one.evidence()), ChannelState::merge);
        }
        return channels.stream()
                .map(channel -> {
                    ChannelState state = states.getOrDefault(channel.no(), ChannelState.EMPTY);
                    Verdict verdict = Verdict.decide(state, channel.channel().policy(), coverage, at);
                    return ChannelView.of(
                            channel.channel(), state, verdict, coverage, at, false, null, false, channel.version());
                })
                .toList();
    }
}
