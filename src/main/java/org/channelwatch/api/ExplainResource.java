package org.channelwatch.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.channelwatch.channel.Explanation;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.watched.WatchedChannel;
import org.channelwatch.store.watched.WatchedChannels;
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

    /**
     * An explanation, with the number of those who tell it.
     *
     * @param told by the id of each piece of evidence that decided
     */
    public record Explained(@JsonUnwrapped Explanation explanation, Map<String, Timelines.Told> told) {
        static Explained of(Explaining.Explained explained) {
            Map<String, Timelines.Told> told = new TreeMap<>();
            explained.told().forEach((id, event) -> told.put(id, new Timelines.Told(event.sources(), event.copies())));
            return new Explained(explained.explanation(), told);
        }
    }

    @GET
    @Path("{id}/explain")
    @Operation(
            summary = "Why a channel has its status",
            description =
                    "The rule, where silence is reckoned from, the thresholds and where each came from, the evidence"
                            + " used and set aside with the reason, by how many independent sources it is told, blind time"
                            + " left out, and what happens next by itself.")
    public Explained explain(@Parameter(example = "biden-putin") @PathParam("id") String id) throws SQLException {
        return Transaction.run(database, connection -> {
            WatchedChannel channel =
                    watched.ofId(connection, id).orElseThrow(() -> ProblemException.notFound("channel", id));
            return Explained.of(explaining.explainWithSources(connection, channel));
        });
    }
}
