package org.channelwatch.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import org.channelwatch.catalog.CatalogWriter;
import org.channelwatch.catalog.RunningCatalog;

/** The catalog in force. */
@Path("/api/catalog")
@Blocking
public class CatalogResource {
    private final RunningCatalog catalog;

    CatalogResource(RunningCatalog catalog) {
        this.catalog = catalog;
    }

    /** The whole catalog as YAML; importing it again changes nothing. */
    @GET
    @Produces("application/yaml")
    public String export() throws SQLException {
        catalog.refresh();
        return CatalogWriter.write(catalog.current());
    }
}
