package org.channelwatch.store.transition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A transition as it was stored, with the channel that it is about.
 *
 * @param channelRemoved whether the channel is watched no more
 * @param event null where the status changed and nothing had to be told; then so are {@code alertId} and {@code condition}
 * @param trace W3C trace context of the decision; null where it is not traced
 */
public record StoredTransition(
        long no,
        String channelId,
        String channelName,
        String channelKind,
        List<String> tags,
        boolean channelRemoved,
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

    /**
     * When a channel became what is told, where time alone has made it so: 2022-03-06 for {@code OPENED SILENT ELAPSED}. Null for what
     * news or people brought about, for repetitions, and for the feed.
     */
    public @Nullable Instant becameDueAt() {
        boolean isWorse = event == AlertEvent.OPENED || event == AlertEvent.ESCALATED;
        boolean isByTime = reason.equals(Reason.ELAPSED.name()) || reason.equals(Reason.NEVER_HEARD.name());
        return isWorse && isByTime && !channelId.equals(StoredTransitions.FEED) ? since : null;
    }
}
