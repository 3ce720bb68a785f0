package org.channelwatch.extract.noun;

import java.util.Set;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Knows what one does who was expected and does not come: {@code pulled out at the last minute}, {@code never turned up}. */
final class Withdrawals {
    private static final Set<String> PULLING = Words.of("pulling out");
    private static final Set<String> BEHIND = Words.of("behind pulling out");
    private static final Set<String> SHOWING = Words.of("showing up");

    private Withdrawals() {}

    /** Whether such words begin at the token; not {@code pulled out troops}. */
    static boolean isAt(Tokens tokens, int at, int limit) {
        boolean not = tokens.is(at, "not") || tokens.is(at, "n't") || tokens.is(at, "never");
        if (not) return SHOWING.contains(tokens.word(at + 1)) && tokens.is(at + 2, "up");
        boolean alone = tokens.is(at, "withdrew");
        if (!alone && !(PULLING.contains(tokens.word(at)) && tokens.is(at + 1, "out"))) return false;
        int behind = alone ? at + 1 : at + 2;
        return behind >= limit || tokens.isMark(behind) || BEHIND.contains(tokens.word(behind));
    }
}
