package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What must hold of any evidence at all. Each property prints its seed, and names the run that broke it. */
class JoinPropertiesTest {
    private static final int LISTS = 10_000;

    private static AnyEvidence any(String property, long seed) {
        System.out.println("JoinPropertiesTest." + property + " seed " + seed);
        return new AnyEvidence(seed);
    }

    @Test
    void orderDuplicatesBatchesAndReplicasDoNotMatter() {
        AnyEvidence any = any("orderDuplicatesBatchesAndReplicas", 77_001);
        for (int run = 0; run < LISTS; run++) {
            // Given
            List<Evidence> list = any.list();
            ChannelState expected = Facts.state(list);
            SilencePolicy policy = any.policy();
            Coverage coverage = any.coverage();
            Instant now = any.moment();

            // When
            List<ChannelState> others = List.of(
                    Facts.state(any.shuffled(list)),
                    Facts.state(any.shuffled(any.withDuplicates(list))),
                    inBatches(any, any.shuffled(any.withDuplicates(list))),
                    onReplicas(any, any.shuffled(any.withDuplicates(list))));

            // Then
            Verdict verdict = Verdict.decide(expected, policy, coverage, now);
            for (ChannelState other : others) {
                assertThat(other).as("run %d: %s", run, list).isEqualTo(expected);
                Verdict same = Verdict.decide(other, policy, coverage, now);
                assertThat(same).as("run %d: %s", run, list).isEqualTo(verdict);
                assertThat(same.dueAt()).as("run %d: %s", run, list).isEqualTo(verdict.dueAt());
            }
        }
    }

    private static ChannelState inBatches(AnyEvidence any, List<Evidence> list) {
        ChannelState state = ChannelState.EMPTY;
        for (List<Evidence> batch : any.batches(list)) state = state.merge(Facts.state(batch));
        return state;
    }

    /** Each replica sees a part, some see the same; their states are joined in some order. */
    private static ChannelState onReplicas(AnyEvidence any, List<Evidence> list) {
        var replicas = new ArrayList<>(List.of(ChannelState.EMPTY, ChannelState.EMPTY, ChannelState.EMPTY));
        for (Evidence one : list) {
            int owner = any.upTo(3);
            replicas.set(owner, replicas.get(owner).merge(Facts.state(one)));
            int after = any.upTo(3);
            replicas.set(after, replicas.get(after).merge(Facts.state(one)));
        }
        ChannelState joined = ChannelState.EMPTY;
        for (ChannelState replica : any.shuffled(replicas)) joined = joined.merge(replica);
        return joined;
    }

    @Test
    void mergeIsCommutativeAssociativeAndIdempotentWithANeutralElement() {
        AnyEvidence any = any("mergeLaws", 77_002);
        for (int run = 0; run < LISTS; run++) {
            // Given
            List<Evidence> list = any.list();
            int first = any.upTo(list.size() + 1);
            int second = first + any.upTo(list.size() - first + 1);
            ChannelState a = Facts.state(list.subList(0, first));
            ChannelState b = Facts.state(list.subList(first, second));
            ChannelState c = Facts.state(list.subList(second, list.size()));

            // Then
            assertThat(a.merge(b)).as("run %d", run).isEqualTo(b.merge(a));
            assertThat(a.merge(b).merge(c)).as("run %d", run).isEqualTo(a.merge(b.merge(c)));
            assertThat(a.merge(a)).as("run %d", run).isEqualTo(a);
            assertThat(a.merge(ChannelState.EMPTY)).as("run %d", run).isEqualTo(a);
            assertThat(ChannelState.EMPTY.merge(a)).as("run %d", run).isEqualTo(a);
            assertThat(a.merge(b).merge(b)).as("run %d", run).isEqualTo(a.merge(b));
        }
    }

