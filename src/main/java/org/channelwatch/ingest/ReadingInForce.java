package org.channelwatch.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.catalog.RunningCatalog;
import org.jspecify.annotations.Nullable;

/** The reading of news events by the catalog in force; made again when the catalog changes. */
@ApplicationScoped
public class ReadingInForce {
    private final RunningCatalog running;
    private volatile @Nullable CatalogReading reading;

    ReadingInForce(RunningCatalog running) {
        this.running = running;
    }

    @SuppressWarnings("ReferenceEquality") // a catalog in force is replaced, never changed
    CatalogReading current() {
        Catalog inForce = running.current();
        CatalogReading known = reading;
        if (known != null && known.catalog() == inForce) return known;
        CatalogReading fresh = new CatalogReading(inForce);
        reading = fresh;
        return fresh;
    }
}
