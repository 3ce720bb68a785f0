package org.channelwatch.extract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What may be said of a noun: the hotline "is dead", the talks "took place". See {@code predicates.txt}. */
enum Predicate {
    HAPPENED,
    QUALITY,
    OFF,
    DEAD,
    OPENED,
    ALIVE,
    USED;

    private static final Phrases<Predicate> ALL = phrases();

    private static Phrases<Predicate> phrases() {
        Phrases<Predicate> phrases = new Phrases<>();
        for (List<List<String>> line : Resource.read("predicates.txt", 2)) {
            Predicate predicate = Predicate.valueOf(line.get(0).getFirst().toUpperCase(Locale.ROOT));
            line.get(1).forEach(phrase -> phrases.add(phrase, predicate));
        }
        return phrases;
    }

    static Phrases.@Nullable Match<Predicate> at(Tokens tokens, int at, int limit) {
        return ALL.longest(tokens, at, limit);
    }
}
