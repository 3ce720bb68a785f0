package org.channelwatch.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.channel.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A transition as it was stored, with the channel that it is about.
 *
 * @param event null where the status changed and nothing had to be told; then so are {@code alertId} and {@code condition}
 * @param trace W3C trace context of the decision; null where it is not traced
 */
public record StoredTransition(
        long no,
        String channelId,
        String channelName,
        String channelKind,
        List<String> tags,
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
        @Nullable String trace) {}
