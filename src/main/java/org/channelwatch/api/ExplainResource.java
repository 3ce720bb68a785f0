package org.channelwatch.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.channelwatch.channel.Explanation;
import org.channelwatch.store.Transaction;
import org.channelwatch.store.WatchedChannel;
import org.channelwatch.store.WatchedChannels;
import org.channelwatch.watch.Explaining;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Why a channel has its status. */
@Path("/api/channels")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ExplainResource {
    private final DataSource database;
    private final WatchedChannels watched;
    private final Explaining explaining;

    ExplainResource(DataSource database, WatchedChannels watched, Explaining explaining) {
        this.database = database;
        this.watched = watched;
        this.explaining = explaining;
    }

    @GET
    @Path("{id}/explain")
    @Operation(
            summary = "Why a channel has its status",
            description =
                    "The rule, where silence is reckoned from, the thresholds and where each came from, the evidence used and"
                            + " set aside with the reason, blind time left out, and what happens next by itself.")
    public Explanation explain(@Parameter(example = "biden-putin") @PathParam("id") String id) throws SQLException {
        return Transaction.run(database, connection -> {
            WatchedChannel channel =
                    watched.ofId(connection, id).orElseThrow(() -> ProblemException.notFound("channel", id));
            return explaining.explain(connection, channel);
        });
    }
}
