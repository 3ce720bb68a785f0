package org.channelwatch.extract.talks;

import org.channelwatch.extract.lexicon.Arranged;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.scene.Scene;

/** Reads over what tells for when an occasion was arranged: {@code their summit, which had been planned for May, [would not be held]}. */
final class Schedules {
    private static final int LONGEST = 14;

    private Schedules() {}

    /**
     * The token of the verb behind it; the same token where no such thing stands there.
     *
     * @param end the token after the occasion and those who take part
     */
    static int behind(Scene scene, int end) {
        int at = scene.tokens().is(end, ",") ? end + 1 : end;
        if (scene.tokens().is(at, "that") || scene.tokens().is(at, "which")) at++;
        while (Verbs.isBe(scene.tokens().word(at))
                || Verbs.isHave(scene.tokens().word(at))) at++;
        boolean called = Verbs.isBe(scene.tokens().word(end)); // "the summit was scheduled"
        if (called || !Arranged.isOne(scene.tokens().word(at))) return end;
        int limit = Math.min(at + LONGEST, scene.sentence().to());
        for (int verb = at + 1; verb < limit; verb++) {
            boolean begin = scene.tokens().is(verb - 1, "to"); // "due to be held"
            if (Verbs.isAuxiliary(scene.tokens().word(verb)) && !begin) return verb;
        }
        return end;
    }
}
