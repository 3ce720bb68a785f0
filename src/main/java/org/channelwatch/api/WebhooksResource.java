package org.channelwatch.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.channelwatch.store.webhook.DeliveryRows.Delivery;
import org.channelwatch.store.webhook.StoredWebhook;
import org.channelwatch.webhook.Receivers;
import org.channelwatch.webhook.Webhooks;
import org.channelwatch.webhook.Webhooks.Watched;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Receivers of alert events over HTTP. */
@Path("/api/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class WebhooksResource {
    private static final int LONGEST_NAME = 100;
    private static final int PAGE = 100;
    private static final int LONGEST_PAGE = 1000;

    private final Webhooks webhooks;

    WebhooksResource(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** A receiver that is wanted. */
    public record WantedWebhook(
            @Nullable String name,
            @Nullable String url,
            @Nullable String by) {}

    /**
     * A receiver that was named.
     *
     * @param secret with which it can check signatures; it can't be had again
     */
    public record MadeWebhook(UUID id, String name, String url, String secret) {}

    /** All receivers. */
    public record WebhookList(List<Webhook> items) {}

    /**
     * A receiver.
     *
     * @param state {@code sending}, {@code failing} or {@code paused}
     * @param waiting how many events it is still to be sent
     * @param failure what the last attempt met; null if it went well
     * @param nextAt when it is tried again; null unless it fails
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Webhook(
            UUID id,
            String name,
            String url,
            String state,
            int waiting,
            int failures,
            @Nullable String failure,
            @Nullable Instant nextAt,
            Instant madeAt,
            @Nullable String madeBy) {
        private static Webhook of(Watched watched) {
            StoredWebhook one = watched.webhook();
            return new Webhook(
                    one.id(),
                    one.name(),
                    one.url(),
                    watched.state().label(),
                    watched.waiting(),
                    one.failures(),
                    one.failure(),
                    watched.retryAt(),
                    one.madeAt(),
                    one.madeBy());
        }
    }

    /** What a receiver was, or is to be, sent, the newest first. */
    public record Deliveries(List<Delivery> items) {}

    @GET
    @Operation(summary = "The receivers of alert events")
    public WebhookList list() throws SQLException {
        return new WebhookList(webhooks.all().stream().map(Webhook::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send alert events to an address", description = """
            From now on each alert event is posted there as a CloudEvent in structured mode, after Kafka has it, in order per channel, and
            again until it is answered with 2xx. Tell repetitions by the `id`. Each is signed as the Standard Webhooks specification
            has it: `webhook-signature` is `v1,` and the base64 of an HMAC-SHA256 over `webhook-id.webhook-timestamp.body`, with the
            base64 in the secret behind `whsec_` as its key. The secret is in this answer and nowhere else.""")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "a desk",
                                            value =
                                                    "{\"name\":\"night desk\",\"url\":\"https://example.org/alerts\",\"by\":\"ana\"}")))
    @APIResponse(responseCode = "201", description = "Named, with its secret")
    @APIResponse(responseCode = "400", description = "The address is none that may be sent to")
    public Response make(@Nullable WantedWebhook wanted) throws SQLException {
        WantedWebhook asked = Objects.requireNonNullElse(wanted, new WantedWebhook(null, null, null));
        String name = Objects.requireNonNullElse(asked.name(), "").strip();
        var errors = new ArrayList<Problem.FieldError>(Remarks.errors(asked.by(), null));
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
            errors.add(new Problem.FieldError("name", "must have 1 to " + LONGEST_NAME + " characters"));
        }
        if (asked.url() == null) errors.add(new Problem.FieldError("url", "is missing"));
        if (!errors.isEmpty()) throw ProblemException.badFields(errors);
        try {
            StoredWebhook made = webhooks.make(name, Objects.requireNonNull(asked.url()), asked.by());
            return Response.created(URI.create("/api/webhooks/" + made.id()))
                    .header("Cache-Control", "no-store")
                    .entity(new MadeWebhook(made.id(), made.name(), made.url(), made.secret()))
                    .build();
        } catch (Receivers.Refused e) {
            throw ProblemException.badField("url", String.valueOf(e.getMessage()));
        }
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Send no more to a receiver", description = "What it was still to be sent is forgotten.")
    public void delete(@PathParam("id") UUID id) throws SQLException {
        if (!webhooks.delete(id)) throw ProblemException.notFound("webhook", id);
    }

    @POST
    @Path("{id}/pause")
    @Operation(summary = "Send nothing until it is retried", description = "What is published meanwhile waits.")
    public void pause(@PathParam("id") UUID id) throws SQLException {
        if (!webhooks.pause(id)) throw ProblemException.notFound("webhook", id);
    }

    @POST
    @Path("{id}/retry")
    @Operation(summary = "Send what waits at once, also after a pause")
    public void retry(@PathParam("id") UUID id) throws SQLException {
        if (!webhooks.retry(id)) throw ProblemException.notFound("webhook", id);
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(summary = "What a receiver was, or is to be, sent, the newest first")
    public Deliveries deliveries(@PathParam("id") UUID id, @RestQuery @Nullable String limit) throws SQLException {
        return new Deliveries(webhooks.deliveries(id, Parameters.limit(limit, PAGE, LONGEST_PAGE))
                .orElseThrow(() -> ProblemException.notFound("webhook", id)));
    }
}
