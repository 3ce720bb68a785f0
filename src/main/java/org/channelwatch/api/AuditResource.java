package org.channelwatch.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.channelwatch.store.account.AuditEntry;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who wrote what, and when. */
@Path("/api/audit")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class AuditResource {
    private static final int PAGE = 100;
    private static final int LONGEST_PAGE = 1000;

    /** Writes, the newest first. */
    public record Entries(List<AuditEntry> items) {}

    @GET
    public Entries newest(@RestQuery @Nullable String limit) {
        int size = Parameters.limit(limit, PAGE, LONGEST_PAGE);
        return new Entries(QuarkusTransaction.requiringNew().call(() -> AuditEntry.newest(size)));
    }
}
