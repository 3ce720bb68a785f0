package org.channelwatch.extract.talks;

import java.util.Objects;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.Upcoming;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;

/** Reads talks of which a brief does not say between whom: {@code X's envoy says that peace talks have begun}, where it speaks of two states only. */
final class BareTalks {
    private static final int NEAR = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Predicates predicates;
    private final Upcoming upcoming;

    BareTalks(Scene scene, Predicates predicates, Upcoming upcoming) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.predicates = predicates;
        this.upcoming = upcoming;
    }

    /** Answers whether that tells anything. */
    boolean read(Phrases.Match<Noun> noun) {
        if (scene.sentence().spoken() || scene.sentence().question()) return false;
        Pair pair = isOfEnemies(noun) ? scene.discourse().cast().onlyStates() : null;
        if (pair == null || isVenue(pair) || Conditions.before(scene, noun.from(), null) != null) return false;
        if (!upcoming.read(pair, noun, noun.to())) predicates.read(pair, noun.value(), noun.from(), noun.to());
        return scene.hasTold(pair);
    }

    /** {@code peace talks}, {@code a second round of talks}: not any talks. */
    private boolean isOfEnemies(Phrases.Match<Noun> noun) {
        String name = noun.value().name();
        if (name.equals("peace talks") || name.equals("round of talks")) return true;
        boolean talks = name.equals("talks") || name.equals("negotiations");
        for (int at = noun.from() - 1; talks && at > noun.from() - NEAR; at--)
            if (tokens.is(at, "round") || tokens.is(at, "peace") || tokens.is(at, "ceasefire")) return true;
        return false;
    }

    /** {@code talks in Y}: of others perhaps, who are guests there. */
    private boolean isVenue(Pair pair) {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            boolean in = tokens.is(at - 1, "in") || tokens.is(at - 1, "by");
            Mention place = in ? scene.groups().startingAt(at) : null;
            if (place != null
                    && (Objects.equals(place.country(), pair.first().country())
                            || Objects.equals(place.country(), pair.second().country()))) return true;
        }
        return false;
    }
}
