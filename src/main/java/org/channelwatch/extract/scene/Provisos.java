package org.channelwatch.extract.scene;

import java.util.Set;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Knows the words by which a sentence makes one thing hang on another: {@code if it rains}, {@code until the shelling stops}. */
public final class Provisos {
    private static final Set<String> CONDITIONS = Words.of("conditions");
    private static final Set<String> TERMS = Words.of("terms");

    private Provisos() {}

    /** {@code if}, {@code unless}. */
    public static boolean isCondition(String word) {
        return CONDITIONS.contains(word);
    }

    /** Whether a condition begins at the token; {@code if you look at it} is none. */
    public static boolean beginsAt(Tokens tokens, int at) {
        return isCondition(tokens.word(at)) && !tokens.is(at + 1, "you");
    }

    /** {@code will be postponed if it rains}: whether a condition stands between the tokens. */
    public static boolean areBetween(Tokens tokens, int from, int to) {
        return tokens.hasAny(CONDITIONS, from, to);
    }

    /** {@code refuses to meet until}, {@code if}, {@code whether}: whether what stands between the tokens is not the last word. */
    public static boolean isUnsettled(Tokens tokens, int from, int to) {
        return tokens.hasAny(TERMS, from, to);
    }
}
