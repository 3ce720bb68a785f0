package org.channelwatch.channel;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.channelwatch.channel.Judge.Judgement;
import org.channelwatch.channel.Judge.OnRecord;
import org.jspecify.annotations.Nullable;

/** One channel, judged again and again: keeps on record what a service would keep. */
final class Play {
    SilencePolicy policy = Facts.POLICY;
    Coverage coverage = Coverage.FULL;
    Mutes mutes = Mutes.NONE;
    OnRecord record;

    Play() {
        record = new OnRecord(
                "biden-putin", ChannelState.EMPTY, Verdict.UNHEARD, null, Episodes.NONE, Facts.day(-1_000));
    }

    static Play under(SilencePolicy policy) {
        var play = new Play();
        play.policy = policy;
        return play;
    }

    /** Takes evidence in and judges at that very instant, as if the intake had seen all up to it. */
    Judgement take(Instant at, Evidence... evidence) {
        return takeBehind(at, at, evidence);
    }

    /** Takes evidence in while the horizon is elsewhere. */
    Judgement takeBehind(Instant at, Instant horizon, Evidence... evidence) {
        return holds(at, horizon, record.state().merge(Facts.state(evidence)));
    }

    /** The state was folded anew, as after a rejection. */
    Judgement fold(Instant at, Evidence... evidence) {
        return holds(at, at, Facts.state(evidence));
    }

    private Judgement holds(Instant at, Instant horizon, ChannelState state) {
        record = new OnRecord(record.channelId(), state, record.verdict(), record.told(), record.episodes(), at);
        return keep(Judge.judge(
                record, policy, coverage.until(horizon), mutes, horizon, at.isAfter(horizon) ? at : horizon));
    }

    /** Time passes. */
    Judgement look(Instant horizon) {
        return keep(Judge.judge(record, policy, coverage.until(horizon), mutes, horizon));
    }

    Judgement look(Instant horizon, Instant now) {
        return keep(Judge.judge(record, policy, coverage.until(horizon), mutes, horizon, now));
    }

    Judgement acknowledge(Instant horizon, @Nullable Instant until) {
        return keep(Judge.acknowledge(record, until, horizon));
    }

    void mute(double from, double until) {
        mutes = new Mutes(List.of(new Mutes.Window(Facts.day(from), Facts.day(until))));
    }

    Told told() {
        return Objects.requireNonNull(record.told(), "no episode is open");
    }

    private Judgement keep(Judgement judgement) {
        record = new OnRecord(
                record.channelId(),
                record.state(),
                judgement.verdict(),
                judgement.told(),
                judgement.episodes(),
                record.changedAt());
        return judgement;
    }
}
