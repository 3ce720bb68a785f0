package org.channelwatch.extract.lexicon;

import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What may be said of a noun: the hotline "is dead", the talks "took place". See {@code predicates.txt}. */
public enum Predicate {
    HAPPENED,
    QUALITY,
    OFF,
    PLANNED,
    DEAD,
    OPENED,
    ALIVE,
    USED;

    private static final Phrases<Predicate> ALL = Phrases.byClass("predicates.txt", Predicate.class);

    /** Whether it is said at the token that an occasion will not be: {@code is off}, {@code fell through}. */
    public static boolean isOff(Tokens tokens, int at, int limit) {
        Phrases.Match<Predicate> said = at(tokens, at, limit);
        return said != null && said.value() == OFF;
    }

    /** The longest predicate that begins at the token and ends before the limit; null where none does. */
    public static Phrases.@Nullable Match<Predicate> at(Tokens tokens, int at, int limit) {
        return ALL.longest(tokens, at, limit);
    }
}
