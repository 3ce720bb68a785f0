package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.channelwatch.channel.Judge.Judgement;
import org.channelwatch.channel.Mutes.Window;
import org.junit.jupiter.api.Test;

/** What must hold of any sequence of alert events, whatever is known, rejected, muted or acknowledged meanwhile. */
class EpisodePropertiesTest {
    private static final int RUNS = 10_000;

    /** What a subscriber has seen, and what it may expect of the next event. */
    private static final class Subscriber {
        private final HashMap<UUID, Integer> sequences = new HashMap<>();
        private final HashSet<UUID> ended = new HashSet<>();

        void hears(Judgement judgement, String where) {
            AlertEvent event = judgement.event();
            if (event == null) return;
            UUID alertId = java.util.Objects.requireNonNull(judgement.alertId());
            assertThat(ended).as(where + ": nothing follows the end").doesNotContain(alertId);
            int last = sequences.getOrDefault(alertId, 0);
            assertThat(judgement.sequence()).as(where).isEqualTo(last + 1);
            assertThat(event == AlertEvent.OPENED).as(where).isEqualTo(last == 0);
            assertThat(event.isLast()).as(where).isEqualTo(judgement.told() == null);
            assertThat(sequences.size() - ended.size())
                    .as(where + ": one at a time")
                    .isLessThanOrEqualTo(1);
            sequences.put(alertId, judgement.sequence());
            if (event.isLast()) ended.add(alertId);
        }
    }

    @Test
    void sequencesCountFromOneAndNamesAreNeverGivenTwice() {
        long seed = 88_001;
        System.out.println("EpisodePropertiesTest.sequences seed " + seed);
        var any = new AnyEvidence(seed);
        for (int run = 0; run < RUNS; run++) {
            // Given
            var play = Play.under(any.policy());
            var subscriber = new Subscriber();
            var known = new ArrayList<Evidence>();
            Instant clock = Facts.day(0);

            // When
            for (Evidence one : any.shuffled(any.list())) {
                clock = clock.plus(Duration.ofHours(any.upTo(60)));
                known.add(one);
                subscriber.hears(play.take(clock, one), "run " + run);
                if (any.upTo(3) == 0) {
                    var kept = new ArrayList<>(known);
                    kept.remove(any.upTo(kept.size()));
                    subscriber.hears(play.fold(clock, kept.toArray(Evidence[]::new)), "run " + run);
                }
                if (any.upTo(3) == 0) {
                    subscriber.hears(play.fold(clock, known.toArray(Evidence[]::new)), "run " + run);
                }
                if (any.upTo(4) == 0 && play.record.told() != null) {
                    subscriber.hears(play.acknowledge(clock, any.moment()), "run " + run);
                }
            }
            subscriber.hears(play.look(clock.plus(Duration.ofDays(90))), "run " + run);

            // Then: checked with each event
        }
    }

    @Test
    void nothingNewGoesOutUnderAMuteAndWhatStillHoldsGoesOutAfterIt() {
        long seed = 88_002;
        System.out.println("EpisodePropertiesTest.mutes seed " + seed);
        var any = new AnyEvidence(seed);
        for (int run = 0; run < RUNS; run++) {
            // Given
            var play = Play.under(any.policy());
            var subscriber = new Subscriber();
            play.mutes = anyMutes(any);
            Instant clock = Facts.day(0);
            Instant wakeAt = null;

            // When
            for (Evidence one : any.shuffled(any.list())) {
                Instant next = clock.plus(Duration.ofHours(any.upTo(60)));
                while (wakeAt != null && wakeAt.isBefore(next)) {
                    clock = wakeAt;
                    Judgement judgement = play.look(clock);
                    check(play, judgement, clock, subscriber, run);
                    wakeAt = judgement.wakeAt();
                }
                clock = next;
                Judgement judgement = play.take(clock, one);
                check(play, judgement, clock, subscriber, run);
                wakeAt = judgement.wakeAt();
            }
            Instant end = Facts.day(90);
            while (wakeAt != null && !wakeAt.isAfter(end)) {
                clock = wakeAt;
                Judgement judgement = play.look(clock);
                check(play, judgement, clock, subscriber, run);
                wakeAt = judgement.wakeAt();
            }

            // Then
            Told told = play.record.told();
            Status status = play.record.verdict().status();
            assertThat(told == null ? null : told.status())
                    .as("run %d", run)
                    .isEqualTo(status.isCalm() ? null : status);
        }
    }

    private static void check(Play play, Judgement judgement, Instant at, Subscriber subscriber, int run) {
        subscriber.hears(judgement, "run " + run);
        AlertEvent event = judgement.event();
        if (event == null || !event.isMutable()) return;
        assertThat(play.mutes.muted(at)).as("run %d: %s at %s", run, event, at).isFalse();
    }

    private static Mutes anyMutes(AnyEvidence any) {
        var windows = new ArrayList<Window>();
        for (int i = any.upTo(4); i > 0; i--) {
            Instant from = any.moment();
            windows.add(new Window(from, from.plus(Duration.ofHours(any.upTo(200)))));
        }
        return new Mutes(List.copyOf(windows));
    }
}
