package org.channelwatch.extract.verb;

import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries, adverbs and whatever governs its infinitive.
 *
 * @param from where it begins; the subject ends before
 * @param modality null where it reports a fact
 * @param last whether "last" stands within it: "had last spoken"
 */
public record VerbGroup(
        int from,
        boolean negated,
        boolean passive,
        boolean infinitive,
        boolean modal,
        boolean last,
        Tense tense,
        @Nullable Modality modality) {

    public enum Tense {
        PRESENT,
        PAST,
        PERFECT,
        PAST_PERFECT
    }

    /** The same, of what the verb is also said of: {@code had dinner with Y [and a meeting with Z]}. */
    public VerbGroup startingAt(int at) {
        return new VerbGroup(at, negated, passive, infinitive, modal, last, tense, modality);
    }

    /** Reads to the left of a verb that no lexicon has; its ending tells the form. */
    public static VerbGroup of(Tokens tokens, Sentence sentence, int verb) {
        return of(tokens, sentence, verb, PastTenses.formOf(tokens.word(verb)));
    }

    /** Reads to the left of a verb. */
    public static VerbGroup of(Tokens tokens, Sentence sentence, int verb, Form form) {
        return new VerbGroupReader(tokens, sentence).read(verb, form);
    }
}
