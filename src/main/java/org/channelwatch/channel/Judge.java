package org.channelwatch.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
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
     * @param changedAt when the evidence that makes {@code state} was last taken in or set aside; what changed nothing in it may
     *     leave it as it is
     */
    public record OnRecord(
            String channelId,
            ChannelState state,
            Verdict verdict,
            @Nullable Told told,
            Episodes episodes,
            Instant changedAt) {

        /** The same, once all that there was at {@code changedAt} has been read: nothing more is to come of what was before the horizon. */
        public OnRecord allReadBy(Instant horizon) {
            return changedAt.isAfter(horizon) ? new OnRecord(channelId, state, verdict, told, episodes, horizon) : this;
        }
    }

    /**
     * What follows.
     *
     * @param event what has to be told; null for nothing
     * @param told what is on record as told after that; null if no episode is open
     * @param alertId of the episode of {@code event}; null if there is nothing to tell
     * @param sequence of {@code event} in its episode; 0 if there is nothing to tell
     * @param wakeAt when this has to be judged again, if no news arrives before; null for never
     * @param heldUntil when a mute ends that holds something back, by the clock of those who are told: then it is judged again also where
     *     the horizon stands still because there is no news; null where nothing is held back, or for good
     */
    public record Judgement(
            Verdict verdict,
            @Nullable AlertEvent event,
            @Nullable UUID alertId,
            int sequence,
            @Nullable Told told,
            Episodes episodes,
            @Nullable Instant wakeAt,
            @Nullable Instant heldUntil) {}

    /** As {@link #judge(OnRecord, SilencePolicy, Coverage, Mutes, Instant, Instant)} where the intake has seen all up to now. */
    public static Judgement judge(
            OnRecord before, SilencePolicy policy, Coverage coverage, Mutes mutes, Instant horizon) {
        return judge(before, policy, coverage, mutes, horizon, horizon);
    }

    /**
     * Judges at the horizon, and holds back what is muted now.
     *
     * @param coverage blind spells, known up to the horizon
     * @param now not before the horizon; mutes are for those who are told, and go by their clock, however far the intake is behind
     */
    public static Judgement judge(
            OnRecord before, SilencePolicy policy, Coverage coverage, Mutes mutes, Instant horizon, Instant now) {
        Verdict verdict = Verdict.decide(before.state(), policy, coverage, horizon);
        AlertEvent event = event(before, verdict, policy, horizon);
        if (event == null) return keepQuiet(before, verdict, repeatAt(before.told(), policy), null);
        if (isTooEarlyToTell(before, policy, coverage, verdict, event, horizon, now)) {
            return wait(before, policy, coverage, verdict);
        }
        if (event.isMutable() && mutes.muted(now)) {
            Instant end = mutes.endOfMute(now);
            return keepQuiet(before, verdict, end, end);
        }
        return tell(before, verdict, event, policy, now);
    }

    /**
     * A person took the alert: it is not repeated before {@code until}. Nothing else changes, and the channel is due to be judged again
     * at once, as this moves the instant at which the alert repeats.
     *
     * @param until null for as long as the episode lasts, or until it gets worse
     * @throws IllegalStateException if no episode is open
     */
    public static Judgement acknowledge(OnRecord before, @Nullable Instant until, Instant horizon) {
        Told told = before.told();
        if (told == null) throw new IllegalStateException("no alert is open for channel " + before.channelId());
        Told taken = new Told(
                told.alertId(),
                told.sequence() + 1,
                told.status(),
                told.reason(),
                told.since(),
                told.contact(),
                told.toldAt(),
                until == null ? Told.FOR_GOOD : until);
        return new Judgement(
                before.verdict(),
                AlertEvent.ACKNOWLEDGED,
                taken.alertId(),
                taken.sequence(),
                taken,
                before.episodes(),
                horizon,
                null);
    }

    /**
     * A backlog may bring the old contacts of a channel before the new ones. What has been taken in after the horizon can make a
     * channel better or worse by what it says, but silence is told, or told anew, only when the horizon has passed it. Nor is an alert
     * retracted because the horizon still lies before the silence to which the same news has led by now: that corrects it.
     */
    private static boolean isTooEarlyToTell(
            OnRecord before,
            SilencePolicy policy,
            Coverage coverage,
            Verdict verdict,
            AlertEvent event,
            Instant horizon,
            Instant now) {
        if (!before.changedAt().isAfter(horizon)) return false;
        if (verdict.isByElapsedTime()) return true;
        return event == AlertEvent.RETRACTED
                && Verdict.decide(before.state(), policy, coverage, now).isByElapsedTime();
    }

    private static Judgement wait(OnRecord before, SilencePolicy policy, Coverage coverage, Verdict tooEarly) {
        Verdict meanwhile = before.verdict().status().isCalm()
                ? calm(before.state(), policy, coverage, tooEarly)
                : before.verdict();
        return new Judgement(meanwhile, null, null, 0, before.told(), before.episodes(), before.changedAt(), null);
    }

    /** The verdict before time made it worse. */
    private static Verdict calm(ChannelState state, SilencePolicy policy, Coverage coverage, Verdict tooEarly) {
        var answered = new ChannelState(state.contact(), state.declaration(), null, state.noContact());
        return Verdict.decide(answered, policy, coverage, Objects.requireNonNull(tooEarly.baseline()));
    }

    private static Judgement keepQuiet(
            OnRecord before, Verdict verdict, @Nullable Instant again, @Nullable Instant heldUntil) {
        Instant wakeAt = Instants.earliest(verdict.nextChange(), again);
        return new Judgement(verdict, null, null, 0, before.told(), before.episodes(), wakeAt, heldUntil);
    }

    private static Judgement tell(
            OnRecord before, Verdict verdict, AlertEvent event, SilencePolicy policy, Instant now) {
        Told told = before.told();
        Episodes episodes = told == null ? before.episodes().next(verdict.baseline()) : before.episodes();
        UUID alertId = episodes.alertId(before.channelId());
        int sequence = told == null ? 1 : told.sequence() + 1;
        Told next = event.isLast()
                ? null
                : new Told(
                        alertId,
                        sequence,
                        verdict.status(),
                        verdict.reason(),
                        Objects.requireNonNull(verdict.since()),
                        contactSpan(before.state()),
                        event == AlertEvent.CORRECTED && told != null ? told.toldAt() : now,
                        acknowledgedUntil(told, event));
        Instant wakeAt = Instants.earliest(verdict.nextChange(), repeatAt(next, policy));
        return new Judgement(verdict, event, alertId, sequence, next, episodes, wakeAt, null);
    }

    /** What was taken until an instant is so whatever comes, and what was taken for good until it gets worse. */
    private static @Nullable Instant acknowledgedUntil(@Nullable Told told, AlertEvent event) {
        Instant until = told == null ? null : told.acknowledgedUntil();
        return event == AlertEvent.ESCALATED && Told.FOR_GOOD.equals(until) ? null : until;
    }

    /** What has to be told if nobody muted it; null for nothing. */
    private static @Nullable AlertEvent event(OnRecord before, Verdict verdict, SilencePolicy policy, Instant horizon) {
        Told told = before.told();
        boolean calm = verdict.status().isCalm();
        if (told == null) return calm ? null : AlertEvent.OPENED;
        if (calm) return isEnded(told, before.state()) ? AlertEvent.RESOLVED : AlertEvent.RETRACTED;
        if (verdict.status().isWorseThan(told.status())) return AlertEvent.ESCALATED;
        if (told.status().isWorseThan(verdict.status())) return AlertEvent.EASED;
        if (isCorrected(told, before, verdict)) return AlertEvent.CORRECTED;
        Instant repeatAt = repeatAt(told, policy);
        return repeatAt == null || repeatAt.isAfter(horizon) ? null : AlertEvent.REPEATED;
    }

    /** Whether something later than {@code since} ended it. An opening answers no call, so that only a contact ends UNANSWERED. */
    private static boolean isEnded(Told told, ChannelState state) {
        if (isAfter(state.contact(), told.since())) return true;
        return told.reason() != Reason.UNANSWERED && isAfter(state.opening(), told.since());
    }

    private static boolean isAfter(@Nullable Evidence evidence, Instant since) {
        return evidence != null && evidence.occurred().latest().isAfter(since);
    }

    /** That an unanswered attempt has grown into a full silence is the course of time and no correction. */
    private static boolean isCorrected(Told told, OnRecord before, Verdict verdict) {
        if (!Objects.equals(told.contact(), contactSpan(before.state()))) return true;
        Verdict last = before.verdict();
        boolean grown = told.reason() == Reason.UNANSWERED && verdict.isByElapsedTime();
        if (!grown) return !told.since().equals(verdict.since());
        return last.isByElapsedTime() && !Objects.equals(last.since(), verdict.since());
    }

    private static @Nullable TimeSpan contactSpan(ChannelState state) {
        return state.contact() == null ? null : state.contact().occurred();
    }

    private static @Nullable Instant repeatAt(@Nullable Told told, SilencePolicy policy) {
        Duration every = policy.repeatEvery();
        if (told == null || every == null) return null;
        Instant acknowledged = told.acknowledgedUntil();
        if (Told.FOR_GOOD.equals(acknowledged)) return null;
        Instant next = told.toldAt().plus(every);
        return acknowledged == null || acknowledged.isBefore(next) ? next : acknowledged;
    }
}
