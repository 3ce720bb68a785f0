package org.channelwatch.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.channelwatch.backtest.Backtest.Story;
import org.channelwatch.backtest.ChannelRun.Turn;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.channel.Channel;
import org.channelwatch.channel.Reason;
import org.channelwatch.channel.Status;
import org.channelwatch.channel.Transition;
import org.channelwatch.store.watched.ChannelView;
import org.jspecify.annotations.Nullable;

/**
 * What would have been.
 *
 * @param channels where those that were played stood at {@code to}
 * @param transitions every change of status, in the order of time
 * @param alertEvents what would have been told, in the order of time
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BacktestAnswer(
        Instant from, Instant to, News news, List<Played> channels, List<Change> transitions, List<Alert> alertEvents) {

    /**
     * The news that was played.
     *
     * @param source {@code request} or {@code store}
     * @param evidence how many pieces counted
     * @param setAside how many moved nothing
     * @param unmatched how many were about none of the channels
     */
    public record News(String source, int evidence, int setAside, int unmatched) {}

    /** A channel with the thresholds that it was played with, as it stood at the end. */
    public record Played(
            String id,
            String name,
            Duration warnAfter,
            Duration silentAfter,
            @Nullable Duration repeatEvery,
            Status status,
            Reason reason,
            @Nullable Instant since,
            @Nullable Instant dueAt) {
        private static Played of(Story story) {
            Channel channel = story.channel();
            var verdict = story.verdict();
            return new Played(
                    channel.id(),
                    channel.name(),
                    channel.policy().warnAfter(),
                    channel.policy().silentAfter(),
                    channel.policy().repeatEvery(),
                    verdict.status(),
                    verdict.reason(),
                    verdict.since(),
                    verdict.dueAt());
        }
    }

    /** A change of status. */
    public record Change(
            Instant at,
            String channel,
            Status status,
            Status previousStatus,
            Reason reason,
            @Nullable Instant since,
            @Nullable Instant dueAt) {}

    /** An alert event, as it is told in {@code channel-alerts}. */
    public record Alert(
            UUID alertId,
            int sequence,
            AlertEvent event,
            Status condition,
            String severity,
            About channel,
            Status status,
            Status previousStatus,
            Reason reason,
            boolean assertedSilent,
            @Nullable Instant since,
            Instant detectedAt,
            ChannelView.@Nullable Contact lastContact,
            Silence silence,
            @Nullable Duration threshold) {}

    /** The channel of an alert. */
    public record About(String id, String name, String kind, List<String> tags) {}

    /** Silence when it was told; null without a baseline. */
    public record Silence(@Nullable Duration wall, @Nullable Duration observed) {}

    private record Told(Channel channel, Turn turn) {}

    static BacktestAnswer of(Instant from, Instant to, News news, List<Story> stories) {
        List<Told> all = stories.stream()
                .flatMap(story -> story.turns().stream().map(turn -> new Told(story.channel(), turn)))
                .sorted(Comparator.comparing(one -> one.turn().at()))
                .toList();
        return new BacktestAnswer(
                from,
                to,
                news,
                stories.stream().map(Played::of).toList(),
                all.stream()
                        .map(one -> change(one.channel(), one.turn()))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                all.stream()
                        .map(one -> alert(one.channel(), one.turn()))
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    private static @Nullable Change change(Channel channel, Turn turn) {
        Transition one = turn.transition();
        if (one.status() == one.previousStatus()) return null;
        return new Change(
                turn.at(), channel.id(), one.status(), one.previousStatus(), one.reason(), one.since(), one.dueAt());
    }

    private static @Nullable Alert alert(Channel channel, Turn turn) {
        Transition one = turn.transition();
        if (one.event() == null) return null;
        Status condition = Objects.requireNonNull(one.condition());
        return new Alert(
                Objects.requireNonNull(one.alertId()),
                one.sequence(),
                one.event(),
                condition,
                condition == Status.LATE ? "warning" : "critical",
                new About(channel.id(), channel.name(), channel.kind().label(), channel.tags()),
                one.status(),
                one.previousStatus(),
                one.reason(),
                one.assertedSilent(),
                one.since(),
                turn.at(),
                ChannelView.Contact.of(one.contact()),
                new Silence(one.wall(), one.observed()),
                one.threshold());
    }
}
