package org.channelwatch.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.channelwatch.api.CatalogDifference.Changed;
import org.channelwatch.catalog.Actor;
import org.channelwatch.catalog.ActorDocument;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.catalog.CatalogException;
import org.channelwatch.catalog.CatalogReader;
import org.channelwatch.catalog.Declaration;
import org.channelwatch.catalog.RunningCatalog;
import org.channelwatch.channel.Channel;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.Picture.Shown;
import org.channelwatch.store.declared.DeclaredActors;
import org.channelwatch.store.declared.DeclaredActors.DeclaredActor;
import org.channelwatch.store.declared.DeclaredChannels;
import org.channelwatch.store.sql.Transaction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

/** Declares the actors and channels of a whole catalog: all of them or none. Kinds and defaults come with the catalog file alone. */
@Path("/api/catalog/import")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class CatalogImports {
    private static final int LONGEST_BODY = 8 << 20;

    private final DataSource database;
    private final DeclaredChannels declaredChannels;
    private final DeclaredActors declaredActors;
    private final RunningCatalog catalog;
    private final LivePicture live;
    private final Clock clock;

    CatalogImports(
            DataSource database,
            DeclaredChannels declaredChannels,
            DeclaredActors declaredActors,
            RunningCatalog catalog,
            LivePicture live,
            Clock clock) {
        this.database = database;
        this.declaredChannels = declaredChannels;
        this.declaredActors = declaredActors;
        this.catalog = catalog;
        this.live = live;
        this.clock = clock;
    }

    /** What an import comes to. */
    private static final class Work {
        private final List<String> newActors = new ArrayList<>();
        private final List<Changed> changedActors = new ArrayList<>();
        private final List<DeclaredActor> actors = new ArrayList<>();
        private final List<String> newChannels = new ArrayList<>();
        private final List<Changed> changedChannels = new ArrayList<>();
        private final List<Channel> channels = new ArrayList<>();
        private final List<String> managed = new ArrayList<>();
    }

    @POST
    @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Declare the actors and channels of a catalog, all or none",
            description =
                    "With `dryRun=true` nothing is changed, and the difference is shown. Actors and channels that are not in it stay.")
    @RequestBody(content = @Content(mediaType = "application/yaml", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "400", description = "The catalog has faults; `errors` has each with its line")
    @APIResponse(responseCode = "409", description = "It changes actors or channels that the catalog file manages")
    public CatalogDifference take(byte[] body, @RestQuery boolean dryRun) throws SQLException {
        Catalog wanted = read(Bodies.text(body, LONGEST_BODY));
        Catalog running = catalog.current();
        refuseOtherThresholds(wanted, running);
        var work = new Work();
        compareActors(work, wanted, running);
        compareChannels(work, wanted, running);
        if (!work.managed.isEmpty()) {
            throw ProblemException.conflict(
                    "Nothing was changed: the catalog file manages " + String.join(", ", work.managed));
        }
        if (!dryRun) declare(work);
        return new CatalogDifference(
                dryRun,
                work.newChannels,
                work.changedChannels,
                wanted.channels().size() - work.channels.size(),
                new CatalogDifference.OfActors(
                        work.newActors, work.changedActors, wanted.actors().size() - work.actors.size()));
    }

    private void compareActors(Work work, Catalog wanted, Catalog running) {
        Map<String, Actor> known = new HashMap<>();
        for (Actor actor : running.actors()) known.put(actor.id(), actor);
        for (Actor one : wanted.actors()) {
            Actor before = known.get(one.id());
            if (one.equals(before)) continue;
            if (before == null) work.newActors.add(one.id());
            else work.changedActors.add(CatalogDifference.changed(before, one));
            if (catalog.isOfFile(one.id())) work.managed.add("the actor " + one.id());
            work.actors.add(new DeclaredActor(one.id(), ActorDocument.write(one)));
        }
    }

    private void compareChannels(Work work, Catalog wanted, Catalog running) {
        Map<String, Shown> known = live.current().channels();
        for (Declaration one : wanted.channels()) {
            Shown shown = known.get(one.id());
            Declaration before =
                    shown == null ? null : Declaration.of(shown.channel().channel());
            if (one.equals(before)) continue;
            if (shown == null || before == null) work.newChannels.add(one.id());
            else {
                work.changedChannels.add(CatalogDifference.changed(before, one));
                if (shown.channel().managedBy().equals(RunningCatalog.MANAGED_BY_CATALOG)) work.managed.add(one.id());
            }
            work.channels.add(running.resolve(one));
        }
    }

    private void declare(Work work) throws SQLException {
        if (work.actors.isEmpty() && work.channels.isEmpty()) return;
        Transaction.run(database, connection -> {
            declaredActors.declare(connection, work.actors);
            return declaredChannels.declare(
                    connection, work.channels, DeclarationsResource.MANAGED_BY_API, clock.instant());
        });
        catalog.refresh();
        live.awaitCommitted();
    }

    private static Catalog read(String body) {
        try {
            return CatalogReader.read(body, "catalog");
        } catch (CatalogException e) {
            throw ProblemException.badFields(e.faults().stream()
                    .map(fault -> new Problem.FieldError("line " + fault.line(), fault.message()))
                    .toList());
        }
    }

    private static void refuseOtherThresholds(Catalog wanted, Catalog running) {
        var errors = new ArrayList<Problem.FieldError>();
        if (!wanted.defaults().equals(running.defaults())) {
            errors.add(new Problem.FieldError("defaults", "differ from those of the catalog file, which hold"));
        }
        if (!wanted.kinds().equals(running.kinds())) {
            errors.add(new Problem.FieldError("kinds", "differ from those of the catalog file, which hold"));
        }
        if (!errors.isEmpty()) throw ProblemException.badFields(errors);
    }
}
