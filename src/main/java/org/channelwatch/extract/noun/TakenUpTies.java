package org.channelwatch.extract.noun;

import java.util.List;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.jspecify.annotations.Nullable;

/** Tells whose ties or lines with a state are, where only the sentence before says it: {@code X met Y. Ties with Y had been cut in May}. */
final class TakenUpTies {
    private final Scene scene;

    TakenUpTies(Scene scene) {
        this.scene = scene;
    }

    /** The two states who are spoken of, if the one that is named is one of them and nobody is named before; else none. */
    List<Pair> of(Phrases.Match<Noun> noun, Group complement) {
        boolean lasting =
                noun.value().type() == Nouns.Sense.RELATION || noun.value().type() == Nouns.Sense.LINE;
        boolean with = scene.tokens().is(complement.from() - 1, "with");
        if (!lasting || !with || isSomebodyNamedBefore(noun.from())) return List.of();
        Pair states = spokenOf();
        List<Party> named = scene.parties(complement, List.of());
        if (states == null || named.size() != 1 || !states.has(named.getFirst())) return List.of();
        return List.of(states);
    }

    private @Nullable Pair spokenOf() {
        Pair pair = scene.discourse().pair();
        return pair == null ? null : scene.discourse().cast().statesOf(pair);
    }

    private boolean isSomebodyNamedBefore(int noun) {
        for (int at = scene.sentence().from(); at < noun; at++)
            if (scene.groups().startingAt(at) != null) return true;
        return false;
    }
}
