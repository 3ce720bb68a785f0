package org.channelwatch.extract;

import java.util.Set;

/** Tells that what had been done is the news, as those say who did it: {@code X said on Sunday that it had cut ties}. */
final class ReportedTimes {
    private static final Set<String> SAYING = Words.of("saying");
    private static final int REACH = 6;

    private ReportedTimes() {}

    /** {@code X said on Sunday that it had cut ties}, at the top: that is the news. */
    static boolean isNews(Tokens tokens, Sentence sentence, int verb) {
        boolean again = switch (tokens.word(verb - 1)) {
            case "it", "he", "she", "they" -> true;
            default -> false;
        };
        if (!again || sentence.number() > 0 || sentence.spoken()) return false;
        for (int at = verb - 2; at > Math.max(sentence.from(), verb - REACH); at--) {
            if (SAYING.contains(tokens.word(at))) return true;
            boolean day = DateWords.isOfDate(tokens, at) || tokens.is(at, "on") || tokens.is(at, "that");
            if (!day && DateWords.weekday(tokens, at) == null) return false;
        }
        return false;
    }
}
