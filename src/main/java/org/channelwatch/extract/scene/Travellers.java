package org.channelwatch.extract.scene;

import java.util.Set;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells who "he" is in a clause of the place of a journey: {@code during X's visit to W, where he met Y}. */
final class Travellers {
    private static final Set<String> JOURNEYS = Words.of("journeys");
    private static final int REACH = 10;
    private static final int NEAR = 4;

    private Travellers() {}

    /** Whose journey it is; null where the pronoun stands in no such clause. */
    static @Nullable Mention of(Scene scene, int pronoun) {
        if (!scene.tokens().is(pronoun - 1, "where")) return null;
        int limit = Math.max(scene.sentence().from(), pronoun - REACH);
        for (int at = pronoun - 2; at > limit; at--)
            if (JOURNEYS.contains(scene.tokens().word(at))) return owner(scene, at);
        return null;
    }

    /** {@code X's [first official] visit}. */
    private static @Nullable Mention owner(Scene scene, int journey) {
        for (int at = journey - 1; at >= Math.max(scene.sentence().from(), journey - NEAR); at--) {
            Mention owner = scene.tokens().is(at, "'s") ? scene.groups().endingAt(at) : null;
            if (owner != null) return asTraveller(scene, owner);
        }
        return null;
    }

    /** {@code [X's] trip to W was long. He met Y}: whom such an owner names; null of the owner of anything else. */
    static @Nullable Mention onJourney(Scene scene, Mention owner) {
        if (!scene.tokens().is(owner.to(), "'s")) return null;
        for (int at = owner.to() + 1; at <= owner.to() + NEAR; at++)
            if (JOURNEYS.contains(scene.tokens().word(at))) return asTraveller(scene, owner);
        return null;
    }

    private static @Nullable Mention asTraveller(Scene scene, Mention owner) {
        if (owner.title() != null && owner.actors().isEmpty()) return owner.as(Referent.OFFICE);
        boolean person = !owner.actors().isEmpty()
                && scene.discourse().cast().isPerson(owner.actors().getFirst());
        return person ? owner.as(Referent.PERSON) : null;
    }
}
