package org.channelwatch.extract.name;

import java.util.Set;
import org.channelwatch.extract.lexicon.CountryNames;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Knows by their capitals which words may be a name, of whomever: {@code John Doe}, {@code Ri Jong-ho}; no title, country, month or day is one. */
public final class Capitals {
    private static final Set<String> NUMERALS = Set.of("ii", "iii", "iv", "v", "vi", "vii", "viii", "xiv", "xvi");
    private static final Set<String> BETWEEN = Words.of("within Arabic names");
    private static final Set<String> NAME_PARTS = Words.of("parts of names");
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_WHOLE_NAME = 8;

    private Capitals() {}

    /** Whether the token begins with a capital and may be part of a name. */
    public static boolean isOne(Tokens tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.isCapital(at)
                && !tokens.is(at, "q")
                && (!tokens.is(at, "i") || tokens.is(at + 1, ".")) // "his counterpart, I believe"
                && !tokens.is(at, "jr")
                && !tokens.is(at, "sr")
                && !isNumeral(tokens, at)
                && CountryNames.ALL.at(tokens, at, tokens.size()) == null
                && Titles.ALL.at(tokens, at, tokens.size()) == null
                && DateWords.month(tokens, at) == null
                && DateWords.weekday(tokens, at) == null;
    }

    /** Whether the token is the second of two that may be a name: {@code John [Doe]}, whom the catalog need not know. */
    public static boolean isFullName(Tokens tokens, int at) {
        return isOne(tokens, at) && isOne(tokens, at - 1) && !tokens.isPreposition(at - 1);
    }

    /** {@code Ri Jong-ho}, {@code Ali bin Omar al-Masri}: the token behind the name; the same token where none begins. */
    static int endOf(Tokens tokens, int from) {
        int end = from;
        for (int at = from; at < from + LONGEST_WHOLE_NAME && !tokens.beginsParagraph(at); at++) {
            boolean initial = tokens.is(at, ".") && tokens.word(at - 1).length() == 1;
            boolean part = initial || NAME_PARTS.contains(tokens.word(at)) || tokens.isHyphenated(at);
            boolean capital = isOne(tokens, at);
            if (end == from && !capital) break;
            if (!part && (!capital || at >= from + LONGEST_NAME)) break;
            if (capital || (tokens.isHyphenated(at) && at == end)) end = at + 1;
        }
        return end;
    }

    /** Whether a surname is the one of another person: {@code Hunter Biden}, {@code Kim Yo-jong}. */
    static boolean isPartOfLongerName(Tokens tokens, int from, int to, boolean titled) {
        if (isOne(tokens, to) && !tokens.isAllCapitals(from)) return true;
        if (BETWEEN.contains(tokens.word(to)) && tokens.isCapital(to + 1)) return true; // "Omar al-Masri"
        if (titled || !isOne(tokens, from - 1)) return false;
        boolean startsSentence = from - 1 == 0 || tokens.beginsParagraph(from - 1) || tokens.isMark(from - 2);
        return !startsSentence;
    }

    /** {@code Charles III}. */
    static boolean isNumeral(Tokens tokens, int at) {
        return tokens.isAllCapitals(at) && NUMERALS.contains(tokens.word(at));
    }
}
