package org.channelwatch.extract.lexicon;

import java.util.Set;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Knows how people are addressed: {@code H.E.}, {@code Sheikh}, {@code Maj. Gen.} */
public final class Honorifics {
    private static final Set<String> HONORIFICS = Words.of("honorifics");
    private static final int LONGEST = 5;

    private Honorifics() {}

    /** {@code H.E.}, which is no pronoun. */
    public static boolean isExcellency(Tokens tokens, int at) {
        return tokens.is(at, "he") && tokens.endsWithPoint(at) && tokens.isCapital(at);
    }

    /** {@code Sheikh}, {@code Mr.}, {@code Maj. Gen.}: the token of the name behind them. */
    public static int skip(Tokens tokens, int at) {
        int next = tokens.is(at, ".") && tokens.isGlued(at) && isAbbreviation(tokens, at - 1) ? at + 1 : at;
        if (tokens.is(next, "the") && isHonour(tokens, next + 1)) next++; // "Senator the Hon. Doe"
        while ((HONORIFICS.contains(tokens.word(next)) || isExcellency(tokens, next)) && next < at + LONGEST)
            next += tokens.is(next + 1, ".") && tokens.isGlued(next + 1) ? 2 : 1;
        return next;
    }

    private static boolean isHonour(Tokens tokens, int at) {
        return tokens.isCapital(at)
                && switch (tokens.word(at)) {
                    case "hon", "honorable", "honourable" -> true;
                    default -> false;
                };
    }

    /** {@code Gov.}, {@code Cmdr.}: the point behind "minister" and "PM" ends the sentence. */
    private static boolean isAbbreviation(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean brief = word.length() < 4 || word.equals("cmdr") || word.equals("brig") || word.equals("pres");
        return brief && !tokens.isAllCapitals(at);
    }
}
