package org.channelwatch.extract.contact;

import org.channelwatch.extract.lexicon.Arranged;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.noun.Cancellations;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;

/** Knows what was planned and is not any more: {@code X had planned to meet Y. That will not go forward.} */
public final class FormerPlans {
    private static final int NEXT = 45;

    private FormerPlans() {}

    /** {@code had planned to}, {@code had been planning to}: of these words alone nobody knows whether it still is. */
    static boolean isOne(Scene scene, int from, int trigger) {
        Tokens tokens = scene.tokens();
        for (int at = from; at < trigger; at++) {
            if (!tokens.is(at, "had")) continue;
            int next = at + 1;
            boolean been = tokens.is(next, "been") && Arranged.isOne(tokens.word(next + 1));
            if (been && tokens.is(next + 2, "to")) return true; // "had been due to meet"
            while (tokens.is(next, "been") || Modality.isAdverb(tokens.word(next))) next++;
            boolean planned = switch (tokens.word(next)) {
                case "planned", "intended", "planning", "intending" -> true;
                default -> false;
            };
            if (planned && tokens.is(next + 1, "to")) return true;
        }
        return false;
    }

    /** Whether the rest of the sentence, or the next, tells that nothing comes of it. */
    public static boolean areOff(Scene scene, int from) {
        if (Cancellations.isCalledOffBehind(scene, from)) return true;
        int limit = Math.min(scene.sentence().to() + NEXT, scene.tokens().size());
        for (int at = scene.sentence().to(); at < limit && !scene.tokens().beginsParagraph(at); at++) {
            switch (scene.tokens().word(at)) {
                case "if", "whether", "unless", "know", "?" -> {
                    return false;
                }
                default -> {}
            }
            if (isOff(scene, at, limit)) return true;
        }
        return false;
    }

    private static boolean isOff(Scene scene, int at, int limit) {
        boolean cancelled = Cancellations.isGivenUpAt(scene.tokens(), at, limit);
        boolean called =
                scene.tokens().is(at, "off") && scene.tokens().word(at - 2).startsWith("call"); // "called that off"
        if (cancelled || called) return true;
        if (!scene.tokens().is(at, "not") && !scene.tokens().is(at, "n't")) return false;
        if (scene.tokens().is(at + 1, "make") && scene.tokens().is(at + 2, "sense")) return true;
        Phrases.Match<Predicate> denied = Predicate.at(scene.tokens(), at + 1, limit);
        return denied != null && denied.value() == Predicate.HAPPENED;
    }
}
