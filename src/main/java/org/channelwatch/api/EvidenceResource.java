package org.channelwatch.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.channelwatch.store.evidence.StoredEvidence;
import org.channelwatch.watch.Rejections;
import org.jspecify.annotations.Nullable;

/** An analyst sets evidence aside, or takes that back. */
@Path("/api/evidence/{evidenceId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class EvidenceResource {
    private final Rejections rejections;

    EvidenceResource(Rejections rejections) {
        this.rejections = rejections;
    }

    /** Who does it, and why. */
    public record Remark(@Nullable String by, @Nullable String comment) {}

    @POST
    @Path("reject")
    public Timelines.EvidenceEntry reject(@PathParam("evidenceId") UUID evidenceId, @Nullable Remark remark)
            throws SQLException {
        Remark made = Objects.requireNonNullElse(remark, new Remark(null, null));
        var errors = Remarks.errors(made.by(), made.comment());
        if (!errors.isEmpty()) throw ProblemException.badFields(errors);
        return found(rejections.reject(evidenceId, made.by(), made.comment()), evidenceId);
    }

    @POST
    @Path("restore")
    public Timelines.EvidenceEntry restore(@PathParam("evidenceId") UUID evidenceId, @Nullable Remark remark)
            throws SQLException {
        return found(rejections.restore(evidenceId), evidenceId);
    }

    private static Timelines.EvidenceEntry found(Optional<StoredEvidence> evidence, UUID id) {
        return evidence.map(Timelines.EvidenceEntry::of).orElseThrow(() -> ProblemException.notFound("evidence", id));
    }
}
