package org.channelwatch.extract.time;

import java.util.Set;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells that what had been done is the news, as those say who did it: {@code X said on Sunday that it had cut ties}. */
public final class ReportedTimes {
    private static final Set<String> SAYING = Words.of("saying");
    private static final int REACH = 6;

    private ReportedTimes() {}

    /** {@code X said yesterday, in the garden, she would meet Y}: then it was said. */
    static boolean isOfSaying(Tokens tokens, int date) {
        return SAYING.contains(tokens.word(tokens.is(date - 1, "on") ? date - 2 : date - 1));
    }

    /** {@code X said on Sunday that it had cut ties}, at the top: that is the news. */
    public static boolean isNews(Tokens tokens, Sentence sentence, int verb) {
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
