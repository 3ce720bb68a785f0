package org.channelwatch.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Cuts a text into sentences: knows abbreviations, quotations, paragraphs, and transcripts with their speakers and questions. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Words.of("abbreviations");
    private static final Set<String> STARTERS = Words.of("starters");
    private static final Set<String> ASKERS = Words.of("askers");
    private static final int LONGEST_LABEL = 9;

    /** Tokens behind which a comma ends a sentence, and those behind which anything does: nobody writes so, but reading takes its square. */
    private static final int LONG = 250;

    private static final int LONGEST = 400;

    private final Tokens tokens;
    private final Datelines datelines;
    private final List<Sentence> found = new ArrayList<>();
    private final Set<Integer> persons = new HashSet<>();
    private boolean spoken;
    private boolean asked;
    private int speakerFrom;
    private int speakerTo;

    private Sentences(Tokens tokens, List<Mention> mentions, boolean transcript) {
        this.spoken = transcript;
        this.tokens = tokens;
        this.datelines = new Datelines(tokens);
        for (Mention mention : mentions) {
            if (mention.type() == Mention.Referent.PERSON) persons.add(mention.to());
        }
    }

    /**
     * The sentences of a text.
     *
     * @param mentions those of the text: a person before a colon speaks
     * @param transcript whether all of it is said by somebody
     */
    static List<Sentence> of(Tokens tokens, List<Mention> mentions, boolean transcript) {
        Sentences sentences = new Sentences(tokens, mentions, transcript);
        sentences.cut();
        return sentences.found;
    }

    private void cut() {
        int from = 0;
        int at = 0;
        while (at < tokens.size()) {
            if (at > from && tokens.beginsParagraph(at)) {
                add(from, at);
                from = at;
            }
            if (at == from && tokens.beginsParagraph(at)) {
                from = datelines.skip(at);
                if (from == at) from = skipSpeaker(at);
                if (from > at) {
                    at = from;
                    continue;
                }
            }
            if (!isEnd(at) && !isRunaway(from, at)) {
                at++;
                continue;
            }
            int to = at + 1;
            while (to < tokens.size() && isClosing(to) && tokens.isGlued(to)) to++;
            add(from, to);
            from = to;
            at = to;
        }
        add(from, tokens.size());
    }

    /** A list, or a text without full stops: what is cut in two there tells nothing. */
    private boolean isRunaway(int from, int at) {
        int length = at + 1 - from;
        return length >= LONGEST || (length >= LONG && tokens.isMark(at));
    }

    /** The token behind a label such as {@code MR. SULLIVAN:}, {@code President of Russia Vladimir Putin:} or {@code Q}. */
    private int skipSpeaker(int at) {
        if (tokens.is(at, "q") && tokens.isAllCapitals(at) && !tokens.isMark(at + 1)) return speaker(at, at, at + 1);
        if (isAsker(at)) return speaker(at, at, at + 2);
        boolean capitals = true;
        for (int i = at; i < Math.min(at + LONGEST_LABEL, tokens.size()); i++) {
            if (i > at && tokens.is(i, ":")) return isLabel(at, i, capitals) ? speaker(at, i, i + 1) : at;
            capitals &= tokens.isAllCapitals(i) || tokens.isMark(i) || tokens.is(i, "'s");
            boolean office = capitals && tokens.is(i, ","); // "ADA DOE, PRIME MINISTER:"
            boolean fits =
                    office || tokens.isCapital(i) || tokens.is(i, ".") || tokens.is(i, "of") || tokens.is(i, "the");
            if (!fits) return at;
        }
        return at;
    }

    /** {@code JOURNALIST:}, {@code Question:}. */
    private boolean isAsker(int at) {
        return ASKERS.contains(tokens.word(at)) && tokens.isCapital(at) && tokens.is(at + 1, ":");
    }

    /** Capitals, an office or a person; any name once it is known to be a transcript. */
    private boolean isLabel(int at, int colon, boolean capitals) {
        return capitals || spoken || persons.contains(colon) || Titles.ALL.at(tokens, at, tokens.size()) != null;
    }

    private int speaker(int from, int to, int next) {
        spoken = true;
        asked = from == to;
        speakerFrom = from;
        speakerTo = to;
        return next;
    }

    private boolean isEnd(int at) {
        String word = tokens.word(at);
        if (word.equals("?") || word.equals("!") || word.equals("...")) return endsBefore(at + 1);
        if (!word.equals(".")) return endsWithAbbreviation(at);
        if (tokens.isGlued(at) && tokens.isCapital(at - 1) && isAbbreviation(at - 1)) return false;
        if (tokens.isGlued(at + 1) && !isClosing(at + 1))
            return tokens.isCapital(at + 1) && tokens.word(at - 1).length() > 3;
        return endsBefore(at + 1);
    }

    private boolean isAbbreviation(int at) {
        return tokens.word(at).length() == 1 || ABBREVIATIONS.contains(tokens.word(at));
    }

    /** {@code … in the U.S. Officials said}: the point of the abbreviation ends the sentence, where a word follows that begins one. */
    private boolean endsWithAbbreviation(int at) {
        if (tokens.isMark(at) || !tokens.endsWithPoint(at)) return false;
        return STARTERS.contains(tokens.word(at + 1)) && tokens.isCapital(at + 1);
    }

    private boolean endsBefore(int next) {
        int at = next;
        while (at < tokens.size() && isClosing(at) && tokens.isGlued(at)) at++;
        return at >= tokens.size()
                || tokens.isCapital(at)
                || tokens.isNumber(at)
                || tokens.isMark(at)
                || tokens.beginsParagraph(at);
    }

    private boolean isClosing(int at) {
        String word = tokens.word(at);
        return word.equals("\"") || word.equals("'") || word.equals(")") || word.equals("]");
    }

    private void add(int from, int to) {
        if (from >= to) return;
        boolean question = false;
        for (int i = to - 1; i >= Math.max(from, to - 3) && tokens.isMark(i); i--) question |= tokens.is(i, "?");
        found.add(new Sentence(from, to, found.size(), question, spoken, asked, speakerFrom, speakerTo));
    }
}
