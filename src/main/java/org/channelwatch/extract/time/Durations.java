package org.channelwatch.extract.time;

import java.util.Set;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Knows how it is said how long something took, and at what hour it began: {@code for about 20 minutes from 6:30 p.m.} */
final class Durations {
    private static final Set<String> LEADS = Words.of("before durations");
    private static final Set<String> HOURS = Words.of("hours");
    private static final int LONGEST = 20;

    private Durations() {}

    /** The token behind such words; the same token where none begin. */
    static int behind(Tokens tokens, int from) {
        int end = from;
        for (int at = from; at < from + LONGEST; at++) {
            String word = tokens.word(at);
            boolean time = DateWords.Unit.of(word) != null || HOURS.contains(word);
            if (time) end = at + 1;
            else if (!isClock(tokens, at) && !tokens.isNumber(at) && !LEADS.contains(word)) return end;
        }
        return end;
    }

    /** {@code 6[:]30}: its colon parts nothing. */
    static boolean isClock(Tokens tokens, int at) {
        return tokens.is(at, ":") && tokens.isNumber(at - 1) && tokens.isNumber(at + 1);
    }
}
