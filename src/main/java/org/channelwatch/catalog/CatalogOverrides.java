package org.channelwatch.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.channelwatch.catalog.CatalogException.Fault;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A catalog laid over another. It has the shape of a catalog, and every part of it may be left out: actors and channels go by their id,
 * what is given of them replaces what was, and null takes a field away. So a whole catalog is one, and so is a single threshold.
 */
public final class CatalogOverrides {
    private static final String NAME = "catalog";

    private CatalogOverrides() {}

    /**
     * The catalog that results.
     *
     * @param overrides YAML, or JSON, which is YAML
     * @throws CatalogException with every fault; lines mean nothing in them
     */
    public static Catalog apply(Catalog catalog, String overrides) {
        Object over = load(overrides);
        if (over == null) return catalog;
        if (!(over instanceof Map<?, ?> map)) throw fault("catalog must be a mapping, in the shape of a catalog");
        Map<String, Object> merged = merged(mapping(load(CatalogWriter.write(catalog))), map);
        return CatalogReader.read(PlainYaml.create().dump(merged), NAME);
    }

    /** Where a fault lies: {@code channels.biden-putin.silentAfter}; as much of that as the fault tells. */
    public static String field(Fault fault) {
        String[] said = fault.message().split(": ", 2);
        if (said.length < 2) return NAME;
        String place = said[0].replace("channel ", "channels.")
                .replace("actor ", "actors.")
                .replace("the kind ", "kinds.");
        String key = ChannelDocument.field(fault);
        return NAME + "." + place + (key.isEmpty() ? "" : "." + key);
    }

    private static Map<String, Object> merged(Map<String, Object> base, Map<?, ?> over) {
        var merged = new LinkedHashMap<>(base);
        over.forEach((key, value) -> {
            String name = String.valueOf(key);
            Object before = base.get(name);
            if (value == null) merged.remove(name);
            else if (value instanceof Map<?, ?> map) merged.put(name, merged(mapping(before), map));
            else if (isKeyedById(name) && value instanceof List<?> list) merged.put(name, byId(before, list));
            else merged.put(name, value);
        });
        return merged;
    }

    private static boolean isKeyedById(String name) {
        return name.equals("actors") || name.equals("channels");
    }

    /** An id that is given twice stays twice, so that the reader says so. */
    private static List<Object> byId(@Nullable Object before, List<?> over) {
        var all = new ArrayList<Object>(before instanceof List<?> list ? list : List.of());
        var places = new LinkedHashMap<Object, Integer>();
        for (int i = 0; i < all.size(); i++) places.put(id(all.get(i)), i);
        for (Object one : over) {
            Integer place = places.remove(id(one));
            if (place == null) all.add(one);
            else all.set(place, merged(mapping(all.get(place)), mapping(one)));
        }
        return all;
    }

    private static Object id(@Nullable Object item) {
        Object id = item instanceof Map<?, ?> map ? map.get("id") : null;
        return id == null ? "" : id;
    }

    @SuppressWarnings("unchecked") // keys are texts: nothing else is resolved
    private static Map<String, Object> mapping(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static @Nullable Object load(String text) {
        try {
            return PlainYaml.create().load(text);
        } catch (YAMLException e) {
            throw fault("not YAML: " + e.getMessage());
        }
    }

    private static CatalogException fault(String message) {
        return new CatalogException(List.of(new Fault(NAME, 0, message)));
    }
}
