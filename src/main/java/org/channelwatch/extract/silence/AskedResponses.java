package org.channelwatch.extract.silence;

import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;

/** Reads questions for what the other side has answered: {@code Has X responded to your offer?}, {@code Any response from X?} */
final class AskedResponses {
    private static final int NEAR = 6;

    private final Scene scene;
    private final Attempts attempts;
    private final AnswerParties parties;

    AskedResponses(Scene scene, Attempts attempts, AnswerParties parties) {
        this.scene = scene;
        this.attempts = attempts;
        this.parties = parties;
    }

    /** Notes what is asked by the word at the token, so that a short "no" is understood. */
    void read(int at) {
        boolean asking = scene.sentence().question() && scene.sentence().spoken();
        if (!asking || !(isResponded(at) || isResponseFrom(at))) return;
        Pair pair = parties.pair();
        if (pair != null && !pair.isOfPersons()) scene.replies().askForResponse(pair);
    }

    /** {@code Have they responded to your offer}, {@code Have you heard back from X}. */
    private boolean isResponded(int at) {
        boolean heard = scene.tokens().is(at, "heard")
                && scene.tokens().is(at + 1, "back")
                && scene.tokens().is(at + 2, "from");
        boolean responded = scene.tokens().is(at, "responded")
                || scene.tokens().is(at, "replied")
                || scene.tokens().is(at, "answered");
        return (heard || isTaken(at) || (responded && attempts.hasAttempt(at + 1))) && hasHave(at);
    }

    /** {@code Have they picked up the phone}, {@code returned your calls}. */
    private boolean isTaken(int at) {
        if (scene.tokens().is(at, "picked")) return scene.tokens().is(at + 1, "up");
        boolean taken = scene.tokens().is(at, "returned") || scene.tokens().is(at, "taken");
        boolean yours = switch (scene.tokens().word(at + 1)) {
            case "your", "our", "the", "his", "her" -> true;
            default -> false;
        };
        return taken && yours && scene.tokens().word(at + 2).startsWith("call");
    }

    /** {@code any response from X}, {@code received a reply from X}. */
    private boolean isResponseFrom(int at) {
        boolean response = scene.tokens().is(at, "response")
                || scene.tokens().is(at, "reply")
                || scene.tokens().is(at, "answer");
        boolean any = scene.tokens().is(at - 1, "any") || scene.tokens().is(at - 1, "a");
        return response
                && any
                && scene.tokens().is(at + 1, "from")
                && (hasHave(at) || at <= scene.sentence().from() + 2);
    }

    private boolean hasHave(int verb) {
        for (int at = verb - 1; at >= Math.max(scene.sentence().from(), verb - NEAR); at--)
            if (Verbs.isHave(scene.tokens().word(at))) return true;
        return false;
    }
}
