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
import org.channelwatch.live.LivePicture;
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
    private final LivePicture live;

    EvidenceResource(Rejections rejections, LivePicture live) {
        this.rejections = rejections;
        this.live = live;
    }

    /** Who does it, and why. */
    public record Remark(@Nullable String by, @Nullable String comment) {}

    @POST
    @Path("reject")
    public Timelines.EvidenceEntry reject(@PathParam("evidenceId") UUID evidenceId, @Nullable Remark remark)
            throws SQLException {
        Remark made = checked(remark);
        return changed(rejections.reject(evidenceId, made.by(), made.comment()), evidenceId);
    }

    /** What is remarked is checked as with a rejection, and not kept: evidence that counts again is as if it had never been rejected. */
    @POST
    @Path("restore")
    public Timelines.EvidenceEntry restore(@PathParam("evidenceId") UUID evidenceId, @Nullable Remark remark)
            throws SQLException {
        checked(remark);
        return changed(rejections.restore(evidenceId), evidenceId);
    }

    private static Remark checked(@Nullable Remark remark) {
        Remark made = Objects.requireNonNullElse(remark, new Remark(null, null));
        var errors = Remarks.errors(made.by(), made.comment());
        if (!errors.isEmpty()) throw ProblemException.badFields(errors);
        return made;
    }

    private Timelines.EvidenceEntry changed(Optional<StoredEvidence> evidence, UUID id) throws SQLException {
        StoredEvidence found = evidence.orElseThrow(() -> ProblemException.notFound("evidence", id));
        live.awaitCommitted();
        return Timelines.EvidenceEntry.of(found);
    }
}
