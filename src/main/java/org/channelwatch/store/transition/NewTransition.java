package org.channelwatch.store.transition;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.Transition;
import org.jspecify.annotations.Nullable;

/**
 * A change of status, or an event of an alert, on its way into the store.
 *
 * @param channelNo null for what concerns the feed as a whole
 * @param judgedAt the instant up to which news was known
 * @param detectedAt the instant of the decision
 * @param event null where the status changed and nothing has to be told
 * @param condition what is told; null where nothing is
 * @param status of the channel; of the feed {@code BLIND} or {@code ACTIVE}
 * @param wall silence by the wall clock; null without a baseline
 * @param trace W3C trace context of the decision; null where it is not traced
 */
public record NewTransition(
        @Nullable Integer channelNo,
        Instant judgedAt,
        Instant detectedAt,
        @Nullable AlertEvent event,
        @Nullable UUID alertId,
        int sequence,
        @Nullable String condition,
        String status,
        String previousStatus,
        String reason,
        @Nullable Instant since,
        boolean assertedSilent,
        @Nullable Evidence contact,
        @Nullable Duration wall,
        @Nullable Duration observed,
        @Nullable Duration threshold,
        @Nullable Instant dueAt,
        @Nullable String by,
        @Nullable String comment,
        @Nullable String trace) {

    /** A transition of a channel. */
    public static NewTransition of(
            int channelNo,
            Transition transition,
            Instant judgedAt,
            Instant detectedAt,
            @Nullable String by,
            @Nullable String comment,
            @Nullable String trace) {
        return new NewTransition(
                channelNo,
                judgedAt,
                detectedAt,
                transition.event(),
                transition.alertId(),
                transition.sequence(),
                transition.condition() == null ? null : transition.condition().name(),
                transition.status().name(),
                transition.previousStatus().name(),
                transition.reason().name(),
                transition.since(),
                transition.assertedSilent(),
                transition.contact(),
                transition.wall(),
                transition.observed(),
                transition.threshold(),
                transition.dueAt(),
                by,
                comment,
                trace);
    }
}
