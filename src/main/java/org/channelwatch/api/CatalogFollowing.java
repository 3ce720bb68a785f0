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
import org.channelwatch.live.Picture.Shown;
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

    void start(@Observes @Priority(2600) StartupEvent event) {
        seen = mark(live.current());
        live.pictures()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .subscribe()
                .with(
                        this::look,
                        failure -> LOG.error("Declarations of other replicas are not seen any more", failure));
    }

    private void look(Picture picture) {
        long mark = mark(picture);
        if (mark == seen) return;
        try {
            catalog.refresh();
            seen = mark;
        } catch (SQLException e) {
            LOG.warnf("The catalog could not be read anew, and will be with the next change: %s", e.getMessage());
        }
    }

    private static long mark(Picture picture) {
        long mark = 0;
        for (Shown shown : picture.all()) {
            mark += shown.channel().no() * 1_000_003L + shown.channel().revision() * 7_919L;
        }
        return mark;
    }
}
