package org.channelwatch.ingest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.jspecify.annotations.Nullable;

/** A valid news event: an article, or what a desk reports of a channel. */
public sealed interface NewsEvent {
    String id();

    String source();

    Instant publishedAt();

    /** The idempotency key: derived from source and id alone. */
    default UUID key() {
        return Keys.ofEvent(source(), id());
    }

    /** A whole article. */
    record Article(
            String id,
            String source,
            @Nullable String url,
            Instant publishedAt,
            @Nullable String language,
            String title,
            String body)
            implements NewsEvent {}

    /**
     * A structured report.
     *
     * @param channel id of a channel; null where {@code parties} are given
     * @param parties ids of two actors; empty where {@code channel} is given
     * @param medium words for the kind of line; null if not said
     * @param occurred cut at {@code publishedAt}, unless it is about the future
     */
    record Report(
            String id,
            String source,
            @Nullable String url,
            Instant publishedAt,
            @Nullable String channel,
            List<String> parties,
            @Nullable String medium,
            EvidenceKind kind,
            TimeSpan occurred,
            @Nullable String quote,
            double confidence)
            implements NewsEvent {}
}
