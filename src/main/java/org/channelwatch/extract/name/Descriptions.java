package org.channelwatch.extract.name;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.CountryNames;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Resource;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells where the name of a state only describes, or is a place: {@code Iran sanctions}, {@code in Moscow}. */
final class Descriptions {
    private static final Phrases<Boolean> DESCRIBED = described();
    private static final Set<String> BEFORE_PLACES =
            Set.of("in", "at", "near", "outside", "into", "inside", "across", "around", "throughout");
    private static final int LONGEST_NAME = 3;
    private static final Set<String> FOLLOWERS = Words.of("behind names");

    private Descriptions() {}

    /** {@code in Ankara}, {@code in Ankara, Turkey}; not {@code in Ankara, Turkey and Greece agreed}, {@code in Ankara, Greece cut}. */
    static boolean isPlace(Tokens tokens, int from, int to) {
        int before = tokens.is(from - 1, "the") ? from - 2 : from - 1;
        if (BEFORE_PLACES.contains(tokens.word(before))) return true;
        if (!tokens.is(before, ",") || !tokens.isCapital(before - 1) || isListed(tokens, before, to)) return false;
        if (Verbs.isFinite(tokens, Modality.isAdverb(tokens.word(to)) ? to + 1 : to)) return false;
        for (int i = before - 1; i > before - 5; i--) {
            if (BEFORE_PLACES.contains(tokens.word(i)) || tokens.is(i, "from") || tokens.is(i, "to")) return true;
            if (!tokens.isCapital(i)) return false;
        }
        return false;
    }

    /** {@code [Turkey][,] and Greece}, {@code Greece, [Turkey]}. */
    private static boolean isListed(Tokens tokens, int comma, int to) {
        for (int at = comma - 1; at >= comma - LONGEST_NAME; at--) {
            Phrases.Match<CountryNames.Country> country = CountryNames.ALL.at(tokens, at, comma);
            boolean state = country != null && country.value().form() == CountryNames.Form.NAME;
            if (country != null && state && country.to() == comma) return true;
        }
        int and = tokens.is(to, ",") ? to + 1 : to;
        if (!tokens.is(and, "and")) return false;
        int next = tokens.is(and + 1, "the") ? and + 2 : and + 1;
        return CountryNames.ALL.at(tokens, next, tokens.size()) != null;
    }

    /** {@code Iran sanctions}, {@code US warplanes}: the name describes what follows. */
    static boolean describes(Tokens tokens, int from, int to) {
        if (to >= tokens.size()
                || tokens.beginsParagraph(to)
                || tokens.isMark(to)
                || tokens.isCapital(to)
                || Verbs.ALL.at(tokens, to, tokens.size()) != null) return false;
        if (Nouns.ALL.at(tokens, to, tokens.size()) != null || DESCRIBED.longest(tokens, to, tokens.size()) != null)
            return true;
        boolean acronym = tokens.isAllCapitals(from) && to == from + 1;
        int before = tokens.is(from - 1, "the") ? from - 2 : from - 1;
        return acronym && !tokens.is(before, "and") && !isVerbLike(tokens, to);
    }

    private static boolean isVerbLike(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (Verbs.isAuxiliary(word)
                || Modality.isAdverb(word)
                || FunctionWords.isPreposition(word)
                || FOLLOWERS.contains(word)) return true;
        return word.endsWith("ed")
                || word.endsWith("s")
                || tokens.isNumber(at)
                || Modality.at(tokens, at, tokens.size()) != null;
    }

    /** {@code the Russians}, {@code the Chinese have}, {@code the Chinese about it}: not an adjective. */
    static boolean isPeople(Tokens tokens, int from, int to) {
        String last = tokens.word(to - 1);
        if (last.endsWith("s") && !last.endsWith("ss")) return !tokens.isCapital(to);
        String next = tokens.word(to);
        boolean free = tokens.isMark(to)
                || Verbs.isAuxiliary(next)
                || FunctionWords.isStop(next)
                || (!tokens.isHyphenated(to) && FOLLOWERS.contains(next) && !next.equals("the"));
        boolean told = FunctionWords.isPreposition(next) && !next.equals("of") && !tokens.isHyphenated(to);
        return tokens.is(from - 1, "the") && (free || told);
    }

    private static Phrases<Boolean> described() {
        Phrases<Boolean> phrases = new Phrases<>();
        for (List<List<String>> line : Resource.read("described.txt", 1)) {
            line.get(0).forEach(phrase -> phrases.add(phrase, true));
        }
        return phrases;
    }
}
