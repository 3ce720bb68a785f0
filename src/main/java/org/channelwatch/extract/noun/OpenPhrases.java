package org.channelwatch.extract.noun;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup;

/** Tells by what leads to a phrase that it names talks which have not been: {@code no interest in talks}, {@code to come up in talks}. */
public final class OpenPhrases {
    private static final Set<String> WITHIN = Set.of("in", "during", "at");
    private static final Set<String> WISHED_IN_TALKS = Words.of("wished in talks");
    private static final Set<String> EXPRESSING = Words.of("expressing");
    private static final int FAR = 16;
    private static final int NEAR = 8;

    private final Scene scene;
    private final Tokens tokens;

    public OpenPhrases(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code has "no interest" in a meeting}. */
    public boolean isWished(int preposition) {
        int end = tokens.is(preposition - 1, "\"") ? preposition - 1 : preposition;
        if (isTold(end - 1) || isSaidIn(preposition, end - 1)) return false;
        return isUnreal(end) || isUnreal(preposition + 1); // "interest in"
    }

    /** {@code proposed in a call}, {@code expressed hope during talks}: the wish was said there. */
    private boolean isSaidIn(int preposition, int wish) {
        boolean within = WITHIN.contains(tokens.word(preposition)) || tokens.is(preposition, "on");
        boolean hope = tokens.is(wish, "hope") && EXPRESSING.contains(tokens.word(wish - 1));
        return within && (hope || WISHED_IN_TALKS.contains(tokens.word(wish)));
    }

    private boolean isUnreal(int end) {
        Phrases.Match<Modality> match =
                Modality.endingAt(tokens, end, scene.sentence().from());
        return match != null && Modality.isUnreal(match.value());
    }

    /** {@code warned in a letter to Y}: the words that tell of a wish tell what was in it. */
    private boolean isTold(int verb) {
        Phrases.Match<Inflected> match = Verbs.ALL.at(tokens, verb, verb + 1);
        return match != null && match.value().verb().type() == Verbs.Sense.TELL;
    }

    /** {@code is likely [to come up] in talks with Y}: those are not over. */
    public boolean isToBeIn(int in) {
        if (!WITHIN.contains(tokens.word(in))) return false;
        if (isToBeJoined(in)) return true;
        for (int at = in - 1; at > Math.max(scene.sentence().from(), in - FAR); at--) {
            if (tokens.isMark(at) || tokens.isCapital(at)) return false;
            if (!tokens.is(at, "to")) continue;
            VerbGroup group = VerbGroup.of(tokens, scene.sentence(), at + 1, Verbs.Form.BASE);
            return group.infinitive() && group.modality() != null && group.modality() != Modality.REALISED;
        }
        return false;
    }

    /** {@code will join the others in talks with Y}. */
    private boolean isToBeJoined(int in) {
        for (int at = in - 1; at > Math.max(scene.sentence().from(), in - NEAR); at--) {
            if (tokens.isMark(at) || FunctionWords.isStop(tokens.word(at))) return false;
            if (!tokens.is(at, "join")) continue;
            VerbGroup group = VerbGroup.of(tokens, scene.sentence(), at, Verbs.Form.BASE);
            return group.negated() || (group.modality() != null && group.modality() != Modality.REALISED);
        }
        return false;
    }

    /** {@code agreed to speak after the talks between X and Y}, {@code will decide after the talks}: these may be to come as well. */
    public boolean isAfterWhatIsToCome(int after, int talks, int end) {
        boolean behind = tokens.is(after, "after") || tokens.is(after, "following");
        if (!behind || scene.timing().dates().of(after, talks, end) != null) return false;
        for (int at = after - 1; at >= scene.sentence().from(); at--) {
            Phrases.Match<Modality> modality = Modality.at(tokens, at, after);
            if (modality != null && modality.value() == Modality.PLANNED) return true;
            if (tokens.isMark(at) || isTold(at)) return false; // "it will rain, X said after the talks"
        }
        return false;
    }

    /** {@code X and Y agree to a truce after talks between their envoys}: they have agreed in those talks. */
    public boolean isAgreedBy(Pair pair, int after) {
        Group both = scene.doers().first(after);
        if (both == null) return false;
        Pair states = scene.discourse().cast().statesOf(pair);
        boolean has = Verbs.isHave(tokens.word(both.to()));
        return switch (tokens.word(has ? both.to() + 1 : both.to())) {
            case "agree", "agreed", "decide", "decided", "pledge", "pledged", "vow", "vowed" ->
                scene.pairs(both, null).stream().anyMatch(own -> own.isSameAs(pair) || own.isSameAs(states));
            default -> false;
        };
    }
}
