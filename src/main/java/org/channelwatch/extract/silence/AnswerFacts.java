package org.channelwatch.extract.silence;

import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Provisos;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup;

/** Tells whether somebody is really said not to have answered: {@code failed to answer}, not {@code if X does not answer}. */
final class AnswerFacts {
    private static final int FAR = 8;

    private final Scene scene;
    private final Tokens tokens;

    AnswerFacts(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code if X does not answer}, {@code denied that X had ignored}: by what stands before whoever does so. */
    boolean isSupposed(int verb) {
        Group subject = scene.doers().of(verb);
        return subject != null && Modality.isUnreal(Conditions.before(scene, subject.from(), null));
    }

    /** {@code accused Y of ignoring}. */
    boolean isAccused(int verb) {
        if (!tokens.is(verb - 1, "of")) return false;
        for (int at = verb - 2; at > Math.max(scene.sentence().from() - 1, verb - FAR); at--)
            if (tokens.word(at).startsWith("accus")) return true;
        return false;
    }

    /** {@code denied that it had ignored the call}. */
    boolean isReportedOnly(int verb) {
        boolean again = switch (tokens.word(verb - 1)) {
            case "it", "he", "she", "they" -> true;
            default -> false;
        };
        return again && Modality.isUnreal(Conditions.before(scene, verb - 1, null));
    }

    /** {@code would not pick up}, {@code will not answer}: one who can, and does not; but of no case that is only thought of. */
    boolean isUnwilling(int verb) {
        if (Provisos.areBetween(tokens, scene.sentence().from(), verb)) return false;
        boolean not = tokens.is(verb - 1, "not") || tokens.is(verb - 1, "n't");
        return not
                && switch (tokens.word(verb - 2)) {
                    case "would", "will", "wo" -> true;
                    default -> false;
                };
    }

    /** {@code failed to answer}, {@code stopped answering}, {@code refuses to take}. */
    boolean isFailure(VerbGroup group, int verb) {
        for (int at = Math.max(scene.sentence().from(), Math.min(group.from(), verb - 3)); at < verb; at++) {
            String word = tokens.word(at);
            if (word.startsWith("fail")
                    || word.startsWith("stop")
                    || word.startsWith("refus")
                    || word.startsWith("declin")
                    || word.equals("yet")) return true;
        }
        return false;
    }
}
