package org.channelwatch.extract.act;

import java.util.Set;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Words;

/** Tells whether a speaker only will not tell: {@code I have no contacts with X to speak to}, {@code We have no calls with X to announce}. */
final class Refusals {
    private static final Set<String> TELLING = Words.of("to tell of");
    private static final Set<String> BEHIND = Words.of("behind what is told of");

    private Refusals() {}

    /** Whether what stands behind a contact that there is not says so; not {@code no contact with X to discuss the border}. */
    static boolean isToTell(Scene scene, int end) {
        if (!scene.sentence().spoken()) return false;
        for (int to = end; to < scene.sentence().to(); to++) {
            boolean telling = scene.tokens().is(to, "to")
                    && TELLING.contains(scene.tokens().word(to + 1));
            if (telling && isClosed(scene, to + 2)) return true;
        }
        return false;
    }

    private static boolean isClosed(Scene scene, int behind) {
        return behind >= scene.sentence().to()
                || scene.tokens().isMark(behind)
                || BEHIND.contains(scene.tokens().word(behind));
    }
}
