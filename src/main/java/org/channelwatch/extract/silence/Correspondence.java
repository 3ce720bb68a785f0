package org.channelwatch.extract.silence;

import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the letters and replies behind a verb of answering or waiting. */
final class Correspondence {
    private static final int REACH = 9;

    private final Scene scene;
    private final Tokens tokens;

    Correspondence(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The letter or message behind the token; null where there is none. */
    Phrases.@Nullable Match<Noun> messageBehind(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            Phrases.Match<Noun> noun = scene.nounAt(at);
            if (noun != null) return noun.value().isMessage() ? noun : null;
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) return null;
            if (tokens.is(at, "with")) return null; // "answered the attack with a letter"
        }
        return null;
    }

    /** Whether a letter or message stands behind the token, to which one may reply. */
    boolean hasMessage(int from) {
        return tokens.is(from, "to") && messageBehind(from + 1) != null;
    }

    /** {@code [no reply] to the letter that X sent}: the token behind "sent"; the same token where the letter has no such clause. */
    int behindSent(int from) {
        int at = tokens.is(from, "to") ? from + 1 : from;
        Phrases.Match<Noun> letter = messageBehind(at);
        if (letter == null) return from;
        for (int verb = letter.to() + 1;
                verb < Math.min(letter.to() + REACH, scene.sentence().to());
                verb++) {
            switch (tokens.word(verb)) {
                case "sent", "wrote", "written", "addressed", "mailed", "dispatched" -> {
                    return verb + 1;
                }
                default -> {
                    boolean other = tokens.isPreposition(verb) || tokens.is(verb, "and");
                    if (other || tokens.isMark(verb)) return from;
                }
            }
        }
        return from;
    }

    /** {@code [waiting for] Y's reply}: the token behind the reply; -1 where another thing is awaited. */
    int replyBehind(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            switch (tokens.word(at)) {
                case "reply", "response", "answer", "replies", "responses" -> {
                    return at + 1;
                }
                default -> {
                    if (tokens.isPreposition(at) || tokens.is(at, ",")) return -1;
                }
            }
        }
        return -1;
    }
}
