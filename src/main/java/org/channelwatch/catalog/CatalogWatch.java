package org.channelwatch.catalog;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.channelwatch.catalog.CatalogException.Fault;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Looks at the catalog's file every few seconds, and has one of changed content taken without a restart. Which file it is counts as well as
 * its time: a mounted ConfigMap changes by a link that is set elsewhere. A faulty file is refused with every fault, once, and the
 * running catalog stays. Actors that another replica has taken over the API are read as often, also while a faulty file lies there.
 */
@ApplicationScoped
class CatalogWatch {
    private static final Logger LOG = Logger.getLogger(CatalogWatch.class);

    private final RunningCatalog catalog;
    private final Duration every;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private String refusal = "";

    CatalogWatch(
            RunningCatalog catalog,
            @ConfigProperty(name = "channelwatch.catalog.reload-every", defaultValue = "PT5S") Duration every) {
        this.catalog = catalog;
        this.every = every;
    }

    void start(@Observes @Priority(3000) StartupEvent event) {
        if (!every.isPositive()) return;
        Thread.ofPlatform().name("catalog").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void run() {
        try {
            while (!stopping.await(every.toMillis(), TimeUnit.MILLISECONDS)) look();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            reload();
            catalog.followActors();
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("The catalog could not be looked at, and is again in a while: %s", e.getMessage());
        }
    }

    private void reload() throws SQLException {
        try {
            catalog.reload();
            refusal = "";
        } catch (CatalogException e) {
            refuse(e);
        }
    }

    private void refuse(CatalogException refused) {
        String message = String.valueOf(refused.getMessage());
        if (message.equals(refusal)) return;
        refusal = message;
        LOG.errorf(
                "The changed catalog is refused for %d faults; the running one stays",
                refused.faults().size());
        for (Fault fault : refused.faults()) LOG.error(fault);
    }
}
