package org.channelwatch.channel;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** A verdict in plain words: why, and what would change it. */
record Words(ChannelState state, SilencePolicy policy, Coverage coverage, Verdict verdict, Instant at) {

    String because() {
        return switch (verdict.rule()) {
            case DECLARED_CUT ->
                "%s was declared at %s, and no contact is later.".formatted(verdict.status(), verdict.since());
            case PAST_SILENT_AFTER ->
                "%s, so that silentAfter (%s) was reached at %s."
                        .formatted(silence(), iso(policy.silentAfter()), verdict.since());
            case PAST_WARN_AFTER ->
                "%s, so that warnAfter (%s) was reached at %s."
                        .formatted(silence(), iso(policy.warnAfter()), verdict.since());
            case UNANSWERED_ATTEMPT ->
                "An attempt at %s went unanswered, and no contact is as late.".formatted(verdict.since());
            case HEARD ->
                "%s at %s is the latest, and warnAfter (%s) is not reached."
                        .formatted(verdict.reason(), heardAt(), iso(policy.warnAfter()));
            case NOTHING_HEARD -> "No CONTACT, OPENED or RESTORED is known.";
        };
    }

    private String silence() {
        return "Nothing was heard for %s since %s".formatted(iso(observed()), verdict.baseline());
    }

    private Duration observed() {
        return coverage.observed(Objects.requireNonNull(verdict.baseline()), at);
    }

    private Instant heardAt() {
        Evidence heard = verdict.reason() == Reason.CONTACT ? state.contact() : state.opening();
        return Objects.requireNonNull(heard).occurred().latest();
    }

    List<String> whatWouldChangeIt() {
        return switch (verdict.rule()) {
            case DECLARED_CUT ->
                List.of(
                        "A CONTACT, OPENED or RESTORED later than %s would end it.".formatted(verdict.since()),
                        "If what declared it were rejected, it would not hold.");
            case PAST_SILENT_AFTER, PAST_WARN_AFTER -> silent();
            case UNANSWERED_ATTEMPT ->
                List.of("A CONTACT at %s or later would end it.".formatted(verdict.since()), orSilentAt());
            case HEARD ->
                List.of(
                        "Without a later CONTACT, OPENED or RESTORED it turns LATE at %s.".formatted(verdict.dueAt()),
                        "An UNANSWERED later than %s would make it LATE.".formatted(lastContact()),
                        "A SUSPENDED or DEFUNCT, later than any contact, would cut it.");
            case NOTHING_HEARD ->
                List.of(
                        "The first CONTACT, OPENED or RESTORED would make it ACTIVE.",
                        verdict.dueAt() == null
                                ? "Without news it stays as it is: no expectedSince is set."
                                : "Without news it turns LATE at %s.".formatted(verdict.dueAt()));
        };
    }

    private List<String> silent() {
        Instant recent = coverage.reachBack(at, policy.warnAfter());
        String ends = "A CONTACT, OPENED or RESTORED later than %s would end it.".formatted(recent);
        Evidence attempt = state.unanswered();
        if (attempt == null
                || !attempt.isLaterThan(state.contact())
                || !attempt.occurred().latest().isAfter(recent)) {
            return List.of(ends, orSilentAt());
        }
        String unless = "An attempt at %s went unanswered: only a CONTACT as late as that would make it ACTIVE."
                .formatted(attempt.occurred().latest());
        return List.of(ends, unless, orSilentAt());
    }

    private String orSilentAt() {
        return verdict.dueAt() == null
                ? "Without news it stays as it is."
                : "Without news it turns SILENT at %s.".formatted(verdict.dueAt());
    }

    private String lastContact() {
        Evidence contact = state.contact();
        return contact == null ? "the beginning" : contact.occurred().latest().toString();
    }

    /** To the millisecond. */
    private static String iso(Duration duration) {
        return Durations.text(duration.truncatedTo(ChronoUnit.MILLIS));
    }
}
