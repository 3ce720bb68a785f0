package org.channelwatch.api;

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
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.channelwatch.channel.Mutes;
import org.channelwatch.channel.WeeklyWindow;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.Picture.Shown;
import org.channelwatch.store.watched.Mute;
import org.channelwatch.watch.Attention;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** Mutes: who does not want to hear of a channel, and for how long. */
@Path("/api/channels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class MutesResource {
    private final Attention attention;
    private final LivePicture live;
    private final Clock clock;

    MutesResource(Attention attention, LivePicture live, Clock clock) {
        this.attention = attention;
        this.live = live;
        this.clock = clock;
    }

    /**
     * A mute that is wanted.
     *
     * @param from null for now
     * @param until null for an open end
     * @param every null for all the time between them
     */
    public record Wanted(
            @Nullable Instant from,
            @Nullable Instant until,
            WeeklyWindows.@Nullable Wanted every,
            @Nullable String by,
            @Nullable String comment) {}

    /** The mutes of a channel. */
    public record MuteList(List<Mute> items) {}

    @GET
    @Path("{id}/mutes")
    @Operation(summary = "The mutes of a channel, in force or to come")
    public MuteList list(@PathParam("id") String id) {
        Shown shown = live.current().channels().get(id);
        if (shown == null) throw ProblemException.notFound("channel", id);
        Instant now = clock.instant();
        return new MuteList(shown.channel().mutes().stream()
                .filter(mute -> !mute.isOver(now))
                .toList());
    }

    @POST
    @Path("{id}/mutes")
    @Operation(summary = "Mute a channel", description = """
                    No OPENED, ESCALATED or REPEATED goes out while it holds; what still holds when it ends goes out then.

                    With `every` it holds each week from `every.from` to `every.to` on the clocks of `every.zone`, for windows that begin
                    on `every.days`, between `from` and `until`. A `to` that is not later than `from` is of the next day. Left out: every
                    day, 00:00, 24:00, UTC. At the end of each window what still holds goes out.""")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(
                                        name = "over the holidays",
                                        value =
                                                "{\"from\":\"2030-12-24T00:00:00Z\",\"until\":\"2030-12-27T00:00:00Z\",\"by\":\"ana\",\"comment\":\"holidays\"}"),
                                @ExampleObject(
                                        name = "in the nights of the weekend",
                                        value =
                                                "{\"every\":{\"days\":[\"SAT\",\"SUN\"],\"from\":\"22:00\",\"to\":\"06:00\",\"zone\":\"Europe/Berlin\"},\"by\":\"ana\"}")
                            }))
    public Response mute(@PathParam("id") String id, @Nullable Wanted wanted) throws SQLException {
        Wanted asked = Objects.requireNonNullElse(wanted, new Wanted(null, null, null, null, null));
        Instant now = clock.instant();
        Instant from = Objects.requireNonNullElse(asked.from(), now);
        var errors = new ArrayList<Problem.FieldError>(Remarks.errors(asked.by(), asked.comment()));
        Parameters.check("from", asked.from(), errors);
        Parameters.check("until", asked.until(), errors);
        if (asked.until() != null && !asked.until().isAfter(from)) {
            errors.add(new Problem.FieldError("until", "must be later than from"));
        }
        if (asked.until() != null && !asked.until().isAfter(now)) {
            errors.add(new Problem.FieldError("until", "must be in the future"));
        }
        WeeklyWindow every = WeeklyWindows.read(asked.every(), errors);
        if (!errors.isEmpty()) throw ProblemException.badFields(errors);
        Mute mute = attention
                .mute(id, new Mutes.Window(from, asked.until(), every), asked.by(), asked.comment())
                .orElseThrow(() -> ProblemException.notFound("channel", id));
        live.awaitCommitted();
        return Response.created(URI.create("/api/channels/" + id + "/mutes/" + mute.id()))
                .entity(mute)
                .build();
    }

    @DELETE
    @Path("{id}/mutes/{muteId}")
    @Operation(summary = "End a mute")
    public Response unmute(@PathParam("id") String id, @PathParam("muteId") UUID muteId) throws SQLException {
        if (!attention.unmute(id, muteId)) throw ProblemException.notFound("mute", muteId);
        live.awaitCommitted();
        return Response.noContent().build();
    }
}
