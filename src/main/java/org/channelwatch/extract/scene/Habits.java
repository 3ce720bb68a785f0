package org.channelwatch.extract.scene;

import java.util.Set;
import org.channelwatch.extract.text.Words;

/** Tells that a sentence speaks of what is usual, and of nothing that was: {@code usually talk}, {@code Normally, X and Y meet}. */
public final class Habits {
    private static final Set<String> USUAL = Words.of("usual");
    private static final int NEAR = 3;

    private Habits() {}

    /** Whether a verb whose group begins at the token tells of a habit. */
    public static boolean isOf(Scene scene, int from, int verb) {
        if (USUAL.contains(scene.tokens().word(scene.sentence().from()))) return true;
        return scene.tokens()
                .hasAny(USUAL, from, Math.min(verb + NEAR, scene.sentence().to()));
    }
}
