package org.channelwatch.channel;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The status of a channel at an instant, and why.
 *
 * @param rule the rule that matched first
 * @param since the instant of the fact, not of noticing it; null while UNHEARD
 * @param dueAt the next instant at which the status changes by itself; null if it does not
 * @param nextChange the next instant at which anything in this verdict changes by itself: {@code dueAt}, or earlier where only the
 *     reason changes
 * @param baseline silence is reckoned from here; null where there is nothing to reckon from
 */
public record Verdict(
        Rule rule,
        Status status,
        Reason reason,
        @Nullable Instant since,
        @Nullable Instant dueAt,
        @Nullable Instant nextChange,
        @Nullable Instant baseline,
        boolean assertedSilent) {

    /** The rules, in the order in which they are tried. */
    public enum Rule {
        /** The newest declaration cut the channel, and no contact is later. */
        DECLARED_CUT,
        /** The observed silence has reached {@code silentAfter}. */
        PAST_SILENT_AFTER,
        /** The observed silence has reached {@code warnAfter}. */
        PAST_WARN_AFTER,
        /** An attempt later than the last contact went unanswered. */
        UNANSWERED_ATTEMPT,
        /** A contact, an opening or a restoring is known, and recent enough. */
        HEARD,
        /** Nothing of that is known. */
        NOTHING_HEARD
    }

    /** The verdict on a channel of which nothing is known, and nothing expected. */
    public static final Verdict UNHEARD =
            new Verdict(Rule.NOTHING_HEARD, Status.UNHEARD, Reason.NEVER_HEARD, null, null, null, null, false);

    /**
     * Decides by the evidence and {@code now} alone. Exactly at a threshold counts as past it.
     *
     * @param coverage blind spells, known up to {@code now}
     */
    public static Verdict decide(ChannelState state, SilencePolicy policy, Coverage coverage, Instant now) {
        Evidence contact = state.contact();
        Evidence declaration = state.declaration();
        Instant baseline = baseline(state, policy);
        boolean asserted = state.assertedSilent();
        if (declaration != null
                && declaration.kind().isCut()
                && (contact == null || !contact.isLaterThan(declaration))) {
            Status status = declaration.kind() == EvidenceKind.DEFUNCT ? Status.DEFUNCT : Status.SUSPENDED;
            Instant since = declaration.occurred().latest();
            return new Verdict(Rule.DECLARED_CUT, status, Reason.DECLARED, since, null, null, baseline, asserted);
        }
        if (baseline == null) return withoutBaseline(state, asserted);

        Reason elapsed = contact == null && state.opening() == null ? Reason.NEVER_HEARD : Reason.ELAPSED;
        Instant warn = coverage.reach(baseline, policy.warnAfter());
        Instant silent = coverage.reach(baseline, policy.silentAfter());
        if (!now.isBefore(silent)) {
            return new Verdict(Rule.PAST_SILENT_AFTER, Status.SILENT, elapsed, silent, null, null, baseline, asserted);
        }
        if (!now.isBefore(warn)) {
            return new Verdict(Rule.PAST_WARN_AFTER, Status.LATE, elapsed, warn, silent, silent, baseline, asserted);
        }
        Evidence attempt = state.unanswered();
        if (attempt != null && attempt.isLaterThan(contact)) {
            Instant since = attempt.occurred().latest();
            return new Verdict(
                    Rule.UNANSWERED_ATTEMPT, Status.LATE, Reason.UNANSWERED, since, silent, warn, baseline, asserted);
        }
        Evidence opening = state.opening();
        if (contact == null && opening == null) {
            return new Verdict(
                    Rule.NOTHING_HEARD, Status.UNHEARD, Reason.NEVER_HEARD, null, warn, warn, baseline, asserted);
        }
        return new Verdict(
                Rule.HEARD, Status.ACTIVE, heard(contact, opening), baseline, warn, warn, baseline, asserted);
    }

    private static Verdict withoutBaseline(ChannelState state, boolean asserted) {
        Evidence attempt = state.unanswered();
        if (attempt == null) {
            return new Verdict(
                    Rule.NOTHING_HEARD, Status.UNHEARD, Reason.NEVER_HEARD, null, null, null, null, asserted);
        }
        Instant since = attempt.occurred().latest();
        return new Verdict(Rule.UNANSWERED_ATTEMPT, Status.LATE, Reason.UNANSWERED, since, null, null, null, asserted);
    }

    /** The latest of last contact, OPENED or RESTORED, and {@code expectedSince}. */
    static @Nullable Instant baseline(ChannelState state, SilencePolicy policy) {
        Instant baseline = policy.expectedSince();
        baseline = later(baseline, state.contact());
        return later(baseline, state.opening());
    }

    private static @Nullable Instant later(@Nullable Instant a, @Nullable Evidence b) {
        if (b == null) return a;
        return a == null || b.occurred().latest().isAfter(a) ? b.occurred().latest() : a;
    }

    /** The latest of them; of the same time the declaration wins. */
    private static Reason heard(@Nullable Evidence contact, @Nullable Evidence opening) {
        if (contact != null && contact.isLaterThan(opening)) return Reason.CONTACT;
        return Objects.requireNonNull(opening).kind() == EvidenceKind.OPENED ? Reason.OPENED : Reason.RESTORED;
    }

    /** Whether time alone made it so: only this may never be said while the intake is blind. */
    public boolean isByElapsedTime() {
        return rule == Rule.PAST_SILENT_AFTER || rule == Rule.PAST_WARN_AFTER;
    }
}
