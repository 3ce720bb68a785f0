package org.channelwatch.extract.noun;

import java.util.Set;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Words;

/** Tells by the words behind an ambassador that he is to go: {@code told the ambassador to leave}, {@code 48 hours to leave}, {@code persona non grata}. */
public final class SentAway {
    private static final Set<String> LEAVING = Words.of("leaving");
    private static final int LONGEST_TERM = 8;

    private SentAway() {}

    /** Whether the words at the token say so. */
    public static boolean isAt(Scene scene, int from) {
        int at = scene.timing().dates().behind(from);
        if (isDeparture(scene, at) || isUnwelcome(scene, at)) return true;
        if (scene.tokens().is(at, "out")) return !scene.tokens().is(at + 1, "of") || isCountry(scene, at + 2);
        if (scene.tokens().is(at, "home") || scene.tokens().is(at, "packing")) return true;
        for (int term = at; term < Math.min(at + LONGEST_TERM, scene.sentence().to()); term++) {
            if (isDeparture(scene, term)) return term > at && isTerm(scene, at, term);
            if (scene.tokens().isMark(term) && !scene.tokens().is(term, "-")) return false;
        }
        return false;
    }

    /** {@code persona non grata}, also in the plural and with a quotation mark before. */
    public static boolean isUnwelcome(Scene scene, int at) {
        int from = scene.tokens().is(at, "\"") || scene.tokens().is(at, "a") ? at + 1 : at;
        boolean persona = scene.tokens().word(from).startsWith("persona");
        return persona && (scene.tokens().is(from + 1, "non") || scene.tokens().is(from + 1, "-"));
    }

    /** {@code to leave}, {@code to pack}. */
    private static boolean isDeparture(Scene scene, int to) {
        return scene.tokens().is(to, "to") && LEAVING.contains(scene.tokens().word(to + 1));
    }

    /** {@code [gave the ambassador] 48 hours [to leave]}, {@code until Friday}. */
    private static boolean isTerm(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean time = DateWords.Unit.of(scene.tokens().word(at)) != null || DateWords.isOfDate(scene.tokens(), at);
            if (time || scene.tokens().is(at, "until") || scene.tokens().is(at, "hours")) return true;
        }
        return false;
    }

    /** {@code out of [the country]}, {@code out of [Lima]}. */
    private static boolean isCountry(Scene scene, int at) {
        return scene.tokens().is(at + 1, "country") || scene.groups().startingAt(at) != null;
    }
}
