package org.channelwatch.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ids given so far, each with its line. */
final class Ids {
    private final Map<String, Integer> lines = new HashMap<>();

    /** The id of an actor or channel; null where it has none, a malformed one, or that of another. */
    @Nullable
    String take(Fields fields) {
        String text = fields.optional("id", Function.identity());
        Integer first = text == null ? null : lines.putIfAbsent(text, fields.line("id"));
        if (first != null) {
            fields.fault("id", "the id is given twice, first in line " + first);
            return null;
        }
        return text == null && fields.has("id") ? null : fields.required("id", Parsers::id);
    }

    boolean contains(String id) {
        return lines.containsKey(id);
    }

    Set<String> all() {
        return lines.keySet();
    }
}
