package org.channelwatch.extract.verb;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells whether a verb is done by one who is no party, and not by the first to be named: {@code X says that the rebels cut ties}. */
public final class OtherSubjects {
    private static final Set<String> COUNTRIES = Words.of("bodies of the same state");

    private OtherSubjects() {}

    /** Whether the word before the verb is a noun of a clause that begins behind the group: {@code X says that the rebels cut ties}. */
    public static boolean isOfOther(Tokens tokens, Group first, int verb) {
        String word = tokens.word(verb - 1);
        boolean noun = !tokens.isMark(verb - 1) && word.length() > 2 && !isFunction(word) && !Modality.isAdverb(word);
        if (!noun || tokens.isCapital(verb - 1) || tokens.isNumber(verb - 1)) return false;
        if (COUNTRIES.contains(word) && tokens.is(verb - 2, "the")) return false; // "the kingdom is cutting"
        boolean clause = false;
        for (int at = first.to(); at < verb - 1; at++) clause |= isClause(tokens.word(at));
        return clause && (tokens.is(verb - 2, "the") || tokens.is(verb - 3, "the") || tokens.is(verb - 4, "the"));
    }

    private static boolean isClause(String word) {
        return FunctionWords.isStop(word) || word.equals("as") || word.equals("says") || word.equals("said");
    }

    private static boolean isFunction(String word) {
        return FunctionWords.isPreposition(word)
                || FunctionWords.isStop(word)
                || switch (word) {
                    case "and", "but", "then", "she", "they", "said", "says", "country", "sides", "both" -> true;
                    default -> false;
                };
    }
}
