package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells by the word before them whether talks were held: {@code in talks}, {@code after talks}, {@code emerging from talks}. */
final class AdjunctPrepositions {
    private static final Set<String> BEGUN_OR_ENDED = Words.of("begun or ended");
    private static final Set<String> JOURNEYS = Words.of("journeys");
    private static final Set<String> LEFT = Words.of("left");
    private static final Set<String> MEANS = Words.of("means");
    private static final int FAR = 10;

    private final Scene scene;
    private final Tokens tokens;

    AdjunctPrepositions(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code At a meeting with Y}, {@code said at a meeting}: not "hinted at a meeting". */
    boolean isOccasion(int at) {
        if (at == scene.sentence().from()) return true;
        return switch (tokens.word(at - 1)) {
            case ",",
                    "said",
                    "agreed",
                    "say",
                    "says",
                    "agree",
                    "agrees",
                    "announced",
                    "announces",
                    "confirmed",
                    "that",
                    "and" -> true;
            default -> false;
        };
    }

    /** {@code emerging from a meeting}. */
    static boolean isLeft(String word) {
        return LEFT.contains(word);
    }

    /** {@code in a call}, {@code over dinner}: not "protested over a meeting". */
    boolean isFactual(int at) {
        return switch (tokens.word(at)) {
            case "from", "in", "at", "on" -> true;
            case "of" -> tokens.is(at - 1, "out") && isLeft(tokens.word(at - 2)); // "came out of talks"
            case "over" -> isMeans(at + 1);
            case "with" -> isOfJourney(at);
            default -> isWhen(tokens.word(at));
        };
    }

    /** {@code after talks}, {@code it followed talks}: those were. */
    static boolean isWhen(String word) {
        return switch (word) {
            case "during", "after", "following", "followed", "follows", "since" -> true;
            default -> false;
        };
    }

    /** {@code ended a visit to Lima [with] talks}. */
    private boolean isOfJourney(int with) {
        boolean journey = false;
        for (int at = with - 1; at > Math.max(scene.sentence().from(), with - FAR); at--) {
            String word = tokens.word(at);
            if (BEGUN_OR_ENDED.contains(word)) return journey;
            journey |= JOURNEYS.contains(word);
            if (FunctionWords.isStop(word)) return false;
        }
        return false;
    }

    private boolean isMeans(int from) {
        return tokens.hasAny(MEANS, from, from + 4);
    }
}
