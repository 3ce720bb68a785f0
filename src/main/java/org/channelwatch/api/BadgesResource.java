package org.channelwatch.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.regex.Pattern;
import org.channelwatch.channel.Status;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.Picture.Shown;
import org.channelwatch.store.watched.ChannelView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Badges for the pages of others. */
@Path("/api/badges")
@NonBlocking
public class BadgesResource {
    private static final String SVG = "image/svg+xml";
    private static final double WIDTH_OF_A_LETTER = 6.6;
    private static final int PADDING = 10;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private final LivePicture live;
    private final ObjectMapper json;

    BadgesResource(LivePicture live, ObjectMapper json) {
        this.live = live;
        this.json = json;
    }

    /** The endpoint schema of shields.io. */
    public record Shield(int schemaVersion, String label, String message, String color, boolean isError) {}

    @GET
    @Path("{id:[a-z0-9-]+}.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A badge by the endpoint schema of shields.io")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Shield.class)))
    public Response shield(
            @Parameter(example = "biden-putin") @PathParam("id") String id,
            @HeaderParam("If-None-Match") @Nullable String known) {
        ChannelView view = view(id);
        boolean bad = !view.status().isCalm();
        return Tagged.of(json, new Shield(1, view.name(), message(view), color(view.status()), bad))
                .answer(known);
    }

    @GET
    @Path("{id:[a-z0-9-]+}.svg")
    @Produces(SVG)
    @Operation(summary = "A badge as a picture")
    public Response badge(@Parameter(example = "biden-putin") @PathParam("id") String id) {
        ChannelView view = view(id);
        return Response.ok(svg(view.name(), message(view), color(view.status())), SVG)
                .header("Cache-Control", "no-cache")
                .build();
    }

    private ChannelView view(String id) {
        Shown shown = live.current().channels().get(id);
        if (shown == null) throw ProblemException.notFound("channel", id);
        return shown.view();
    }

    private static String message(ChannelView view) {
        return view.status().name().toLowerCase(Locale.ROOT) + (view.stale() ? " (stale)" : "");
    }

    private static String color(Status status) {
        return switch (status) {
            case ACTIVE -> "#12714a";
            case LATE -> "#8a5300";
            case SILENT -> "#b3191d";
            case SUSPENDED -> "#6a3aa8";
            case DEFUNCT -> "#3c434b";
            case UNHEARD -> "#4b5f77";
        };
    }

    private static String svg(String label, String message, String color) {
        int left = width(label);
        int right = width(message);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" role="img" aria-label="%4$s: %5$s">\
                <title>%4$s: %5$s</title><clipPath id="r"><rect width="%1$d" height="20" rx="3"/></clipPath>\
                <g clip-path="url(#r)"><rect width="%2$d" height="20" fill="#444c56"/>\
                <rect x="%2$d" width="%3$d" height="20" fill="%6$s"/></g>\
                <g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">\
                <text x="%7$d" y="14">%4$s</text><text x="%8$d" y="14">%5$s</text></g></svg>""".formatted(
                        left + right, left, right, escaped(label), escaped(message), color, left / 2, left + right / 2);
    }

    private static int width(String text) {
        return (int) Math.ceil(text.codePointCount(0, text.length()) * WIDTH_OF_A_LETTER) + PADDING;
    }

    /** Without what XML cannot hold, and without what would turn the direction of the text beside it. */
    private static String escaped(String text) {
        return UNPRINTABLE
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
