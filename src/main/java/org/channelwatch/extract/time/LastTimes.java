package org.channelwatch.extract.time;

import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Tokens;

/** Tells that a contact is said to be the last there was, and not that it was in a week, month or night that is over. */
public final class LastTimes {
    private final Tokens tokens;

    public LastTimes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@code spoke last in May}; not {@code spoke last week}. */
    public boolean isBehind(int at) {
        if (!tokens.is(at, "last")) return false;
        return DateWords.Unit.of(tokens.word(at + 1)) == null
                && DateWords.weekday(tokens, at + 1) == null
                && DateWords.month(tokens, at + 1) == null
                && Season.of(tokens.word(at + 1)) == null
                && !DateWords.isPartOfDay(tokens.word(at + 1));
    }

    /** {@code the last time that X and Y spoke}, {@code the last known time}, {@code Last time, X and Y spoke}. */
    public boolean isBefore(int subject) {
        int at = subject - 1;
        if (tokens.is(at, "the")) at--; // "last time, the two"
        if (tokens.is(at, "that") || tokens.is(at, "when") || tokens.is(at, ",")) at--;
        return tokens.is(at, "time") && (tokens.is(at - 1, "last") || tokens.is(at - 2, "last"));
    }
}
