package org.channelwatch.store.upkeep;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Refuses to start on a database that a newer version has upgraded: what that version keeps there is not known here. */
@ApplicationScoped
public class SchemaCheck {
    private static final int BEFORE_ALL_OTHERS = 1;

    private final Flyway flyway;

    SchemaCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    void check(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent event) {
        String newest = null;
        String known = null;
        for (MigrationInfo one : flyway.info().all()) {
            if (one.getState().isResolved()) known = one.getVersion().getVersion();
            else if (one.getState().isApplied()) newest = one.getVersion().getVersion();
        }
        if (newest == null) return;
        throw new IllegalStateException("The database has schema " + newest
                + ", and this version of channel-watch knows none beyond " + known
                + ": a newer version has upgraded it. Start that version, or one that is newer still.");
    }
}
