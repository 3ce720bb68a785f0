package org.channelwatch.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.channelwatch.ingest.Redriving;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** News that could not be processed: to be seen, and to be sent back to the intake when what stood in its way is mended. */
@Path("/api/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class DeadLettersResource {
    private static final int PAGE = 100;
    private static final int MOST = 1000;

    private final Redriving redriving;

    DeadLettersResource(Redriving redriving) {
        this.redriving = redriving;
    }

    /** Dead letters, newest first. */
    public record Letters(List<Redriving.Letter> items) {}

    /**
     * Which letters to send back.
     *
     * @param letters their ids; all that were not sent back yet, where this is missing
     */
    public record Wanted(
            @Nullable Set<String> letters, @Nullable String by) {}

    /** The newest dead letters. */
    @GET
    public Letters newest(@RestQuery @Nullable String limit) throws SQLException, InterruptedException {
        return new Letters(redriving.newest(Parameters.limit(limit, PAGE, MOST)));
    }

    /** Sends dead letters back to the intake, each once, however often this is asked for. */
    @POST
    @Path("redrive")
    @Consumes(MediaType.APPLICATION_JSON)
    public Redriving.Result redrive(@Nullable Wanted wanted) throws SQLException, InterruptedException {
        if (wanted == null || wanted.by() == null || wanted.by().isBlank()) {
            throw ProblemException.badField("by", "is missing");
        }
        var errors = Remarks.errors(wanted.by(), null);
        if (!errors.isEmpty()) throw ProblemException.badFields(errors);
        return redriving.redrive(wanted.letters(), wanted.by());
    }
}
