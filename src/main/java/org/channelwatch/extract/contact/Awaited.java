package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;

/** Tells whether what is said in the present tense is still to come: {@code You will hear more after X meets Y}. */
public final class Awaited {
    private static final Set<String> COMING = Words.of("to come");

    private Awaited() {}

    /**
     * {@code after X meets Y, she will speak}, {@code While X and Y hold talks, there will be a dinner}: what comes before, or with,
     * something to come has not been yet.
     *
     * @param subject where the subject of the clause begins, {@code from} its verb group, {@code trigger} its verb
     */
    public static boolean isAwaited(Scene scene, int subject, int from, int trigger, int end) {
        int first = scene.tokens().is(subject - 1, "the") ? subject - 2 : subject - 1;
        boolean clause = switch (scene.tokens().word(first)) {
            case "after", "once", "when", "while" -> true;
            default -> false;
        };
        if (!clause) return false;
        Dates.Found date = scene.timing().dates().of(from, trigger, end);
        if (date != null && scene.published().isAhead(date, true)) return true; // "when they meet on Friday"
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            boolean within = at >= subject && at < end;
            if (!within && COMING.contains(scene.tokens().word(at))) return true;
        }
        return false;
    }
}
