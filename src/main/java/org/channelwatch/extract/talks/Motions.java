package org.channelwatch.extract.talks;

import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.InfinitiveGovernors;
import org.channelwatch.extract.verb.Subjects;

/** Tells who is on a journey, and journeys that are made from those that somebody only allows, or forbids. */
final class Motions {
    private final Scene scene;
    private final Tokens tokens;

    Motions(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Whether somebody comes or goes by the word at the token. */
    boolean isComing(int at, int limit) {
        Phrases.Match<Modality> motion = Modality.at(tokens, at, limit);
        return motion != null && motion.value() == Modality.MOTION && isMade(at);
    }

    /** Whether the words that begin at the token tell of a journey: not {@code a travel ban}, {@code is allowed to travel}. */
    boolean isMade(int motion) {
        boolean ban = tokens.is(motion, "travel") && tokens.word(motion + 1).startsWith("ban");
        return !ban && !isWished(motion);
    }

    /** {@code allows X to travel to Lima for talks}: whether they go nobody says. */
    private boolean isWished(int motion) {
        if (!tokens.is(motion - 1, "to")) return false;
        if (isAllowed(motion - 1)) return true;
        Phrases.Match<Modality> governor = InfinitiveGovernors.near(tokens, scene.sentence(), motion - 1);
        Modality modality = governor == null
                ? InfinitiveGovernors.distant(tokens, scene.sentence(), motion - 1)
                : InfinitiveGovernors.modality(tokens, governor);
        return modality == Modality.WISHED;
    }

    /** {@code permits those on its list to travel}: whoever they are. */
    private boolean isAllowed(int to) {
        for (int at = to - 1; at > scene.sentence().from(); at--) {
            switch (tokens.word(at)) {
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
        boolean will = tokens.is(at, "will") && tokens.is(at + 1, "be");
        return will && tokens.is(at + 2, "in") && tokens.isCapital(at + 3);
    }

    /** {@code X was in W}, {@code a delegation led by John Doe is in W}. */
    boolean isThere(int behind) {
        int at = tokens.is(behind, ",") ? behind + 1 : behind;
        if (Subjects.isLedBy(tokens, at)) {
            at += 2;
            while (tokens.isCapital(at)) at++;
            if (tokens.is(at, ",")) at++;
        }
        boolean was = Verbs.isBe(tokens.word(at)) && !tokens.is(at, "be");
        return was && tokens.is(at + 1, "in") && tokens.isCapital(at + 2);
    }
}
