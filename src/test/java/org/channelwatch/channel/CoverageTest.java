package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.channel.Facts.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Duration DAY = Duration.ofDays(1);

    private static BlindSpell spell(double from, double to) {
        return new BlindSpell(day(from), day(to));
    }

    private static Coverage coverage(BlindSpell... spells) {
        return Coverage.of(List.of(spells));
    }

    @Test
    void spellsThatOverlapTouchOrHoldEachOtherAreJoined() {
        assertThat(coverage(spell(3, 4), spell(1, 2)).spells()).containsExactly(spell(1, 2), spell(3, 4));
        assertThat(coverage(spell(1, 3), spell(2, 4)).spells()).containsExactly(spell(1, 4));
        assertThat(coverage(spell(1, 2), spell(2, 4)).spells()).containsExactly(spell(1, 4));
        assertThat(coverage(spell(1, 4), spell(2, 3)).spells()).containsExactly(spell(1, 4));
        assertThat(coverage(spell(1, 4), spell(1, 4)).spells()).containsExactly(spell(1, 4));
        assertThat(coverage(spell(1, 2), new BlindSpell(after(day(2)), day(4))).spells())
                .containsExactly(spell(1, 2), new BlindSpell(after(day(2)), day(4)));
    }

    @Test
    void emptyAndInvertedSpellsAreLeftOut() {
        assertThat(coverage(spell(1, 1), spell(3, 2)).spells()).isEmpty();
        assertThat(coverage(new BlindSpell(day(1), after(day(1)))).spells()).hasSize(1);
    }

    @Test
    void blindTimeIsWhatOfTheSpellsLiesBetween() {
        Coverage coverage = coverage(spell(2, 4), spell(6, 7));
        assertThat(coverage.blind(day(0), day(9))).isEqualTo(DAY.multipliedBy(3));
        assertThat(coverage.blind(day(3), day(9))).isEqualTo(DAY.multipliedBy(2));
        assertThat(coverage.blind(day(3), day(6.5))).isEqualTo(Duration.ofHours(36));
        assertThat(coverage.blind(day(2.25), day(2.75))).isEqualTo(Duration.ofHours(12));
        assertThat(coverage.blind(day(4), day(6))).isZero();
        assertThat(coverage.blind(day(3), day(3))).isZero();
        assertThat(coverage.blind(day(9), day(0))).isZero();
        assertThat(coverage.blind(day(3.5), day(3)))
                .as("the wrong way round, within a spell")
                .isZero();
        assertThat(coverage.blind(before(day(4)), day(5))).isEqualTo(Duration.ofMillis(1));
        assertThat(coverage.blind(day(5), after(day(6)))).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void observedTimeIsWallTimeLessBlindTime() {
        Coverage coverage = coverage(spell(2, 4));
        assertThat(coverage.observed(day(0), day(9))).isEqualTo(DAY.multipliedBy(7));
        assertThat(coverage.observed(day(2), day(4))).isZero();
        assertThat(coverage.observed(day(9), day(0))).isZero();
        assertThat(coverage.observed(day(9), day(9))).isZero();
        assertThat(Coverage.FULL.observed(day(0), day(9))).isEqualTo(DAY.multipliedBy(9));
    }

    @Test
    void aThresholdIsReachedLaterByTheBlindTimeOnTheWay() {
        Coverage coverage = coverage(spell(2, 4), spell(6, 7));
        assertThat(coverage.reach(day(0), DAY)).isEqualTo(day(1));
        assertThat(coverage.reach(day(0), DAY.multipliedBy(2)))
                .as("a spell from there on does not delay it")
                .isEqualTo(day(2));
        assertThat(coverage.reach(day(0), DAY.multipliedBy(2).plusMillis(1))).isEqualTo(after(day(4)));
        assertThat(coverage.reach(day(0), DAY.multipliedBy(4))).isEqualTo(day(6));
        assertThat(coverage.reach(day(0), DAY.multipliedBy(5))).isEqualTo(day(8));
        assertThat(coverage.reach(day(3), DAY)).as("from within a spell").isEqualTo(day(5));
        assertThat(coverage.reach(day(4), DAY)).as("from the end of a spell").isEqualTo(day(5));
        assertThat(coverage.reach(day(3), Duration.ZERO))
                .as("no time is reached at once")
                .isEqualTo(day(3));
        assertThat(coverage.reach(day(20), DAY)).isEqualTo(day(21));
    }

    @Test
    void lookingBackFindsTheLastInstantThatIsLongEnoughAgo() {
        Coverage coverage = coverage(spell(2, 4), spell(6, 7));
        assertThat(coverage.reachBack(day(9), DAY)).isEqualTo(day(8));
        assertThat(coverage.reachBack(day(9), DAY.multipliedBy(2))).isEqualTo(day(7));
        assertThat(coverage.reachBack(day(9), DAY.multipliedBy(3))).isEqualTo(day(5));
        assertThat(coverage.reachBack(day(9), DAY.multipliedBy(5))).isEqualTo(day(1));
        assertThat(coverage.reachBack(day(6.5), DAY)).as("from within a spell").isEqualTo(day(5));
        assertThat(coverage.reachBack(day(6), DAY))
                .as("from the beginning of a spell")
                .isEqualTo(day(5));
        assertThat(coverage.reachBack(day(1), DAY))
                .as("spells to come do not count")
                .isEqualTo(day(0));
    }

    @Test
    void whatIsKnownAtAnInstantIsCutThere() {
        Coverage coverage = coverage(spell(2, 4), spell(6, 7));
        assertThat(coverage.until(day(9))).isEqualTo(coverage);
        assertThat(coverage.until(day(7))).isEqualTo(coverage);
        assertThat(coverage.until(day(6.5)).spells()).containsExactly(spell(2, 4), spell(6, 6.5));
        assertThat(coverage.until(day(6)).spells()).containsExactly(spell(2, 4));
        assertThat(coverage.until(day(3)).spells()).containsExactly(spell(2, 3));
        assertThat(coverage.until(day(0)).spells()).isEmpty();
        assertThat(Coverage.FULL.until(day(0))).isEqualTo(Coverage.FULL);
    }

    @Test
    void reachIsTheFirstInstantAtWhichSoMuchWasObserved() {
        forAnyCoverage((coverage, from, wanted) -> {
            Instant reached = coverage.reach(from, wanted);
            assertThat(coverage.observed(from, reached)).isEqualTo(wanted);
            assertThat(coverage.observed(from, before(reached))).isLessThan(wanted);
        });
    }

    @Test
    void reachBackIsTheLastInstantSinceWhichSoMuchWasObserved() {
        forAnyCoverage((coverage, to, wanted) -> {
            Instant reached = coverage.reachBack(to, wanted);
            assertThat(coverage.observed(reached, to)).isEqualTo(wanted);
            assertThat(coverage.observed(after(reached), to)).isLessThan(wanted);
        });
    }

    @Test
    void observedTimeAddsUp() {
        var random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            Coverage coverage = anyCoverage(random);
            Instant a = BEGIN.plusSeconds(random.nextInt(400));
            Instant b = a.plusSeconds(random.nextInt(400));
            Instant c = b.plusSeconds(random.nextInt(400));
            assertThat(coverage.observed(a, b).plus(coverage.observed(b, c))).isEqualTo(coverage.observed(a, c));
            assertThat(coverage.until(b).blind(a, c)).isEqualTo(coverage.blind(a, b));
        }
    }

    /** What holds of any coverage, instant and time that is wanted. */
    private interface Property {
        void check(Coverage coverage, Instant instant, Duration wanted);
    }

    private static void forAnyCoverage(Property property) {
        long seed = 20_220_308;
        System.out.println("CoverageTest seed " + seed);
        var random = new Random(seed);
        for (int run = 0; run < 5_000; run++) {
            property.check(
                    anyCoverage(random),
                    BEGIN.plusSeconds(random.nextInt(1_000)),
                    Duration.ofSeconds(random.nextInt(500) + 1L));
        }
    }

    private static Coverage anyCoverage(Random random) {
        var spells = new ArrayList<BlindSpell>();
        for (int i = random.nextInt(8); i > 0; i--) {
            Instant from = BEGIN.plusSeconds(random.nextInt(1_200));
            spells.add(new BlindSpell(from, from.plusSeconds(random.nextInt(120))));
        }
        return Coverage.of(spells);
    }
}
