package org.channelwatch.extract;

import org.channelwatch.extract.Nouns.Noun;
import org.jspecify.annotations.Nullable;

/** Reads what is said of an embassy that is named with both states: {@code the X embassy in Y reopens}. */
final class Embassies {
    private static final int NEAR = 6;

    private final Scene scene;
    private final Predicates predicates;

    Embassies(Scene scene, Silences silences) {
        this.scene = scene;
        this.predicates = new Predicates(scene, silences);
    }

    /** Reads on behind the mention, where it is one of an embassy. */
    void read(Mention mention) {
        int noun = mention.to() - 1;
        boolean embassy = mention.type() == Mention.Referent.STATE
                && (scene.tokens.is(noun, "embassy") || scene.tokens.is(noun, "consulate"));
        Phrases.Match<Noun> match = embassy ? Nouns.ALL.at(scene.tokens, noun, mention.to()) : null;
        Mention place = match == null ? null : placeBehind(mention.to());
        if (place == null || match == null) return;
        int end = place.from() == mention.to() + 1 ? place.to() : mention.to();
        var here = Complements.groupOf(place.as(Mention.Referent.STATE));
        for (Pair pair : scene.pairs(Complements.groupOf(mention), here))
            predicates.read(pair, match.values().getFirst(), noun, end);
    }

    /** {@code [the X embassy] in Y}, {@code [the X embassy] will open in Y}. */
    private @Nullable Mention placeBehind(int from) {
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            Mention place = scene.tokens.is(at, "in") ? scene.groups.startingAt(at + 1) : null;
            if (place != null && place.country() != null) return place;
            if (FunctionWords.isStop(scene.tokens.word(at)) || scene.tokens.is(at, ",")) return null;
        }
        return null;
    }
}
