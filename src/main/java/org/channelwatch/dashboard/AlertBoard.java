package org.channelwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.Picture;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.transition.StoredAlerts;
import org.channelwatch.store.transition.StoredTransition;
import org.channelwatch.store.transition.StoredTransitions;
import org.jspecify.annotations.Nullable;

/** What the page of alerts shows: the open ones, and those that are over. */
@ApplicationScoped
public class AlertBoard {
    private static final int OPEN = 500;
    private static final int CLOSED = 100;

    private final DataSource database;
    private final StoredAlerts alerts;
    private final StoredTransitions transitions;
    private final LivePicture live;
    private final Clock clock;

    AlertBoard(DataSource database, StoredAlerts alerts, StoredTransitions transitions, LivePicture live, Clock clock) {
        this.database = database;
        this.alerts = alerts;
        this.transitions = transitions;
        this.live = live;
        this.clock = clock;
    }

    /** The board. */
    public record Board(String cursor, Overview.Stale stale, List<AlertLine> open, List<AlertLine> closed) {}

    /**
     * An alert.
     *
     * @param isFeed whether it is about the feed, and so about no channel
     * @param acknowledged who took it and why; empty if nobody did
     */
    public record AlertLine(
            UUID id,
            String channel,
            String name,
            boolean isFeed,
            String condition,
            String look,
            @Nullable Instant since,
            String sinceDate,
            String sinceWords,
            String acknowledged,
            List<EventLine> events) {}

    /** An event of an alert. */
    public record EventLine(int sequence, String what, String condition, Instant at, String atWords, String remark) {}

    /**
     * The alerts of now, with what has become of them.
     *
     * @param channel id of a channel; null for all
     */
    public Board board(@Nullable String channel) throws SQLException {
        Picture picture = live.current();
        Instant now = clock.instant();
        return Transaction.run(
                database,
                connection -> new Board(
                        picture.cursor().toString(),
                        Overview.stale(picture, now),
                        lines(connection, true, channel, OPEN, now),
                        lines(connection, false, channel, CLOSED, now)));
    }

    private List<AlertLine> lines(Connection connection, boolean open, @Nullable String channel, int limit, Instant now)
            throws SQLException {
        List<UUID> found = alerts.find(connection, open, channel, limit);
        Map<UUID, List<StoredTransition>> events = new LinkedHashMap<>();
        for (UUID id : found) events.put(id, new ArrayList<>());
        for (StoredTransition event : transitions.ofAlerts(connection, found)) {
            var of = events.get(event.alertId());
            if (of != null) of.add(event);
        }
        return events.entrySet().stream()
                .filter(alert -> !alert.getValue().isEmpty())
                .map(alert -> line(alert.getKey(), alert.getValue(), now))
                .toList();
    }

    private static AlertLine line(UUID id, List<StoredTransition> events, Instant now) {
        StoredTransition last = events.getLast();
        String condition = Objects.requireNonNullElse(last.condition(), last.status());
        Instant since = events.stream()
                .filter(event -> event.event() != null && !event.event().isLast())
                .map(StoredTransition::since)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(null);
        return new AlertLine(
                id,
                last.channelId(),
                last.channelName(),
                last.channelId().equals(StoredTransitions.FEED),
                word(condition),
                condition.toLowerCase(Locale.ROOT),
                since,
                since == null ? "" : Times.instant(since),
                since == null ? "" : Times.ago(since, now),
                acknowledged(events),
                events.reversed().stream().map(AlertBoard::event).toList());
    }

    /** Escalation calls for attention anew. */
    private static String acknowledged(List<StoredTransition> events) {
        String acknowledged = "";
        for (StoredTransition event : events) {
            if (event.event() == AlertEvent.ACKNOWLEDGED) acknowledged = "Taken by " + who(event);
            if (event.event() == AlertEvent.ESCALATED) acknowledged = "";
        }
        return acknowledged;
    }

    private static String who(StoredTransition event) {
        String by = Objects.requireNonNullElse(event.by(), "somebody");
        return event.comment() == null ? by : by + ": " + event.comment();
    }

    private static EventLine event(StoredTransition stored) {
        AlertEvent event = stored.event();
        return new EventLine(
                stored.sequence(),
                event == null ? "" : what(event),
                word(Objects.requireNonNullElse(stored.condition(), stored.status())),
                stored.detectedAt(),
                Times.instant(stored.detectedAt()),
                event == AlertEvent.ACKNOWLEDGED ? "by " + who(stored) : "");
    }

    private static String what(AlertEvent event) {
        return switch (event) {
            case OPENED -> "Opened";
            case ESCALATED -> "Got worse";
            case EASED -> "Got better";
            case REPEATED -> "Still so";
            case ACKNOWLEDGED -> "Taken";
            case CORRECTED -> "Corrected by late news";
            case RESOLVED -> "Resolved";
            case RETRACTED -> "Taken back: it never held";
        };
    }

    private static String word(String condition) {
        return condition.charAt(0) + condition.substring(1).toLowerCase(Locale.ROOT);
    }
}
