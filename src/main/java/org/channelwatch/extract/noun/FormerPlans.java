package org.channelwatch.extract.noun;

import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;

/** Reads plans that may be none any more: {@code X was to meet Y, but}, {@code X had planned to meet Y. That is no longer happening}. */
public final class FormerPlans {
    private static final int NEXT = 28;

    private FormerPlans() {}

    /** {@code X was supposed to meet Y}, {@code was going to}: what was planned once. */
    public static boolean wasPlanned(Scene scene, int from, int trigger) {
        for (int at = from; at < trigger; at++) {
            boolean was = scene.tokens().is(at - 1, "was")
                    || scene.tokens().is(at - 1, "were")
                    || scene.tokens().is(at - 1, "been");
            boolean planned = scene.tokens().is(at, "supposed")
                    || scene.tokens().is(at, "going")
                    || Statements.isSchedule(scene.tokens().word(at));
            if (was && planned && scene.tokens().is(at + 1, "to")) return true;
        }
        return hadPlanned(scene, from, trigger);
    }

    /** {@code X had planned to meet Y}, {@code had been due to}: so one speaks of a plan that is none any more. */
    public static boolean hadPlanned(Scene scene, int from, int trigger) {
        for (int at = from; at < trigger; at++) {
            if (!scene.tokens().is(at, "had")) continue;
            int plan = scene.tokens().is(at + 1, "been") ? at + 2 : at + 1;
            boolean planned = scene.tokens().is(plan, "intended")
                    || scene.tokens().is(plan, "planning")
                    || Statements.isSchedule(scene.tokens().word(plan));
            if (planned && scene.tokens().is(plan + 1, "to")) return true;
        }
        return false;
    }

    /** {@code That is no longer happening}, {@code We have called that off}: whether the next sentence says so of what was planned. */
    public static boolean isCalledOffNext(Scene scene) {
        int from = scene.sentence().to();
        int limit = Math.min(from + NEXT, scene.tokens().size());
        boolean that = false;
        boolean off = false;
        for (int at = from; at < limit; at++) {
            switch (scene.tokens().word(at)) {
                case ".", "?", "!" -> {
                    return that && off;
                }
                case "that", "it", "this", "meeting", "call", "talks", "visit", "trip", "summit" -> that = true;
                case "not", "n't" -> {
                    if (scene.tokens().is(at + 1, "make") && scene.tokens().is(at + 2, "sense")) off = true;
                }
                default -> {}
            }
            Phrases.Match<Inflected> verb = Verbs.ALL.at(scene.tokens(), at, limit);
            off |= verb != null && verb.values().getFirst().verb().type() == Verbs.Sense.CANCEL;
            off |= scene.tokens().is(at, "off") && scene.tokens().word(at - 2).startsWith("call");
            Phrases.Match<Predicate> predicate = Predicate.at(scene.tokens(), at, limit);
            off |= predicate != null && predicate.values().getFirst() == Predicate.OFF;
        }
        return that && off;
    }

    /** {@code …, but I have nothing on that}: whether the sentence goes on so. */
    public static boolean isOpenBehind(Scene scene, int from) {
        for (int at = from; at < scene.sentence().to(); at++)
            if (scene.tokens().is(at, "but") || scene.tokens().is(at, "until")) return true;
        return false;
    }

    /** {@code …, but it was postponed}: whether the rest of the sentence says so. */
    public static boolean isCalledOffBehind(Scene scene, int from) {
        boolean but = false;
        int limit = scene.sentence().to();
        for (int at = from; at < limit; at++) {
            but |= scene.tokens().is(at, "but") || scene.tokens().is(at, "until");
            if (!but) continue;
            Phrases.Match<Inflected> verb = Verbs.ALL.at(scene.tokens(), at, limit);
            boolean off = verb != null && verb.values().getFirst().verb().type() == Verbs.Sense.CANCEL;
            Phrases.Match<Predicate> predicate = off ? null : Predicate.at(scene.tokens(), at, limit);
            if (off || (predicate != null && predicate.values().getFirst() == Predicate.OFF)) return true;
        }
        return false;
    }
}
