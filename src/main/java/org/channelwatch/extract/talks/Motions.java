package org.channelwatch.extract.talks;

import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.verb.InfinitiveGovernors;
import org.channelwatch.extract.verb.Subjects;

/** Tells who is on a journey, and journeys that are made from those that somebody only allows, or forbids. */
final class Motions {
    private final Scene scene;

    Motions(Scene scene) {
        this.scene = scene;
    }

    /** Whether somebody comes or goes by the word at the token. */
    boolean isComing(int at, int limit) {
        Phrases.Match<Modality> motion = Modality.at(scene.tokens(), at, limit);
        return motion != null && motion.value() == Modality.MOTION && isMade(at);
    }

    /** Whether the words that begin at the token tell of a journey: not {@code a travel ban}, {@code is allowed to travel}. */
    boolean isMade(int motion) {
        boolean ban = scene.tokens().is(motion, "travel")
                && scene.tokens().word(motion + 1).startsWith("ban");
        return !ban && !isWished(motion);
    }

    /** {@code allows X to travel to Lima for talks}: whether they go nobody says. */
    private boolean isWished(int motion) {
        if (!scene.tokens().is(motion - 1, "to")) return false;
        if (isAllowed(motion - 1)) return true;
        Phrases.Match<Modality> governor = InfinitiveGovernors.near(scene.tokens(), scene.sentence(), motion - 1);
        Modality modality = governor == null
                ? InfinitiveGovernors.distant(scene.tokens(), scene.sentence(), motion - 1)
                : InfinitiveGovernors.modality(scene.tokens(), governor);
        return modality == Modality.WISHED;
    }

    /** {@code permits those on its list to travel}: whoever they are. */
    private boolean isAllowed(int to) {
        for (int at = to - 1; at > scene.sentence().from(); at--) {
            switch (scene.tokens().word(at)) {
                case "permit", "permits", "permitted", "allow", "allows", "allowed", "lets" -> {
                    return true;
                }
                case ",", "that" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code X will be in W}. */
    boolean isToBeThere(int at) {
        boolean will = scene.tokens().is(at, "will") && scene.tokens().is(at + 1, "be");
        return will && scene.tokens().is(at + 2, "in") && scene.tokens().isCapital(at + 3);
    }

    /** {@code X was in W}, {@code a delegation led by John Doe is in W}. */
    boolean isThere(int behind) {
        int at = scene.tokens().is(behind, ",") ? behind + 1 : behind;
        if (Subjects.isLedBy(scene.tokens(), at)) {
            at += 2;
            while (scene.tokens().isCapital(at)) at++;
            if (scene.tokens().is(at, ",")) at++;
        }
        boolean was = Verbs.isBe(scene.tokens().word(at)) && !scene.tokens().is(at, "be");
        return was && scene.tokens().is(at + 1, "in") && scene.tokens().isCapital(at + 2);
    }
}
