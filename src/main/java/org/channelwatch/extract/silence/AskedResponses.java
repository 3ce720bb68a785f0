package org.channelwatch.extract.silence;

import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;

/** Reads questions for what the other side has answered: {@code Has X responded to your offer?}, {@code Any response from X?} */
final class AskedResponses {
    private static final int NEAR = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final Attempts attempts;
    private final AnswerParties parties;

    AskedResponses(Scene scene, Attempts attempts, AnswerParties parties) {
        this.scene = scene;
        this.tokens = scene.tokens();
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
        boolean heard = tokens.is(at, "heard") && tokens.is(at + 1, "back") && tokens.is(at + 2, "from");
        boolean responded = tokens.is(at, "responded") || tokens.is(at, "replied") || tokens.is(at, "answered");
        return (heard || isTaken(at) || (responded && attempts.hasAttempt(at + 1))) && hasHave(at);
    }

    /** {@code Have they picked up the phone}, {@code returned your calls}. */
    private boolean isTaken(int at) {
        if (tokens.is(at, "picked")) return tokens.is(at + 1, "up");
        boolean taken = tokens.is(at, "returned") || tokens.is(at, "taken");
        boolean yours = switch (tokens.word(at + 1)) {
            case "your", "our", "the", "his", "her" -> true;
            default -> false;
        };
        return taken && yours && tokens.word(at + 2).startsWith("call");
    }

    /** {@code any response from X}, {@code received a reply from X}. */
    private boolean isResponseFrom(int at) {
        boolean response = tokens.is(at, "response") || tokens.is(at, "reply") || tokens.is(at, "answer");
        boolean any = tokens.is(at - 1, "any") || tokens.is(at - 1, "a");
        return response
                && any
                && tokens.is(at + 1, "from")
                && (hasHave(at) || at <= scene.sentence().from() + 2);
    }

    private boolean hasHave(int verb) {
        for (int at = verb - 1; at >= Math.max(scene.sentence().from(), verb - NEAR); at--)
            if (Verbs.isHave(tokens.word(at))) return true;
        return false;
    }
}
