package org.channelwatch.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.channelwatch.live.LivePicture;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** The pages beside the overview. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class StoryPages {
    private final ChannelStory stories;
    private final AlertBoard alerts;
    private final IntakeBoard intake;
    private final WebhookBoard webhooks;
    private final WhatIf whatIf;
    private final LivePicture live;
    private final Clock clock;

    StoryPages(
            ChannelStory stories,
            AlertBoard alerts,
            IntakeBoard intake,
            WebhookBoard webhooks,
            WhatIf whatIf,
            LivePicture live,
            Clock clock) {
        this.stories = stories;
        this.alerts = alerts;
        this.intake = intake;
        this.webhooks = webhooks;
        this.whatIf = whatIf;
        this.live = live;
        this.clock = clock;
    }

    /** The templates, in {@code templates/dashboard}. */
    @CheckedTemplate(basePath = "dashboard")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance channel(ChannelStory.Story story);

        static native TemplateInstance alerts(AlertBoard.Board board);

        static native TemplateInstance intake(IntakeBoard.Board board, List<WebhookBoard.WebhookLine> webhooks);

        static native TemplateInstance whatif(WhatIf.Trial trial);

        static native TemplateInstance attempt(String today, String cursor);

        static native TemplateInstance missing(String id);
    }

    @GET
    @Path("channels/{id}")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> channel(@PathParam("id") String id) throws SQLException {
        return stories.of(id)
                .map(story -> RestResponse.ok(Templates.channel(story)))
                .orElseGet(() -> ResponseBuilder.create(Status.NOT_FOUND, Templates.missing(id))
                        .build());
    }

    @GET
    @Path("alerts")
    @Operation(hidden = true)
    public TemplateInstance alerts(@RestQuery @Nullable String channel) throws SQLException {
        return Templates.alerts(alerts.board(channel));
    }

    @GET
    @Path("intake")
    @Operation(hidden = true)
    public TemplateInstance intake() throws SQLException {
        return Templates.intake(intake.board(), webhooks.lines());
    }

    /** Other thresholds to try. */
    @GET
    @Path("what-if")
    @Operation(hidden = true)
    public TemplateInstance whatIf(@RestQuery @Nullable String channel) {
        return Templates.whatif(whatIf.trial(channel));
    }

    /** An article to try the extraction with. */
    @GET
    @Path("try")
    @Operation(hidden = true)
    public TemplateInstance attempt() {
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        return Templates.attempt(
                today.toString().substring(0, 10), live.current().cursor().toString());
    }
}
