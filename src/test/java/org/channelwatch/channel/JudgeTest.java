package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.channelwatch.channel.EvidenceKind.*;
import static org.channelwatch.channel.Facts.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.channelwatch.channel.Judge.Judgement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private final Play play = new Play();

    private static void assertTold(
            Judgement judgement, AlertEvent event, int sequence, Status status, @Nullable Instant since) {
        assertThat(judgement.event()).isEqualTo(event);
        assertThat(judgement.sequence()).isEqualTo(sequence);
        assertThat(judgement.verdict().status()).isEqualTo(status);
        assertThat(judgement.verdict().since()).isEqualTo(since);
        assertThat(judgement.alertId()).isNotNull();
    }

    private static void assertQuiet(Judgement judgement, Status status) {
        assertThat(judgement.event()).isNull();
        assertThat(judgement.alertId()).isNull();
        assertThat(judgement.sequence()).isZero();
        assertThat(judgement.verdict().status()).isEqualTo(status);
    }

    @Nested
    class ByTimeAlone {
        @Test
        void nothingIsToldOfALivingChannel() {
            Judgement judgement = play.take(day(0), contact(0));
            assertQuiet(judgement, Status.ACTIVE);
            assertThat(judgement.told()).isNull();
            assertThat(judgement.episodes()).isEqualTo(Episodes.NONE);
            assertThat(judgement.wakeAt()).isEqualTo(day(10));
            assertQuiet(play.look(before(day(10))), Status.ACTIVE);
        }

        @Test
        void anEpisodeOpensAtWarnAfterAndEscalatesAtSilentAfter() {
            // Given
            play.take(day(0), contact(0));

            // When
            Judgement opened = play.look(day(10));
            Judgement stillLate = play.look(before(day(14)));
            Judgement escalated = play.look(day(14));

            // Then
            assertTold(opened, AlertEvent.OPENED, 1, Status.LATE, day(10));
            assertThat(opened.wakeAt()).isEqualTo(day(14));
            assertThat(opened.episodes()).isEqualTo(new Episodes(day(0), 1));
            assertQuiet(stillLate, Status.LATE);
            assertThat(stillLate.wakeAt()).isEqualTo(day(14));
            assertTold(escalated, AlertEvent.ESCALATED, 2, Status.SILENT, day(14));
            assertThat(escalated.alertId()).isEqualTo(opened.alertId());
            assertThat(escalated.episodes()).isEqualTo(opened.episodes());
            assertThat(escalated.wakeAt()).as("repeatEvery after it was told").isEqualTo(day(21));
        }

        @Test
        void whatIsOnRecordAsToldIsWhatWasTold() {
            play.take(day(0), contact(0));
            Judgement opened = play.look(day(11));
            assertThat(opened.told())
                    .isEqualTo(new Told(
                            java.util.Objects.requireNonNull(opened.alertId()),
                            1,
                            Status.LATE,
                            Reason.ELAPSED,
                            day(10),
                            TimeSpan.instant(day(0)),
                            day(11),
                            null));
        }

        @Test
        void anEvaluatorThatWasAwayTellsTheSameSinceUnderTheSameName() {
            // Given
            play.take(day(0), contact(0));
            Judgement inTime = play.look(day(10));
            var late = new Play();
            late.take(day(0), contact(0));

            // When
            Judgement afterSixHours = late.look(day(10.25));

            // Then
            assertTold(afterSixHours, AlertEvent.OPENED, 1, Status.LATE, day(10));
            assertThat(afterSixHours.alertId()).isEqualTo(inTime.alertId());
        }

        @Test
        void anEvaluatorThatWasAwayForLongOpensAtOnceWithSilent() {
            play.take(day(0), contact(0));
            Judgement judgement = play.look(day(30));
            assertTold(judgement, AlertEvent.OPENED, 1, Status.SILENT, day(14));
            assertThat(judgement.wakeAt()).isEqualTo(day(37));
        }

        @Test
        void judgingTwiceTellsNothingNew() {
            play.take(day(0), contact(0));
            play.look(day(10));
            assertQuiet(play.look(day(10)), Status.LATE);
        }

        @Test
        void anExpectedChannelThatIsNeverHeardOpensWithoutAContact() {
            var expected = Play.under(expectedSince(0));
            Judgement judgement = expected.look(day(10));
            assertTold(judgement, AlertEvent.OPENED, 1, Status.LATE, day(10));
            assertThat(judgement.verdict().reason()).isEqualTo(Reason.NEVER_HEARD);
            assertThat(expected.told().contact()).isNull();
        }

        @Test
        void theRecordOfAChannelNeverJudgedIsUnheard() {
            assertQuiet(play.look(day(0)), Status.UNHEARD);
            assertThat(play.look(day(0)).wakeAt()).isNull();
        }
    }

    @Nested
    class Repeating {
        @Test
        void anOpenAlertIsToldAgainExactlyAfterRepeatEvery() {
            play.take(day(0), contact(0));
            play.look(day(14));
            assertQuiet(play.look(before(day(21))), Status.SILENT);
            Judgement repeated = play.look(day(21));
            assertTold(repeated, AlertEvent.REPEATED, 2, Status.SILENT, day(14));
            assertThat(repeated.wakeAt()).isEqualTo(day(28));
            assertQuiet(play.look(before(day(28))), Status.SILENT);
            assertTold(play.look(day(28)), AlertEvent.REPEATED, 3, Status.SILENT, day(14));
        }

        @Test
        void aLateEvaluatorRepeatsOnceAndCountsFromThere() {
            play.take(day(0), contact(0));
            play.look(day(14));
            assertTold(play.look(day(50)), AlertEvent.REPEATED, 2, Status.SILENT, day(14));
            assertQuiet(play.look(before(day(57))), Status.SILENT);
            assertTold(play.look(day(57)), AlertEvent.REPEATED, 3, Status.SILENT, day(14));
        }

        @Test
        void nothingRepeatsWithoutRepeatEvery() {
            var once = Play.under(new SilencePolicy(POLICY.warnAfter(), POLICY.silentAfter(), null, null));
            once.take(day(0), contact(0));
            assertThat(once.look(day(14)).wakeAt()).isNull();
            assertQuiet(once.look(day(900)), Status.SILENT);
        }

        @Test
        void theNextChangeComesBeforeTheRepetitionWhereItIsEarlier() {
            play.take(day(0), contact(0));
            assertThat(play.look(day(10)).wakeAt()).isEqualTo(day(14));
            var patient =
                    Play.under(new SilencePolicy(Duration.ofDays(10), Duration.ofDays(90), Duration.ofDays(7), null));
            patient.take(day(0), contact(0));
            assertThat(patient.look(day(10)).wakeAt()).isEqualTo(day(17));
        }

        @Test
        void repetitionsCountFromWhenItWasToldHoweverFarTheIntakeWasBehind() {
            Judgement opened = play.takeBehind(day(20), day(2), fact(DEFUNCT, 1));
            assertTold(opened, AlertEvent.OPENED, 1, Status.DEFUNCT, day(1));
            assertThat(opened.wakeAt()).isEqualTo(day(27));
            assertQuiet(play.look(before(day(27))), Status.DEFUNCT);
            assertTold(play.look(day(27)), AlertEvent.REPEATED, 2, Status.DEFUNCT, day(1));
        }

        @Test
        void escalationCountsAsTelling() {
            play.take(day(0), contact(0));
            play.look(day(10));
            play.look(day(14));
            assertQuiet(play.look(day(17)), Status.SILENT);
            assertTold(play.look(day(21)), AlertEvent.REPEATED, 3, Status.SILENT, day(14));
        }
    }

    @Nested
    class Acknowledging {
        @Test
        void isTheNextEventAndMovesNothingElse() {
            // Given
            play.take(day(0), contact(0));
            Judgement opened = play.look(day(14));
            Told before = play.told();

            // When
            Judgement acknowledged = play.acknowledge(day(15), day(30));

            // Then
            assertTold(acknowledged, AlertEvent.ACKNOWLEDGED, 2, Status.SILENT, day(14));
            assertThat(acknowledged.alertId()).isEqualTo(opened.alertId());
            assertThat(acknowledged.episodes()).isEqualTo(opened.episodes());
            assertThat(acknowledged.verdict()).isEqualTo(opened.verdict());
            assertThat(acknowledged.told())
                    .isEqualTo(new Told(
                            before.alertId(),
                            2,
                            before.status(),
                            before.reason(),
                            before.since(),
                            before.contact(),
                            before.toldAt(),
                            day(30)));
            assertThat(acknowledged.wakeAt()).as("judged again at once").isEqualTo(day(15));
        }

        @Test
        void holdsTheRepetitionBackUntilItsEnd() {
            play.take(day(0), contact(0));
            play.look(day(14));
            play.acknowledge(day(15), day(30));
            assertThat(play.look(day(15)).wakeAt()).isEqualTo(day(30));
            assertQuiet(play.look(before(day(30))), Status.SILENT);
            assertTold(play.look(day(30)), AlertEvent.REPEATED, 3, Status.SILENT, day(14));
            assertTold(play.look(day(37)), AlertEvent.REPEATED, 4, Status.SILENT, day(14));
        }

        @Test
        void doesNotBringTheRepetitionForward() {
            play.take(day(0), contact(0));
            play.look(day(14));
            play.acknowledge(day(15), day(16));
            assertThat(play.look(day(16)).wakeAt()).isEqualTo(day(21));
            assertTold(play.look(day(21)), AlertEvent.REPEATED, 3, Status.SILENT, day(14));
        }

        @Test
        void withoutAnEndHoldsForTheWholeEpisode() {
            play.take(day(0), contact(0));
            play.look(day(14));
            play.acknowledge(day(15), null);
            assertThat(play.told().acknowledgedUntil()).isEqualTo(Told.FOR_GOOD);
            assertThat(play.look(day(15)).wakeAt()).isNull();
            assertQuiet(play.look(day(9_000)), Status.SILENT);
        }

        @Test
        void endsWhereItGetsWorse() {
            play.take(day(0), contact(0));
            play.look(day(10));
            play.acknowledge(day(11), null);
            assertTold(play.look(day(14)), AlertEvent.ESCALATED, 3, Status.SILENT, day(14));
            assertThat(play.told().acknowledgedUntil()).isNull();
            assertTold(play.look(day(21)), AlertEvent.REPEATED, 4, Status.SILENT, day(14));
        }

        @Test
        void lastsWhereItGetsBetterOrIsCorrected() {
            play.take(day(0), contact(0));
            play.look(day(14));
            play.acknowledge(day(15), null);
            assertTold(play.take(day(16), contact(5)), AlertEvent.EASED, 3, Status.LATE, day(15));
            assertThat(play.told().acknowledgedUntil()).isEqualTo(Told.FOR_GOOD);
            assertTold(play.take(day(17), contact(6)), AlertEvent.CORRECTED, 4, Status.LATE, day(16));
            assertThat(play.told().acknowledgedUntil()).isEqualTo(Told.FOR_GOOD);
        }

        @Test
        void endsWithTheEpisode() {
            play.take(day(0), contact(0));
            play.look(day(14));
            play.acknowledge(day(15), null);
            play.take(day(16), contact(16));
            assertTold(play.look(day(26)), AlertEvent.OPENED, 1, Status.LATE, day(26));
            assertThat(play.told().acknowledgedUntil()).isNull();
        }

        @Test
        void needsAnOpenEpisode() {
            play.take(day(0), contact(0));
            assertThatThrownBy(() -> play.acknowledge(day(1), null))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("biden-putin");
        }
    }

    @Nested
    class LateEvidence {
        @Test
        void aContactLaterThanSinceResolves() {
            play.take(day(0), contact(0));
            Judgement opened = play.look(day(10));
            Judgement resolved = play.take(day(12), contact(11));
            assertTold(resolved, AlertEvent.RESOLVED, 2, Status.ACTIVE, day(11));
            assertThat(resolved.alertId()).isEqualTo(opened.alertId());
            assertThat(resolved.told()).isNull();
            assertThat(resolved.wakeAt()).isEqualTo(day(21));
        }

        @Test
        void aContactNoLaterThanSinceRetracts() {
            play.take(day(0), contact(0));
            play.look(day(10));
            Judgement retracted = play.take(day(12), contact(10));
            assertTold(retracted, AlertEvent.RETRACTED, 2, Status.ACTIVE, day(10));
            assertThat(retracted.told()).isNull();
        }

        @Test
        void aMillisecondPartsResolvedFromRetracted() {
            play.take(day(0), contact(0));
            play.look(day(10));
            assertThat(play.take(day(12), fact(CONTACT, after(day(10)))).event())
                    .isEqualTo(AlertEvent.RESOLVED);
        }

        @Test
        void aRestoringLaterThanSinceResolvesAsWell() {
            play.take(day(0), contact(0), fact(SUSPENDED, 1));
            assertTold(play.take(day(3), fact(RESTORED, 2)), AlertEvent.RESOLVED, 2, Status.ACTIVE, day(2));
        }

        @Test
        void anOpeningNoLaterThanSinceRetracts() {
            play.take(day(0), contact(0));
            play.look(day(10));
            assertThat(play.take(day(12), fact(OPENED, 10)).event()).isEqualTo(AlertEvent.RETRACTED);
        }

        @Test
        void aContactThatLeavesItLateCorrects() {
            // Given
            play.take(day(0), contact(0));
            Judgement opened = play.look(day(10));

            // When
            Judgement corrected = play.take(day(13), contact(2));

            // Then
            assertTold(corrected, AlertEvent.CORRECTED, 2, Status.LATE, day(12));
            assertThat(corrected.alertId()).isEqualTo(opened.alertId());
            assertThat(play.told().toldAt()).as("a correction is no repetition").isEqualTo(day(10));
            assertThat(play.told().contact()).isEqualTo(TimeSpan.instant(day(2)));
            assertThat(corrected.wakeAt()).isEqualTo(day(16));
        }

        @Test
        void aSharperDateOfTheSameContactCorrectsOnce() {
            play.take(day(0), fact(CONTACT, TimeSpan.day(LocalDate.of(2021, 12, 31)), day(0), 1));
            play.look(day(10));
            assertTold(play.take(day(11), contact(0)), AlertEvent.CORRECTED, 2, Status.LATE, day(10));
            assertQuiet(play.look(day(11)), Status.LATE);
        }

        @Test
        void aContactBeforeTheCutCorrectsTheCut() {
            play.take(day(5), contact(0), fact(DEFUNCT, 4));
            assertTold(play.take(day(6), contact(3)), AlertEvent.CORRECTED, 2, Status.DEFUNCT, day(4));
        }

        @Test
        void aCutThatTurnsOutOlderThanAContactEnds() {
            play.take(day(5), fact(DEFUNCT, 2));
            assertTold(play.take(day(6), contact(3)), AlertEvent.RESOLVED, 2, Status.ACTIVE, day(3));
        }

        @Test
        void aRetrospectMovesNothing() {
            play.take(day(0), contact(0));
            play.look(day(10));
            assertQuiet(play.take(day(11), contact(-300)), Status.LATE);
        }

        @Test
        void aContactThatMakesSilentLateEases() {
            play.take(day(0), contact(0));
            play.look(day(14));
            Judgement eased = play.take(day(15), contact(4));
            assertTold(eased, AlertEvent.EASED, 2, Status.LATE, day(14));
            assertThat(play.told().toldAt()).isEqualTo(day(15));
            assertThat(eased.wakeAt()).isEqualTo(day(18));
            assertTold(play.look(day(18)), AlertEvent.ESCALATED, 3, Status.SILENT, day(18));
        }

        @Test
        void aRestoringThatIsOldItselfEasesACutToSilence() {
            play.take(day(5), fact(SUSPENDED, 1));
            assertTold(play.take(day(30), fact(RESTORED, 2)), AlertEvent.EASED, 2, Status.SILENT, day(16));
        }

        @Test
        void aCutOfASilentChannelEscalates() {
            play.take(day(0), contact(0));
            play.look(day(14));
            assertTold(play.take(day(15), fact(SUSPENDED, 15)), AlertEvent.ESCALATED, 2, Status.SUSPENDED, day(15));
            assertTold(play.take(day(16), fact(DEFUNCT, 16)), AlertEvent.ESCALATED, 3, Status.DEFUNCT, day(16));
            assertTold(play.take(day(17), fact(SUSPENDED, 17)), AlertEvent.EASED, 4, Status.SUSPENDED, day(17));
        }

        @Test
        void aNewerDeclarationOfTheSameCutCorrects() {
            play.take(day(5), fact(SUSPENDED, 4));
            assertTold(play.take(day(8), fact(SUSPENDED, 7)), AlertEvent.CORRECTED, 2, Status.SUSPENDED, day(7));
        }

        @Test
        void anOldCutThatIsReportedLateOpens() {
            play.take(day(0), contact(0));
            assertTold(play.take(day(6), fact(DEFUNCT, 3)), AlertEvent.OPENED, 1, Status.DEFUNCT, day(3));
        }
    }

    @Nested
    class Unanswered {
        @Test
        void opensAndIsResolvedByAContactOnly() {
            play.take(day(0), contact(0));
            assertTold(play.take(day(2), fact(UNANSWERED, 1)), AlertEvent.OPENED, 1, Status.LATE, day(1));
            Judgement restored = play.take(day(3), fact(RESTORED, 3));
            assertQuiet(restored, Status.LATE);
            assertThat(restored.wakeAt()).isEqualTo(day(9));
            assertTold(play.take(day(4), contact(4)), AlertEvent.RESOLVED, 2, Status.ACTIVE, day(4));
        }

        @Test
        void growsIntoLatenessWithoutAWord() {
            play.take(day(0), contact(0));
            Judgement opened = play.take(day(5), fact(UNANSWERED, 5));
            assertThat(opened.wakeAt()).isEqualTo(day(10));
            Judgement grown = play.look(day(10));
            assertQuiet(grown, Status.LATE);
            assertThat(grown.verdict().reason()).isEqualTo(Reason.ELAPSED);
            assertThat(grown.wakeAt())
                    .as("the repetition, seven days after it was told")
                    .isEqualTo(day(12));
            assertThat(play.told().since()).as("as it was told").isEqualTo(day(5));
            assertTold(play.look(day(12)), AlertEvent.REPEATED, 2, Status.LATE, day(10));
        }

        @Test
        void answeredBeforeTheLatenessIntoWhichItGrewIsResolved() {
            play.take(day(0), contact(0));
            play.take(day(5), fact(UNANSWERED, 5));
            play.look(day(10));
            assertTold(play.take(day(11), contact(7)), AlertEvent.RESOLVED, 2, Status.ACTIVE, day(7));
        }

        @Test
        void answeredAtTheSameInstantIsRetracted() {
            play.take(day(0), contact(0));
            play.take(day(5), fact(UNANSWERED, 5));
            assertTold(play.take(day(6), contact(5)), AlertEvent.RETRACTED, 2, Status.ACTIVE, day(5));
        }

        @Test
        void aSecondAttemptCorrects() {
            play.take(day(0), contact(0));
            play.take(day(2), fact(UNANSWERED, 2));
            assertTold(play.take(day(3), fact(UNANSWERED, 3)), AlertEvent.CORRECTED, 2, Status.LATE, day(3));
        }

        @Test
        void grownIntoLatenessItIsCorrectedWhereTheLatenessMoves() {
            play.take(day(0), contact(0));
            play.take(day(9), fact(UNANSWERED, 9));
            play.look(day(10));
            assertTold(play.take(day(12), fact(RESTORED, 1)), AlertEvent.CORRECTED, 2, Status.LATE, day(11));
            assertThat(play.told().reason()).isEqualTo(Reason.ELAPSED);
        }

        @Test
        void grownIntoLatenessItIsNotCorrectedByBeingLookedAt() {
            play.take(day(0), contact(0));
            play.take(day(9), fact(UNANSWERED, 9));
            play.look(day(10));
            assertQuiet(play.look(day(11)), Status.LATE);
            assertQuiet(play.look(day(12)), Status.LATE);
        }

        @Test
        void grownWhileNobodyLookedItIsNotCorrected() {
            play.take(day(0), contact(0));
            play.take(day(9), fact(UNANSWERED, 9));
            assertQuiet(play.take(day(12), fact(RESTORED, 1)), Status.LATE);
        }

        @Test
        void thatWasLatenessIsCorrectedWhereTheBaselineMoves() {
            var elapsed = new Play();
            elapsed.take(day(0), contact(0));
            elapsed.look(day(10));
            Judgement judgement = elapsed.take(day(12), fact(UNANSWERED, 1), fact(RESTORED, 8));
            assertTold(judgement, AlertEvent.CORRECTED, 2, Status.LATE, day(1));
        }

        @Test
        void rejectedItIsRetractedThoughTheChannelWasRestoredMeanwhile() {
            Evidence attempt = fact(UNANSWERED, 1);
            Evidence restored = fact(RESTORED, 2);
            play.take(day(2), attempt, restored);
            assertTold(play.fold(day(3), restored), AlertEvent.RETRACTED, 2, Status.ACTIVE, day(2));
        }

        @Test
        void escalatesWhereSilenceHasGrownFull() {
            play.take(day(0), contact(0), fact(UNANSWERED, 0.5));
            assertTold(play.look(day(14)), AlertEvent.ESCALATED, 2, Status.SILENT, day(14));
        }
    }

    @Nested
    class Rejecting {
        @Test
        void theOnlyContactOfALivingChannelLeavesItUnheard() {
            play.take(day(0), contact(0));
            assertQuiet(play.fold(day(1)), Status.UNHEARD);
        }

        @Test
        void theNewestContactOpensWhatItHadHidden() {
            Evidence old = contact(0);
            play.take(day(12), old, contact(12));
            assertTold(play.fold(day(13), old), AlertEvent.OPENED, 1, Status.LATE, day(10));
        }

        @Test
        void aFalseCutRetractsIt() {
            Evidence contact = contact(0);
            play.take(day(2), contact, fact(DEFUNCT, 1));
            assertTold(play.fold(day(3), contact), AlertEvent.RETRACTED, 2, Status.ACTIVE, day(0));
        }

        @Test
        void andRestoringGivesTheNewEpisodeANameOfItsOwn() {
            // Given
            Evidence contact = contact(0);
            Evidence cut = fact(DEFUNCT, 1);
            Judgement first = play.take(day(2), contact, cut);
            play.fold(day(3), contact);

            // When
            Judgement second = play.fold(day(4), contact, cut);

            // Then
            assertTold(second, AlertEvent.OPENED, 1, Status.DEFUNCT, day(1));
            assertThat(second.alertId()).isNotEqualTo(first.alertId());
            assertThat(second.episodes()).isEqualTo(new Episodes(day(0), 2));
        }

        @Test
        void theContactBehindAnAlertCorrectsIt() {
            Evidence older = contact(-1);
            play.take(day(0), older, contact(0));
            play.look(day(10));
            assertTold(play.fold(day(11), older), AlertEvent.CORRECTED, 2, Status.LATE, day(9));
        }

        @Test
        void allThereWasRetracts() {
            play.take(day(0), contact(0));
            play.look(day(10));
            assertTold(play.fold(day(11)), AlertEvent.RETRACTED, 2, Status.UNHEARD, null);
        }
    }

    @Nested
    class Muting {
        @Test
        void holdsTheOpeningBackUntilTheMuteEnds() {
            play.mute(9, 12);
            play.take(day(0), contact(0));
            Judgement held = play.look(day(10));
            assertQuiet(held, Status.LATE);
            assertThat(held.told()).isNull();
            assertThat(held.episodes()).isEqualTo(Episodes.NONE);
            assertThat(held.wakeAt()).isEqualTo(day(12));
            assertQuiet(play.look(before(day(12))), Status.LATE);
            assertTold(play.look(day(12)), AlertEvent.OPENED, 1, Status.LATE, day(10));
        }

        @Test
        void wakesForTheNextChangeWhereItIsEarlier() {
            play.mute(9, 20);
            play.take(day(0), contact(0));
            assertThat(play.look(day(10)).wakeAt()).isEqualTo(day(14));
            Judgement silent = play.look(day(14));
            assertQuiet(silent, Status.SILENT);
            assertThat(silent.wakeAt()).isEqualTo(day(20));
            assertTold(play.look(day(20)), AlertEvent.OPENED, 1, Status.SILENT, day(14));
        }

        @Test
        void saysNothingOfWhatBeganAndEndedWithinIt() {
            play.mute(9, 20);
            play.take(day(0), contact(0));
            play.look(day(10));
            assertQuiet(play.take(day(12), contact(12)), Status.ACTIVE);
            assertQuiet(play.look(day(20)), Status.ACTIVE);
        }

        @Test
        void holdsTheEscalationBack() {
            play.take(day(0), contact(0));
            play.look(day(10));
            play.mute(13, 15);
            Judgement held = play.look(day(14));
            assertQuiet(held, Status.SILENT);
            assertThat(play.told().status()).as("what was told").isEqualTo(Status.LATE);
            assertThat(held.wakeAt()).isEqualTo(day(15));
            assertTold(play.look(day(15)), AlertEvent.ESCALATED, 2, Status.SILENT, day(14));
        }

        @Test
        void anEscalationThatPassedWithinItIsNeverTold() {
            play.take(day(0), contact(0));
            play.look(day(10));
            play.mute(13, 16);
            play.look(day(14));
            assertTold(play.take(day(15), contact(3)), AlertEvent.CORRECTED, 2, Status.LATE, day(13));
            assertQuiet(play.look(day(16)), Status.LATE);
        }

        @Test
        void holdsTheRepetitionBack() {
            play.take(day(0), contact(0));
            play.look(day(14));
            play.mute(20, 23);
            Judgement held = play.look(day(21));
            assertQuiet(held, Status.SILENT);
            assertThat(held.wakeAt()).isEqualTo(day(23));
            assertTold(play.look(day(23)), AlertEvent.REPEATED, 2, Status.SILENT, day(14));
        }

        @Test
        void doesNotHoldBackWhatEndsEasesOrCorrectsWhatHadGoneOut() {
            play.take(day(0), contact(0));
            play.look(day(14));
            play.mute(14, 90);
            assertTold(play.take(day(15), contact(0.5)), AlertEvent.CORRECTED, 2, Status.SILENT, day(14.5));
            assertTold(play.take(day(15), contact(4)), AlertEvent.EASED, 3, Status.LATE, day(14));
            assertTold(play.acknowledge(day(15), null), AlertEvent.ACKNOWLEDGED, 4, Status.LATE, day(14));
            assertTold(play.take(day(16), contact(15)), AlertEvent.RESOLVED, 5, Status.ACTIVE, day(15));
        }

        @Test
        void doesNotHoldBackARetraction() {
            play.take(day(0), contact(0));
            play.look(day(14));
            play.mute(14, 90);
            assertTold(play.take(day(16), contact(12)), AlertEvent.RETRACTED, 2, Status.ACTIVE, day(12));
        }

        @Test
        void withoutAnEndWakesOnlyForChanges() {
            play.mutes = new Mutes(List.of(new Mutes.Window(day(9), null)));
            play.take(day(0), contact(0));
            assertThat(play.look(day(10)).wakeAt()).isEqualTo(day(14));
            assertThat(play.look(day(14)).wakeAt()).isNull();
        }

        @Test
        void holdsByTheClockHoweverFarTheIntakeIsBehind() {
            play.mute(20, 21);
            play.take(day(0), contact(0));
            Judgement held = play.look(day(10), day(20));
            assertQuiet(held, Status.LATE);
            assertThat(held.wakeAt()).isEqualTo(day(14));
            assertTold(play.look(day(10), day(21)), AlertEvent.OPENED, 1, Status.LATE, day(10));
        }

        @Test
        void aMuteThatIsOverIsOverEvenWhereTheHorizonIsStillWithinIt() {
            play.mute(9, 12);
            play.take(day(0), contact(0));
            assertTold(play.look(day(10), day(13)), AlertEvent.OPENED, 1, Status.LATE, day(10));
        }
    }

    @Nested
    class Behind {
        @Test
        void aBacklogWithOldContactsBeforeNewOnesNeverFlaps() {
            // Given: the intake was away from day 1 to day 20, the horizon stands at day 1
            play.take(day(0), contact(0));

            // When: it takes the backlog in, record by record
            Judgement first = play.takeBehind(day(20), day(12), contact(2));
            Judgement second = play.takeBehind(day(20), day(19), contact(3));
            Judgement third = play.takeBehind(day(20), day(19.5), contact(19));

            // Then
            assertQuiet(first, Status.ACTIVE);
            assertThat(first.wakeAt()).isEqualTo(day(20));
            assertThat(first.verdict().baseline()).as("what is known is shown").isEqualTo(day(2));
            assertQuiet(second, Status.ACTIVE);
            assertQuiet(third, Status.ACTIVE);
            assertThat(third.wakeAt()).isEqualTo(day(29));
        }

        @Test
        void silenceIsToldAsSoonAsTheHorizonHasReachedTheNews() {
            play.takeBehind(day(20), day(12), contact(2));
            assertQuiet(play.look(before(day(20))), Status.ACTIVE);
            assertTold(play.look(day(20)), AlertEvent.OPENED, 1, Status.SILENT, day(16));
        }

        @Test
        void aCutIsToldAtOnce() {
            play.take(day(0), contact(0));
            assertTold(
                    play.takeBehind(day(20), day(9), fact(DEFUNCT, 5)), AlertEvent.OPENED, 1, Status.DEFUNCT, day(5));
        }

        @Test
        void aContactThatEndsSilenceIsToldAtOnce() {
            play.take(day(0), contact(0));
            play.look(day(14));
            assertTold(play.takeBehind(day(30), day(15), contact(15)), AlertEvent.RESOLVED, 2, Status.ACTIVE, day(15));
        }

        @Test
        void anOldRestoringOutOfABacklogDoesNotTurnACutIntoSilence() {
            // Given
            play.take(day(2), fact(SUSPENDED, 1));

            // When
            Judgement early = play.takeBehind(day(40), day(38), fact(RESTORED, 3));
            Judgement then = play.takeBehind(day(40), day(39), contact(39));

            // Then
            assertQuiet(early, Status.SUSPENDED);
            assertThat(early.wakeAt()).isEqualTo(day(40));
            assertTold(then, AlertEvent.RESOLVED, 2, Status.ACTIVE, day(39));
        }

        @Test
        void silenceIsNeitherCorrectedNorEasedNorRepeatedOutOfABacklog() {
            play.take(day(0), contact(0));
            play.look(day(14));
            assertQuiet(play.takeBehind(day(30), day(17), contact(1)), Status.SILENT);
            assertQuiet(play.takeBehind(day(30), day(17), contact(6)), Status.SILENT);
            assertQuiet(play.takeBehind(day(30), day(22), contact(6.5)), Status.SILENT);
            assertTold(play.look(day(30)), AlertEvent.CORRECTED, 2, Status.SILENT, day(20.5));
        }

        @Test
        void anAlertIsNotRetractedAtAHorizonThatLiesBeforeTheSilenceThatHoldsByNow() {
            // Given
            play.take(day(0), contact(0));
            play.look(day(10));

            // When: on day 13, with the horizon at day 11, a contact of day 2 comes out of a backlog
            Judgement behind = play.takeBehind(day(13), day(11), contact(2));

            // Then
            assertQuiet(behind, Status.LATE);
            assertThat(behind.wakeAt()).isEqualTo(day(13));
            assertTold(play.look(day(13)), AlertEvent.CORRECTED, 2, Status.LATE, day(12));
        }

        @Test
        void anAlertThatNeverHeldAndDoesNotHoldByNowIsRetractedAtOnce() {
            play.take(day(0), contact(0));
            play.look(day(10));
            assertTold(
                    play.takeBehind(before(day(12)), day(11), contact(2)),
                    AlertEvent.RETRACTED,
                    2,
                    Status.ACTIVE,
                    day(2));
        }

        @Test
        void whatChangesNothingThatIsToldIsTakenOverAtOnce() {
            play.take(day(0), contact(0));
            play.look(day(14));
            Judgement judgement = play.takeBehind(day(16), day(15), fact(NO_CONTACT, 15));
            assertQuiet(judgement, Status.SILENT);
            assertThat(judgement.verdict().assertedSilent()).isTrue();
            assertThat(judgement.wakeAt()).isEqualTo(day(21));
        }

        @Test
        void anUnansweredCallOfALongSilentChannelWaitsForTheHorizon() {
            Judgement early = play.takeBehind(day(40), day(39), contact(1), fact(UNANSWERED, 30));
            assertQuiet(early, Status.ACTIVE);
            assertTold(play.look(day(40)), AlertEvent.OPENED, 1, Status.SILENT, day(15));
        }

        @Test
        void aChannelThatWasJustDeclaredAndLongExpectedWaitsForTheHorizon() {
            var expected = Play.under(expectedSince(0));
            assertQuiet(expected.takeBehind(day(40), day(39)), Status.UNHEARD);
            assertTold(expected.look(day(40)), AlertEvent.OPENED, 1, Status.SILENT, day(14));
        }

        @Test
        void aMutedEscalationIsHeldBackOutOfABacklogToo() {
            play.take(day(0), contact(0));
            play.look(day(10));
            play.mute(13, 90);
            play.look(day(14));
            Judgement early = play.takeBehind(day(20), day(19), contact(1));
            assertQuiet(early, Status.SILENT);
            assertThat(early.wakeAt()).isEqualTo(day(20));
        }
    }

    @Nested
    class Blind {
        @Test
        void aDryFeedPutsOffTheWarning() {
            play.coverage = blind(8, 11);
            play.take(day(0), contact(0));
            assertQuiet(play.look(day(11)), Status.ACTIVE);
            assertQuiet(play.look(before(day(13))), Status.ACTIVE);
            assertTold(play.look(day(13)), AlertEvent.OPENED, 1, Status.LATE, day(13));
        }

        @Test
        void aGapThatIsFoundOutAfterTheWarningRetractsIt() {
            play.take(day(0), contact(0));
            play.look(day(10));
            play.coverage = Coverage.of(List.of(new BlindSpell(day(9.99), day(10.1))));
            assertTold(play.look(day(10.1)), AlertEvent.RETRACTED, 2, Status.ACTIVE, day(0));
            Judgement again = play.look(day(10.11));
            assertTold(again, AlertEvent.OPENED, 1, Status.LATE, day(10.11));
            assertThat(again.episodes().count()).isEqualTo(2);
        }
    }
}
