package org.channelwatch.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.channel.Corroboration;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.SetAside;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.store.evidence.StoredEvidence;
import org.channelwatch.store.evidence.StoredEvidences;
import org.channelwatch.store.intake.IntakeRows;
import org.channelwatch.store.transition.StoredTransition;
import org.channelwatch.store.transition.StoredTransitions;
import org.jspecify.annotations.Nullable;

/** The story of a channel: evidence, transitions and blind spells. */
@ApplicationScoped
public class Timelines {
    private static final int LONGEST = 5_000;
    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final StoredEvidences evidence;
    private final StoredTransitions transitions;
    private final IntakeRows intake;

    Timelines(StoredEvidences evidence, StoredTransitions transitions, IntakeRows intake) {
        this.evidence = evidence;
        this.transitions = transitions;
        this.intake = intake;
    }

    /** A timeline, newest first. */
    public record Timeline(List<Entry> items) {}

    /**
     * One thing that happened.
     *
     * @param type {@code evidence}, {@code transition} or {@code blind}
     * @param at where it stands in the timeline: a blind spell where it began, though that may be before the time asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String type,
            Instant at,
            @Nullable EvidenceEntry evidence,
            @Nullable TransitionEntry transition,
            IntakeRows.@Nullable Spell blind) {}

    /**
     * By how many the event of a piece of evidence is told, by all evidence of the time asked for.
     *
     * @param sources how many tell it independently of each other
     * @param copies how many more only repeat one of those
     */
    public record Told(int sources, int copies) {
        static @Nullable Told of(Corroboration.@Nullable Event event) {
            return event == null ? null : new Told(event.sources(), event.copies());
        }
    }

    /**
     * Evidence in a timeline.
     *
     * @param told null for what was rejected, and where a piece of evidence is answered alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EvidenceEntry(
            String id,
            EvidenceKind kind,
            TimeSpan occurredAt,
            Instant publishedAt,
            double confidence,
            String source,
            @Nullable String url,
            @Nullable String quote,
            @Nullable String rule,
            boolean inferred,
            @Nullable SetAside setAside,
            StoredEvidence.@Nullable Rejection rejection,
            @Nullable Told told) {
        static EvidenceEntry of(StoredEvidence stored) {
            return of(stored, null);
        }

        static EvidenceEntry of(StoredEvidence stored, @Nullable Told told) {
            var one = stored.evidence();
            return new EvidenceEntry(
                    one.id(),
                    one.kind(),
                    one.occurred(),
                    one.publishedAt(),
                    one.confidence(),
                    one.source(),
                    one.url(),
                    stored.quote(),
                    stored.rule(),
                    stored.inferred(),
                    stored.inEffect(),
                    stored.rejection(),
                    told);
        }
    }

    /** A change of status, or an event of an alert, in a timeline. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TransitionEntry(
            String status,
            String previousStatus,
            String reason,
            @Nullable Instant since,
            Instant detectedAt,
            @Nullable AlertEvent event,
            @Nullable UUID alertId,
            int sequence) {}

    Timeline of(Connection connection, int channel, @Nullable Instant from, @Nullable Instant to) throws SQLException {
        Instant begin = Objects.requireNonNullElse(from, BEGINNING);
        Instant end = Objects.requireNonNullElse(to, END);
        var entries = new ArrayList<Entry>();
        List<StoredEvidence> stored = evidence.ofChannel(connection, channel, begin, end, LONGEST);
        Map<String, Corroboration.Event> told = StoredEvidence.told(stored);
        for (StoredEvidence one : stored) {
            entries.add(entry(one, Told.of(told.get(one.evidence().id()))));
        }
        for (StoredTransition one : transitions.ofChannel(connection, channel, begin, end, LONGEST))
            entries.add(entry(one));
        for (IntakeRows.Spell spell : intake.spells(connection)) {
            boolean isOver = spell.until(END).to().isBefore(begin);
            if (!isOver && !spell.from().isAfter(end)) entries.add(new Entry("blind", spell.from(), null, null, spell));
        }
        entries.sort(Comparator.comparing(Entry::at).reversed());
        return new Timeline(entries);
    }

    private static Entry entry(StoredEvidence stored, @Nullable Told told) {
        Instant at = stored.evidence().occurred().latest();
        return new Entry("evidence", at, EvidenceEntry.of(stored, told), null, null);
    }

    private static Entry entry(StoredTransition stored) {
        var entry = new TransitionEntry(
                stored.status(),
                stored.previousStatus(),
                stored.reason(),
                stored.since(),
                stored.detectedAt(),
                stored.event(),
                stored.alertId(),
                stored.sequence());
        return new Entry("transition", stored.detectedAt(), null, entry, null);
    }
}
