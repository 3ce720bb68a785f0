package org.channelwatch.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.catalog.RunningCatalog;
import org.channelwatch.extract.ChannelMatcher;
import org.channelwatch.extract.Extractor;
import org.jspecify.annotations.Nullable;

/** The extractor and the matcher for the catalog in force; made again when the catalog changes. */
@ApplicationScoped
public class ArticleReading {
    private final RunningCatalog running;
    private volatile @Nullable Reading reading;

    private record Reading(Catalog catalog, Extractor extractor, ChannelMatcher matcher) {}

    ArticleReading(RunningCatalog running) {
        this.running = running;
    }

    public Extractor extractor() {
        return reading().extractor();
    }

    ChannelMatcher matcher() {
        return reading().matcher();
    }

    Catalog catalog() {
        return reading().catalog();
    }

    @SuppressWarnings("ReferenceEquality") // a catalog in force is replaced, never changed
    private Reading reading() {
        Catalog inForce = running.current();
        Reading known = reading;
        if (known != null && known.catalog() == inForce) return known;
        Reading fresh = new Reading(inForce, new Extractor(inForce), new ChannelMatcher(inForce));
        reading = fresh;
        return fresh;
    }
}
