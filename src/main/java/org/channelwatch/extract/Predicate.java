package org.channelwatch.extract;

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

    private static final Phrases<Predicate> ALL = Phrases.byClass("predicates.txt", Predicate.class);

    static Phrases.@Nullable Match<Predicate> at(Tokens tokens, int at, int limit) {
        return ALL.longest(tokens, at, limit);
    }
}
