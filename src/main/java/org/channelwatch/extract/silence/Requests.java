package org.channelwatch.extract.silence;

import java.util.Set;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Knows requests and offers of which the text has told before: {@code that offer}, {@code Those requests have gone unanswered}. */
final class Requests {
    private static final Set<String> DEMANDS = Words.of("demands");
    private static final int NEAR = 5;
    private static final int LOOK_BACK = 45;

    private final Scene scene;
    private final Tokens tokens;
    private final Attempts attempts;

    Requests(Scene scene, Attempts attempts) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.attempts = attempts;
    }

    /** {@code X said Y did not respond to its request}. */
    boolean isOwnRequest(int from) {
        boolean own = tokens.is(from + 1, "its") || tokens.is(from + 1, "our") || tokens.is(from + 1, "their");
        return tokens.is(from, "to") && own && attempts.is(from + 2, Attempts.Word.REQUEST);
    }

    /** {@code [not responded] to that offer}, {@code to our proposals}: one that the speaker has made, whatever it is of. */
    boolean isOfferTo(int from) {
        if (!tokens.is(from, "to")) return false;
        return switch (tokens.word(from + 1)) {
            case "that", "our", "this", "the", "those", "these" ->
                attempts.is(from + 2, Attempts.Word.REQUEST) || attempts.is(from + 3, Attempts.Word.REQUEST);
            default -> false;
        };
    }

    /** {@code [declined] our request}, {@code that invitation}: one of which the sentence before may tell. */
    boolean isKnownRequest(int from) {
        return switch (tokens.word(from)) {
            case "that", "our", "this", "the", "those", "these", "both", "his", "her", "their" ->
                attempts.is(from + 1, Attempts.Word.REQUEST);
            default -> false;
        };
    }

    /** {@code Those requests have gone [unanswered]}: requests and offers are no wishes there. */
    boolean isOfKnownRequest(int to) {
        for (int at = Math.max(scene.sentence().from(), to - NEAR); at < to; at++) if (isKnownRequest(at)) return true;
        return false;
    }

    /** {@code requests for comment have gone [unanswered]}: whether right before the token something else is named. */
    boolean isOfOtherBefore(int to) {
        for (int at = Math.max(scene.sentence().from(), to - NEAR); at < to; at++)
            if (attempts.is(at, Attempts.Word.OTHER)) return true;
        return false;
    }

    /** {@code [not responded] to the request}, {@code to its demand}: where the sentence before asks for something. */
    boolean isRequestJustBefore(int from) {
        boolean known = tokens.is(from, "to")
                && switch (tokens.word(from + 1)) {
                    case "the", "this", "that", "its", "their" -> true;
                    default -> false;
                }
                && (attempts.is(from + 2, Attempts.Word.REQUEST) || DEMANDS.contains(tokens.word(from + 2)));
        int end = scene.sentence().from();
        for (int at = Math.max(0, end - LOOK_BACK); known && at < end; at++)
            if (DEMANDS.contains(tokens.word(at))) return true;
        return false;
    }
}
