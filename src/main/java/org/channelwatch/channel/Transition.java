package org.channelwatch.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.channelwatch.channel.Judge.Judgement;
import org.channelwatch.channel.Judge.OnRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement changes for those who look or are told: a change of status, an event of an alert, or both.
 *
 * @param event null where the status changed and nothing has to be told; then so are {@code alertId} and {@code condition}
 * @param condition what the event is about: the status that holds, or, when an episode ends, the one that was last told
 * @param previousStatus the one that was last told, or, where no episode was open, the one before
 * @param wall silence by the wall clock when it is told; null without a baseline
 * @param observed the same less blind time; null without a baseline
 * @param threshold the one that the status is about; null where it is about none
 */
public record Transition(
        @Nullable AlertEvent event,
        @Nullable UUID alertId,
        int sequence,
        @Nullable Status condition,
        Status status,
        Status previousStatus,
        Reason reason,
        @Nullable Instant since,
        boolean assertedSilent,
        @Nullable Evidence contact,
        @Nullable Duration wall,
        @Nullable Duration observed,
        @Nullable Duration threshold,
        @Nullable Instant dueAt) {

    /**
     * What a judgement changes; null where that is nothing to be written down.
     *
     * @param before with the evidence that was judged
     * @param coverage blind spells; one that lasts, as far as {@code now}
     * @param now when it is told, by the clock, however far the intake is behind: whoever is told reckons silence from there
     */
    public static @Nullable Transition of(
            OnRecord before, Judgement judgement, SilencePolicy policy, Coverage coverage, Instant now) {
        Verdict verdict = judgement.verdict();
        Told told = before.told();
        Status previous = before.verdict().status();
        if (judgement.event() == null && verdict.status() == previous) return null;
        Instant baseline = verdict.baseline();
        return new Transition(
                judgement.event(),
                judgement.alertId(),
                judgement.sequence(),
                condition(told, judgement),
                verdict.status(),
                told == null ? previous : told.status(),
                verdict.reason(),
                verdict.since(),
                verdict.assertedSilent(),
                before.state().contact(),
                baseline == null ? null : notNegative(Duration.between(baseline, now)),
                baseline == null ? null : coverage.observed(baseline, now),
                threshold(verdict.status(), policy),
                verdict.dueAt());
    }

    /** Who takes an alert takes what they were told. */
    private static @Nullable Status condition(@Nullable Told told, Judgement judgement) {
        if (judgement.event() == null) return null;
        Status status = judgement.verdict().status();
        boolean asTold = status.isCalm() || judgement.event() == AlertEvent.ACKNOWLEDGED;
        return asTold ? Objects.requireNonNull(told).status() : status;
    }

    private static @Nullable Duration threshold(Status status, SilencePolicy policy) {
        return switch (status) {
            case LATE, ACTIVE -> policy.warnAfter();
            case SILENT -> policy.silentAfter();
            case UNHEARD, SUSPENDED, DEFUNCT -> null;
        };
    }

    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
