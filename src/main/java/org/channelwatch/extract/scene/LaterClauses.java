package org.channelwatch.extract.scene;

import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.text.Tokens;

/** Knows clauses of time behind something that waits for them: {@code X will decide after [he has met Y]}, {@code once [she has met Y]}. */
public final class LaterClauses {
    private static final int NEAR = 7;

    private LaterClauses() {}

    /** Whether the clause that begins at the token, with its subject or a gerund, tells of what is to come. */
    public static boolean isOne(Scene scene, int clause) {
        Tokens tokens = scene.tokens();
        int after = tokens.is(clause - 1, "the") ? clause - 2 : clause - 1;
        boolean opens = tokens.is(after, "after") || tokens.is(after, "once");
        for (int at = after - 1; opens && at >= scene.sentence().from(); at--) {
            switch (tokens.word(at)) {
                case "will", "would", "'ll" -> {
                    return !tokens.is(at + 1, "have");
                }
                case "said", "told", ";", "\"" -> {
                    return false;
                }
                default -> {
                    if (isPast(tokens, at)) return false;
                }
            }
        }
        return false;
    }

    /** {@code before mid-2030, when it is discussed between X and Y}: whether the verb is of a time to come that was just named. */
    public static boolean isOfDayAhead(Scene scene, int verb) {
        for (int at = verb - 1; at > Math.max(scene.sentence().from(), verb - NEAR); at--) {
            if (scene.tokens().isMark(at)) return false;
            if (!scene.tokens().is(at, "when")) continue;
            int end = scene.tokens().is(at - 1, ",") ? at - 1 : at;
            return scene.timing().dates().all().stream()
                    .anyMatch(date -> date.to() == end && scene.published().isAhead(date, true));
        }
        return false;
    }

    /** {@code arrived}, {@code was}; not {@code [will be] announced}. */
    private static boolean isPast(Tokens tokens, int at) {
        boolean passive = Verbs.isBe(tokens.word(at - 1)) || Verbs.isHave(tokens.word(at - 1));
        String word = tokens.word(at);
        return PastTenses.isWas(word) || (PastTenses.isRegular(word) && !passive);
    }
}
