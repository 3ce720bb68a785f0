package org.channelwatch.catalog;

import java.util.List;

/** Actors as documents, each as a catalog has it. */
public final class ActorDocument {
    private static final String CATALOG = """
            version: 1
            defaults: {warnAfter: P10D, silentAfter: P14D}
            actors:
            """;

    private ActorDocument() {}

    /** An item of a list of YAML. */
    public static String write(Actor actor) {
        return CatalogWriter.item(actor);
    }

    /**
     * Reads actors that were written.
     *
     * @throws CatalogException if one of them is faulty
     */
    static List<Actor> read(List<String> documents) {
        if (documents.isEmpty()) return List.of();
        return CatalogReader.read(CATALOG + String.join("", documents), "actors")
                .actors();
    }
}
