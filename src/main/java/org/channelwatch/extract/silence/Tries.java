package org.channelwatch.extract.silence;

import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Knows what one does who wants to talk, and is no more than tried: {@code tried to set up a call}, {@code talks sought by X}, {@code when X rang}. */
final class Tries {
    private static final Set<String> TRIED = Words.of("tried to talk");
    private static final int REACH = 9;

    private final Scene scene;
    private final Tokens tokens;

    Tries(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code attempted to have a discussion}, {@code tried to set up a call}, {@code asked for a meeting}. */
    boolean isAt(int at, int limit) {
        if (!TRIED.contains(tokens.word(at))) return false;
        if (tokens.is(at + 1, "by")) return hasTalkBefore(at);
        for (int next = at + 1; next < Math.min(at + REACH, limit); next++) {
            boolean mark = tokens.isMark(next) && !tokens.is(next, ","); // "sought, and seek, calls"
            if (mark || FunctionWords.isStop(tokens.word(next))) return false;
            Phrases.Match<Noun> noun = Nouns.ALL.at(tokens, next, limit);
            Nouns.Sense sense = noun == null ? null : noun.value().type();
            if (sense == Nouns.Sense.TALK || sense == Nouns.Sense.CONTACT) return true;
            if (tokens.is(next, "to") && isTalking(tokens.word(next + 1)) && next > at + 1) return true;
        }
        return false;
    }

    /** {@code talks with Y [proposed] by X}. */
    private boolean hasTalkBefore(int tried) {
        for (int at = Math.max(scene.sentence().from(), tried - REACH); at < tried; at++) {
            Phrases.Match<Noun> noun = Nouns.ALL.at(tokens, at, tried);
            if (noun != null && noun.value().type() == Nouns.Sense.TALK) return true;
        }
        return false;
    }

    /** {@code [did not answer] when X rang}: one who was called. */
    boolean isCalledWhen(int when) {
        if (!tokens.is(when, "when")) return false;
        for (int at = when + 1; at < Math.min(when + REACH - 2, scene.sentence().to()); at++) {
            switch (tokens.word(at)) {
                case "rang", "called", "phoned", "telephoned", "dialled", "dialed" -> {
                    return scene.groups().endingAt(at) != null;
                }
                default -> {
                    if (tokens.isMark(at)) return false;
                }
            }
        }
        return false;
    }

    static boolean isTalking(String verb) {
        return switch (verb) {
            case "speak", "talk", "meet", "negotiate" -> true;
            default -> false;
        };
    }
}
