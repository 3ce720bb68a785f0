package org.channelwatch.extract.noun;

import java.util.List;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;

/** Finds who will not meet where an occasion is called off by the way: {@code there are no plans for X to meet Y, shelving the summit}. */
final class UnmetPairs {
    private static final int NEAR = 4;

    private UnmetPairs() {}

    /** The pairs of which the clause before the comma says so; none where there is no such clause. */
    static List<Pair> of(Scene scene, Phrases.Match<Noun> object) {
        Tokens tokens = scene.tokens();
        int comma = object.from() - 1;
        while (comma > object.from() - NEAR && !tokens.is(comma, ",")) comma--;
        if (!tokens.is(comma, ",") || object.value().type() != Nouns.Sense.TALK) return List.of();
        for (int at = scene.sentence().from(); at < comma; at++) {
            Group who = tokens.is(at, "for") ? scene.rightOf(at + 1) : null;
            boolean to = who != null && tokens.is(who.to(), "to");
            Phrases.Match<Inflected> meet = who == null || !to ? null : scene.verbAt(who.to() + 1);
            boolean contact = meet != null && meet.value().verb().type() == Verbs.Sense.CONTACT;
            if (who == null || meet == null || !contact) continue;
            Group whom = scene.rightOf(tokens.isPreposition(meet.to()) ? meet.to() + 1 : meet.to());
            if (whom != null) return scene.pairs(who, whom);
        }
        return List.of();
    }
}
