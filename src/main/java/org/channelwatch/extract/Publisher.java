package org.channelwatch.extract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The government whose transcript or readout a text is.
 *
 * @param country ISO 3166 alpha-2; null of any other text
 * @param secretary the office that "the Secretary" holds there
 * @param readout whether it tells of its own contacts: then all of it is news
 */
record Publisher(@Nullable String country, @Nullable String secretary, boolean readout) {
    private static final List<List<List<String>>> LINES = Resource.read("publishers.txt", 4);

    /** Tells it by how the title begins. */
    static Publisher of(String title) {
        String folded = title.toLowerCase(Locale.ROOT);
        for (List<List<String>> line : LINES) {
            if (line.get(1).stream().noneMatch(folded::startsWith)) continue;
            String secretary = line.get(2).isEmpty() ? null : line.get(2).getFirst();
            return new Publisher(line.get(0).getFirst(), secretary, !line.get(3).isEmpty());
        }
        return new Publisher(null, null, false);
    }
}
