package org.channelwatch.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.channelwatch.store.ChannelView;
import org.channelwatch.store.Transaction;
import org.channelwatch.store.WatchedChannel;
import org.channelwatch.store.WatchedChannels;
import org.channelwatch.watch.Horizon;
import org.channelwatch.watch.Pictures;
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
    private final Horizon horizon;
    private final Timelines timelines;
    private final ObjectMapper json;

    ChannelsResource(
            DataSource database,
            WatchedChannels watched,
            Pictures pictures,
            Horizon horizon,
            Timelines timelines,
            ObjectMapper json) {
        this.database = database;
        this.watched = watched;
        this.pictures = pictures;
        this.horizon = horizon;
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

    @GET
    public Response list(
            @RestQuery @Nullable List<String> status,
            @RestQuery @Nullable List<String> tag,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String asOf,
            @HeaderParam("If-None-Match") @Nullable String known)
            throws SQLException, JsonProcessingException {
        var filter = ChannelFilter.of(status, tag, kind, q);
        ChannelOrder order = ChannelOrder.of(sort);
        Instant instant = Parameters.instant("asOf", asOf);
        int size = Parameters.limit(limit, PAGE, LONGEST_PAGE);
        List<ChannelView> all = Transaction.run(database, connection -> {
            List<WatchedChannel> channels = watched.all(connection);
            return instant == null ? pictures.now(channels) : pictures.asOf(connection, channels, instant);
        });
        List<ChannelView> from = all.stream()
                .filter(filter)
                .sorted(order.comparator())
                .dropWhile(view -> cursor != null && !order.isAfter(view, cursor))
                .toList();
        List<ChannelView> items = from.subList(0, Math.min(size, from.size()));
        String next = items.size() < from.size() ? order.cursor(items.getLast()) : null;
        return tagged(new Page(items, next, horizon.current().stale()), known);
    }

    @GET
    @Path("{id}")
    public Response view(
            @PathParam("id") String id,
            @RestQuery @Nullable String asOf,
            @HeaderParam("If-None-Match") @Nullable String known)
            throws SQLException, JsonProcessingException {
        Instant instant = Parameters.instant("asOf", asOf);
        ChannelView view = Transaction.run(database, connection -> {
            List<WatchedChannel> channel = List.of(found(watched.ofId(connection, id), id));
            var views = instant == null ? pictures.now(channel) : pictures.asOf(connection, channel, instant);
            return views.getFirst();
        });
        return tagged(view, known);
    }

    @GET
    @Path("{id}/timeline")
    public Timelines.Timeline timeline(
            @PathParam("id") String id, @RestQuery @Nullable String from, @RestQuery @Nullable String to)
            throws SQLException {
        Instant begin = Parameters.instant("from", from);
        Instant end = Parameters.instant("to", to);
        return Transaction.run(database, connection -> {
            WatchedChannel channel = found(watched.ofId(connection, id), id);
            return timelines.of(connection, channel.no(), begin, end);
        });
    }

    private static WatchedChannel found(java.util.Optional<WatchedChannel> channel, String id) {
        return channel.orElseThrow(() -> ProblemException.notFound("channel", id));
    }

    /** A strong ETag of what is sent; 304 where the caller has it. */
    private Response tagged(Object entity, @Nullable String known) throws JsonProcessingException {
        byte[] body = json.writeValueAsBytes(entity);
        String tag = '"' + digest(body) + '"';
        Set<String> tags = known == null
                ? Set.of()
                : java.util.Arrays.stream(known.split(",")).map(String::trim).collect(Collectors.toSet());
        if (tags.contains(tag) || tags.contains("*")) {
            return Response.notModified().header("ETag", tag).build();
        }
        return Response.ok(new String(body, StandardCharsets.UTF_8))
                .header("ETag", tag)
                .build();
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
