package org.channelwatch.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A news event as it is on the wire, unchecked: section 2 of the contract. */
record WireNews(
        @Nullable String type,
        @Nullable String id,
        @Nullable String source,
        @Nullable String url,
        @Nullable String language,
        @Nullable String publishedAt,
        @Nullable String title,
        @Nullable String body,
        @Nullable String channel,
        @Nullable List<@Nullable String> parties,
        @Nullable String medium,
        @Nullable String kind,
        @Nullable String occurredAt,
        @Nullable String quote,
        @Nullable Double confidence) {

    /** With what the envelope of a CloudEvent says where the data says nothing; its type rules. */
    WireNews within(Envelope envelope) {
        return new WireNews(
                envelope.newsType(),
                id == null ? envelope.id() : id,
                source == null ? envelope.source() : source,
                url,
                language,
                publishedAt == null ? envelope.time() : publishedAt,
                title,
                body,
                channel,
                parties,
                medium,
                kind,
                occurredAt,
                quote,
                confidence);
    }

    /**
     * The attributes of a CloudEvent that matter here.
     *
     * @param type as it is on the wire
     */
    record Envelope(
            @Nullable String type,
            @Nullable String id,
            @Nullable String source,
            @Nullable String time) {
        private static final String ARTICLE = "org.channelwatch.article.v1";
        private static final String REPORT = "org.channelwatch.report.v1";

        /** {@code article} or {@code report}; any other type as it is, to be named in the fault. */
        @Nullable
        String newsType() {
            if (ARTICLE.equals(type)) return "article";
            return REPORT.equals(type) ? "report" : type;
        }
    }
}
