package org.channelwatch.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one source said about one channel.
 *
 * @param id unique and deterministic: the same news event always yields the same ids
 * @param confidence 0 to 1
 */
public record Evidence(
        String id,
        EvidenceKind kind,
        TimeSpan occurred,
        Instant publishedAt,
        double confidence,
        String source,
        @Nullable String url) {

    /**
     * Why this piece of evidence moves nothing whatever else is known, or null where it counts.
     *
     * @param minConfidence evidence below it is kept and shown, and moves nothing
     */
    public @Nullable SetAside setAside(double minConfidence) {
        if (confidence < minConfidence) return SetAside.LOW_CONFIDENCE;
        return switch (kind) {
            case PLANNED, CANCELLED -> SetAside.NEVER_MOVES;
            case NO_CONTACT -> null;
            case CONTACT, UNANSWERED, OPENED, RESTORED, SUSPENDED, DEFUNCT ->
                occurred.precision() == Precision.UNKNOWN ? SetAside.UNKNOWN_DATE : null;
        };
    }

    boolean isLaterThan(@Nullable Evidence other) {
        return other == null || occurred.latest().isAfter(other.occurred.latest());
    }
}
