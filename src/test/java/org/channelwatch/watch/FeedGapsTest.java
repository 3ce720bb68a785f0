package org.channelwatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.channelwatch.store.intake.IntakeRows.Gap;
import org.channelwatch.store.intake.IntakeRows.Progress;
import org.channelwatch.store.intake.IntakeRows.Spell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedGapsTest {
    private static final Duration MAX_GAP = Duration.ofHours(2);

    @Test
    void aSilentEndOfExactlyMaxGapIsDryAndAMillisecondLessIsNot() {
        var progress = List.of(partition(0, "06:00", "10:00"));
        assertThat(dry(List.of(), progress, at("12:00").minusMillis(1))).isEmpty();
        assertThat(dry(List.of(), progress, at("12:00"))).containsExactly(spell("10:00", "12:00"));
        assertThat(dry(List.of(), progress, at("12:00").plusMillis(1)))
                .containsExactly(new BlindSpell(at("10:00"), at("12:00").plusMillis(1)));
    }

    @Test
    void aGapOfOnePartitionIsNoneWhileAnotherHasNews() {
        var progress = List.of(partition(0, "06:00", "20:00"), partition(1, "06:00", "20:00"));
        var gaps = List.of(gap(0, "08:00", "18:00"));
        assertThat(dry(gaps, progress, at("20:00"))).isEmpty();
    }

    @Test
    void theFeedIsDryWhereAllPartitionsHaveAGapAtTheSameTime() {
        var progress =
                List.of(partition(0, "06:00", "20:00"), partition(1, "06:30", "20:00"), partition(2, "06:00", "19:59"));
        var gaps = List.of(
                gap(0, "08:00", "18:00"), gap(1, "10:00", "13:00"), gap(1, "14:00", "19:00"), gap(2, "07:00", "16:30"));
        assertThat(dry(gaps, progress, at("20:00"))).containsExactly(spell("10:00", "13:00"), spell("14:00", "16:30"));
    }

    @Test
    void gapsThatOverlapForLessThanMaxGapAreNone() {
        var progress = List.of(partition(0, "06:00", "20:00"), partition(1, "06:00", "20:00"));
        var gaps = List.of(gap(0, "08:00", "12:00"), gap(1, "10:01", "16:00"));
        assertThat(dry(gaps, progress, at("20:00"))).isEmpty();
    }

    @Test
    void theSilentEndOfOnePartitionMeetsTheGapOfAnother() {
        var progress = List.of(partition(0, "06:00", "09:00"), partition(1, "06:00", "20:00"));
        var gaps = List.of(gap(1, "10:00", "15:00"));
        assertThat(dry(gaps, progress, at("20:00"))).containsExactly(spell("10:00", "15:00"));
    }

    @Test
    void theTimeBeforeTheFirstRecordOfAllIsNoGapAndOfOnePartitionIs() {
        var alone = List.of(partition(0, "12:00", "12:00"));
        assertThat(dry(List.of(), alone, at("13:00"))).isEmpty();
        var later = List.of(partition(0, "06:00", "06:30"), partition(1, "12:00", "12:00"));
        assertThat(dry(List.of(), later, at("12:30"))).containsExactly(spell("06:30", "12:00"));
    }

    @Test
    void betweenTheLastRecordOfATopicAndTheFirstOfTheOneThatReplacesItTheFeedIsDry() {
        var old = new Progress("old topic", 0, 9, at("06:00"), at("10:00"));
        var gaps = List.of(new Gap("old topic", 0, at("07:00"), at("09:30")), gap(0, "16:00", "18:00"));
        assertThat(dry(gaps, List.of(old, partition(0, "15:00", "19:00")), at("19:00")))
                .containsExactly(spell("07:00", "09:30"), spell("10:00", "15:00"), spell("16:00", "18:00"));
        var fresh = new Progress("topic", 0, 0, null, null);
        assertThat(dry(List.of(), List.of(old, fresh), at("19:00"))).containsExactly(spell("10:00", "19:00"));
    }

    @Test
    void aPartitionWithoutRecordsDoesNotMakeTheFeedDryNorKeepItFlowing() {
        var empty = new Progress("topic", 1, 0, null, null);
        assertThat(dry(List.of(), List.of(empty), at("20:00"))).isEmpty();
        assertThat(dry(List.of(), List.of(partition(0, "06:00", "10:00"), empty), at("12:00")))
                .containsExactly(spell("10:00", "12:00"));
        assertThat(dry(List.of(), List.of(partition(0, "06:00", "11:00"), empty), at("12:00")))
                .isEmpty();
    }

    @Test
    void recordsLaterThanTheQuestionLeaveNoNegativeGap() {
        assertThat(dry(List.of(), List.of(partition(0, "06:00", "20:00")), at("12:00")))
                .isEmpty();
        assertThat(dry(List.of(), List.of(partition(0, "14:00", "20:00")), at("12:00")))
                .isEmpty();
    }

    @Test
    void withoutACheckOfTheFeedItIsNeverDry() {
        assertThat(FeedGaps.dry(
                        List.of(gap(0, "08:00", "18:00")),
                        List.of(partition(0, "06:00", "18:00")),
                        at("20:00"),
                        Duration.ZERO))
                .isEmpty();
    }

    @Test
    void aGapLiesBetweenWhatWasTakenBeforeAndTheFirstRecordOfABatch() {
        assertThat(gaps("10:00", Taken.of("topic", 0, 9, at("12:00")))).containsExactly(gap(0, "10:00", "12:00"));
        assertThat(gaps("10:00", Taken.of("topic", 0, 9, at("12:00").minusMillis(1))))
                .isEmpty();
        assertThat(gaps(null, Taken.of("topic", 0, 0, at("12:00")))).isEmpty();
    }

    @Test
    void aBatchThatWasTakenBeforeBringsNoGap() {
        Taken again = Taken.of("topic", 0, 3, at("06:00")).and(4, at("10:00"), MAX_GAP);
        assertThat(gaps("10:00", again)).isEmpty();
    }

    @Test
    void aBatchOfWhichThePartWasTakenBeforeBringsTheGapBehindThatPart() {
        Taken both = Taken.of("topic", 0, 3, at("09:55"))
                .and(4, at("10:00"), MAX_GAP)
                .and(5, at("15:00"), MAX_GAP);
        assertThat(gaps("10:00", both)).containsExactly(gap(0, "10:00", "15:00"));
    }

    @Test
    void anOldRecordAtTheBeginningOfABatchMakesNoGapOfWhatHadNews() {
        Taken outOfOrder = Taken.of("topic", 0, 9, at("06:00"))
                .and(10, at("10:30"), MAX_GAP)
                .and(11, at("11:00"), MAX_GAP);
        assertThat(gaps("10:00", outOfOrder)).isEmpty();
    }

    @Test
    void anOpenSpellCountsUpToTheHorizonAndNoFurther() {
        var open = List.of(new Spell(at("10:00"), null));
        assertThat(FeedGaps.coverage(open, at("11:00"))).isEqualTo(new Coverage(List.of(spell("10:00", "11:00"))));
        assertThat(FeedGaps.coverage(open, at("09:00"))).isEqualTo(Coverage.FULL);
    }

    private static List<Gap> gaps(@Nullable String lastBefore, Taken taken) {
        var before = lastBefore == null ? Map.<Integer, Progress>of() : Map.of(0, partition(0, "06:00", lastBefore));
        return FeedGaps.gaps(before, List.of(taken), MAX_GAP);
    }

    private static List<BlindSpell> dry(Collection<Gap> gaps, Collection<Progress> progress, Instant until) {
        return FeedGaps.dry(gaps, progress, until, MAX_GAP);
    }

    private static Progress partition(int number, String first, String last) {
        return new Progress("topic", number, 9, at(first), at(last));
    }

    private static Gap gap(int partition, String from, String to) {
        return new Gap("topic", partition, at(from), at(to));
    }

    private static BlindSpell spell(String from, String to) {
        return new BlindSpell(at(from), at(to));
    }

    private static Instant at(String time) {
        return Instant.parse("2022-03-01T" + time + ":00Z");
    }
}
