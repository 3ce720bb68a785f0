package org.channelwatch.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.catalog.Declaration;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.SetAside;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.Article;
import org.channelwatch.extract.ChannelMatcher;
import org.channelwatch.extract.Extraction;
import org.channelwatch.extract.Extractor;
import org.channelwatch.extract.Finding;
import org.jspecify.annotations.Nullable;

/** Reads news events by one catalog, which need not be the one in force: which channels they are about, and what they say of them. */
public final class CatalogReading {
    private final Catalog catalog;
    private final Extractor extractor;
    private final ChannelMatcher matcher;

    public CatalogReading(Catalog catalog) {
        this.catalog = catalog;
        this.extractor = new Extractor(catalog);
        this.matcher = new ChannelMatcher(catalog);
    }

    /**
     * A piece of evidence of a news event.
     *
     * @param channel the id that it names or that was found; null for none
     * @param setAside why it moves nothing; null where it counts
     */
    public record Drawn(
            @Nullable String channel,
            Evidence evidence,
            @Nullable SetAside setAside) {}

    Catalog catalog() {
        return catalog;
    }

    /** All evidence of a news event. Evidence under {@code minConfidence} moves nothing. */
    public List<Drawn> draw(NewsEvent event, double minConfidence) {
        return switch (event) {
            case NewsEvent.Report report -> List.of(draw(report, minConfidence));
            case NewsEvent.Article article -> {
                var drawn = new ArrayList<Drawn>();
                for (Finding finding : findings(extract(article))) {
                    drawn.add(draw(article, finding, drawn.size(), minConfidence));
                }
                yield drawn;
            }
        };
    }

    /** Those of channels come first: their numbers are part of their ids. */
    static List<Finding> findings(Extraction extraction) {
        var findings = new ArrayList<>(extraction.evidence());
        findings.addAll(extraction.unmatched());
        return findings;
    }

    Extraction extract(NewsEvent.Article article) {
        return extractor.extract(new Article(article.source(), article.title(), article.body(), article.publishedAt()));
    }

    /** A report that names its channel is taken at its word; whether the parties held their offices is asked only of the others. */
    Drawn draw(NewsEvent.Report report, double minConfidence) {
        var evidence = new Evidence(
                report.key().toString(),
                report.kind(),
                report.occurred(),
                report.publishedAt(),
                report.confidence(),
                report.source(),
                report.url());
        SetAside outside = report.channel() == null ? outOfOffice(report.parties(), report.occurred()) : null;
        return drawn(channel(report), evidence, outside, minConfidence);
    }

    Drawn draw(NewsEvent.Article article, Finding finding, int number, double minConfidence) {
        var evidence = new Evidence(
                Keys.ofFinding(article.key(), number).toString(),
                finding.kind(),
                finding.occurred(),
                article.publishedAt(),
                finding.confidence(),
                article.source(),
                article.url());
        return drawn(finding.channel(), evidence, outOfOffice(finding.parties(), finding.occurred()), minConfidence);
    }

    private static Drawn drawn(
            @Nullable String channel, Evidence evidence, @Nullable SetAside outside, double minConfidence) {
        return new Drawn(channel, evidence, outside == null ? evidence.setAside(minConfidence) : outside);
    }

    /**
     * The channel of a report: the one it names, the one that the medium tells, or the only one that its parties have.
     *
     * @return null if there is none, or more than one could be meant
     */
    @Nullable
    String channel(NewsEvent.Report report) {
        if (report.channel() != null) return report.channel();
        Set<String> parties = Set.copyOf(report.parties());
        ChannelMatcher.Match match = matcher.match(parties, Objects.requireNonNullElse(report.medium(), ""));
        if (match != null) return match.channel().id();
        List<Declaration> theirs = matcher.channelsOf(report.parties().getFirst()).stream()
                .filter(channel -> Set.copyOf(channel.parties()).equals(parties))
                .limit(2)
                .toList();
        return theirs.size() == 1 ? theirs.getFirst().id() : null;
    }

    /** Why what these parties did moves nothing; null where it counts. Who held an office for some of the time held it. */
    private @Nullable SetAside outOfOffice(Collection<String> parties, TimeSpan occurred) {
        LocalDate last = day(occurred.latest().minusNanos(occurred.latest().equals(occurred.earliest()) ? 0 : 1));
        LocalDate first = occurred.earliest() == null ? last : day(occurred.earliest());
        Set<String> outAtFirst = matcher.outOfOffice(Set.copyOf(parties), first);
        if (outAtFirst.isEmpty()) return null;
        Set<String> outAtLast = matcher.outOfOffice(Set.copyOf(parties), last);
        return outAtFirst.stream().anyMatch(outAtLast::contains) ? SetAside.OUTSIDE_OFFICE : null;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
