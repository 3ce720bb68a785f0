package org.channelwatch.extract.scene;

import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.text.Phrases;

/** Tells the lines and ties that are not between governments: {@code a hotline for customers}, {@code sporting relations}. */
public final class ForeignNouns {
    private ForeignNouns() {}

    /** {@code sporting relations}, {@code a hotline for customers}: not between governments. */
    public static boolean has(Scene scene, Phrases.Match<Noun> noun) {
        return switch (noun.value().type()) {
            case LINE -> isPublic(scene, noun);
            case RELATION -> isMinor(scene, noun.from()) || isOfSentiment(scene, noun.to());
            case PUBLIC, MINOR, IDIOM -> true;
            case AGAIN -> scene.discourse().line() == null;
            case TALK, CONTACT, TRIP, NOTE, DOCUMENT, RIFT -> false;
        };
    }

    /** {@code relations [of] partnership}, {@code ties of friendship}: not {@code relations of the two countries}. */
    private static boolean isOfSentiment(Scene scene, int of) {
        return scene.tokens().is(of, "of")
                && scene.groups().startingAt(of + 1) == null
                && !scene.tokens().isCapital(of + 1)
                && !scene.tokens().is(of + 1, "the");
    }

    private static boolean isMinor(Scene scene, int noun) {
        if (scene.tokens().is(noun - 3, "diplomatic")) return false;
        Phrases.Match<Noun> before = Nouns.ALL.at(scene.tokens(), noun - 1, noun);
        return before != null && before.value().type() == Nouns.Sense.MINOR;
    }

    /** {@code a hotline for customers}. */
    private static boolean isPublic(Scene scene, Phrases.Match<Noun> line) {
        for (int at = Math.max(scene.sentence().from(), line.from() - 3);
                at < Math.min(line.to() + 4, scene.sentence().to());
                at++) {
            Phrases.Match<Noun> noun = scene.nounAt(at);
            if (noun != null && noun.value().type() == Nouns.Sense.PUBLIC) return true;
        }
        return false;
    }
}
