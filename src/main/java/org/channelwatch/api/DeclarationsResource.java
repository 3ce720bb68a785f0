package org.channelwatch.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.channelwatch.catalog.CatalogException;
import org.channelwatch.catalog.ChannelDocument;
import org.channelwatch.catalog.Declaration;
import org.channelwatch.catalog.RunningCatalog;
import org.channelwatch.live.LivePicture;
import org.channelwatch.store.declared.DeclaredChannels;
import org.channelwatch.store.declared.DeclaredChannels.Declared;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.watched.WatchedChannels;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Declares channels over HTTP, in the shape in which the catalog has them. What the catalog file manages is edited there. */
@Path("/api/channels")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class DeclarationsResource {
    static final String MANAGED_BY_API = "api";
    private static final int LONGEST_BODY = 64 * 1024;

    private final DataSource database;
    private final DeclaredChannels declared;
    private final RunningCatalog catalog;
    private final WatchedChannels watched;
    private final LivePicture live;
    private final ObjectMapper json;
    private final Clock clock;

    DeclarationsResource(
            DataSource database,
            DeclaredChannels declared,
            RunningCatalog catalog,
            WatchedChannels watched,
            LivePicture live,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.declared = declared;
        this.catalog = catalog;
        this.watched = watched;
        this.live = live;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Path("{id}/declaration")
    @Operation(
            summary = "A channel as it was declared",
            description = "Its ETag is what `PUT` and `DELETE` take as `If-Match`.")
    public Response declaration(@Parameter(example = "biden-putin") @PathParam("id") String id) throws SQLException {
        return answer(id, Response.Status.OK);
    }

    /** Declares a channel, or changes it. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Declare or change a channel",
            description =
                    "Of the shape of the catalog; what it does not know is ignored. `If-Match` with the revision guards against overwriting the edit of another;"
                            + " `If-None-Match: *` only creates.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Object.class),
                            examples =
                                    @ExampleObject(
                                            name = "a hotline",
                                            value =
                                                    "{\"name\":\"US–Cuba hotline\",\"kind\":\"hotline\",\"parties\":[\"united-states\",\"cuba\"],\"tags\":[\"us-cu\"],\"cues\":[\"hotline\"],\"silentAfter\":\"P90D\",\"warnAfter\":\"P60D\"}")))
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "201", description = "Declared")
    @APIResponse(responseCode = "409", description = "It is managed by the catalog file")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it")
    public Response declare(
            @Parameter(example = "us-cuba-hotline") @PathParam("id") String id,
            byte[] body,
            @HeaderParam("If-Match") @Nullable String expected,
            @HeaderParam("If-None-Match") @Nullable String none)
            throws SQLException, JsonProcessingException {
        Declaration declaration = read(id, Bodies.text(body, LONGEST_BODY));
        boolean isNew = Transaction.run(database, connection -> {
            Declared before = declared.lock(connection, id)
                    .filter(one -> !one.isRemoved())
                    .orElse(null);
            if (before != null) refuseIfManaged(before, id);
            refuseIfOutdated(before, expected, none);
            var channel = catalog.current().resolve(declaration);
            declared.declare(connection, List.of(channel), MANAGED_BY_API, clock.instant());
            return before == null;
        });
        catalog.refresh();
        live.awaitCommitted();
        return answer(id, isNew ? Response.Status.CREATED : Response.Status.OK);
    }

    /** Removes a channel; its history stays. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a channel")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "It is managed by the catalog file")
    public Response remove(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String expected)
            throws SQLException {
        Transaction.run(database, connection -> {
            Declared before = declared.lock(connection, id)
                    .filter(one -> !one.isRemoved())
                    .orElseThrow(() -> ProblemException.notFound("channel", id));
            refuseIfManaged(before, id);
            refuseIfOutdated(before, expected, null);
            return declared.remove(connection, id, clock.instant());
        });
        catalog.refresh();
        live.awaitCommitted();
        return Response.noContent().build();
    }

    private Response answer(String id, Response.Status status) throws SQLException {
        DeclaredChannel channel = Transaction.run(database, connection -> watched.ofId(connection, id))
                .map(DeclaredChannel::of)
                .orElseThrow(() -> ProblemException.notFound("channel", id));
        return Response.status(status)
                .entity(channel)
                .header("ETag", channel.tag())
                .build();
    }

    private Declaration read(String id, String body) throws JsonProcessingException {
        JsonNode node = json.readTree(body);
        if (!(node instanceof ObjectNode channel)) throw ProblemException.badField("body", "must be a JSON object");
        JsonNode own = channel.get("id");
        if (own != null && !own.asText().equals(id)) {
            throw ProblemException.badField("id", "must be " + id + ", as in the path, or be left out");
        }
        channel.put("id", id);
        channel.retain(ChannelDocument.FIELDS);
        try {
            return ChannelDocument.read(json.writeValueAsString(channel), catalog.current());
        } catch (CatalogException e) {
            throw ProblemException.badFields(e.faults().stream()
                    .map(fault -> new Problem.FieldError(ChannelDocument.field(fault), fault.message()))
                    .toList());
        }
    }

    private static void refuseIfManaged(Declared declared, String id) {
        if (!declared.managedBy().equals(RunningCatalog.MANAGED_BY_CATALOG)) return;
        throw ProblemException.conflict("The channel " + id + " is managed by the catalog file: change it there");
    }

    private static void refuseIfOutdated(@Nullable Declared before, @Nullable String expected, @Nullable String none) {
        if (none != null && before != null) throw ProblemException.outdated("The channel is there already");
        if (expected == null) return;
        if (before == null) throw ProblemException.outdated("There is no such channel to change");
        String now = Integer.toString(before.revision());
        if (expected.equals("*") || expected.replace("\"", "").equals(now)) return;
        throw ProblemException.outdated("Somebody else has changed the channel: it is at revision " + now);
    }
}
