package org.channelwatch.extract.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.channelwatch.extract.text.Resource;

/** The other names under which newspapers know organisations, movements and a few persons, from {@code othernames.txt}. */
public final class OtherNames {
    private static final Map<String, List<String>> GROUPS = groups();

    private OtherNames() {}

    /** All names of whoever has the given one, itself included; none where it is not in the lexicon. */
    public static List<String> of(String name) {
        return GROUPS.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new HashMap<>();
        for (List<List<String>> line : Resource.read("othernames.txt", 1))
            for (String name : line.getFirst()) groups.put(name.toLowerCase(Locale.ROOT), line.getFirst());
        return Map.copyOf(groups);
    }
}
