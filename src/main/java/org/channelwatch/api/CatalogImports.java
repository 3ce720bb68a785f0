package org.channelwatch.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.channelwatch.catalog.Actor;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.catalog.CatalogException;
import org.channelwatch.catalog.CatalogReader;
import org.channelwatch.catalog.Declaration;
import org.channelwatch.catalog.RunningCatalog;
import org.channelwatch.channel.Channel;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.Picture.Shown;
import org.channelwatch.store.DeclaredChannels;
import org.channelwatch.store.Transaction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

/** Declares the channels of a whole catalog: all of them or none. Actors, kinds and defaults come with the catalog file alone. */
@Path("/api/catalog/import")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class CatalogImports {
    private static final int LONGEST_BODY = 8 << 20;

    private final DataSource database;
    private final DeclaredChannels declared;
    private final RunningCatalog catalog;
    private final LivePicture live;
    private final Clock clock;

    CatalogImports(
            DataSource database, DeclaredChannels declared, RunningCatalog catalog, LivePicture live, Clock clock) {
        this.database = database;
        this.declared = declared;
        this.catalog = catalog;
        this.live = live;
        this.clock = clock;
    }

    /**
     * What an import does, or would do.
     *
     * @param created ids of channels that were not there
     * @param unchanged how many were declared like that already
     */
    public record Difference(boolean dryRun, List<String> created, List<ChangedChannel> changed, int unchanged) {}

    /** A channel that is declared otherwise, with the fields that differ. */
    public record ChangedChannel(String id, Map<String, BeforeAndAfter> fields) {}

    /** A field before and after. */
    public record BeforeAndAfter(String before, String after) {}

    @POST
    @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Declare the channels of a catalog, all or none",
            description =
                    "With `dryRun=true` nothing is changed, and the difference is shown. Channels that are not in it stay.")
    @RequestBody(content = @Content(mediaType = "application/yaml", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "400", description = "The catalog has faults; `errors` has each with its line")
    @APIResponse(responseCode = "409", description = "It changes channels that the catalog file manages")
    public Difference take(byte[] body, @RestQuery boolean dryRun) throws SQLException {
        if (body.length > LONGEST_BODY) throw ProblemException.tooLarge(LONGEST_BODY);
        Catalog wanted = read(body);
        Catalog running = catalog.current();
        refuseOtherThanChannels(wanted, running);
        Map<String, Shown> known = live.current().channels();
        var created = new ArrayList<String>();
        var changed = new ArrayList<ChangedChannel>();
        var declarations = new ArrayList<Channel>();
        var managed = new ArrayList<String>();
        for (Declaration one : wanted.channels()) {
            Shown shown = known.get(one.id());
            Declaration before =
                    shown == null ? null : Declaration.of(shown.channel().channel());
            if (one.equals(before)) continue;
            if (shown == null || before == null) created.add(one.id());
            else {
                changed.add(new ChangedChannel(one.id(), fields(before, one)));
                if (shown.channel().managedBy().equals(RunningCatalog.MANAGED_BY_CATALOG)) managed.add(one.id());
            }
            declarations.add(running.resolve(one));
        }
        if (!managed.isEmpty()) {
            throw ProblemException.conflict(
                    "Nothing was changed: the catalog file manages " + String.join(", ", managed));
        }
        if (!dryRun && !declarations.isEmpty()) declare(declarations);
        return new Difference(dryRun, created, changed, wanted.channels().size() - created.size() - changed.size());
    }

    private void declare(List<Channel> channels) throws SQLException {
        Transaction.run(
                database,
                connection ->
                        declared.declare(connection, channels, DeclarationsResource.MANAGED_BY_API, clock.instant()));
        catalog.refresh();
        live.refresh();
    }

    private static Catalog read(byte[] body) {
        try {
            return CatalogReader.read(new String(body, StandardCharsets.UTF_8), "catalog");
        } catch (CatalogException e) {
            throw ProblemException.badFields(e.faults().stream()
                    .map(fault -> new Problem.FieldError("line " + fault.line(), fault.message()))
                    .toList());
        }
    }

    private static void refuseOtherThanChannels(Catalog wanted, Catalog running) {
        var errors = new ArrayList<Problem.FieldError>();
        for (Actor actor : wanted.actors()) {
            if (running.actors().contains(actor)) continue;
            errors.add(new Problem.FieldError(
                    "actors", "actor " + actor.id() + " is not like that in the catalog file, where actors are kept"));
        }
        if (!wanted.defaults().equals(running.defaults())) {
            errors.add(new Problem.FieldError("defaults", "differ from those of the catalog file, which hold"));
        }
        if (!wanted.kinds().equals(running.kinds())) {
            errors.add(new Problem.FieldError("kinds", "differ from those of the catalog file, which hold"));
        }
        if (!errors.isEmpty()) throw ProblemException.badFields(errors);
    }

    private static Map<String, BeforeAndAfter> fields(Declaration before, Declaration after) {
        var fields = new LinkedHashMap<String, BeforeAndAfter>();
        compare(fields, "name", before.name(), after.name());
        compare(fields, "kind", before.kind().label(), after.kind().label());
        compare(fields, "parties", before.parties(), after.parties());
        compare(fields, "tags", before.tags(), after.tags());
        compare(fields, "cues", before.cues(), after.cues());
        compare(
                fields,
                "warnAfter",
                before.thresholds().warnAfter(),
                after.thresholds().warnAfter());
        compare(
                fields,
                "silentAfter",
                before.thresholds().silentAfter(),
                after.thresholds().silentAfter());
        compare(
                fields,
                "repeatEvery",
                before.thresholds().repeatEvery(),
                after.thresholds().repeatEvery());
        compare(fields, "expectedSince", before.expectedSince(), after.expectedSince());
        return fields;
    }

    private static void compare(
            Map<String, BeforeAndAfter> fields,
            String name,
            @org.jspecify.annotations.Nullable Object before,
            @org.jspecify.annotations.Nullable Object after) {
        if (Objects.equals(before, after)) return;
        fields.put(name, new BeforeAndAfter(text(before), text(after)));
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
