package org.channelwatch.extract.verb;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells by the rest of the sentence that what stands in the gerund was done then: {@code X flew to Lima before meeting Y}. */
final class GerundTimes {
    private static final Set<String> GONE = Words.of("went");
    private static final int FAR = 16;
    private static final int NEAR = 7;

    private GerundTimes() {}

    /** Whether the gerund behind the comma was done when the rest of the sentence was: {@code X told Y, sitting next to him}. */
    static boolean isOfPast(Tokens tokens, Sentence sentence, int comma) {
        return isSaidBefore(tokens, sentence, comma)
                || isAsideOfPast(tokens, sentence, comma)
                || isToldOfPast(tokens, sentence, comma);
    }

    /** {@code prices rose, with X meeting Y}: whether the clause before the "with" is of the past. */
    static boolean isOfPastWith(Tokens tokens, Sentence sentence, int subject) {
        int comma = subject;
        while (comma > sentence.from() && !(tokens.is(comma, ",") && tokens.is(comma + 1, "with"))) comma--;
        if (comma == sentence.from()) return false;
        for (int at = sentence.from() + 1; at < comma; at++)
            if (!tokens.isCapital(at) && PastTenses.isOne(tokens.word(at)) && !tokens.is(at - 1, "the")) return true;
        return isOfPast(tokens, sentence, comma);
    }

    /** Whether the gerund behind a "before" was done, as what came before it was: {@code met X [before] meeting Y}. */
    static boolean isDoneAfter(Tokens tokens, Sentence sentence, int before) {
        return isMetBefore(tokens, sentence, before) || isTold(tokens, sentence, before);
    }

    /** {@code X told Y, sitting next to him on Monday}: the Monday before. */
    private static boolean isSaidBefore(Tokens tokens, Sentence sentence, int comma) {
        for (int at = comma - 1; at > Math.max(sentence.from(), comma - NEAR); at--)
            if (tokens.is(at, "told") || tokens.is(at, "said") || tokens.is(at, "added")) return true;
        return false;
    }

    /** {@code X, speaking with Y on Monday, called for calm}: it was then. */
    private static boolean isAsideOfPast(Tokens tokens, Sentence sentence, int comma) {
        for (int at = comma + 1; at < Math.min(sentence.to(), comma + FAR); at++) {
            if (tokens.is(at, ",")) return PastTenses.isOne(tokens.word(at + 1));
            if (FunctionWords.isStop(tokens.word(at))) return false;
        }
        return false;
    }

    /** {@code worked late on Sunday, ringing Y}: what the clause before the comma tells was then, whatever its verb is. */
    private static boolean isToldOfPast(Tokens tokens, Sentence sentence, int comma) {
        if (isTold(tokens, sentence, comma)) return true;
        boolean past = false;
        for (int at = sentence.from() + 1; at < comma; at++) {
            String word = tokens.word(at);
            if (FunctionWords.isStop(word) || Verbs.isAuxiliary(word) || word.equals("to")) return false;
            past |= PastTenses.isRegular(word) && !tokens.isCapital(at) && !tokens.is(at - 1, "the");
        }
        return past && !sentence.spoken();
    }

    /** {@code X flew to Lima before meeting Y}, as one speaks of what was. */
    private static boolean isTold(Tokens tokens, Sentence sentence, int before) {
        boolean past = false;
        for (int at = sentence.from(); at < before; at++) {
            switch (tokens.word(at)) {
                case "will", "would", "to", "if", "may", "could", "should", "not", "n't" -> {
                    if (!tokens.is(at, "to") || Modality.endingAt(tokens, at + 1, sentence.from()) != null)
                        return false;
                }
                default -> past |= isPastVerb(tokens, at);
            }
        }
        return past && !sentence.spoken();
    }

    private static boolean isPastVerb(Tokens tokens, int at) {
        Phrases.Match<Verbs.Inflected> verb = Verbs.ALL.at(tokens, at, at + 1);
        boolean past = verb != null && verb.value().form() == Form.PAST;
        return past || GONE.contains(tokens.word(at));
    }

    /** {@code met X [before] meeting Y}: what did happen comes before what happened too. */
    private static boolean isMetBefore(Tokens tokens, Sentence sentence, int before) {
        for (int at = before - 1; at > sentence.from(); at--) {
            Phrases.Match<Verbs.Inflected> verb = Verbs.ALL.at(tokens, at, before);
            if (verb == null || !isMeeting(verb.value().verb())) continue;
            Form form = verb.value().form();
            if (form == Form.GERUND || form == Form.NOMINAL) continue;
            VerbGroup group = VerbGroup.of(tokens, sentence, at, form);
            return group.modality() == null && !group.negated() && !group.infinitive();
        }
        return false;
    }

    private static boolean isMeeting(Verbs.Verb verb) {
        return verb.type() == Verbs.Sense.CONTACT || verb.base().equals("hold");
    }
}
