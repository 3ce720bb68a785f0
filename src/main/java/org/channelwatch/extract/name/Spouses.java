package org.channelwatch.extract.name;

import org.channelwatch.extract.lexicon.Honorifics;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.Tokens;

/** Joins to a leader whoever comes along at home and abroad: {@code the President [and the First Lady]}, {@code President X [and his wife Ada]}. */
final class Spouses {
    private Spouses() {}

    /** The mention with the spouse behind it, who is no party; the same where none is named. */
    static Mention join(Tokens tokens, Mention leader) {
        boolean one = leader.type() == Referent.PERSON || leader.type() == Referent.OFFICE;
        int spouse = one && tokens.is(leader.to(), "and") ? behindSpouse(tokens, leader.to() + 1) : -1;
        return spouse < 0 ? leader : leader.endingAt(Capitals.endOf(tokens, Honorifics.skip(tokens, spouse)));
    }

    /** {@code the First Lady}, {@code her husband}: the token behind; -1 where it is nobody of the kind. */
    private static int behindSpouse(Tokens tokens, int at) {
        boolean own = tokens.is(at, "his") || tokens.is(at, "her");
        int from = own || tokens.is(at, "the") ? at + 1 : at;
        boolean first = tokens.is(from, "first") && (tokens.is(from + 1, "lady") || tokens.is(from + 1, "gentleman"));
        if (first) return from + 2;
        boolean spouse = tokens.is(from, "wife") || tokens.is(from, "husband") || tokens.is(from, "spouse");
        return own && spouse ? from + 1 : -1;
    }
}
