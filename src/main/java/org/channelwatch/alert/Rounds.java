package org.channelwatch.alert;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwatch.store.transition.Outbox;
import org.channelwatch.store.transition.Outbox.Publication;
import org.channelwatch.store.transition.StoredTransition;
import org.channelwatch.store.transition.StoredTransitions;
import org.channelwatch.store.watched.ChannelNames;
import org.channelwatch.store.watched.ChannelView;
import org.channelwatch.store.watched.WatchedChannel;
import org.channelwatch.store.watched.WatchedChannels;
import org.channelwatch.watch.Horizon;
import org.channelwatch.watch.Horizon.View;
import org.jspecify.annotations.Nullable;

/** Puts together what goes out next. */
@ApplicationScoped
public class Rounds {
    private final Outbox outbox;
    private final StoredTransitions transitions;
    private final WatchedChannels watched;
    private final ChannelNames names;
    private final Horizon horizon;
    private final PublisherSettings settings;
    private final MeterRegistry metrics;
    private final Timer detectionDelay;
    private final Clock clock;

    Rounds(
            Outbox outbox,
            StoredTransitions transitions,
            WatchedChannels watched,
            ChannelNames names,
            Horizon horizon,
            PublisherSettings settings,
            MeterRegistry metrics,
            Clock clock) {
        this.outbox = outbox;
        this.transitions = transitions;
        this.watched = watched;
        this.names = names;
        this.horizon = horizon;
        this.settings = settings;
        this.metrics = metrics;
        this.detectionDelay = Timer.builder("channelwatch.detection.delay")
                .description("From the instant at which a status was due to the one at which Kafka had its alert")
                .serviceLevelObjectives(
                        Duration.ofMillis(10),
                        Duration.ofMillis(30),
                        Duration.ofMillis(100),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(1))
                .register(metrics);
        this.clock = clock;
    }

    /**
     * Writes down the publication of this number, if alerts wait, and reads what belongs into the round.
     *
     * @param backlog null where views are not looked at this time
     */
    Round prepare(Connection connection, long number, @Nullable StatusBacklog backlog) throws SQLException {
        Publication publication =
                outbox.writeDown(connection, number, settings.batch()).orElse(null);
        List<StoredTransition> alerts =
                publication == null ? List.of() : transitions.ofNumbers(connection, publication.transitions());
        if (backlog == null) return new Round(publication, alerts, null, List.of(), Set.of());
        List<Integer> told = backlog.next(connection, outbox);
        Long cursor = backlog.goesOn() ? null : backlog.cursor();
        View view = horizon.current();
        Instant now = clock.instant();
        var changed = watched.ofNumbers(connection, told);
        var left = new HashSet<>(told);
        for (WatchedChannel channel : changed) left.remove(channel.no());
        List<ChannelView> views = changed.stream()
                .map(channel -> channel.view(
                        view.coverage(), Objects.requireNonNullElse(view.horizon(), now), now, view.stale(now)))
                .toList();
        return new Round(publication, alerts, cursor, views, names.ofNumbers(connection, left));
    }

    /** Whether the intake works off more than what has just come. */
    boolean isBehind() {
        return horizon.current().worksOffBacklog(clock.instant());
    }

    void noteSent(Round round, Instant now) {
        Map<List<String>, Long> events = round.transitions().stream()
                .collect(Collectors.groupingBy(
                        one -> List.of(String.valueOf(one.event()), String.valueOf(one.condition())),
                        Collectors.counting()));
        events.forEach((event, count) -> metrics.counter(
                        "channelwatch.alert.events", "event", event.getFirst(), "condition", event.getLast())
                .increment(count));
        for (StoredTransition transition : round.transitions()) {
            Instant due = transition.becameDueAt();
            if (due != null && !due.isAfter(now)) detectionDelay.record(Duration.between(due, now));
        }
    }
}
