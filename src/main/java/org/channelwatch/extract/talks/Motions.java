package org.channelwatch.extract.talks;

import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.verb.InfinitiveGovernors;

/** Tells journeys that are made from those that somebody only allows, or forbids. */
final class Motions {
    private final Scene scene;

    Motions(Scene scene) {
        this.scene = scene;
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
}
