package org.channelwatch.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.live.LivePicture;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.transition.StoredAlerts;
import org.channelwatch.store.transition.StoredTransition;
import org.channelwatch.store.transition.StoredTransitions;
import org.channelwatch.watch.Attention;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    private final Attention attention;
    private final LivePicture live;
    private final Clock clock;
    private final ObjectMapper json;

    AlertsResource(
            DataSource database,
            StoredAlerts alerts,
            StoredTransitions transitions,
            Attention attention,
            LivePicture live,
            Clock clock,
            ObjectMapper json) {
        this.database = database;
        this.alerts = alerts;
        this.transitions = transitions;
        this.attention = attention;
        this.live = live;
        this.clock = clock;
        this.json = json;
    }

    /** Alerts, the newest first. */
    public record Alerts(List<Alert> items) {}

    /**
     * An alert.
     *
     * @param state {@code open}, or {@code closed} where the episode is over or the channel was removed
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
            boolean closed = last.channelRemoved() || (event != null && event.isLast());
            return new Alert(
                    Objects.requireNonNull(last.alertId()),
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
    @Operation(summary = "Alerts with their events, the newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Alerts.class)))
    public Response list(
            @Parameter(description = "open or closed", example = "open") @RestQuery @Nullable String state,
            @RestQuery @Nullable String channel,
            @RestQuery @Nullable String limit,
            @HeaderParam("If-None-Match") @Nullable String known)
            throws SQLException {
        Boolean open = switch (state) {
            case null -> null;
            case "open" -> true;
            case "closed" -> false;
            default -> throw ProblemException.badField("state", "must be open or closed");
        };
        int size = Parameters.limit(limit, PAGE, LONGEST_PAGE);
        Alerts page = Transaction.run(database, connection -> {
            List<UUID> found = alerts.find(connection, open, channel, size);
            Map<UUID, List<StoredTransition>> events = new LinkedHashMap<>();
            for (UUID id : found) events.put(id, new ArrayList<>());
            for (StoredTransition event : transitions.ofAlerts(connection, found)) {
                var of = events.get(event.alertId());
                if (of != null) of.add(event);
            }
            return new Alerts(events.values().stream().map(Alert::of).toList());
        });
        return Tagged.of(json, page).answer(known);
    }

    /**
     * That a person takes an alert.
     *
     * @param until until when it is not repeated; null for as long as the episode lasts, or until it gets worse
     */
    public record Acknowledgement(
            @Nullable String by,
            @Nullable String comment,
            @Nullable Instant until) {}

    @POST
    @Path("{alertId}/ack")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take an alert: it is not repeated before `until`")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "for a while",
                                            value =
                                                    "{\"by\":\"ana\",\"comment\":\"asking the desk\",\"until\":\"2030-01-01T00:00:00Z\"}")))
    public Alert acknowledge(@PathParam("alertId") UUID alertId, @Nullable Acknowledgement wanted) throws SQLException {
        Acknowledgement asked = Objects.requireNonNullElse(wanted, new Acknowledgement(null, null, null));
        var errors = new ArrayList<Problem.FieldError>(Remarks.errors(asked.by(), asked.comment()));
        Parameters.check("until", asked.until(), errors);
        if (asked.until() != null && !asked.until().isAfter(clock.instant())) {
            errors.add(new Problem.FieldError("until", "must be in the future"));
        }
        if (!errors.isEmpty()) throw ProblemException.badFields(errors);
        String channel = one(alertId).channel();
        if (!attention.acknowledge(channel, alertId, asked.by(), asked.comment(), asked.until())) {
            throw ProblemException.conflict("The alert " + alertId + " is not open");
        }
        live.awaitCommitted();
        return one(alertId);
    }

    @GET
    @Path("{alertId}")
    @Operation(summary = "An alert with its events")
    public Alert one(@PathParam("alertId") UUID alertId) throws SQLException {
        return Transaction.run(database, connection -> {
            List<StoredTransition> events = transitions.ofAlerts(connection, List.of(alertId));
            if (events.isEmpty()) throw ProblemException.notFound("alert", alertId);
            return Alert.of(events);
        });
    }
}
