package org.channelwatch.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Cuts a text into sentences: knows abbreviations, quotations, paragraphs, and transcripts with their speakers and questions. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Words.of("abbreviations");
    private static final Set<String> STARTERS = Words.of("starters");

    /** Tokens behind which a comma ends a sentence, and those behind which anything does: nobody writes so, but reading takes its square. */
    private static final int LONG = 250;

    private static final int LONGEST = 400;

    private final Tokens tokens;
    private final Datelines datelines;
    private final SpeakerLabels labels;
    private final List<Sentence> found = new ArrayList<>();
    private boolean spoken;
    private boolean asked;
    private int speakerFrom;
    private int speakerTo;

    private Sentences(Tokens tokens, List<Mention> mentions, boolean transcript, boolean conversation) {
        this.spoken = transcript;
        this.tokens = tokens;
        this.datelines = new Datelines(tokens);
        this.labels = new SpeakerLabels(tokens, mentions, conversation);
    }

    /**
     * The sentences of a text.
     *
     * @param mentions those of the text: a person before a colon speaks
     * @param transcript whether all of it is said by somebody
     */
    static List<Sentence> of(Tokens tokens, List<Mention> mentions, boolean transcript) {
        return of(tokens, mentions, transcript, false);
    }

    /**
     * The same of what may be a conversation.
     *
     * @param conversation whether those who speak may be named within a paragraph, as on the site of a president
     */
    static List<Sentence> of(Tokens tokens, List<Mention> mentions, boolean transcript, boolean conversation) {
        Sentences sentences = new Sentences(tokens, mentions, transcript, conversation);
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
                if (from == at) from = skipSpeaker(at, false);
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
            from = labels.areInline() && !tokens.beginsParagraph(to) ? skipSpeaker(to, true) : to;
            at = from;
        }
        add(from, tokens.size());
    }

    /** A list, or a text without full stops: what is cut in two there tells nothing. */
    private boolean isRunaway(int from, int at) {
        int length = at + 1 - from;
        return length >= LONGEST || (length >= LONG && tokens.isMark(at));
    }

    /** The token behind a label such as {@code MR. SULLIVAN:}; the same token where none stands. */
    private int skipSpeaker(int at, boolean inline) {
        SpeakerLabels.Label label = labels.at(at, spoken, inline);
        return label == null ? at : speaker(label.from(), label.to(), label.next());
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

    /** {@code Has there been}, {@code Did he}: asked also where nobody lets the reporter come to an end. */
    private boolean isInverted(int from) {
        boolean auxiliary = switch (tokens.word(from)) {
            case "has", "have", "did", "does", "do", "is", "are", "was", "were", "will" -> true;
            default -> false;
        };
        return auxiliary
                && switch (tokens.word(from + 1)) {
                    case "there", "he", "she", "they", "you", "it" -> true;
                    default -> false;
                };
    }

    private void add(int from, int to) {
        if (from >= to) return;
        boolean question = false;
        for (int i = to - 1; i >= Math.max(from, to - 3) && tokens.isMark(i); i--) question |= tokens.is(i, "?");
        question |= asked && isInverted(from);
        found.add(new Sentence(from, to, found.size(), question, spoken, asked, speakerFrom, speakerTo));
    }
}
