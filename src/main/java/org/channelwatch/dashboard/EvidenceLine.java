package org.channelwatch.dashboard;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.channel.Corroboration;
import org.channelwatch.channel.Evidence;
import org.channelwatch.store.evidence.StoredEvidence;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence, as the page of its channel shows it.
 *
 * @param counts whether it is one of those by which the status was decided
 * @param aside why it moves nothing; empty where it would
 * @param told by how many its event is told; empty where by this one only
 */
public record EvidenceLine(
        String id,
        String kind,
        String look,
        boolean counts,
        boolean rejected,
        String aside,
        String rejection,
        Instant latest,
        String ago,
        String span,
        String precision,
        Instant publishedAt,
        String publishedWords,
        String source,
        @Nullable String link,
        @Nullable String quote,
        @Nullable String rule,
        int confidence,
        String told) {
    /**
     * @param used the ids of the evidence by which the status was decided
     * @param told the events that more than one piece of evidence tells, by the ids of these
     */
    static EvidenceLine of(
            StoredEvidence stored, Set<String> used, Map<String, Corroboration.Event> told, Instant now) {
        Evidence one = stored.evidence();
        var occurred = one.occurred();
        StoredEvidence.Rejection rejection = stored.rejection();
        return new EvidenceLine(
                one.id(),
                Wording.kind(one.kind()),
                one.kind().name().toLowerCase(Locale.ROOT),
                used.contains(one.id()),
                rejection != null,
                Wording.setAside(stored.inEffect()),
                rejection == null ? "" : words(rejection),
                occurred.latest(),
                Times.ago(occurred.latest(), now),
                Times.span(occurred.earliest(), occurred.latest(), occurred.precision()),
                Times.precision(occurred.precision()),
                one.publishedAt(),
                Times.instant(one.publishedAt()),
                one.source(),
                Links.safe(one.url()),
                stored.quote(),
                stored.rule(),
                Wording.percent(one.confidence()),
                Wording.told(told.get(one.id())));
    }

    private static String words(StoredEvidence.Rejection rejection) {
        String by = Objects.requireNonNullElse(rejection.by(), "somebody");
        String comment = rejection.comment() == null ? "" : ": " + rejection.comment();
        return "Rejected by " + by + " on " + Times.instant(rejection.at()) + comment;
    }
}
