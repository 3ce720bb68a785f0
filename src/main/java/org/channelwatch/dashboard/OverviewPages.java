package org.channelwatch.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The overview, and the parts of it that a script asks for when something changed. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class OverviewPages {
    private final Overview overview;

    OverviewPages(Overview overview) {
        this.overview = overview;
    }

    /** The templates, in {@code templates/dashboard}. */
    @CheckedTemplate(basePath = "dashboard")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance overview(Overview.Shows shows);

        static native TemplateInstance lines(Overview.Shows shows);

        static native TemplateInstance wall(Overview.Shows shows);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview(
            @RestQuery @Nullable List<String> status,
            @RestQuery @Nullable List<String> tag,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable String group) {
        return Templates.overview(overview.shows(OverviewQuery.of(status, tag, kind, q, sort, group), null));
    }

    /**
     * Lines of the overview.
     *
     * @param id of channels; without any, the lines behind {@code after}
     */
    @GET
    @Path("lines")
    @Operation(hidden = true)
    public TemplateInstance lines(
            @RestQuery @Nullable List<String> id,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable List<String> status,
            @RestQuery @Nullable List<String> tag,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable String group) {
        OverviewQuery query = OverviewQuery.of(status, tag, kind, q, sort, group);
        List<String> ids = Objects.requireNonNullElse(id, List.of());
        return Templates.lines(
                ids.isEmpty() ? overview.shows(query, after) : overview.only(query, new LinkedHashSet<>(ids)));
    }

    /** The overview for a screen on the wall. */
    @GET
    @Path("wall")
    @Operation(hidden = true)
    public TemplateInstance wall(
            @RestQuery @Nullable List<String> status,
            @RestQuery @Nullable List<String> tag,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String q) {
        return Templates.wall(overview.shows(OverviewQuery.of(status, tag, kind, q, null, null), null));
    }
}
