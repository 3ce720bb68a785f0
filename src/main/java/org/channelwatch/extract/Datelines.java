package org.channelwatch.extract;

import org.channelwatch.extract.lexicon.CountryNames;
import org.channelwatch.extract.lexicon.CountryNames.Country;
import org.channelwatch.extract.lexicon.CountryNames.Form;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;

/** Skips what stands before the text of a paragraph: {@code KYIV, May 5 (Agency) -}, {@code Manila:}, {@code 10:42 -}, a bullet. */
final class Datelines {
    private static final int LONGEST = 16;

    private final Tokens tokens;
    private final boolean transcript;

    Datelines(Tokens tokens) {
        this.tokens = tokens;
        this.transcript = isTranscript(tokens);
    }

    /** Whether more than one paragraph begins with a label in capitals: then those are speakers, not places. */
    private static boolean isTranscript(Tokens tokens) {
        int labels = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (!tokens.beginsParagraph(at) || !tokens.isAllCapitals(at)) continue;
            int end = at;
            while (end < at + 6 && (tokens.isAllCapitals(end) || tokens.is(end, "."))) end++;
            if (tokens.is(end, ":") || tokens.is(at, "q")) labels++;
        }
        return labels > 1;
    }

    /** The token at which the text begins. */
    int skip(int at) {
        int from = at;
        while (tokens.is(from, "•") || tokens.is(from, "*") || tokens.is(from, "·") || isDash(from)) from++;
        from = skipTime(from);
        int to = skipPlace(from);
        return to < tokens.size() && tokens.isGlued(to) && !tokens.is(to - 1, ":") ? from : to;
    }

    private boolean isDash(int at) {
        return tokens.is(at, "-") && tokens.isMark(at);
    }

    /** {@code 10:42 -}, {@code 10:42 am:}. */
    private int skipTime(int at) {
        if (!tokens.isNumber(at) || !(tokens.is(at + 1, ":") || tokens.is(at + 1, ".")) || !tokens.isNumber(at + 2))
            return at;
        int next = at + 3;
        while (next < at + 6
                && (tokens.is(next, "am") || tokens.is(next, "pm") || tokens.is(next, "gmt") || isDash(next))) next++;
        return next;
    }

    private int skipPlace(int from) {
        boolean capitals = tokens.isAllCapitals(from) && tokens.word(from).length() > 2;
        boolean bracket = false;
        for (int at = from; at < Math.min(from + LONGEST, tokens.size()); at++) {
            if (at > from && tokens.beginsParagraph(at)) return from;
            if (at > from && isDash(at)) return capitals || bracket || isCapitalCity(from, at) ? at + 1 : from;
            if (at > from && tokens.is(at, ":")) return isPlace(from, at, capitals) ? at + 1 : from;
            bracket |= tokens.is(at, "(");
            if (!fits(at) && !(bracket && !tokens.is(at, "."))) return from;
        }
        return from;
    }

    private boolean fits(int at) {
        return tokens.isCapital(at)
                || tokens.isNumber(at)
                || tokens.is(at, ",")
                || tokens.is(at, ".")
                || tokens.is(at, "/")
                || tokens.is(at, ")")
                || tokens.is(at, "al")
                || tokens.is(at, "of");
    }

    private boolean isPlace(int from, int colon, boolean capitals) {
        if (transcript || colon - from > 4) return false;
        int office = tokens.is(from, "the") ? from + 1 : from; // "THE PRESIDENT:"
        boolean title = Titles.ALL.at(tokens, office, tokens.size()) != null;
        return (isCapitalCity(from, colon) && tokens.isCapital(colon + 1)) || (capitals && from == 0 && !title);
    }

    private boolean isCapitalCity(int from, int to) {
        Phrases.Match<Country> place = CountryNames.ALL.at(tokens, from, to);
        return place != null
                && place.value().form() == Form.CAPITAL
                && (place.to() == to || tokens.is(place.to(), ","));
    }
}
