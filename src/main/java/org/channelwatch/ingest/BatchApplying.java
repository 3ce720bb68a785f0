package org.channelwatch.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.channelwatch.extract.Extraction;
import org.channelwatch.extract.Finding;
import org.channelwatch.ingest.BatchReading.Received;
import org.channelwatch.ingest.DeadLetters.DeadLetter;
import org.channelwatch.store.evidence.NewEvidence;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.watched.ChannelNumbers;
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
    private static final String DEAD_LETTER = "dead_letter";

    private final NewsToEvidence conversion;
    private final ChannelNumbers numbers;
    private final Watch watch;
    private final NewsTracing tracing;
    private final DataSource database;
    private final MeterRegistry metrics;

    BatchApplying(
            NewsToEvidence conversion,
            ChannelNumbers numbers,
            Watch watch,
            NewsTracing tracing,
            DataSource database,
            MeterRegistry metrics) {
        this.conversion = conversion;
        this.numbers = numbers;
        this.watch = watch;
        this.tracing = tracing;
        this.database = database;
        this.metrics = metrics;
    }

    /** A counter that begins at one has not risen, as Prometheus sees it. */
    void start(@Observes StartupEvent event) {
        for (String type : SaidType.ALL) count(type, DEAD_LETTER, 0);
    }

    /** An event as the database will take it: a report, or an article. */
    record Ready(
            Received received,
            @Nullable NewEvidence report,
            @Nullable ReadArticle article) {}

    /**
     * Makes the events ready.
     *
     * @param letters takes an event that cannot be made ready, so that it does not hold up the others
     * @throws SQLException if the database could not be asked
     */
    List<Ready> prepare(List<Received> events, Instant now, List<DeadLetter> letters) throws SQLException {
        Map<Received, Extraction> read = new HashMap<>();
        var unknown = new HashSet<String>();
        var readable = new ArrayList<Received>(events.size());
        for (Received one : events) {
            if (isolate(one, letters, () -> addUnknown(unknown, channels(one, read)))) readable.add(one);
        }
        resolve(unknown);
        var ready = new ArrayList<Ready>(readable.size());
        for (Received one : readable) isolate(one, letters, () -> ready.add(ready(one, read, now)));
        return ready;
    }

    private void addUnknown(Set<String> unknown, List<String> ids) {
        for (String id : ids) if (!numbers.isKnown(id)) unknown.add(id);
    }

    private void resolve(Set<String> ids) throws SQLException {
        if (ids.isEmpty()) return;
        Transaction.run(database, connection -> {
            numbers.resolve(connection, ids);
            return ids;
        });
    }

    /**
     * Applies all in one transaction.
     *
     * @throws SQLException if the database did not take it; then nothing of it is applied
     */
    void apply(List<Ready> events, List<Taken> taken) throws SQLException {
        try (var traced = tracing.begin(events)) {
            count(watch.apply(intake(events, taken, traced.byEvidence())));
        }
    }

    /**
     * Applies all but what the database will never take; that is found by halving.
     *
     * @param letters takes what cannot be applied
     * @throws SQLException if the database could not be asked; then all may be tried again
     */
    void applyInParts(List<Ready> events, List<DeadLetter> letters) throws SQLException {
        if (events.isEmpty()) return;
        try {
            apply(events, List.of());
        } catch (SQLException | RuntimeException e) {
            if (!isFaultOfData(e)) throw e;
            if (events.size() == 1) {
                letters.add(new DeadLetter(events.getFirst().received().received(), e));
                return;
            }
            int half = events.size() / 2;
            applyInParts(events.subList(0, half), letters);
            applyInParts(events.subList(half, events.size()), letters);
        }
    }

    /**
     * Whether the same data will fail again: PostgreSQL's classes 22 (data exception), 23 (integrity constraint) and 54 (limit exceeded),
     * and faults of our own.
     */
    static boolean isFaultOfData(Exception e) {
        if (!(e instanceof SQLException fromDatabase)) return true;
        String state = String.valueOf(fromDatabase.getSQLState());
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }

    /** A fault of ours with one event must not hold up the others. */
    private static boolean isolate(Received one, List<DeadLetter> letters, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            letters.add(new DeadLetter(one.received(), e));
            return false;
        }
    }

    /** The ids of the channels that the event is about. Articles are read for that. */
    private List<String> channels(Received one, Map<Received, Extraction> read) {
        return switch (one.event()) {
            case NewsEvent.Report report -> {
                String channel = conversion.channel(report);
                yield channel == null ? List.of() : List.of(channel);
            }
            case NewsEvent.Article article -> {
                Extraction extraction = conversion.extract(article);
                read.put(one, extraction);
                yield extraction.evidence().stream()
                        .map(Finding::channel)
                        .filter(Objects::nonNull)
                        .toList();
            }
        };
    }

    private Ready ready(Received one, Map<Received, Extraction> read, Instant now) {
        return switch (one.event()) {
            case NewsEvent.Report report -> new Ready(one, conversion.ofReport(report, now), null);
            case NewsEvent.Article article ->
                new Ready(one, null, conversion.ofArticle(article, Objects.requireNonNull(read.get(one)), now));
        };
    }

    private static Intake intake(List<Ready> events, List<Taken> taken, Map<UUID, String> traces) {
        var reports = new ArrayList<NewEvidence>();
        var articles = new ArrayList<ReadArticle>();
        for (Ready one : events) {
            if (one.report() != null) reports.add(one.report());
            if (one.article() != null) articles.add(one.article());
        }
        return new Intake(reports, articles, taken, traces);
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

    void countDeadLetters(Collection<ConsumerRecord<byte[], byte[]>> letters) {
        for (ConsumerRecord<byte[], byte[]> letter : letters) count(SaidType.of(letter), DEAD_LETTER, 1);
    }

    private void count(String type, String outcome, int number) {
        metrics.counter("channelwatch.news.events", "type", type, "outcome", outcome)
                .increment(number);
    }
}
