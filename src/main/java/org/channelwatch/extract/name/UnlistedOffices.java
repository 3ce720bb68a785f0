package org.channelwatch.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.channelwatch.extract.lexicon.CountryNames.Country;
import org.channelwatch.extract.lexicon.CountryNames.Form;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Titles.Office;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Knows an office by its last word where no list has it: {@code Peru's fisheries minister}, {@code the Peruvian prisons commissioner}. */
final class UnlistedOffices {
    private static final Set<String> RANKS = Words.of("ranks");
    private static final Set<String> PRIVATE = Words.of("private");
    private static final Set<String> PLURALS = Words.of("plural fields");
    private static final int LONGEST = 5;

    private UnlistedOffices() {}

    /** The office that begins at the token, behind the country; null where there is none, or it may be anything else. */
    static Phrases.@Nullable Match<Title> at(Tokens tokens, Phrases.Match<Country> country, int from) {
        boolean owned = PersonNames.isPossessive(tokens, country.to());
        boolean adjective = country.value().form() == Form.DEMONYM || tokens.isAllCapitals(country.from());
        if (!owned && !adjective) return null;
        if (Institutions.at(tokens, from) != null) return null; // "Peru's army names a commander"
        for (int at = from; at < from + LONGEST && isField(tokens, at); at++) {
            boolean first = at == from && tokens.is(at, "chief"); // "chief nuclear negotiator"
            if (!RANKS.contains(tokens.word(at)) || first) continue;
            if (isField(tokens, at + 1) && RANKS.contains(tokens.word(at + 1))) continue;
            return at == from
                    ? null
                    : new Phrases.Match<>(
                            from,
                            at + 1,
                            List.of(new Title(tokens.slice(from, at + 1).toLowerCase(Locale.ROOT), Office.OTHER)));
        }
        return null;
    }

    /** {@code fisheries}, {@code reclusive}: not a verb, nor what belongs to a club. */
    static boolean isField(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (tokens.isMark(at) || tokens.isCapital(at) || tokens.isNumber(at) || PRIVATE.contains(word)) return false;
        boolean verb = word.endsWith("ed") || (word.endsWith("s") && !PLURALS.contains(word));
        return !verb && !FunctionWords.isPreposition(word) && !FunctionWords.isStop(word) && word.length() > 2;
    }
}
