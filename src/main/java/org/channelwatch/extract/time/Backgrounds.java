package org.channelwatch.extract.time;

import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;

/** Tells that a clause only explains the news, and so is older: {@code after X, Y and Z had cut ties}. */
public final class Backgrounds {
    private static final int REACH = 8;

    private Backgrounds() {}

    /** Whether the clause begins with "after" or the like of which the subject, or the verb, begins at the token. */
    public static boolean isBehind(Tokens tokens, Sentence sentence, int from) {
        for (int at = from - 1; at >= Math.max(sentence.from() + 1, from - REACH); at--) {
            switch (tokens.word(at)) {
                case "after", "since", "when", "which" -> {
                    return true;
                }
                case ",", ";", "that" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }
}
