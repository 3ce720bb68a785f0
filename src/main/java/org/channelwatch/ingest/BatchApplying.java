package org.channelwatch.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.channelwatch.extract.Extraction;
import org.channelwatch.extract.Finding;
import org.channelwatch.ingest.BatchReading.Received;
import org.channelwatch.ingest.DeadLetters.DeadLetter;
import org.channelwatch.store.ChannelNumbers;
import org.channelwatch.store.NewEvidence;
import org.channelwatch.store.Transaction;
import org.channelwatch.watch.Intake;
import org.channelwatch.watch.Intake.Outcome;
import org.channelwatch.watch.Intake.Outcomes;
import org.channelwatch.watch.Intake.ReadArticle;
import org.channelwatch.watch.Taken;
import org.channelwatch.watch.Watch;
import org.jspecify.annotations.Nullable;

/** Applies the events of a batch, all in one transaction if they can be. */
@ApplicationScoped
public class BatchApplying {
    private final NewsToEvidence conversion;
    private final PartiesMatching matching;
    private final ChannelNumbers numbers;
    private final Watch watch;
    private final DataSource database;
    private final MeterRegistry metrics;

    BatchApplying(
            NewsToEvidence conversion,
            PartiesMatching matching,
            ChannelNumbers numbers,
            Watch watch,
            DataSource database,
            MeterRegistry metrics) {
        this.conversion = conversion;
        this.matching = matching;
        this.numbers = numbers;
        this.watch = watch;
        this.database = database;
        this.metrics = metrics;
    }

    /**
     * Applies the events.
     *
     * @param letters takes an event that the database will never take, so that it does not hold up the others
     * @throws SQLException if the database could not be asked; then the whole batch is to be tried again
     */
    void apply(List<Received> events, List<Taken> taken, Instant now, List<DeadLetter> letters) throws SQLException {
        Map<Received, Extraction> read = new HashMap<>();
        var readable = new ArrayList<Received>(events.size());
        for (Received one : events) {
            if (extract(one, read, letters)) readable.add(one);
        }
        resolveChannels(readable, read);
        applyAll(readable, read, taken, now, letters);
    }

    private boolean extract(Received one, Map<Received, Extraction> read, List<DeadLetter> letters) {
        if (!(one.event() instanceof NewsEvent.Article article)) return true;
        try {
            read.put(one, conversion.extract(article));
            return true;
        } catch (RuntimeException e) { // a fault of ours must not hold up the others
            letters.add(new DeadLetter(one.received(), e));
            return false;
        }
    }

    private void applyAll(
            List<Received> events,
            Map<Received, Extraction> read,
            List<Taken> taken,
            Instant now,
            List<DeadLetter> letters)
            throws SQLException {
        var reports = new ArrayList<NewEvidence>();
        var articles = new ArrayList<ReadArticle>();
        for (Received one : events) {
            switch (one.event()) {
                case NewsEvent.Article article ->
                    articles.add(conversion.ofArticle(article, Objects.requireNonNull(read.get(one)), now));
                case NewsEvent.Report report -> reports.add(ofReport(report, now));
            }
        }
        try {
            count(watch.apply(new Intake(reports, articles, taken)));
        } catch (SQLException e) {
            if (!isFaultOfData(e) || events.isEmpty()) throw e;
            if (events.size() == 1) {
                letters.add(new DeadLetter(events.getFirst().received(), e));
                watch.apply(new Intake(List.of(), List.of(), taken));
                return;
            }
            int half = events.size() / 2;
            applyAll(events.subList(0, half), read, List.of(), now, letters);
            applyAll(events.subList(half, events.size()), read, taken, now, letters);
        }
    }

    private NewEvidence ofReport(NewsEvent.Report report, Instant now) {
        if (report.channel() != null) return conversion.ofReport(report, report.channel(), null, now);
        PartiesMatching.Match match = matching.match(report);
        return conversion.ofReport(report, match.channel(), match.setAside(), now);
    }

    private void resolveChannels(List<Received> events, Map<Received, Extraction> read) throws SQLException {
        var ids = new HashSet<String>();
        for (Received one : events) {
            if (one.event() instanceof NewsEvent.Report report) {
                String channel = report.channel() != null
                        ? report.channel()
                        : matching.match(report).channel();
                if (channel != null) ids.add(channel);
            }
        }
        for (Extraction extraction : read.values()) {
            for (Finding finding : extraction.evidence()) {
                if (finding.channel() != null) ids.add(finding.channel());
            }
        }
        Transaction.run(database, connection -> {
            numbers.resolve(connection, ids);
            return ids;
        });
    }

    /** PostgreSQL's classes 22 (data exception) and 23 (integrity constraint): the same data will fail again. */
    private static boolean isFaultOfData(SQLException e) {
        @Nullable String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private void count(Outcomes outcomes) {
        count("report", outcomes.reports());
        count("article", outcomes.articles());
    }

    private void count(String type, Outcome outcome) {
        count(type, "applied", outcome.applied());
        count(type, "duplicate", outcome.duplicate());
        count(type, "unmatched", outcome.unmatched());
    }

    void count(List<DeadLetter> letters) {
        count("unknown", "dead_letter", letters.size());
    }

    private void count(String type, String outcome, int number) {
        if (number > 0) {
            metrics.counter("channelwatch.news.events", "type", type, "outcome", outcome)
                    .increment(number);
        }
    }
}
