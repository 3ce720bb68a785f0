package org.channelwatch.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.Picture;
import org.channelwatch.live.Picture.Shown;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.watched.ChannelView;
import org.channelwatch.store.watched.WatchedChannel;
import org.channelwatch.store.watched.WatchedChannels;
import org.channelwatch.watch.Pictures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Channels, now and at any instant before. */
@Path("/api/channels")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ChannelsResource {
    private static final int PAGE = 100;
    private static final int LONGEST_PAGE = 1000;

    private final DataSource database;
    private final WatchedChannels watched;
    private final Pictures pictures;
    private final LivePicture live;
    private final KeptPages pages;
    private final Timelines timelines;
    private final ObjectMapper json;

    ChannelsResource(
            DataSource database,
            WatchedChannels watched,
            Pictures pictures,
            LivePicture live,
            KeptPages pages,
            Timelines timelines,
            ObjectMapper json) {
        this.database = database;
        this.watched = watched;
        this.pictures = pictures;
        this.live = live;
        this.pages = pages;
        this.timelines = timelines;
        this.json = json;
    }

    /**
     * A page of channels.
     *
     * @param nextCursor where the next page begins; null on the last one
     * @param stale whether the intake is blind or behind
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Page(List<ChannelView> items, @Nullable String nextCursor, boolean stale) {}

    /**
     * A page of channels. Answered from memory, unless a past instant is asked for.
     *
     * @param limit at most 1000
     * @param cursor the {@code nextCursor} of the page before, for the same order
     */
    @GET
    @NonBlocking
    @Operation(
            summary = "Channels, filtered, sorted, page by page",
            description = "`status` and `tag` may be given several times. A cursor stays valid while channels change.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    @APIResponse(responseCode = "304", description = "It is what the caller has, by its ETag")
    @APIResponse(responseCode = "400", description = "A parameter is wrong, and `errors` says which")
    public Uni<Response> list(
            @Context HttpServerRequest request,
            @Parameter(description = "e.g. SILENT", example = "SILENT") @RestQuery @Nullable List<String> status,
            @RestQuery @Nullable List<String> tag,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String q,
            @Parameter(description = "id, name, status, silence, since or lastContact", example = "status")
                    @RestQuery
                    @Nullable
                    String sort,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String asOf,
            @HeaderParam("If-None-Match") @Nullable String known) {
        Picture picture = live.current();
        String query = KeptPages.keyOfList(request.query());
        Tagged kept = pages.find(picture, query);
        if (kept != null) return Uni.createFrom().item(kept.answer(known));
        var filter = ChannelFilter.of(status, tag, kind, q);
        ChannelOrder order = ChannelOrder.of(sort);
        Instant instant = Parameters.instant("asOf", asOf);
        int size = Parameters.limit(limit, PAGE, LONGEST_PAGE);
        if (instant == null) {
            List<ChannelView> all = picture.all().stream().map(Shown::view).toList();
            Tagged page = tagged(page(all, filter, order, cursor, size, picture.stale()));
            pages.keep(picture, query, page);
            return Uni.createFrom().item(page.answer(known));
        }
        return Uni.createFrom()
                .item(() -> tagged(page(allAsOf(instant), filter, order, cursor, size, picture.stale()))
                        .answer(known))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static Page page(
            List<ChannelView> all,
            ChannelFilter filter,
            ChannelOrder order,
            @Nullable String cursor,
            int size,
            boolean stale) {
        List<ChannelView> from = all.stream()
                .filter(filter)
                .filter(order.behind(cursor))
                .sorted(order.comparator())
                .toList();
        List<ChannelView> items = from.subList(0, Math.min(size, from.size()));
        String next = items.size() < from.size() ? order.cursor(items.getLast()) : null;
        return new Page(items, next, stale);
    }

    private List<ChannelView> allAsOf(Instant instant) {
        try {
            return Transaction.run(database, connection -> pictures.asOf(connection, watched.all(connection), instant));
        } catch (SQLException e) {
            throw ProblemException.of(e);
        }
    }

    /** A channel. */
    @GET
    @Path("{id}")
    @NonBlocking
    @Operation(summary = "A channel, now or as it was")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChannelView.class)))
    @APIResponse(responseCode = "304", description = "It is what the caller has, by its ETag")
    public Uni<Response> view(
            @Parameter(example = "biden-putin") @PathParam("id") String id,
            @RestQuery @Nullable String asOf,
            @HeaderParam("If-None-Match") @Nullable String known) {
        Instant instant = Parameters.instant("asOf", asOf);
        Picture picture = live.current();
        if (instant != null) {
            return Uni.createFrom()
                    .item(() -> tagged(oneAsOf(id, instant)).answer(known))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        }
        String key = KeptPages.keyOfChannel(id);
        Tagged kept = pages.find(picture, key);
        if (kept != null) return Uni.createFrom().item(kept.answer(known));
        Shown shown = picture.channels().get(id);
        if (shown == null) throw ProblemException.notFound("channel", id);
        Tagged page = tagged(shown.view());
        pages.keep(picture, key, page);
        return Uni.createFrom().item(page.answer(known));
    }

    private ChannelView oneAsOf(String id, Instant instant) {
        try {
            return Transaction.run(database, connection -> {
                List<WatchedChannel> channel = List.of(found(watched.ofId(connection, id), id));
                return pictures.asOf(connection, channel, instant).getFirst();
            });
        } catch (SQLException e) {
            throw ProblemException.of(e);
        }
    }

    @GET
    @Path("{id}/timeline")
    @Operation(summary = "Evidence, transitions and blind spells of a channel, newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Timelines.Timeline.class)))
    @APIResponse(responseCode = "304", description = "It is what the caller has, by its ETag")
    public Response timeline(
            @Parameter(example = "biden-putin") @PathParam("id") String id,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @HeaderParam("If-None-Match") @Nullable String known)
            throws SQLException {
        Instant begin = Parameters.instant("from", from);
        Instant end = Parameters.instant("to", to);
        Timelines.Timeline timeline = Transaction.run(database, connection -> {
            WatchedChannel channel = found(watched.ofId(connection, id), id);
            return timelines.of(connection, channel.no(), begin, end);
        });
        return tagged(timeline).answer(known);
    }

    private static WatchedChannel found(java.util.Optional<WatchedChannel> channel, String id) {
        return channel.orElseThrow(() -> ProblemException.notFound("channel", id));
    }

    private Tagged tagged(Object entity) {
        return Tagged.of(json, entity);
    }
}
