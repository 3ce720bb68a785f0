package org.channelwatch.extract.time;

import org.channelwatch.extract.text.Tokens;

/** Knows dates that only count: {@code X meets Y for the third time this year}, {@code their second summit in 2018}. */
public final class CountedTimes {
    private static final int NEAR = 6;

    private CountedTimes() {}

    /**
     * Whether the date behind the verb is that of all that are counted, and not of the last.
     *
     * @param verb its token
     * @param news whether the verb tells of the present: the first of a year may be long ago otherwise
     */
    public static boolean isWithin(Tokens tokens, int verb, Dates.Found date, boolean news) {
        if (!date.vague()) return false;
        for (int at = date.from() - 1; at > Math.max(verb, date.from() - NEAR); at--) {
            switch (tokens.word(at)) {
                case "second", "third", "fourth", "fifth", "sixth" -> {
                    return true;
                }
                case "first" -> {
                    return news;
                }
                default -> {}
            }
        }
        return false;
    }
}
