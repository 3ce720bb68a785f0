package org.channelwatch.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the names before what somebody says: {@code MR. SULLIVAN:}, {@code President of Russia Vladimir Putin:}, {@code Q}. */
final class SpeakerLabels {
    private static final Set<String> ASKERS = Words.of("askers");
    private static final int LONGEST = 16;

    private final Tokens tokens;
    private final boolean inline;
    private final Set<Integer> persons = new HashSet<>();

    /** The name of who speaks, none of a reporter, and the token behind it and its mark. */
    record Label(int from, int to, int next) {}

    /**
     * @param mentions those of the text: a person before a colon speaks
     * @param inline whether such names may stand within a paragraph too, and be of anybody
     */
    SpeakerLabels(Tokens tokens, List<Mention> mentions, boolean inline) {
        this.tokens = tokens;
        this.inline = inline;
        for (Mention mention : mentions) if (mention.type() == Mention.Referent.PERSON) persons.add(mention.to());
    }

    boolean areInline() {
        return inline;
    }

    /**
     * The label at the token; null where none begins.
     *
     * @param spoken whether somebody spoke before: then any name may be one
     * @param within whether the token stands within a paragraph
     */
    @Nullable
    Label at(int from, boolean spoken, boolean within) {
        int at = from;
        while (tokens.is(at, "*")) at++; // a row of stars parts the report from what was said
        boolean noted = tokens.is(at + 1, "(");
        boolean question = tokens.is(at, "q") && tokens.isAllCapitals(at) && (noted || !tokens.isMark(at + 1));
        if (question && !within) return new Label(at, at, behindNote(at + 1));
        int behindAsker = behindAsker(at);
        if (behindAsker > at) return new Label(at, at, behindAsker);
        if (isInBrackets(at, "answer")) return new Label(at + 1, at + 2, at + 3);
        boolean capitals = true;
        for (int i = at; i < Math.min(at + LONGEST, tokens.size()); i++) {
            if (i > at && tokens.is(i, ":")) {
                boolean name = inline && isName(at, i);
                boolean label = within ? name : name || isLabel(at, i, capitals, spoken);
                return label ? new Label(at, i, i + 1) : null;
            }
            capitals &= tokens.isAllCapitals(i) || tokens.isMark(i) || tokens.is(i, "'s");
            boolean office = capitals && tokens.is(i, ","); // "ADA DOE, PRIME MINISTER:"
            boolean note = tokens.is(i, "(") || tokens.is(i, ")") || tokens.is(i - 1, "("); // "(retranslated):"
            boolean fits = office
                    || note
                    || tokens.isCapital(i)
                    || tokens.is(i, ".")
                    || tokens.is(i, "of")
                    || tokens.is(i, "the");
            if (!fits) return null;
        }
        return null;
    }

    /** {@code JOURNALIST:}, {@code Question (Coast Radio):}, {@code QUESTION ROE:}, {@code <Question>}: the token behind it; the same one where none stands. */
    private int behindAsker(int at) {
        if (isInBrackets(at, "question")) return at + 3;
        boolean further = tokens.isAllCapitals(at) && tokens.isAllCapitals(at + 1); // "FURTHER QUESTION:"
        int asker = further && ASKERS.contains(tokens.word(at + 1)) ? at + 1 : at;
        if (!ASKERS.contains(tokens.word(asker)) || !tokens.isCapital(asker)) return at;
        boolean named = tokens.isAllCapitals(asker) && tokens.isAllCapitals(asker + 1) && !tokens.isMark(asker + 1);
        int colon = behindNote(named ? asker + 2 : asker + 1);
        return tokens.is(colon, ":") ? colon + 1 : at;
    }

    private boolean isInBrackets(int at, String word) {
        return tokens.is(at, "<") && tokens.is(at + 1, word) && tokens.is(at + 2, ">");
    }

    /** {@code [(Coast Radio)]:}. */
    private int behindNote(int at) {
        if (!tokens.is(at, "(")) return at;
        for (int close = at + 1; close < at + LONGEST; close++) if (tokens.is(close, ")")) return close + 1;
        return at;
    }

    /** Capitals, an office or a person; any name once it is known to be a transcript. */
    private boolean isLabel(int at, int colon, boolean capitals, boolean spoken) {
        return capitals || spoken || persons.contains(colon) || Titles.ALL.at(tokens, at, tokens.size()) != null;
    }

    /** {@code Ada Doe: I was there}, {@code Minister of Trade Ada Doe: Yes}; not {@code In Lima: a}. */
    private boolean isName(int at, int colon) {
        boolean two = colon > at + 1 && tokens.isCapital(colon - 1) && tokens.isCapital(colon - 2);
        boolean noted = tokens.is(colon - 1, ")") && isAnybodyNamed(at, colon);
        boolean known = persons.contains(colon) || two || noted;
        boolean opens = !FunctionWords.isPreposition(tokens.word(at)) && !tokens.is(at, "the");
        return known && opens && tokens.isCapital(colon + 1) && !isAddress(at);
    }

    private boolean isAnybodyNamed(int from, int to) {
        for (int at = from + 1; at < to; at++) if (persons.contains(at)) return true;
        return false;
    }

    /** {@code Mr President:}. */
    private boolean isAddress(int at) {
        return tokens.is(at, "mr") || tokens.is(at, "mrs") || tokens.is(at, "ms") || tokens.is(at, "dear");
    }
}
