package org.channelwatch.extract.act;

import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Words;

/** Tells the message that a deed is from one that is sent: {@code the vote sent a strong message to Y}. */
final class Figures {
    private static final Set<String> TELLING = Words.of("telling messages");

    private Figures() {}

    /** {@code sends a clear message to Y}: shown to everybody, unless somebody carries it. */
    static boolean isShown(Scene scene, Inflected inflected, int from, Phrases.Match<Noun> message) {
        String name = message.value().name();
        boolean sent = switch (inflected.verb().base()) {
            case "send", "deliver" -> name.startsWith("message") || name.startsWith("warning");
            default -> false;
        };
        if (!sent || isCarried(scene, message.to())) return false;
        return scene.tokens().hasAny(TELLING, from, message.from());
    }

    private static boolean isCarried(Scene scene, int from) {
        for (int at = from; at < scene.sentence().to(); at++) {
            switch (scene.tokens().word(at)) {
                case "via", "through", "private", "privately", "directly", "channels", "call" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