    @Test
    void takingEvidenceInOneByOneEndsWithTheVerdictOfAllAtOnce() {
        AnyEvidence any = any("incrementalRun", 77_003);
        for (int run = 0; run < LISTS; run++) {
            // Given
            List<Evidence> list = any.list();
            var play = Play.under(any.policy());
            Instant end = Facts.day(40);

            // When
            Instant clock = Facts.day(0);
            Instant horizon = clock;
            for (Evidence one : any.shuffled(any.withDuplicates(list))) {
                clock = clock.plus(Duration.ofHours(any.upTo(48)));
                horizon = horizon.plusMillis(
                        any.upTo((int) Duration.between(horizon, clock).toMinutes() + 1) * 60_000L);
                play.takeBehind(clock, horizon, one);
                if (any.upTo(3) == 0) play.look(horizon, clock);
                if (any.upTo(20) == 0 && play.record.told() != null) play.acknowledge(horizon, null);
            }
            play.look(end.isAfter(clock) ? end : clock);

            // Then
            Instant last = end.isAfter(clock) ? end : clock;
            assertThat(play.record.verdict())
                    .as("run %d: %s", run, list)
                    .isEqualTo(Verdict.decide(Facts.state(list), play.policy, Coverage.FULL, last));
        }
    }

    @Test
    void theStatusOfAnOpenEpisodeIsTheOneThatWasTold() {
        AnyEvidence any = any("toldIsTrue", 77_004);
        for (int run = 0; run < LISTS; run++) {
            // Given
            var play = Play.under(any.policy());
            int sequence = 0;

            // When
            Instant clock = Facts.day(0);
            for (Evidence one : any.shuffled(any.list())) {
                clock = clock.plus(Duration.ofHours(any.upTo(48)));
                Judge.Judgement judgement = play.take(clock, one);

                // Then
                boolean calm = judgement.verdict().status().isCalm();
                assertThat(judgement.told() == null).as("run %d", run).isEqualTo(calm);
                if (judgement.told() != null) {
                    assertThat(judgement.told().status())
                            .isEqualTo(judgement.verdict().status());
                }
                if (judgement.event() == AlertEvent.OPENED) sequence = 0;
                if (judgement.event() != null) assertThat(judgement.sequence()).isEqualTo(++sequence);
            }
        }
    }

    @Test
    void sleepingUntilWakeAtTellsWhatLookingAllTheTimeWouldTell() {
        AnyEvidence any = any("timer", 77_005);
        for (int run = 0; run < 2_000; run++) {
            // Given
            List<Evidence> list = any.list();
            SilencePolicy policy = any.policy();
            Coverage coverage = any.coverage();
            Instant end = Facts.day(60);
            var sleeper = Play.under(policy);
            var watcher = Play.under(policy);
            sleeper.coverage = coverage;
            watcher.coverage = coverage;

            // When
            var slept = new ArrayList<String>();
            Instant start = seeing(coverage, Facts.day(31));
            Instant clock = start;
            Judge.Judgement judgement = sleeper.take(clock, list.toArray(Evidence[]::new));
            for (; ; ) {
                note(slept, judgement);
                Instant wake = judgement.wakeAt();
                if (wake == null || wake.isAfter(end)) break;
                assertThat(wake)
                        .as("run %d wakes later than it fell asleep", run)
                        .isAfter(clock);
                clock = seeing(coverage, wake);
                judgement = sleeper.look(clock);
            }
            var watched = new ArrayList<String>();
            note(watched, watcher.take(start, list.toArray(Evidence[]::new)));
            for (Instant instant : interesting(slept, start, end))
                note(watched, watcher.look(seeing(coverage, instant)));

            // Then
            assertThat(watched).as("run %d: %s", run, list).isEqualTo(slept);
        }
    }

    /** The horizon stands still while the feed is dry, and then is at its end. */
    private static Instant seeing(Coverage coverage, Instant instant) {
        for (Coverage.BlindSpell spell : coverage.spells()) {
            if (!instant.isBefore(spell.from()) && instant.isBefore(spell.to())) return spell.to();
        }
        return instant;
    }

    /** Each six hours, and each instant at which the sleeper told something. */
    private static TreeSet<Instant> interesting(List<String> slept, Instant start, Instant end) {
        var instants = new TreeSet<Instant>();
        for (Instant at = after(start); !at.isAfter(end); at = at.plus(Duration.ofHours(6))) instants.add(at);
        for (String one : slept) instants.add(Instant.parse(one.substring(0, one.indexOf(' '))));
        return instants;
    }

    private static Instant after(Instant instant) {
        return instant.plusMillis(1);
    }

    private static void note(List<String> log, Judge.Judgement judgement) {
        if (judgement.event() == null) return;
        Instant at = judgement.told() == null ? Facts.day(31) : judgement.told().toldAt();
        log.add(at + " " + judgement.event() + " " + judgement.verdict().status() + " "
                + judgement.verdict().since() + " " + judgement.sequence());
    }
}
