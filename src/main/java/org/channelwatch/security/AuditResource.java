package org.channelwatch.security;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.channelwatch.store.AuditRows;
import org.channelwatch.store.AuditRows.AuditEntry;
import org.channelwatch.store.Transaction;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who wrote what, and when. */
@Path("/api/audit")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class AuditResource {
    private static final int PAGE = 100;
    private static final int LONGEST_PAGE = 1000;

    private final DataSource database;
    private final AuditRows rows;

    AuditResource(DataSource database, AuditRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Writes, the newest first. */
    public record Entries(List<AuditEntry> items) {}

    @GET
    public Entries newest(@RestQuery @Nullable Integer limit) throws SQLException {
        int size = limit == null ? PAGE : Math.clamp(limit, 1, LONGEST_PAGE);
        return new Entries(Transaction.run(database, connection -> rows.newest(connection, size)));
    }
}
