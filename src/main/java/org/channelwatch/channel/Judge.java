package org.channelwatch.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is now known of a channel with what was last told, and decides what has to be told. Nothing but the horizon lets
 * time pass here: {@code horizon} is the least of now and the instant up to which the intake has seen all that there is.
 */
public final class Judge {
    private Judge() {}

    /**
     * What is on record of a channel.
     *
     * @param state all evidence that counts, merged
     * @param verdict the last one
     * @param told what was last told of the open episode; null if none is open
     * @param changedAt when evidence was last taken in, or set aside
     */
    public record OnRecord(
            String channelId,
            ChannelState state,
            Verdict verdict,
            @Nullable Told told,
            Episodes episodes,
            Instant changedAt) {}

    /**
     * What follows.
     *
     * @param event what has to be told; null for nothing
     * @param told what is on record as told after that; null if no episode is open
     * @param alertId of the episode of {@code event}; null if there is nothing to tell
     * @param sequence of {@code event} in its episode; 0 if there is nothing to tell
     * @param wakeAt when this has to be judged again, if no news arrives before; null for never
     */
    public record Judgement(
            Verdict verdict,
            @Nullable AlertEvent event,
            java.util.@Nullable UUID alertId,
            int sequence,
            @Nullable Told told,
            Episodes episodes,
            @Nullable Instant wakeAt) {}

    public static Judgement judge(
            OnRecord before, SilencePolicy policy, Coverage coverage, Mutes mutes, Instant horizon) {
        Verdict verdict = Verdict.decide(before.state(), policy, coverage, horizon);
        if (isTooEarlyToTell(before, verdict, horizon)) return wait(before, policy, coverage, verdict);
        return tell(before, verdict, policy, mutes, horizon);
    }

    /**
     * A backlog may bring the old contacts of a channel before the new ones. What has been taken in after the horizon can make a
     * channel better or worse by what it says, but silence is told only when the horizon has passed it.
     */
    private static boolean isTooEarlyToTell(OnRecord before, Verdict verdict, Instant horizon) {
        return verdict.isByElapsedTime()
                && verdict.status().isWorseThan(before.verdict().status())
                && before.changedAt().isAfter(horizon);
    }

    private static Judgement wait(OnRecord before, SilencePolicy policy, Coverage coverage, Verdict tooEarly) {
        Verdict meanwhile = before.verdict().status().isCalm()
                ? Verdict.decide(before.state(), policy, coverage, Objects.requireNonNull(tooEarly.baseline()))
                : before.verdict();
        return new Judgement(meanwhile, null, null, 0, before.told(), before.episodes(), before.changedAt());
    }

    private static Judgement tell(
            OnRecord before, Verdict verdict, SilencePolicy policy, Mutes mutes, Instant horizon) {
        Told told = before.told();
        AlertEvent event = event(before, verdict, policy, horizon);
        boolean muted = event != null && event.isMutable() && mutes.muted(horizon);
        if (event == null || muted) {
            Told unchanged = told == null || verdict.status() != told.status() ? told : withoutTelling(told, verdict);
            Instant again = muted ? mutes.endOfMute(horizon) : null;
            Instant wakeAt = earliest(verdict.nextChange(), earliest(again, muted ? null : repeatAt(told, policy)));
            return new Judgement(verdict, null, null, 0, unchanged, before.episodes(), wakeAt);
        }
        Episodes episodes = told == null ? before.episodes().next(verdict.baseline()) : before.episodes();
        java.util.UUID alertId = told == null ? episodes.alertId(before.channelId()) : told.alertId();
        int sequence = told == null ? 1 : told.sequence() + 1;
        Told now = event.isLast()
                ? null
                : new Told(
                        alertId,
                        sequence,
                        verdict.status(),
                        verdict.reason(),
                        Objects.requireNonNull(verdict.since()),
                        contactSpan(before.state()),
                        event == AlertEvent.CORRECTED && told != null ? told.toldAt() : horizon,
                        event == AlertEvent.ESCALATED || told == null ? null : told.acknowledgedUntil());
        Instant wakeAt = earliest(verdict.nextChange(), repeatAt(now, policy));
        return new Judgement(verdict, event, alertId, sequence, now, episodes, wakeAt);
    }

    /** What has to be told if nobody muted it; null for nothing. */
    private static @Nullable AlertEvent event(OnRecord before, Verdict verdict, SilencePolicy policy, Instant horizon) {
        Told told = before.told();
        boolean calm = verdict.status().isCalm();
        if (told == null) return calm ? null : AlertEvent.OPENED;
        if (calm) return endedLaterThan(told.since(), before.state()) ? AlertEvent.RESOLVED : AlertEvent.RETRACTED;
        if (verdict.status().isWorseThan(told.status())) return AlertEvent.ESCALATED;
        if (told.status().isWorseThan(verdict.status())) return AlertEvent.EASED;
        if (isCorrected(told, verdict, before.state())) return AlertEvent.CORRECTED;
        Instant repeatAt = repeatAt(told, policy);
        return repeatAt == null || repeatAt.isAfter(horizon) ? null : AlertEvent.REPEATED;
    }

    private static boolean endedLaterThan(Instant since, ChannelState state) {
        return isAfter(state.contact(), since) || isAfter(state.opening(), since);
    }

    private static boolean isAfter(@Nullable Evidence evidence, Instant since) {
        return evidence != null && evidence.occurred().latest().isAfter(since);
    }

    /** That an unanswered attempt has grown into a full silence is the course of time and no correction. */
    private static boolean isCorrected(Told told, Verdict verdict, ChannelState state) {
        if (!Objects.equals(told.contact(), contactSpan(state))) return true;
        return told.reason() == verdict.reason() && !told.since().equals(verdict.since());
    }

    private static Told withoutTelling(Told told, Verdict verdict) {
        return new Told(
                told.alertId(),
                told.sequence(),
                told.status(),
                verdict.reason(),
                Objects.requireNonNull(verdict.since()),
                told.contact(),
                told.toldAt(),
                told.acknowledgedUntil());
    }

    private static @Nullable TimeSpan contactSpan(ChannelState state) {
        return state.contact() == null ? null : state.contact().occurred();
    }

    private static @Nullable Instant repeatAt(@Nullable Told told, SilencePolicy policy) {
        Duration every = policy.repeatEvery();
        if (told == null || every == null) return null;
        Instant next = told.toldAt().plus(every);
        Instant acknowledged = told.acknowledgedUntil();
        return acknowledged == null || acknowledged.isBefore(next) ? next : acknowledged;
    }

    private static @Nullable Instant earliest(@Nullable Instant a, @Nullable Instant b) {
        if (a == null) return b;
        return b == null || a.isBefore(b) ? a : b;
    }
}
