package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.noun.OccasionTimes;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/**
 * Knows by what came of them that talks were: {@code the results of the X–Y summit}, {@code On X's call with Y, did she ask for it?},
 * {@code How did X's call with Y go?}, {@code the tone of the call with Y}.
 */
final class Outcomes {
    private static final Set<String> OUTCOMES = Words.of("outcomes");
    private static final Set<String> UNSURE = Words.of("unsure outcomes");
    private static final Set<String> ASPECTS = Words.of("aspects of talks");
    private static final Set<String> ARRANGING = Words.of("arranging talks");
    private static final Set<String> NO_ASPECT = Words.of("before no aspect");
    private static final Set<String> WENT = Words.of("how talks went");
    private static final int NEAR = 4;
    private static final int BEGINNING = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final OccasionPhrases phrases;
    private final OccasionTimes times;

    Outcomes(Scene scene, OccasionPhrases phrases, OccasionTimes times) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.phrases = phrases;
        this.times = times;
    }

    /**
     * Whether the talks, of which nothing was told before, have had any.
     *
     * @param end behind which they are named
     * @param dated whether it is said when they were, so that they may be those of states, which have many
     */
    boolean tell(Pair pair, OccasionPhrases.Phrase phrase, int end, boolean dated) {
        boolean news = phrase.definite()
                && (pair.isOfPersons() || dated)
                && !scene.discourse().isTold(pair);
        if (!news) return false;
        boolean speech = scene.sentence().spoken() && scene.discourse().own().country() != null;
        if (speech && isTakenUp(phrases.before(phrase))) return true;
        return times.isNotAhead() && isKnown(phrase, end, dated, speech);
    }

    /** Whether the words around the talks tell that they were. */
    private boolean isKnown(OccasionPhrases.Phrase phrase, int end, boolean dated, boolean speech) {
        int before = phrases.before(phrase);
        if (isResult(before) || isTopic(before, dated)) return true;
        return speech && (isAspect(before) || isHow(before, end));
    }

    /** {@code the tone [of] the call}, {@code a readout [of] his call}: what talks have when they were. */
    private boolean isAspect(int of) {
        boolean link = tokens.isPreposition(of) && !tokens.is(of, "to") && !tokens.is(of, "for");
        if (!link || !ASPECTS.contains(tokens.word(of - 1))) return false;
        return !tokens.hasAny(NO_ASPECT, Math.max(scene.sentence().from(), of - NEAR), of);
    }

    /** {@code Following up [on] the call}, {@code Coming out [of] the call}. */
    private boolean isTakenUp(int link) {
        if (link > scene.sentence().from() + BEGINNING) return false;
        String verb = tokens.word(link - 2);
        return switch (tokens.word(link)) {
            case "on" -> tokens.is(link - 1, "up") && (verb.startsWith("follow") || verb.equals("-"));
            case "to" ->
                tokens.is(link - 1, "back") && (verb.equals("going") || verb.equals("go") || verb.equals("get"));
            case "of" -> tokens.is(link - 1, "out") && (verb.equals("coming") || verb.equals("came"));
            default -> false;
        };
    }

    /** {@code [How did] the call go?}, {@code how the call went}, {@code Can you characterize the call?} */
    private boolean isHow(int before, int end) {
        if (!scene.sentence().question()) return false;
        String word = tokens.word(before);
        boolean was = PastTenses.isWas(word);
        if (was && tokens.is(before - 1, "what"))
            return tokens.hasWord("like", end, scene.sentence().to());
        if (word.equals("characterize") || word.equals("describe")) return true;
        boolean how = tokens.is(before - 1, "how") || tokens.is(before - 1, "why");
        boolean past = was || word.equals("did");
        if (how && past) return !tokens.hasAny(ARRANGING, end, scene.sentence().to());
        return tokens.is(before, "how") && tokens.hasAny(WENT, end, end + NEAR);
    }

    /** {@code the results [of] the summit}; not {@code the expected results of the summit}. */
    private boolean isResult(int of) {
        boolean link = tokens.is(of, "of") || tokens.is(of, "from");
        if (!link || !OUTCOMES.contains(tokens.word(of - 1))) return false;
        for (int at = of - 2; at > Math.max(scene.sentence().from(), of - NEAR); at--)
            if (UNSURE.contains(tokens.word(at))) return false;
        return true;
    }

    /** {@code [On] X's call with Y, did they}: a reporter asks what was said in it. */
    private boolean isTopic(int on, boolean dated) {
        boolean opens = switch (tokens.word(on)) {
            case "on", "about", "regarding" -> on <= scene.sentence().from() + NEAR;
            default -> false;
        };
        boolean asked = opens && scene.sentence().asked() && scene.sentence().question() && (dated || times.isPast());
        return asked && !tokens.hasAny(ARRANGING, on, scene.sentence().to());
    }
}
