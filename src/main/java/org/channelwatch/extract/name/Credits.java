package org.channelwatch.extract.name;

import org.channelwatch.extract.text.Tokens;

/** Knows the names of papers and agencies in brackets behind a sentence, in which nobody takes part: {@code (AFP via France 24)}. */
final class Credits {
    private static final int LONGEST = 14;

    private Credits() {}

    /** The token behind credits that begin at the token; the same token where none do. */
    static int skip(Tokens tokens, int from) {
        int at = from;
        while (at > 0 && tokens.is(at, "(") && endsSentence(tokens, at - 1)) {
            int end = endOf(tokens, at + 1);
            if (end < 0) return at;
            at = end;
        }
        return at;
    }

    private static boolean endsSentence(Tokens tokens, int at) {
        return tokens.is(at, ".") || tokens.is(at, ")") || tokens.is(at, "\"");
    }

    private static int endOf(Tokens tokens, int from) {
        for (int at = from; at < Math.min(from + LONGEST, tokens.size()); at++) {
            if (tokens.is(at, ")")) return at + 1;
            boolean name = tokens.isCapital(at) || tokens.isNumber(at) || tokens.isMark(at) || tokens.isPreposition(at);
            if (!name && !tokens.is(at, "the") && !tokens.is(at, "and")) return -1;
        }
        return -1;
    }
}
