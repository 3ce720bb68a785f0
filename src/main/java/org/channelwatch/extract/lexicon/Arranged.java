package org.channelwatch.extract.lexicon;

import java.util.Set;
import org.channelwatch.extract.text.Words;

/** Knows the words that say of an occasion that it is arranged: {@code planned}, {@code due}. */
public final class Arranged {
    private static final Set<String> ARRANGED = Words.of("arranged for a day");

    private Arranged() {}

    /** {@code [is] planned [for Monday]}. */
    public static boolean isOne(String word) {
        return ARRANGED.contains(word);
    }
}
