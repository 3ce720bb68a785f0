package org.channelwatch.extract.talks;

import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup;

/** Tells whether talks of which a day is named will not be: {@code next Tuesday's meeting is off}, {@code has cancelled the May 12 meeting}. */
final class CallingOff {
    private static final int REACH = 10;

    private final Scene scene;
    private final Tokens tokens;
    private final PredicateStarts starts;

    enum Off {
        /** Nothing is said of it. */
        NONE,
        DONE,
        /** It is only thought of: {@code may cancel the May 12 meeting}. */
        OPEN
    }

    CallingOff(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.starts = new PredicateStarts(scene);
    }

    /**
     * What the verb before the talks or behind them says of it.
     *
     * @param phrase the first token of the talks with their date
     * @param end the token behind the talks
     */
    Off of(int phrase, int end) {
        int verb = phrase - 1;
        while (verb > scene.sentence().from() && verb > phrase - 2 && !Verbs.isCancelling(tokens, verb, phrase)) verb--;
        if (Verbs.isCancelling(tokens, verb, phrase)) return told(verb);
        int listed = verbOfList(phrase);
        if (listed >= 0) return told(listed);
        int be = starts.behind(scene.timing().dates().behind(end));
        if (Predicate.isOff(tokens, be, scene.sentence().to())) return Off.DONE;
        int at = be;
        while (Verbs.isAuxiliary(tokens.word(at)) || Modality.isAdverb(tokens.word(at))) at++;
        return at > be && Verbs.isCancelling(tokens, at, scene.sentence().to()) ? told(at) : Off.NONE;
    }

    /** {@code postpones his trip to Lima and [the planned talks]}: the token of the verb; -1 where there is none. */
    private int verbOfList(int phrase) {
        if (!tokens.is(phrase - 1, "and")) return -1;
        for (int at = phrase - 2; at > Math.max(scene.sentence().from(), phrase - REACH); at--) {
            if (Verbs.isCancelling(tokens, at, phrase)) return at;
            if (tokens.isMark(at) || Verbs.isFinite(tokens, at)) return -1;
        }
        return -1;
    }

    private Off told(int verb) {
        Phrases.Match<Inflected> match = scene.verbAt(verb);
        if (match == null) return Off.NONE;
        VerbGroup group =
                VerbGroup.of(tokens, scene.sentence(), verb, match.value().form());
        Modality modality = Conditions.before(scene, group.from(), group.modality());
        return group.negated() || modality != null ? Off.OPEN : Off.DONE;
    }
}
