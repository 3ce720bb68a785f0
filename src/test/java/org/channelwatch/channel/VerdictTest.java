package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.channel.EvidenceKind.*;
import static org.channelwatch.channel.Facts.*;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictTest {

    static List<VerdictCase> cases() {
        return VerdictCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void followsFromTheEvidenceAndTheInstantAlone(VerdictCase given) {
        // When
        Verdict verdict = Verdict.decide(state(given.evidence()), given.policy(), given.coverage(), given.now());

        // Then
        assertThat(verdict.rule()).isEqualTo(given.rule());
        assertThat(verdict.status()).isEqualTo(given.status());
        assertThat(verdict.reason()).isEqualTo(given.reason());
        assertThat(verdict.since()).isEqualTo(given.since());
        assertThat(verdict.dueAt()).isEqualTo(given.dueAt());
        assertThat(verdict.assertedSilent()).isEqualTo(given.assertedSilent());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheOrderOfTheEvidence(VerdictCase given) {
        // Given
        List<Evidence> reversed = given.evidence().reversed();

        // When
        Verdict verdict = Verdict.decide(state(reversed), given.policy(), given.coverage(), given.now());

        // Then
        assertThat(verdict)
                .isEqualTo(Verdict.decide(state(given.evidence()), given.policy(), given.coverage(), given.now()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changesByItselfAtNextChangeAndNotBefore(VerdictCase given) {
        // Given
        ChannelState state = state(given.evidence());
        Verdict verdict = Verdict.decide(state, given.policy(), given.coverage(), given.now());
        Instant next = verdict.nextChange();

        // When
        Instant justBefore = next == null ? given.now().plusSeconds(1_000_000_000) : before(next);

        // Then
        assertThat(Verdict.decide(state, given.policy(), given.coverage(), justBefore))
                .isEqualTo(verdict);
        if (next == null) return;
        assertThat(Verdict.decide(state, given.policy(), given.coverage(), next))
                .isNotEqualTo(verdict);
    }

    @Test
    void everyStatusReasonAndRuleIsInTheTable() {
        assertThat(cases()).extracting(VerdictCase::status).contains(Status.values());
        assertThat(cases()).extracting(VerdictCase::reason).contains(Reason.values());
        assertThat(cases()).extracting(VerdictCase::rule).contains(Verdict.Rule.values());
        assertThat(Collections.max(
                        cases().stream().map(one -> one.why().length()).toList()))
                .isLessThan(100);
    }

    @Test
    void theBaselineIsTheLatestOfContactOpeningAndExpectedSince() {
        assertThat(baseline(POLICY, contact(3), fact(OPENED, 2))).isEqualTo(day(3));
        assertThat(baseline(POLICY, contact(2), fact(RESTORED, 3))).isEqualTo(day(3));
        assertThat(baseline(expectedSince(4), contact(2), fact(RESTORED, 3))).isEqualTo(day(4));
        assertThat(baseline(expectedSince(1), contact(2), fact(SUSPENDED, 3))).isEqualTo(day(2));
        assertThat(baseline(POLICY, fact(DEFUNCT, 3))).isNull();
        assertThat(baseline(POLICY, fact(UNANSWERED, 3), fact(NO_CONTACT, 4))).isNull();
    }

    private static @org.jspecify.annotations.Nullable Instant baseline(SilencePolicy policy, Evidence... evidence) {
        return Verdict.decide(state(evidence), policy, Coverage.FULL, day(5)).baseline();
    }

    @Test
    void theReasonOfAnUnansweredChannelChangesBeforeItsStatusDoes() {
        // Given
        ChannelState state = state(contact(0), fact(UNANSWERED, 1));

        // When
        Verdict verdict = Verdict.decide(state, POLICY, Coverage.FULL, day(2));

        // Then
        assertThat(verdict.nextChange()).isEqualTo(day(10));
        assertThat(verdict.dueAt()).isEqualTo(day(14));
    }

    @Test
    void onlySilenceByElapsedTimeIsByElapsedTime() {
        for (VerdictCase one : cases()) {
            Verdict verdict = Verdict.decide(state(one.evidence()), one.policy(), one.coverage(), one.now());
            boolean elapsed =
                    (one.status() == Status.LATE || one.status() == Status.SILENT) && one.reason() != Reason.UNANSWERED;
            assertThat(verdict.isByElapsedTime()).as(one.why()).isEqualTo(elapsed);
        }
    }
}
