package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.scene.Denials;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/**
 * Tells what takes back what a verb of contact says: {@code X would meet Y if}, {@code reports that X met Y are false}, {@code saw Y on
 * television}.
 */
final class Reservations {
    private static final Set<String> SCREENS = Words.of("screens");
    private static final Set<String> WHENEVER = Words.of("whenever one likes");
    private static final Set<String> ANY_TIME = Words.of("time or place");
    private static final int CLAUSE = 14;
    private static final int NEAR = 4;

    private final Scene scene;
    private final Tokens tokens;

    Reservations(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Whether nothing is told by the verb, as what stands around it has it. */
    boolean isHeldBack(Told told) {
        return isUnderCondition(told)
                || isOffered(told)
                || Denials.isUntrueReport(scene, told.subject(), told.end())
                || isSeenOnScreen(told)
                || isMeans(told);
    }

    /** {@code X will meet Y [only] if}; behind a comma the condition is an afterthought: {@code will meet on Friday, if all goes well}. */
    private boolean isUnderCondition(Told told) {
        if (told.modality() != Modality.PLANNED) return false;
        int limit = Math.min(told.end() + CLAUSE, scene.sentence().to());
        for (int at = told.end(); at < limit; at++) {
            switch (tokens.word(at)) {
                case "if", "unless", "provided" -> {
                    return !tokens.is(at - 1, "and") && !tokens.is(at - 1, "see");
                }
                case "and", "but", "that", "who", "which", "said", "says" -> {
                    return false;
                }
                default -> {
                    if (tokens.isMark(at)) return false;
                }
            }
        }
        return false;
    }

    /** {@code would meet Y anytime, anywhere}, {@code without preconditions}: X only says that it is willing. */
    private boolean isOffered(Told told) {
        if (told.modality() != Modality.PLANNED) return false;
        int limit = Math.min(told.end() + CLAUSE, scene.sentence().to());
        for (int at = told.end(); at < limit; at++) {
            boolean any = tokens.is(at, "any") && ANY_TIME.contains(tokens.word(at + 1));
            if (any || WHENEVER.contains(tokens.word(at))) return !tokens.is(any ? at + 2 : at + 1, "now");
            if (tokens.is(at, "and") || tokens.is(at, "but")) return false;
        }
        return false;
    }

    /** {@code cut the line through which X talked with Y}: as they did for long. */
    private boolean isMeans(Told told) {
        int which = told.group().from() - 1;
        while (which > scene.sentence().from() && which > told.trigger() - NEAR && !tokens.is(which, "which")) which--;
        if (!tokens.is(which, "which")) return false;
        return switch (tokens.word(which - 1)) {
            case "through", "by", "over", "via" -> true;
            default -> false;
        };
    }

    private boolean isSeenOnScreen(Told told) {
        if (!told.base().equals("see")) return false;
        int limit = Math.min(told.end() + NEAR, scene.sentence().to());
        return tokens.hasAny(SCREENS, told.end(), limit);
    }
}
