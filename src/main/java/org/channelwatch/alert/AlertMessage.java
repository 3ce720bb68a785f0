package org.channelwatch.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.store.transition.StoredTransition;
import org.channelwatch.store.transition.StoredTransitions;
import org.channelwatch.store.watched.ChannelView;
import org.jspecify.annotations.Nullable;

/** An alert event on the wire: section 4 of the contract. Durations are to the millisecond. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AlertMessage(
        UUID alertId,
        int sequence,
        AlertEvent event,
        String condition,
        String severity,
        About channel,
        String status,
        String previousStatus,
        String reason,
        boolean assertedSilent,
        @Nullable Instant since,
        Instant detectedAt,
        ChannelView.@Nullable Contact lastContact,
        Silence silence,
        @Nullable Duration threshold,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String by,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String comment,
        String explain) {

    /** The channel that it is about. */
    public record About(String id, String name, String kind, List<String> tags) {}

    /** Silence when this was decided; null without a baseline. */
    public record Silence(@Nullable Duration wall, @Nullable Duration observed) {}

    /** The message of a transition that has an event. */
    public static AlertMessage of(StoredTransition transition) {
        return new AlertMessage(
                Objects.requireNonNull(transition.alertId()),
                transition.sequence(),
                Objects.requireNonNull(transition.event()),
                Objects.requireNonNull(transition.condition()),
                "LATE".equals(transition.condition()) ? "warning" : "critical",
                new About(
                        transition.channelId(), transition.channelName(), transition.channelKind(), transition.tags()),
                transition.status(),
                transition.previousStatus(),
                transition.reason(),
                transition.assertedSilent(),
                transition.since(),
                transition.detectedAt(),
                ChannelView.Contact.of(transition.contact()),
                new Silence(transition.wall(), transition.observed()),
                transition.threshold(),
                transition.by(),
                transition.comment(),
                explain(transition.channelId()));
    }

    /** Why the feed counts as dry is told by the intake. */
    private static String explain(String channel) {
        return StoredTransitions.FEED.equals(channel) ? "/api/intake" : "/api/channels/" + channel + "/explain";
    }
}
