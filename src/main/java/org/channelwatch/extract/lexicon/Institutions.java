package org.channelwatch.extract.lexicon;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Resource;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Knows the institutions and people that stand for a state, from {@code institutions.txt}. */
public final class Institutions {
    private static final Phrases<Boolean> INSTITUTIONS = phrases("institutions.txt", "body");
    private static final Phrases<Boolean> PARTS = phrases("institutions.txt", "of");
    private static final Phrases<Boolean> BETWEEN = phrases("institutions.txt", "between");
    private static final Phrases<Boolean> HEADS = phrases("institutions.txt", "head");
    private static final Phrases<Boolean> OWN = phrases("institutions.txt", "own");
    private static final Set<String> SEATED = Words.of("seated");
    private static final int MOST_BETWEEN = 4;

    private Institutions() {}

    /** The token behind {@code negotiators}, {@code senior officials}; -1 where there is no such thing. */
    public static int endAt(Tokens tokens, int at) {
        Phrases.Match<Boolean> match = at(tokens, at);
        return match == null ? -1 : match.to();
    }

    /** {@code administration officials}: the token behind words by which a government calls itself; -1 where there are none. */
    public static int endOfOwn(Tokens tokens, int at) {
        Phrases.Match<Boolean> match = OWN.longest(tokens, at, tokens.size());
        boolean other = match != null && tokens.is(match.to(), "of"); // "the Department of Fisheries"
        return match == null || other ? -1 : match.to();
    }

    /** {@code senior border officials}: at each token first a whole name is tried, for "chief negotiator" is one. */
    public static Phrases.@Nullable Match<Boolean> at(Tokens tokens, int at) {
        int next = at;
        Phrases.Match<Boolean> match = INSTITUTIONS.longest(tokens, next, tokens.size());
        while (match == null && isBetween(tokens, next) && next < at + MOST_BETWEEN)
            match = INSTITUTIONS.longest(tokens, ++next, tokens.size());
        return match;
    }

    /** {@code senior members}: a state only with "of" behind. */
    private static Phrases.@Nullable Match<Boolean> part(Tokens tokens, int at) {
        int next = at;
        while (isBetween(tokens, next) && !tokens.is(next + 1, "of") && next < at + MOST_BETWEEN) next++;
        return PARTS.longest(tokens, next, tokens.size());
    }

    /** Whether the token may stand between a state and its institution: {@code senior}, {@code military}. */
    public static boolean isBetween(Tokens tokens, int at) {
        return BETWEEN.longest(tokens, at, at + 1) != null;
    }

    /** Whether the token is a word for who holds an office, such as {@code Director}. */
    public static boolean isHead(Tokens tokens, int at) {
        return HEADS.longest(tokens, at, at + 1) != null;
    }

    /** The token behind {@code officials from}, {@code the leaders of}, {@code the junta in}; the same token where there is no such thing. */
    public static int skip(Tokens tokens, int at) {
        Phrases.Match<Boolean> match = at(tokens, at);
        if (match == null) match = part(tokens, at);
        if (match == null) return at;
        boolean of = tokens.is(match.to(), "of")
                || tokens.is(match.to(), "from")
                || (tokens.is(match.to(), "in") && SEATED.contains(tokens.word(match.to() - 1)));
        if (!of) return at;
        return match.to() + 1;
    }

    /** Whether such words end before the token. */
    public static boolean endsBefore(Tokens tokens, int at) {
        for (int from = at - 2; from >= Math.max(0, at - 7); from--) {
            int end = skip(tokens, from);
            if (end == at || (end == at + 1 && tokens.is(at, "the"))) return true;
        }
        return false;
    }

    private static Phrases<Boolean> phrases(String lexicon, String type) {
        Phrases<Boolean> phrases = new Phrases<>();
        for (List<List<String>> line : Resource.read(lexicon, 2)) {
            if (line.get(0).contains(type)) line.get(1).forEach(phrase -> phrases.add(phrase, true));
        }
        return phrases;
    }
}
