package org.channelwatch.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into sentences: knows abbreviations, quotations, paragraphs, and transcripts with their speakers and questions. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "sgt", "adm", "capt", "sen", "rep", "gov", "rev", "st",
            "jr", "sr", "prof", "pres", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec", "no", "vs", "etc", "inc", "co", "corp", "ltd", "dept", "n", "s", "j", "w", "h", "m", "r", "d", "p",
            "e", "g", "b", "c", "f", "k", "l", "t", "v");

    private final Tokens tokens;
    private final boolean title;
    private final List<Sentence> found = new ArrayList<>();
    private boolean asked;

    private Sentences(Tokens tokens, boolean title) {
        this.tokens = tokens;
        this.title = title;
    }

    static List<Sentence> of(Tokens tokens, boolean title) {
        Sentences sentences = new Sentences(tokens, title);
        sentences.cut();
        return sentences.found;
    }

    private void cut() {
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i > from && tokens.beginsParagraph(i)) {
                add(from, i);
                from = i;
            }
            if (i == from) {
                from = skipSpeaker(i);
                if (from > i) {
                    i = from - 1;
                    continue;
                }
            }
            if (!isEnd(i)) continue;
            int to = i + 1;
            while (to < tokens.size() && isClosing(to) && tokens.isGlued(to)) to++;
            add(from, to);
            from = to;
            i = to - 1;
        }
        add(from, tokens.size());
    }

    /** The token after a label such as {@code MR. SULLIVAN:} or {@code Q}, if one is here. */
    private int skipSpeaker(int at) {
        if (tokens.beginsParagraph(at) && tokens.is(at, "q") && tokens.isAllCapitals(at) && !tokens.isMark(at + 1)) {
            asked = true;
            return at + 1;
        }
        if (!tokens.beginsParagraph(at) || !tokens.isCapital(at)) return at;
        boolean capitals = true;
        for (int i = at; i < Math.min(at + 9, tokens.size()); i++) {
            if (tokens.is(i, ":") && i > at) {
                if (!capitals) return at;
                asked = false;
                return i + 1;
            }
            capitals &= tokens.isAllCapitals(i) || tokens.is(i, ".") || tokens.is(i, "'s");
            if (!capitals) return at;
        }
        return at;
    }

    private boolean isEnd(int i) {
        String word = tokens.word(i);
        if (word.equals("?") || word.equals("!") || word.equals("...")) return endsBefore(i + 1);
        if (!word.equals(".")) return endsWithAbbreviation(i);
        if (tokens.isGlued(i) && ABBREVIATIONS.contains(tokens.word(i - 1)) && tokens.isCapital(i - 1)) return false;
        if (tokens.isGlued(i + 1) && !isClosing(i + 1)) return false;
        return endsBefore(i + 1);
    }

    /** {@code … in the U.S. Officials said}: the point of the abbreviation ends the sentence, where a word follows that begins one. */
    private boolean endsWithAbbreviation(int i) {
        if (tokens.isMark(i)
                || tokens.slice(i, i + 1).length() < 3
                || !tokens.slice(i, i + 1).endsWith(".")) return false;
        return STARTERS.contains(tokens.word(i + 1)) && tokens.isCapital(i + 1);
    }

    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "this",
            "these",
            "that",
            "in",
            "on",
            "at",
            "but",
            "and",
            "no",
            "there",
            "after",
            "earlier",
            "both",
            "his",
            "her",
            "its",
            "their",
            "according",
            "however",
            "officials");

    private boolean endsBefore(int next) {
        int at = next;
        while (at < tokens.size() && isClosing(at) && tokens.isGlued(at)) at++;
        return at >= tokens.size()
                || tokens.isCapital(at)
                || tokens.isNumber(at)
                || tokens.isMark(at)
                || tokens.beginsParagraph(at);
    }

    private boolean isClosing(int i) {
        String word = tokens.word(i);
        return word.equals("\"") || word.equals("'") || word.equals(")") || word.equals("]");
    }

    private void add(int from, int to) {
        if (from >= to) return;
        boolean question = false;
        for (int i = to - 1; i >= Math.max(from, to - 3) && tokens.isMark(i); i--) question |= tokens.is(i, "?");
        found.add(new Sentence(from, to, title, question, asked));
    }
}
