package org.channelwatch.extract.verb;

import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.text.Tokens;

/** Tells where quotation marks stand within a verb group: {@code will "freeze contacts"}, {@code will "completely" close}. */
final class QuotedVerbs {
    private QuotedVerbs() {}

    /** Whether the mark parts a verb from what governs it. */
    static boolean isWithin(Tokens tokens, int mark) {
        return isGoverned(tokens, mark - 1) || isAdverb(tokens, mark);
    }

    /** {@code will "freeze contacts"}: what is quoted begins behind its auxiliary. */
    private static boolean isGoverned(Tokens tokens, int before) {
        return tokens.is(before, "to") || Verbs.isAuxiliary(tokens.word(before));
    }

    /** {@code will "completely" close}. */
    private static boolean isAdverb(Tokens tokens, int mark) {
        boolean sure = !tokens.word(mark - 1).equals("probably");
        return sure
                && Modality.isAdverb(tokens.word(mark - 1))
                && tokens.is(mark - 2, "\"")
                && isGoverned(tokens, mark - 3);
    }
}
