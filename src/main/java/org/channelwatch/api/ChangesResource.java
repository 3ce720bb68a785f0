package org.channelwatch.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.channelwatch.live.Changes;
import org.channelwatch.live.Changes.Told;
import org.channelwatch.live.Cursor;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.Picture;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Changes of channels as they happen: by long-poll and as Server-Sent Events. All from memory. */
@Path("/api")
public class ChangesResource {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final LivePicture live;
    private final Changes changes;

    ChangesResource(LivePicture live, Changes changes) {
        this.live = live;
        this.changes = changes;
    }

    /**
     * What changed since a cursor.
     *
     * @param since a cursor that was given; without one, or with one too old, all channels are answered, and {@code reset} is true
     * @param wait how long to wait for a change if there is none yet, at most PT1M
     */
    @GET
    @Path("changes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Channel views that changed since a cursor",
            description = "Answers at once if something changed, else waits for up to `wait`. Removed channels are"
                    + " `{\"id\":…,\"deleted\":true}`. `reset` means that all channels are in the answer.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Changes.Body.class)))
    public Uni<String> changes(@RestQuery @Nullable String since, @RestQuery @Nullable String wait) {
        Cursor cursor = cursor("since", since);
        Duration patience = Parameters.duration("wait", wait, LONGEST_WAIT);
        if (patience.isZero())
            return Uni.createFrom().item(changes.since(cursor).body());
        return reasonsToLook()
                .map(reason -> changes.since(cursor))
                .filter(told -> !told.isEmpty())
                .toUni()
                .ifNoItem()
                .after(patience)
                .recoverWithItem(() -> changes.since(cursor))
                .onItem()
                .ifNull() // It ends with the service
                .switchTo(() -> Uni.createFrom().item(changes.since(cursor)))
                .map(Told::body);
    }

    /** One at once and one for each picture from now on. It listens before the first look, so that no picture comes unseen in between. */
    private Multi<Long> reasonsToLook() {
        Multi<Long> revisions = live.pictures().map(Picture::revision);
        return Multi.createBy().merging().streams(revisions, Multi.createFrom().item(0L));
    }

    /**
     * The same as Server-Sent Events named {@code changes}, whose ids are cursors.
     *
     * @param last where a reader who comes back stands: sent by browsers themselves
     * @param since the same for those who come for the first time
     */
    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Channel views as they change",
            description = "Server-Sent Events named `changes`; their ids are cursors, and `Last-Event-ID` resumes."
                    + " Without a cursor the stream begins with all channels.")
    public Multi<OutboundSseEvent> stream(
            @Context Sse sse, @HeaderParam("Last-Event-ID") @Nullable String last, @RestQuery @Nullable String since) {
        var seen = new AtomicReference<@Nullable Cursor>(cursor("Last-Event-ID", last == null ? since : last));
        Multi<Long> reasons = Multi.createBy()
                .merging()
                .streams(
                        reasonsToLook(),
                        Multi.createFrom()
                                .ticks()
                                .every(SIGN_OF_LIFE)
                                .onOverflow()
                                .drop());
        return reasons.onItem().transformToMultiAndConcatenate(reason -> {
            Told told = changes.since(seen.get());
            if (!told.isEmpty()) {
                seen.set(told.cursor());
                return Multi.createFrom()
                        .item(sse.newEventBuilder()
                                .name("changes")
                                .id(told.cursor().toString())
                                .data(told.body())
                                .build());
            }
            // A sign of life, which also finds out who has gone
            return Multi.createFrom().item(sse.newEventBuilder().comment("here").build());
        });
    }

    private static @Nullable Cursor cursor(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) return null;
        return Cursor.parse(text).orElseGet(() -> new Cursor(Long.MAX_VALUE, name));
    }
}
