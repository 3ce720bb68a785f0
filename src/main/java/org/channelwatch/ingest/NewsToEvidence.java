package org.channelwatch.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.SetAside;
import org.channelwatch.extract.Article;
import org.channelwatch.extract.Extraction;
import org.channelwatch.extract.Finding;
import org.channelwatch.store.ChannelNumbers;
import org.channelwatch.store.EvidenceRows.NewArticle;
import org.channelwatch.store.NewEvidence;
import org.channelwatch.watch.Intake.ReadArticle;
import org.channelwatch.watch.WatchSettings;
import org.jspecify.annotations.Nullable;

/** Turns news events into evidence: reports as they are, articles by extraction. */
@ApplicationScoped
public class NewsToEvidence {
    private final ArticleReading reading;
    private final PartiesMatching matching;
    private final ChannelNumbers numbers;
    private final double minConfidence;
    private final Timer extractionTime;

    NewsToEvidence(
            ArticleReading reading,
            PartiesMatching matching,
            ChannelNumbers numbers,
            WatchSettings settings,
            MeterRegistry metrics) {
        this.reading = reading;
        this.matching = matching;
        this.numbers = numbers;
        this.minConfidence = settings.minConfidence();
        this.extractionTime = Timer.builder("channelwatch.extraction")
                .description("Time to draw the evidence from one article")
                .serviceLevelObjectives(
                        Duration.ofNanos(100_000), Duration.ofMillis(1), Duration.ofMillis(10), Duration.ofMillis(100))
                .register(metrics);
    }

    /** What the article says, by the catalog in force. */
    public Extraction extract(NewsEvent.Article article) {
        Article text = new Article(article.title(), article.body(), article.publishedAt());
        return extractionTime.record(() -> reading.extractor().extract(text));
    }

    /** The channels that a news event is about must be resolved before. */
    NewEvidence ofReport(NewsEvent.Report report, @Nullable String channel, @Nullable SetAside outside, Instant now) {
        UUID id = report.key();
        var evidence = new Evidence(
                id.toString(),
                report.kind(),
                report.occurred(),
                report.publishedAt(),
                report.confidence(),
                report.source(),
                report.url());
        SetAside setAside = setAside(evidence, outside);
        Integer number = channel == null ? null : numbers.of(channel);
        return new NewEvidence(id, number, report.parties(), evidence, report.quote(), null, false, setAside, now);
    }

    private @Nullable SetAside setAside(Evidence evidence, @Nullable SetAside outside) {
        return outside == null ? evidence.setAside(minConfidence) : outside;
    }

    ReadArticle ofArticle(NewsEvent.Article article, Extraction extraction, Instant now) {
        UUID id = article.key();
        var found = new ArrayList<NewEvidence>();
        for (Finding finding : extraction.evidence()) found.add(ofFinding(article, id, finding, found.size(), now));
        for (Finding finding : extraction.unmatched()) found.add(ofFinding(article, id, finding, found.size(), now));
        var row = new NewArticle(
                id,
                article.source(),
                article.url(),
                article.title().replace("\0", ""),
                article.publishedAt(),
                now,
                found.size());
        return new ReadArticle(row, List.copyOf(found));
    }

    private NewEvidence ofFinding(NewsEvent.Article article, UUID articleId, Finding finding, int number, Instant now) {
        UUID id = Keys.ofFinding(articleId, number);
        var evidence = new Evidence(
                id.toString(),
                finding.kind(),
                finding.occurred(),
                article.publishedAt(),
                finding.confidence(),
                article.source(),
                article.url());
        return new NewEvidence(
                id,
                finding.channel() == null ? null : numbers.of(finding.channel()),
                finding.parties(),
                evidence,
                finding.quote().replace("\0", ""),
                finding.rule(),
                finding.inferred(),
                setAside(evidence, matching.setAside(finding.parties(), finding.occurred())),
                now);
    }
}
