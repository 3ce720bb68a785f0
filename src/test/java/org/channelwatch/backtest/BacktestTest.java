package org.channelwatch.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.channelwatch.backtest.Backtest.Story;
import org.channelwatch.backtest.Backtest.TooManyTransitions;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.channel.Channel;
import org.channelwatch.channel.Channel.Origin;
import org.channelwatch.channel.ChannelKind;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.SilencePolicy;
import org.channelwatch.channel.Status;
import org.channelwatch.channel.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BacktestTest {
    private static final Instant JANUARY = Instant.parse("2022-01-01T00:00:00Z");

    @Test
    void tellsWhatHappensInTheTimeAndNothingBefore() {
        // Given a call on day 0, and silence from day 14 on
        var evidence = Map.of("line", List.of(contact(0)));

        // When only the time from day 12 on is asked for
        Story story = play(evidence, 12, 100);

        // Then the warning on day 10 was told before, and the alert grows as it did live
        assertThat(events(story)).containsExactly(AlertEvent.ESCALATED);
        assertThat(story.turns().getFirst().at()).isEqualTo(day(14));
        assertThat(story.turns().getFirst().transition().sequence()).isEqualTo(2);
        assertThat(story.verdict().status()).isEqualTo(Status.SILENT);
    }

    @Test
    void bothEndsOfTheTimeBelongToIt() {
        var evidence = Map.of("line", List.of(contact(0)));
        assertThat(events(play(evidence, 10, 14))).containsExactly(AlertEvent.OPENED, AlertEvent.ESCALATED);
        Story short1 = new Backtest(DryFeed.NEVER, day(10).plusMillis(1), day(14).minusMillis(1), 10)
                .run(List.of(channel(null)), evidence)
                .getFirst();
        assertThat(events(short1)).isEmpty();
    }

    @Test
    void whatIsPublishedLaterIsNotKnown() {
        Story story = play(Map.of("line", List.of(contact(0), contact(30))), 0, 20);
        assertThat(story.verdict().status()).isEqualTo(Status.SILENT);
        assertThat(events(story)).doesNotContain(AlertEvent.RESOLVED);
    }

    @Test
    void aChannelThatWasExpectedTurnsSilentWithoutAnyNews() {
        Story story = new Backtest(DryFeed.NEVER, day(20), day(40), 10)
                .run(List.of(channel(day(10))), Map.of())
                .getFirst();
        assertThat(events(story)).containsExactly(AlertEvent.OPENED, AlertEvent.ESCALATED);
    }

    @Test
    void aDryFeedPutsSilenceOff() {
        var feed = new DryFeed(List.of(new BlindSpell(day(5), day(8))), Duration.ofHours(2));
        Story story = new Backtest(feed, day(0), day(30), 10)
                .run(List.of(channel(null)), Map.of("line", List.of(contact(0))))
                .getFirst();
        assertThat(story.turns()).extracting(ChannelRun.Turn::at).containsExactly(day(0), day(13), day(17));
    }

    @Test
    void moreThanMayBeAnsweredIsRefused() {
        var backtest = new Backtest(DryFeed.NEVER, day(0), day(30), 2);
        assertThatThrownBy(() -> backtest.run(List.of(channel(null)), Map.of("line", List.of(contact(0)))))
                .isInstanceOf(TooManyTransitions.class);
    }

    private static Story play(Map<String, List<Evidence>> evidence, int from, int to) {
        return new Backtest(DryFeed.NEVER, day(from), day(to), 10)
                .run(List.of(channel(null)), evidence)
                .getFirst();
    }

    private static List<AlertEvent> events(Story story) {
        return story.turns().stream()
                .map(turn -> turn.transition().event())
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static Channel channel(@Nullable Instant expectedSince) {
        var policy = new SilencePolicy(Duration.ofDays(10), Duration.ofDays(14), null, expectedSince);
        var origins = new Channel.Origins(Origin.DEFAULT, Origin.DEFAULT, Origin.DEFAULT);
        return new Channel(
                "line", "Line", ChannelKind.OTHER, List.of("one", "other"), List.of(), List.of(), policy, origins);
    }

    private static Evidence contact(int day) {
        return new Evidence(
                "e" + day, EvidenceKind.CONTACT, TimeSpan.instant(day(day)), day(day), 1, "desk.example", null);
    }

    private static Instant day(int day) {
        return JANUARY.plus(Duration.ofDays(day));
    }
}
