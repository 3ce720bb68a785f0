package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Verbs.Verb;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Knows with whom a government was in contact where only the country was named before: {@code What about Peru? – We are in touch with the
 * government}, {@code with officials there}, {@code with their team}.
 */
final class UnnamedPartners {
    private static final Set<String> GOVERNMENTS = Words.of("unnamed governments");
    private static final Set<String> THEIRS = Words.of("theirs");
    private static final int REACH = 6;

    private UnnamedPartners() {}

    /** The government that speaks and the other; null where the verb leads to nobody so called. */
    static @Nullable Pair of(Scene scene, Verb verb, int after) {
        if (!scene.sentence().answering() || scene.sentence().asked()) return null;
        int link = verb.base().endsWith(" with") || verb.base().endsWith(" to") ? after - 1 : link(scene, verb, after);
        boolean unnamed = link >= 0 && isUnnamed(scene, link + 1);
        return unnamed ? scene.discourse().firstPerson().publisherAndOther() : null;
    }

    /** {@code raised our concerns [with]}: the token of the preposition; -1 where none leads on. */
    private static int link(Scene scene, Verb verb, int after) {
        for (int at = after; at < Math.min(after + REACH, scene.sentence().to()); at++) {
            if (verb.links().contains(scene.tokens().word(at))) return at;
            if (scene.tokens().isMark(at) || FunctionWords.isStop(scene.tokens().word(at))) return -1;
        }
        return -1;
    }

    private static boolean isUnnamed(Scene scene, int at) {
        boolean the = scene.tokens().is(at, "the");
        boolean their = scene.tokens().is(at, "their");
        int end = the || their ? endOf(scene, at + 1, the ? GOVERNMENTS : THEIRS) : -1;
        if (end < 0 && the) end = endOf(scene, at + 2, GOVERNMENTS); // "the interim government"
        if (end > 0) return isWhole(scene, end);
        int officials = Institutions.endAt(scene.tokens(), at);
        return officials > 0 && isThere(scene, officials);
    }

    /** The token behind the institution; -1 where it is none of these. */
    private static int endOf(Scene scene, int noun, Set<String> words) {
        int end = Institutions.endAt(scene.tokens(), noun);
        return end > 0 && words.contains(scene.tokens().word(end - 1)) ? end : -1;
    }

    /** {@code the government}, {@code the government there}; not {@code the government of Texas}. */
    private static boolean isWhole(Scene scene, int end) {
        return switch (scene.tokens().word(end)) {
            case "of", "in", "from", "for", "'s", "'" -> false;
            default -> !scene.tokens().isCapital(end);
        };
    }

    /** {@code officials there}, {@code authorities on the ground}. */
    private static boolean isThere(Scene scene, int end) {
        boolean ground = scene.tokens().is(end, "on") && scene.tokens().is(end + 2, "ground");
        return ground || scene.tokens().is(end, "there");
    }
}
