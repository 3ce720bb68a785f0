package org.channelwatch.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.channelwatch.extract.Extraction;
import org.channelwatch.extract.Finding;
import org.channelwatch.ingest.CatalogReading.Drawn;
import org.channelwatch.store.evidence.EvidenceRows.NewArticle;
import org.channelwatch.store.evidence.NewEvidence;
import org.channelwatch.store.watched.ChannelNumbers;
import org.channelwatch.watch.Intake.ReadArticle;
import org.channelwatch.watch.WatchSettings;
import org.jspecify.annotations.Nullable;

/** Turns news events into evidence for the store: reports as they are, articles by extraction. */
@ApplicationScoped
public class NewsToEvidence {
    private final ReadingInForce reading;
    private final ChannelNumbers numbers;
    private final double minConfidence;
    private final Timer extractionTime;

    NewsToEvidence(ReadingInForce reading, ChannelNumbers numbers, WatchSettings settings, MeterRegistry metrics) {
        this.reading = reading;
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
        return extractionTime.record(() -> reading.current().extract(article));
    }

    /** The channel that a report is about; null for none. */
    @Nullable
    String channel(NewsEvent.Report report) {
        return reading.current().channel(report);
    }

    /** The channels that a news event is about must be resolved before. */
    NewEvidence ofReport(NewsEvent.Report report, Instant now) {
        Drawn drawn = reading.current().draw(report, minConfidence);
        return new NewEvidence(
                UUID.fromString(drawn.evidence().id()),
                number(drawn),
                report.parties(),
                drawn.evidence(),
                report.quote(),
                null,
                false,
                drawn.setAside(),
                now);
    }

    ReadArticle ofArticle(NewsEvent.Article article, Extraction extraction, Instant now) {
        var found = new ArrayList<NewEvidence>();
        List<Finding> findings = CatalogReading.findings(extraction);
        for (Finding finding : findings) found.add(ofFinding(article, finding, found.size(), now));
        var row = new NewArticle(
                article.key(),
                article.source(),
                article.url(),
                article.title().replace("\0", ""),
                article.publishedAt(),
                now,
                found.size());
        return new ReadArticle(row, List.copyOf(found));
    }

    private NewEvidence ofFinding(NewsEvent.Article article, Finding finding, int number, Instant now) {
        Drawn drawn = reading.current().draw(article, finding, number, minConfidence);
        return new NewEvidence(
                UUID.fromString(drawn.evidence().id()),
                number(drawn),
                finding.parties(),
                drawn.evidence(),
                finding.quote().replace("\0", ""),
                finding.rule(),
                finding.inferred(),
                drawn.setAside(),
                now);
    }

    private @Nullable Integer number(Drawn drawn) {
        return drawn.channel() == null ? null : numbers.of(drawn.channel());
    }
}
