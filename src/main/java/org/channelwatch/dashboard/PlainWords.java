package org.channelwatch.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.Explanation;
import org.channelwatch.channel.Explanation.Baseline;
import org.channelwatch.channel.Explanation.Next;
import org.channelwatch.channel.Reason;
import org.jspecify.annotations.Nullable;

/** An explanation as one would tell it to a colleague. */
record PlainWords(Explanation explanation) {

    List<String> because() {
        var words = new ArrayList<String>();
        words.add(rule());
        if (!explanation.blind().isZero()) {
            words.add("Of the time since then, " + Times.length(explanation.blind())
                    + " are left out: no news came in, so nothing can be said about them.");
        }
        if (explanation.verdict().assertedSilent()) words.add("A source also states that they are not in contact.");
        return words;
    }

    private String rule() {
        var verdict = explanation.verdict();
        var thresholds = explanation.thresholds();
        return switch (verdict.rule()) {
            case DECLARED_CUT ->
                "A source declared it " + verdict.status().name().toLowerCase(Locale.ROOT) + " (" + at(verdict.since())
                        + "), and no later contact is known.";
            case PAST_SILENT_AFTER ->
                silence() + " It counts as silent after "
                        + Times.length(thresholds.silentAfter().value()) + "; that was reached on "
                        + at(verdict.since()) + ".";
            case PAST_WARN_AFTER ->
                silence() + " It counts as late after "
                        + Times.length(thresholds.warnAfter().value()) + "; that was reached on " + at(verdict.since())
                        + ".";
            case UNANSWERED_ATTEMPT ->
                "One side tried on " + at(verdict.since()) + ", and nobody answered. No contact since then is known.";
            case HEARD ->
                "It " + heard(verdict.reason()) + " on " + at(heardAt()) + ". It counts as late only after "
                        + Times.length(thresholds.warnAfter().value()) + " without news.";
            case NOTHING_HEARD -> "No contact on it, and no opening of it, is known.";
        };
    }

    private @Nullable Instant heardAt() {
        Baseline baseline = explanation.baseline();
        for (Evidence one : explanation.used()) {
            if (one.kind().name().equals(explanation.verdict().reason().name())) {
                return one.occurred().latest();
            }
        }
        return baseline == null ? null : baseline.at();
    }

    private static String heard(Reason reason) {
        return switch (reason) {
            case OPENED -> "was opened";
            case RESTORED -> "was declared to work again";
            case CONTACT, ELAPSED, NEVER_HEARD, UNANSWERED, DECLARED -> "was last used";
        };
    }

    private String silence() {
        Baseline baseline = explanation.baseline();
        String from = baseline == null
                ? ""
                : switch (baseline.source()) {
                    case CONTACT -> ", reckoned from the last contact (" + at(baseline.at()) + ")";
                    case OPENED -> ", reckoned from its opening (" + at(baseline.at()) + ")";
                    case RESTORED -> ", reckoned from when it was said to work again (" + at(baseline.at()) + ")";
                    case EXPECTED_SINCE ->
                        ", reckoned from when it was expected to be in use (" + at(baseline.at()) + ")";
                };
        return "Nothing has been heard for " + Times.length(explanation.observed()) + from + ".";
    }

    List<String> changes() {
        var words = new ArrayList<String>();
        switch (explanation.verdict().rule()) {
            case DECLARED_CUT -> {
                words.add("A later contact, or the news that it works again, ends it.");
                words.add("So does rejecting the evidence that declared it.");
            }
            case PAST_SILENT_AFTER, PAST_WARN_AFTER -> words.add("News of a recent enough contact ends it.");
            case UNANSWERED_ATTEMPT -> words.add("News of a contact as late as the attempt ends it.");
            case HEARD -> {
                words.add("An attempt that nobody answers makes it late at once.");
                words.add("The news that it was cut or given up counts at once.");
            }
            case NOTHING_HEARD -> words.add("The first news of a contact, or of its opening, makes it active.");
        }
        Next next = explanation.next();
        words.add(
                next == null
                        ? "Without news it stays as it is."
                        : "Without news it turns " + next.status().name().toLowerCase(Locale.ROOT) + " on "
                                + at(next.at()) + ".");
        return words;
    }

    private static String at(@Nullable Instant instant) {
        return instant == null ? "an unknown date" : Times.instant(instant);
    }
}
