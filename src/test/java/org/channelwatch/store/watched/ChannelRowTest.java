package org.channelwatch.store.watched;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Episodes;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Judge;
import org.channelwatch.channel.Judge.Judgement;
import org.channelwatch.channel.Judge.OnRecord;
import org.channelwatch.channel.Mutes;
import org.channelwatch.channel.SilencePolicy;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.channel.Verdict;
import org.junit.jupiter.api.Test;

/** The version of a channel rises when a view of it differs, and not when only what nobody is shown does. */
class ChannelRowTest {
    private static final Instant BEGIN = Instant.parse("2022-01-01T00:00:00Z");
    private static final SilencePolicy POLICY =
            new SilencePolicy(Duration.ofDays(10), Duration.ofDays(20), Duration.ofDays(7), null);

    private OnRecord record = new OnRecord("c", ChannelState.EMPTY, Verdict.UNHEARD, null, Episodes.NONE, BEGIN);
    private long version = 1;

    @Test
    void anAlertThatIsRepeatedOrTakenLeavesIt() {
        assertRises(take(evidence(EvidenceKind.CONTACT, 0), 0), null);
        assertRises(look(10), AlertEvent.OPENED);
        assertStays(look(17), AlertEvent.REPEATED);
        assertStays(Judge.acknowledge(record, null, day(18)), AlertEvent.ACKNOWLEDGED);
        assertRises(look(20), AlertEvent.ESCALATED);
        assertStays(look(27), AlertEvent.REPEATED);
        assertRises(take(evidence(EvidenceKind.CONTACT, 28), 28), AlertEvent.RESOLVED);
    }

    @Test
    void evidenceRaisesItOnlyWhereItShows() {
        assertRises(take(evidence(EvidenceKind.CONTACT, 2), 2), null);
        assertStays(take(evidence(EvidenceKind.RESTORED, 1), 3), null);
        assertRises(take(evidence(EvidenceKind.CONTACT, 3), 4), null);
        assertRises(take(evidence(EvidenceKind.NO_CONTACT, 5), 5), null);
        assertStays(take(evidence(EvidenceKind.NO_CONTACT, 6), 6), null);
    }

    @Test
    void aLateContactThatMovesTheLastOneRaisesIt() {
        assertRises(take(evidence(EvidenceKind.SUSPENDED, 5), 5), AlertEvent.OPENED);
        assertRises(take(evidence(EvidenceKind.CONTACT, 2), 6), AlertEvent.CORRECTED);
        assertStays(take(evidence(EvidenceKind.CONTACT, 1), 7), null);
    }

    private Judgement take(Evidence evidence, int day) {
        ChannelState merged = record.state().merge(ChannelState.of(evidence));
        record = new OnRecord("c", merged, record.verdict(), record.told(), record.episodes(), day(day));
        return look(day);
    }

    private Judgement look(int day) {
        return Judge.judge(record, POLICY, Coverage.FULL, Mutes.NONE, day(day));
    }

    private void assertRises(Judgement judgement, AlertEvent event) {
        long before = version;
        keep(judgement, event);
        assertThat(version).isEqualTo(before + 1);
    }

    private void assertStays(Judgement judgement, AlertEvent event) {
        long before = version;
        keep(judgement, event);
        assertThat(version).isEqualTo(before);
    }

    private ChannelState shownState = ChannelState.EMPTY;

    /** What is on record when the row is locked is the state before. */
    private void keep(Judgement judgement, AlertEvent event) {
        assertThat(judgement.event()).isEqualTo(event);
        var before =
                new OnRecord("c", shownState, record.verdict(), record.told(), record.episodes(), record.changedAt());
        var row = new ChannelRow(1, before, POLICY, Mutes.NONE, null, version, null, false);
        JudgedRow judged = row.judged(record.state(), judgement, record.changedAt(), judgement.wakeAt(), null);
        version = judged.version();
        shownState = judged.state();
        record = new OnRecord(
                "c", judged.state(), judgement.verdict(), judgement.told(), judgement.episodes(), judged.changedAt());
    }

    private static Evidence evidence(EvidenceKind kind, int day) {
        return new Evidence(kind + "-" + day, kind, TimeSpan.instant(day(day)), day(day), 1, "desk.example", null);
    }

    private static Instant day(int number) {
        return BEGIN.plus(Duration.ofDays(number));
    }
}
