package org.channelwatch.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.channelwatch.catalog.Declaration;
import org.channelwatch.catalog.RunningCatalog;
import org.channelwatch.store.declared.DeclaredActors;
import org.channelwatch.store.sql.Transaction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Removes actors that were imported. They come, and are changed, with a catalog that is imported. */
@Path("/api/actors")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ActorsResource {
    private final DataSource database;
    private final DeclaredActors declared;
    private final RunningCatalog catalog;

    ActorsResource(DataSource database, DeclaredActors declared, RunningCatalog catalog) {
        this.database = database;
        this.declared = declared;
        this.catalog = catalog;
    }

    /** Removes an actor that no channel has as a party; what was read of it stays. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove an imported actor")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "It is managed by the catalog file, or a party of a channel")
    public Response remove(@Parameter(example = "republic-of-examples") @PathParam("id") String id)
            throws SQLException {
        if (catalog.isOfFile(id)) {
            throw ProblemException.conflict("The actor " + id + " is managed by the catalog file: remove it there");
        }
        catalog.refresh();
        List<String> channels = catalog.current().channels().stream()
                .filter(channel -> channel.parties().contains(id))
                .map(Declaration::id)
                .toList();
        if (!channels.isEmpty()) {
            throw ProblemException.conflict(
                    "The actor " + id + " is a party of " + String.join(", ", channels) + ": remove those first");
        }
        boolean removed = Transaction.run(database, connection -> declared.remove(connection, id));
        if (!removed) throw ProblemException.notFound("actor", id);
        catalog.refresh();
        return Response.noContent().build();
    }
}
