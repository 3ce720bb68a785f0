package org.channelwatch.extract.visit;

import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Knows where a delegation is sent, and to whom: {@code sends a delegation to W for talks with Y}. */
final class Delegations {
    private static final Set<String> DELEGATIONS = Words.of("delegations");
    private static final int NEAR = 8;

    private final Scene scene;
    private final Tokens tokens;

    Delegations(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code [sends] a large delegation to [W]}: the token of W; -1 where something else is sent. */
    int behind(int from) {
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            if (DELEGATIONS.contains(tokens.word(at))) return tokens.is(at + 1, "to") ? at + 2 : -1;
            if (tokens.isMark(at) || tokens.isPreposition(at)) return -1;
        }
        return -1;
    }

    /** {@code [sends a delegation to W] for talks with Y}: Y, and not the hosts; null where the talks are with nobody else. */
    @Nullable
    Group partner(int place) {
        for (int at = place; at < Math.min(place + NEAR, scene.sentence().to()); at++) {
            Phrases.Match<Noun> talks = scene.nounAt(at);
            if (talks != null && talks.value().type() == Nouns.Sense.TALK)
                return tokens.is(talks.to(), "with") ? scene.rightOf(talks.to() + 1) : null;
            if (FunctionWords.isStop(tokens.word(at))) return null;
        }
        return null;
    }
}
