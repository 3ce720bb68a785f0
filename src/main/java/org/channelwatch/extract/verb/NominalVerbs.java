package org.channelwatch.extract.verb;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Tells whether a noun that stands for a verb is a fact: {@code announced the restoration of}, {@code X's suspension of}. */
public final class NominalVerbs {
    private static final Set<String> DECLARED = Words.of("declared");
    private static final Set<String> WELCOMED = Words.of("welcomed");

    private static final int NEAR = 6;

    private NominalVerbs() {}

    /**
     * Reads to the left of a noun such as "restoration": it is a fact where it is announced or ordered.
     *
     * @param sense of its verb: for a cancellation the article alone tells of a fact, and for what holds or hosts talks not even its owner
     */
    public static VerbGroup of(Tokens tokens, Sentence sentence, int noun, Verbs.Sense sense) {
        int at = noun - 1;
        int limit = noun - 4;
        while (at > sentence.from() && at > limit && !isDeclared(tokens.word(at)) && !isAgreed(tokens, sentence, at)) {
            if (DateWords.isOfDate(tokens, at) || tokens.isNumber(at))
                limit--; // "announced on March 10 the restoration of"
            at--;
        }
        Phrases.Match<Modality> match = Modality.endingAt(tokens, at + 1, sentence.from());
        boolean agreed = match != null && match.value() == Modality.PLANNED;
        boolean known = sense == Verbs.Sense.CANCEL && isPresupposed(tokens, sentence, noun);
        boolean deed = isDeed(sense) && (isOwned(tokens, sentence, noun) || isSigned(tokens, sentence, noun));
        if (known || deed) return told(noun, null);
        if (!isDeclared(tokens.word(at)) && !agreed) {
            return told(noun, Modality.WISHED);
        }
        int main = agreed && match != null && tokens.is(at, "to") ? match.from() : at;
        VerbGroup governor = VerbGroup.of(tokens, sentence, main, Form.PRESENT);
        Modality modality = agreed ? Modality.PLANNED : governor.modality();
        if (modality == Modality.PLANNED && WELCOMED.contains(tokens.word(at)))
            modality = Modality.WISHED; // "would welcome the resumption of"
        return new VerbGroup(
                governor.from(), governor.negated(), false, false, true, false, governor.tense(), modality);
    }

    /** {@code agree [to] the full restoration of}. */
    private static boolean isAgreed(Tokens tokens, Sentence sentence, int to) {
        if (!tokens.is(to, "to")) return false;
        Phrases.Match<Modality> match = Modality.endingAt(tokens, to + 1, sentence.from());
        return match != null && tokens.word(match.from()).startsWith("agree");
    }

    private static VerbGroup told(int noun, @Nullable Modality modality) {
        return new VerbGroup(noun, false, false, false, true, false, Tense.PRESENT, modality);
    }

    private static boolean isDeed(Verbs.Sense sense) {
        return switch (sense) {
            case OPEN, RESTORE, SUSPEND, KILL, CANCEL -> true;
            case CONTACT, STATE, ATTEMPT, HOLD, COURIER, CONFIRM, ARRANGE, SWITCH, TELL -> false;
        };
    }

    private static boolean isPresupposed(Tokens tokens, Sentence sentence, int noun) {
        return tokens.is(noun - 1, "the") && Modality.endingAt(tokens, noun - 1, sentence.from()) == null;
    }

    /** {@code X's suspension of talks}: who has done it is told, and so it is done. */
    private static boolean isOwned(Tokens tokens, Sentence sentence, int noun) {
        for (int at = noun - 1; at >= Math.max(sentence.from(), noun - 2); at--) {
            if (tokens.is(at, "'s")) return Modality.endingAt(tokens, noun, at) == null;
            if (tokens.isMark(at) || tokens.isPreposition(at)) return false;
        }
        return false;
    }

    /** {@code signed a communique on the resumption of}: with that it is done. */
    private static boolean isSigned(Tokens tokens, Sentence sentence, int noun) {
        int on = tokens.is(noun - 1, "the") ? noun - 2 : noun - 1;
        if (!tokens.is(on, "on") || !tokens.is(on - 1, "communique")) return false;
        for (int at = on - 2; at >= Math.max(sentence.from(), on - NEAR); at--)
            if (tokens.is(at, "signed") || tokens.is(at, "sign") || tokens.is(at, "signs")) return true;
        return false;
    }

    private static boolean isDeclared(String word) {
        return DECLARED.contains(word) || WELCOMED.contains(word);
    }
}
