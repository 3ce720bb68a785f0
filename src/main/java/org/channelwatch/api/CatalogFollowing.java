package org.channelwatch.api;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.channelwatch.catalog.RunningCatalog;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.Picture;
import org.jboss.logging.Logger;

/** Has the running catalog read anew when another replica has declared or removed channels. */
@ApplicationScoped
class CatalogFollowing {
    private static final Logger LOG = Logger.getLogger(CatalogFollowing.class);

    private final LivePicture live;
    private final RunningCatalog catalog;
    private long seen;

    CatalogFollowing(LivePicture live, RunningCatalog catalog) {
        this.live = live;
        this.catalog = catalog;
    }

    void start(@Observes @Priority(4100) StartupEvent event) {
        seen = live.current().declarations();
        live.pictures()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .subscribe()
                .with(
                        this::look,
                        failure -> LOG.error("Declarations of other replicas are not seen any more", failure));
    }

    private void look(Picture picture) {
        if (picture.declarations() == seen) return;
        try {
            catalog.refresh();
            seen = picture.declarations();
        } catch (SQLException e) {
            LOG.warnf("The catalog could not be read anew, and will be with the next change: %s", e.getMessage());
        }
    }
}
