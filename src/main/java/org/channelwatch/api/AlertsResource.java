package org.channelwatch.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.store.StoredAlerts;
import org.channelwatch.store.StoredTransition;
import org.channelwatch.store.StoredTransitions;
import org.channelwatch.store.Transaction;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Alerts with their events. */
@Path("/api/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class AlertsResource {
    private static final int PAGE = 100;
    private static final int LONGEST_PAGE = 1000;

    private final DataSource database;
    private final StoredAlerts alerts;
    private final StoredTransitions transitions;

    AlertsResource(DataSource database, StoredAlerts alerts, StoredTransitions transitions) {
        this.database = database;
        this.alerts = alerts;
        this.transitions = transitions;
    }

    /** Alerts, the newest first. */
    public record Alerts(List<Alert> items) {}

    /**
     * An alert.
     *
     * @param state {@code open} or {@code closed}
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Alert(
            UUID alertId,
            String channel,
            String state,
            @Nullable String condition,
            List<Event> events) {
        private static Alert of(List<StoredTransition> stored) {
            StoredTransition last = stored.getLast();
            AlertEvent event = last.event();
            boolean closed = event != null && event.isLast();
            return new Alert(
                    java.util.Objects.requireNonNull(last.alertId()),
                    last.channelId(),
                    closed ? "closed" : "open",
                    last.condition(),
                    stored.stream().map(Event::of).toList());
        }
    }

    /** An event of an alert. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Event(
            int sequence,
            @Nullable AlertEvent event,
            @Nullable String condition,
            String status,
            String previousStatus,
            String reason,
            @Nullable Instant since,
            Instant detectedAt,
            @Nullable String by,
            @Nullable String comment) {
        private static Event of(StoredTransition stored) {
            return new Event(
                    stored.sequence(),
                    stored.event(),
                    stored.condition(),
                    stored.status(),
                    stored.previousStatus(),
                    stored.reason(),
                    stored.since(),
                    stored.detectedAt(),
                    stored.by(),
                    stored.comment());
        }
    }

    @GET
    public Alerts list(
            @RestQuery @Nullable String state, @RestQuery @Nullable String channel, @RestQuery @Nullable Integer limit)
            throws SQLException {
        Boolean open = switch (state) {
            case null -> null;
            case "open" -> true;
            case "closed" -> false;
            default -> throw ProblemException.badField("state", "must be open or closed");
        };
        int size = Parameters.limit(limit, PAGE, LONGEST_PAGE);
        return Transaction.run(database, connection -> {
            List<UUID> found = alerts.find(connection, open, channel, size);
            Map<UUID, List<StoredTransition>> events = new LinkedHashMap<>();
            for (UUID id : found) events.put(id, new java.util.ArrayList<>());
            for (StoredTransition event : transitions.ofAlerts(connection, found)) {
                var of = events.get(event.alertId());
                if (of != null) of.add(event);
            }
            return new Alerts(events.values().stream().map(Alert::of).toList());
        });
    }

    @GET
    @Path("{alertId}")
    public Alert one(@PathParam("alertId") UUID alertId) throws SQLException {
        return Transaction.run(database, connection -> {
            List<StoredTransition> events = transitions.ofAlerts(connection, List.of(alertId));
            if (events.isEmpty()) throw ProblemException.notFound("alert", alertId);
            return Alert.of(events);
        });
    }
}
