package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.channel.EvidenceKind.*;
import static org.channelwatch.channel.Facts.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.channelwatch.channel.Channel.Origin;
import org.channelwatch.channel.Explanation.Aside;
import org.channelwatch.channel.Explanation.Kept;
import org.channelwatch.channel.Explanation.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

    static List<VerdictCase> cases() {
        return VerdictCase.all();
    }

    private static Kept kept(Evidence evidence) {
        return new Kept(evidence, false, false);
    }

    private static Explanation explain(VerdictCase given) {
        return Explanation.explain(
                given.evidence().stream().map(ExplanationTest::kept).toList(),
                channel(given.policy()),
                given.coverage(),
                0.5,
                given.now());
    }

    private static Explanation explain(SilencePolicy policy, Coverage coverage, double now, Kept... kept) {
        return Explanation.explain(List.of(kept), channel(policy), coverage, 0.5, day(now));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictCanBeDerivedByHandFromWhatIsShown(VerdictCase given) {
        // Given
        Explanation shown = explain(given);

        // When
        ByHand derived = ByHand.derive(shown);

        // Then
        assertThat(derived.status()).isEqualTo(given.status());
        assertThat(derived.reason()).isEqualTo(given.reason());
        assertThat(derived.since()).isEqualTo(given.since());
        assertThat(derived.asserted()).isEqualTo(given.assertedSilent());
        assertThat(shown.verdict().rule()).isEqualTo(given.rule());
        assertThat(shown.next() == null ? null : shown.next().at()).isEqualTo(given.dueAt());
    }

    /** The contract's rules, written down once more, on nothing but the fields that a reader of the explanation has. */
    private record ByHand(
            Status status, Reason reason, @Nullable Instant since, boolean asserted) {
        static ByHand derive(Explanation shown) {
            Evidence contact = used(shown, CONTACT);
            Evidence declaration = used(shown, OPENED, RESTORED, SUSPENDED, DEFUNCT);
            Evidence attempt = used(shown, UNANSWERED);
            Evidence statement = used(shown, NO_CONTACT);
            Instant lastContact =
                    contact == null ? Instant.MIN : contact.occurred().latest();
            boolean asserted = statement != null && statement.publishedAt().compareTo(lastContact) > 0;

            if (declaration != null && (declaration.kind() == SUSPENDED || declaration.kind() == DEFUNCT)) {
                Instant cut = declaration.occurred().latest();
                if (lastContact.compareTo(cut) <= 0) {
                    return new ByHand(Status.valueOf(declaration.kind().name()), Reason.DECLARED, cut, asserted);
                }
                declaration = null;
            }
            boolean heard = contact != null || declaration != null;
            Reason elapsed = heard ? Reason.ELAPSED : Reason.NEVER_HEARD;
            if (shown.baseline() != null) {
                if (shown.observed().compareTo(shown.thresholds().silentAfter().value()) >= 0) {
                    return new ByHand(Status.SILENT, elapsed, shown.thresholds().reachedSilent(), asserted);
                }
                if (shown.observed().compareTo(shown.thresholds().warnAfter().value()) >= 0) {
                    return new ByHand(Status.LATE, elapsed, shown.thresholds().reachedWarn(), asserted);
                }
            }
            if (attempt != null && attempt.occurred().latest().compareTo(lastContact) > 0) {
                return new ByHand(
                        Status.LATE, Reason.UNANSWERED, attempt.occurred().latest(), asserted);
            }
            if (!heard) return new ByHand(Status.UNHEARD, Reason.NEVER_HEARD, null, asserted);
            boolean byContact = declaration == null
                    || lastContact.compareTo(declaration.occurred().latest()) > 0;
            Reason reason = byContact
                    ? Reason.CONTACT
                    : Reason.valueOf(declaration.kind().name());
            return new ByHand(
                    Status.ACTIVE,
                    reason,
                    shown.baseline() == null ? null : shown.baseline().at(),
                    asserted);
        }

        private static @Nullable Evidence used(Explanation shown, EvidenceKind... kinds) {
            List<Evidence> found = shown.used().stream()
                    .filter(one -> List.of(kinds).contains(one.kind()))
                    .toList();
            assertThat(found).hasSizeLessThan(2);
            return found.isEmpty() ? null : found.getFirst();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPieceIsEitherUsedOrSetAside(VerdictCase given) {
        // When
        Explanation shown = explain(given);

        // Then
        var all = new ArrayList<>(shown.used());
        shown.setAside().forEach(aside -> all.add(aside.evidence()));
        assertThat(all).containsExactlyInAnyOrderElementsOf(given.evidence());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void wallTimeIsObservedAndBlindTime(VerdictCase given) {
        // When
        Explanation shown = explain(given);

        // Then
        assertThat(shown.wall()).isEqualTo(shown.observed().plus(shown.blind()));
        assertThat(shown.wall().isNegative()).isFalse();
        assertThat(shown.because()).endsWith(".").doesNotContain("null");
        assertThat(shown.whatWouldChangeIt())
                .isNotEmpty()
                .allMatch(words -> words.endsWith(".") && !words.contains("null"));
    }

    @Test
    void tellsWhyEachPieceWasSetAside() {
        // Given
        Evidence last = contact(9);
        Evidence older = contact(8);
        Evidence rejected = contact(12);
        Evidence predecessor = contact(11);
        Evidence undated = fact(CONTACT, TimeSpan.unknownBefore(day(10)), day(10), 1);
        Evidence rumour = fact(CONTACT, TimeSpan.instant(day(9.5)), day(9.5), 0.2);
        Evidence planned = fact(PLANNED, 7);
        Evidence olderCut = fact(SUSPENDED, 1);
        Evidence restored = fact(RESTORED, 2);

        // When
        Explanation shown = explain(
                POLICY,
                Coverage.FULL,
                13,
                kept(older),
                kept(planned),
                new Kept(rejected, true, true),
                new Kept(predecessor, false, true),
                kept(last),
                kept(olderCut),
                kept(restored),
                kept(undated),
                kept(rumour));

        // Then
        assertThat(shown.used()).as("newest first").containsExactly(last, restored);
        assertThat(shown.setAside())
                .as("newest first")
                .containsExactly(
                        new Aside(rejected, SetAside.REJECTED),
                        new Aside(predecessor, SetAside.OUTSIDE_OFFICE),
                        new Aside(undated, SetAside.UNKNOWN_DATE),
                        new Aside(rumour, SetAside.LOW_CONFIDENCE),
                        new Aside(older, SetAside.OLDER),
                        new Aside(planned, SetAside.NEVER_MOVES),
                        new Aside(olderCut, SetAside.OLDER));
        assertThat(shown.verdict().since()).isEqualTo(day(9));
    }

    @Test
    void ofTheSameTimeTheGreaterIdComesFirst() {
        Evidence one = contact(1);
        Evidence other = contact(1);
        Explanation shown = explain(POLICY, Coverage.FULL, 2, kept(one), kept(other), kept(fact(UNANSWERED, 1)));
        assertThat(shown.used()).extracting(Evidence::kind).containsExactly(UNANSWERED, CONTACT);
        assertThat(shown.used()).contains(other);
        assertThat(shown.setAside()).containsExactly(new Aside(one, SetAside.OLDER));
    }

    @Test
    void showsTheBaselineAndTheEvidenceBehindIt() {
        Evidence contact = contact(3);
        Evidence opened = fact(OPENED, 3);
        Evidence restored = fact(RESTORED, 4);
        assertThat(explain(POLICY, Coverage.FULL, 5).baseline()).isNull();
        assertThat(explain(POLICY, Coverage.FULL, 5, kept(contact)).baseline())
                .isEqualTo(new Explanation.Baseline(day(3), Source.CONTACT, contact));
        assertThat(explain(POLICY, Coverage.FULL, 5, kept(contact), kept(opened))
                        .baseline())
                .isEqualTo(new Explanation.Baseline(day(3), Source.OPENED, opened));
        assertThat(explain(POLICY, Coverage.FULL, 5, kept(contact), kept(restored))
                        .baseline())
                .isEqualTo(new Explanation.Baseline(day(4), Source.RESTORED, restored));
        assertThat(explain(POLICY, Coverage.FULL, 5, kept(contact), kept(fact(RESTORED, 2)))
                        .baseline())
                .isEqualTo(new Explanation.Baseline(day(3), Source.CONTACT, contact));
        assertThat(explain(expectedSince(4.5), Coverage.FULL, 5, kept(contact), kept(restored))
                        .baseline())
                .isEqualTo(new Explanation.Baseline(day(4.5), Source.EXPECTED_SINCE, null));
    }

    @Test
    void showsTheThresholdsAndWhereEachCameFrom() {
        // When
        Explanation shown = explain(POLICY, blind(2, 3), 5, kept(contact(0)));

        // Then
        Explanation.Thresholds thresholds = shown.thresholds();
        assertThat(thresholds.warnAfter()).isEqualTo(new Explanation.Threshold(Duration.ofDays(10), Origin.CHANNEL));
        assertThat(thresholds.silentAfter()).isEqualTo(new Explanation.Threshold(Duration.ofDays(14), Origin.KIND));
        assertThat(thresholds.repeatEvery()).isEqualTo(new Explanation.Threshold(Duration.ofDays(7), Origin.DEFAULT));
        assertThat(thresholds.reachedWarn()).isEqualTo(day(11));
        assertThat(thresholds.reachedSilent()).isEqualTo(day(15));
        assertThat(shown.wall()).isEqualTo(Duration.ofDays(5));
        assertThat(shown.blind()).isEqualTo(Duration.ofDays(1));
        assertThat(shown.observed()).isEqualTo(Duration.ofDays(4));
        var once = new SilencePolicy(POLICY.warnAfter(), POLICY.silentAfter(), null, null);
        assertThat(explain(once, Coverage.FULL, 5).thresholds())
                .isEqualTo(
                        new Explanation.Thresholds(thresholds.warnAfter(), thresholds.silentAfter(), null, null, null));
    }

    @Test
    void reckonsNoTimeFromABaselineThatIsStillToCome() {
        Explanation shown = explain(expectedSince(9), blind(6, 20), 5);
        assertThat(shown.wall()).isZero();
        assertThat(shown.blind()).isZero();
        assertThat(shown.observed()).isZero();
    }

    @Test
    void saysWhatHappensNextByItself() {
        assertThat(explain(POLICY, Coverage.FULL, 1, kept(contact(0))).next())
                .isEqualTo(new Explanation.Next(Status.LATE, Reason.ELAPSED, day(10)));
        assertThat(explain(POLICY, Coverage.FULL, 11, kept(contact(0))).next())
                .isEqualTo(new Explanation.Next(Status.SILENT, Reason.ELAPSED, day(14)));
        assertThat(explain(POLICY, Coverage.FULL, 15, kept(contact(0))).next()).isNull();
        assertThat(explain(expectedSince(0), Coverage.FULL, 1).next())
                .isEqualTo(new Explanation.Next(Status.LATE, Reason.NEVER_HEARD, day(10)));
        var narrow = new SilencePolicy(Duration.ofDays(10), Duration.ofDays(10), null, null);
        assertThat(explain(narrow, Coverage.FULL, 1, kept(contact(0))).next())
                .isEqualTo(new Explanation.Next(Status.SILENT, Reason.ELAPSED, day(10)));
    }

    @Test
    void saysInPlainWordsWhyAndWhatWouldChangeIt() {
        assertWords(
                explain(POLICY, Coverage.FULL, 2, kept(fact(DEFUNCT, 1))),
                "DEFUNCT was declared at 2022-01-02T00:00:00Z, and no contact is later.",
                "A CONTACT, OPENED or RESTORED later than 2022-01-02T00:00:00Z would end it.",
                "If what declared it were rejected, it would not hold.");
        assertWords(
                explain(POLICY, Coverage.FULL, 20, kept(contact(0))),
                "Nothing was heard for P20D since 2022-01-01T00:00:00Z, so that silentAfter (P14D) was reached at 2022-01-15T00:00:00Z.",
                "A CONTACT, OPENED or RESTORED later than 2022-01-11T00:00:00Z would end it.",
                "Without news it stays as it is.");
        assertWords(
                explain(POLICY, blind(2, 3), 12, kept(contact(0))),
                "Nothing was heard for P11D since 2022-01-01T00:00:00Z, so that warnAfter (P10D) was reached at 2022-01-12T00:00:00Z.",
                "A CONTACT, OPENED or RESTORED later than 2022-01-02T00:00:00Z would end it.",
                "Without news it turns SILENT at 2022-01-16T00:00:00Z.");
        assertWords(
                explain(POLICY, Coverage.FULL, 12, kept(contact(0)), kept(fact(UNANSWERED, 3))),
                "Nothing was heard for P12D since 2022-01-01T00:00:00Z, so that warnAfter (P10D) was reached at 2022-01-11T00:00:00Z.",
                "A CONTACT, OPENED or RESTORED later than 2022-01-03T00:00:00Z would end it.",
                "An attempt at 2022-01-04T00:00:00Z went unanswered: only a CONTACT as late as that would make it ACTIVE.",
                "Without news it turns SILENT at 2022-01-15T00:00:00Z.");
        assertWords(
                explain(POLICY, Coverage.FULL, 2, kept(contact(0)), kept(fact(UNANSWERED, 1))),
                "An attempt at 2022-01-02T00:00:00Z went unanswered, and no contact is as late.",
                "A CONTACT at 2022-01-02T00:00:00Z or later would end it.",
                "Without news it turns SILENT at 2022-01-15T00:00:00Z.");
        assertWords(
                explain(POLICY, Coverage.FULL, 2, kept(contact(0))),
                "CONTACT at 2022-01-01T00:00:00Z is the latest, and warnAfter (P10D) is not reached.",
                "Without a later CONTACT, OPENED or RESTORED it turns LATE at 2022-01-11T00:00:00Z.",
                "An UNANSWERED later than 2022-01-01T00:00:00Z would make it LATE.",
                "A SUSPENDED or DEFUNCT, later than any contact, would cut it.");
        assertWords(
                explain(expectedSince(0), Coverage.FULL, 2, kept(fact(RESTORED, -1))),
                "RESTORED at 2021-12-31T00:00:00Z is the latest, and warnAfter (P10D) is not reached.",
                "Without a later CONTACT, OPENED or RESTORED it turns LATE at 2022-01-11T00:00:00Z.",
                "An UNANSWERED later than the beginning would make it LATE.",
                "A SUSPENDED or DEFUNCT, later than any contact, would cut it.");
        assertWords(
                explain(POLICY, Coverage.FULL, 2),
                "No CONTACT, OPENED or RESTORED is known.",
                "The first CONTACT, OPENED or RESTORED would make it ACTIVE.",
                "Without news it stays as it is: no expectedSince is set.");
        assertWords(
                explain(expectedSince(0), Coverage.FULL, 2),
                "No CONTACT, OPENED or RESTORED is known.",
                "The first CONTACT, OPENED or RESTORED would make it ACTIVE.",
                "Without news it turns LATE at 2022-01-11T00:00:00Z.");
    }

    @Test
    void durationsAreTheContractsToTheMillisecond() {
        var policy = new SilencePolicy(Duration.ofHours(30), Duration.ofHours(48), null, null);
        Instant now = day(1.5).plusNanos(1_999_999);
        assertThat(Explanation.explain(List.of(kept(contact(0))), channel(policy), Coverage.FULL, 0.5, now)
                        .because())
                .isEqualTo("Nothing was heard for P1DT12H0.001S since 2022-01-01T00:00:00Z,"
                        + " so that warnAfter (P1DT6H) was reached at 2022-01-02T06:00:00Z.");
        var brief = new SilencePolicy(Duration.ofHours(6), Duration.ofHours(48), null, null);
        assertThat(explain(brief, Coverage.FULL, 0, kept(contact(0))).because()).contains("warnAfter (PT6H)");
    }

    @Test
    void anOldAttemptIsNotMentionedWhereARecentContactAnswersItAnyway() {
        Explanation shown = explain(POLICY, Coverage.FULL, 20, kept(contact(0)), kept(fact(UNANSWERED, 10)));
        assertThat(shown.whatWouldChangeIt()).hasSize(2);
        Explanation answered = explain(POLICY, Coverage.FULL, 12, kept(contact(2)), kept(fact(UNANSWERED, 2)));
        assertThat(answered.whatWouldChangeIt()).hasSize(2);
    }

    private static void assertWords(Explanation shown, String because, String... whatWouldChangeIt) {
        assertThat(shown.because()).isEqualTo(because);
        assertThat(shown.whatWouldChangeIt()).containsExactly(whatWouldChangeIt);
    }
}
