package org.channelwatch.extract.time;

import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.text.Tokens;

/** Reads clauses behind talks that say that they were, or will be: {@code [a meeting], which will take place on Friday}. */
public final class ClausesOfTime {
    private static final int LONGEST = 4;

    private ClausesOfTime() {}

    /** {@code , which will take place}, {@code that is to be held}: the token behind; the same token where no such clause begins. */
    public static int behindToBe(Tokens tokens, int at) {
        int verb = behindThat(tokens, at);
        boolean will = tokens.is(verb, "will") || tokens.is(verb + 1, "to");
        return verb > at && will ? behindTakingPlace(tokens, verb + 1, at) : at;
    }

    /** {@code [is set] to begin}, {@code to be held}: the token behind; the same token where nothing is to be. */
    public static int behindToBegin(Tokens tokens, int at) {
        return tokens.is(at, "to") ? behindTakingPlace(tokens, at + 1, at) : at;
    }

    /** {@code , which took place}, {@code that was held}, {@code held}: the token behind; the same token where no such clause begins. */
    public static int behindWas(Tokens tokens, int at) {
        int verb = behindThat(tokens, at);
        boolean bare = verb == at;
        if (bare && tokens.is(verb, ",")) verb++;
        if (tokens.is(verb, "held")) return verb + 1;
        boolean took = tokens.is(verb, "took") && tokens.is(verb + 1, "place");
        boolean held = tokens.is(verb + 1, "held") && PastTenses.isWas(tokens.word(verb));
        return (took || held) && !bare ? verb + 2 : at;
    }

    private static int behindThat(Tokens tokens, int at) {
        int that = tokens.is(at, ",") ? at + 1 : at;
        return tokens.is(that, "which") || tokens.is(that, "that") ? that + 1 : at;
    }

    /** {@code take place}, {@code be held}. */
    private static int behindTakingPlace(Tokens tokens, int from, int none) {
        for (int at = from; at < from + LONGEST; at++) {
            switch (tokens.word(at)) {
                case "place", "held", "happen", "convene", "begin", "start", "resume", "continue" -> {
                    return at + 1;
                }
                default -> {
                    if (tokens.isMark(at)) return none;
                }
            }
        }
        return none;
    }
}
