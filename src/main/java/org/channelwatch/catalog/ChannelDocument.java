package org.channelwatch.catalog;

import java.util.List;
import org.channelwatch.catalog.CatalogException.Fault;

/** A single channel as a document, held to the same rules as one in a catalog. */
public final class ChannelDocument {
    private static final String NAME = "channel";

    /** The fields that a channel may have. */
    public static final List<String> FIELDS = DeclarationReader.KEYS;

    private ChannelDocument() {}

    /**
     * Reads a channel.
     *
     * @param json an object on one line: JSON is YAML
     * @param catalog whose actors may be parties, and whose thresholds stand in for those that are left out
     * @throws CatalogException with every fault; lines mean nothing in them
     */
    public static Declaration read(String json, Catalog catalog) {
        var withoutChannels = new Catalog(catalog.defaults(), catalog.kinds(), catalog.actors(), List.of());
        String yaml = CatalogWriter.write(withoutChannels) + "channels:\n  - " + json + "\n";
        return CatalogReader.read(yaml, NAME).channels().getFirst();
    }

    /** The field that a fault is about; empty where it is about the channel as a whole. */
    public static String field(Fault fault) {
        String message = fault.message();
        int colon = message.indexOf(": ");
        String said = colon < 0 ? message : message.substring(colon + 2);
        for (String key : DeclarationReader.KEYS) {
            if (said.startsWith(key + " ")) return key;
        }
        if (said.startsWith("there is no actor ")) return "parties";
        if (said.startsWith("unknown key ")) return said.substring(12).split("[;,? ]", 2)[0];
        return "";
    }
}
