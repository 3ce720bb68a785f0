package org.channelwatch.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Reason;
import org.channelwatch.channel.SilencePolicy;
import org.channelwatch.channel.Status;
import org.channelwatch.channel.WeeklyWindow;
import org.jspecify.annotations.Nullable;

/**
 * One situation of one channel: what happens and when, and what must follow. Read from a file by {@link ScenarioFile}; knows nothing of
 * how it is played.
 *
 * @param name the file's name without its ending
 * @param why what it shows, in a sentence
 * @param begin when the clock starts; the channel is declared then
 * @param end when the clock stops; no alert may have been told but those listed
 * @param maxGap a feed that is dry for so long is blind
 */
public record Scenario(
        String name,
        String why,
        DeclaredChannel channel,
        Instant begin,
        Instant end,
        Duration maxGap,
        List<News> news,
        List<Outage> outages,
        List<Mute> mutes,
        List<Acknowledgement> acknowledgements,
        List<Rejection> rejections,
        List<Look> looks,
        List<Alert> alerts) {

    /** A channel as the catalog has it. */
    public record DeclaredChannel(String id, String name, String kind, SilencePolicy policy) {
        /** The catalog that declares this channel alone, in the shape of {@code channels.yaml}. */
        public Map<String, Object> catalog() {
            var channel = new java.util.LinkedHashMap<String, Object>();
            channel.put("id", id);
            channel.put("name", name);
            channel.put("kind", kind);
            channel.put("parties", List.of("one", "other"));
            channel.put("warnAfter", policy.warnAfter().toString());
            channel.put("silentAfter", policy.silentAfter().toString());
            if (policy.repeatEvery() != null)
                channel.put("repeatEvery", policy.repeatEvery().toString());
            if (policy.expectedSince() != null)
                channel.put("expectedSince", policy.expectedSince().toString());
            return Map.of(
                    "version",
                    1,
                    "defaults",
                    Map.of("warnAfter", "P10D", "silentAfter", "P14D"),
                    "actors",
                    List.of(Map.of("id", "one", "name", "One"), Map.of("id", "other", "name", "Other")),
                    "channels",
                    List.of(channel));
        }
    }

    /**
     * A structured report.
     *
     * @param arrives when it is in Kafka; it is taken in then, unless the intake is down
     * @param occurredAt as a producer writes it; null where it is left out, and then it is {@code publishedAt}
     */
    public record News(
            Instant arrives,
            String id,
            EvidenceKind kind,
            @Nullable String occurredAt,
            Instant publishedAt,
            double confidence) {}

    /** What fails. */
    public enum Failure {
        /** No news arrives at all: a blind spell, where it lasts for {@code maxGap} or longer. */
        FEED,
        /** News arrives in Kafka and nobody takes it in: the horizon stands still. */
        INTAKE,
        /** News is taken in, and nobody looks at the clock. */
        EVALUATOR
    }

    /** A failure in {@code [from, until)}. */
    public record Outage(Failure failure, Instant from, Instant until) {
        boolean covers(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(until);
        }
    }

    /** When it is told that the feed is dry: as soon as that is noticed, and every day from then on. */
    List<Instant> toldOfFeed(Outage outage) {
        if (outage.failure() != Failure.FEED) return List.of();
        return Stream.iterate(
                        outage.from().plus(maxGap), outage.until()::isAfter, told -> told.plus(Duration.ofDays(1)))
                .toList();
    }

    /**
     * A mute that is asked for at its beginning.
     *
     * @param until null for an open end
     * @param deletedAt null if it is left to run out
     * @param every null where it holds all the time
     */
    public record Mute(
            Instant from,
            @Nullable Instant until,
            @Nullable Instant deletedAt,
            @Nullable WeeklyWindow every) {}

    /** Of the alert that is open at {@code at}. */
    public record Acknowledgement(Instant at, @Nullable Instant until) {}

    /** Evidence of the news with this id is set aside, or, where {@code restore}, counts again. */
    public record Rejection(Instant at, String newsId, boolean restore) {}

    /**
     * What the channel must look like at an instant, after all that happens at it. What is null is not looked at.
     *
     * @param dueAt {@link Instant#MIN} where it must be null
     * @param blind blind time since the baseline
     */
    public record Look(
            Instant at,
            Status status,
            @Nullable Reason reason,
            @Nullable Instant since,
            @Nullable Instant dueAt,
            @Nullable Boolean assertedSilent,
            @Nullable Duration blind) {}

    /**
     * An alert event that must be told.
     *
     * @param at by the clock
     * @param condition what is told, or, by RESOLVED and RETRACTED, was told last
     * @param status after it
     * @param since of that status; null while UNHEARD
     * @param episode 1 for the events of the first episode, 2 for those of the second …
     */
    public record Alert(
            Instant at,
            AlertEvent event,
            Status condition,
            Status status,
            @Nullable Instant since,
            int sequence,
            int episode) {}
}
