package org.channelwatch.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.catalog.RunningCatalog;
import org.channelwatch.extract.Extractor;
import org.jspecify.annotations.Nullable;

/** The extractor for the catalog in force; made again when the catalog changes. */
@ApplicationScoped
public class ArticleReading {
    private final RunningCatalog catalog;
    private volatile @Nullable Reading reading;

    private record Reading(Catalog catalog, Extractor extractor) {}

    ArticleReading(RunningCatalog catalog) {
        this.catalog = catalog;
    }

    @SuppressWarnings("ReferenceEquality") // a catalog in force is replaced, never changed
    public Extractor extractor() {
        Catalog inForce = catalog.current();
        Reading known = reading;
        if (known != null && known.catalog() == inForce) return known.extractor();
        Reading fresh = new Reading(inForce, new Extractor(inForce));
        reading = fresh;
        return fresh.extractor();
    }
}
