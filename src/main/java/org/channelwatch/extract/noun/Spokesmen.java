package org.channelwatch.extract.noun;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Knows for which state somebody speaks who is not in the catalog: {@code Chile's deputy minister John Doe says that talks with Y go on}. */
public final class Spokesmen {
    private static final Set<String> SAYING = Words.of("saying");
    private static final int MOST_WORDS = 2;
    private static final int NEAR = 6;

    private Spokesmen() {}

    /** The state whose official, named and unknown, is the first of whom the sentence speaks; null where it begins otherwise. */
    public static @Nullable Group first(Scene scene, int before) {
        Mention home = null;
        for (int at = scene.sentence().from(); at < before; at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention == null) continue;
            if (mention.type() == Referent.ADJECTIVE && home == null) {
                home = mention; // "the Chilean government spokesman John Doe"
                at = mention.to() - 1;
                continue;
            }
            if (mention.type() != Referent.STRANGER || mention.title() == null) return null;
            if (mention.country() != null) home = mention;
            if (home == null || at - home.to() > MOST_WORDS) return null;
            Mention own = home.type() == Referent.STRANGER ? home : home.as(Referent.STATE);
            return new Group(home.from(), mention.to(), List.of(own));
        }
        return null;
    }

    /** {@code X says that the line with Y will be cut}, with no date behind: it is X's to do so, and as good as done. */
    static boolean areOfOne(Scene scene, Pair pair, int line, int end) {
        Group sayer = scene.doers().first(line);
        boolean says = sayer != null && SAYING.contains(scene.tokens().word(sayer.to()));
        if (!says || sayer == null || scene.timing().dates().after(end, NEAR) != null) return false;
        Pair states = scene.discourse().cast().statesOf(pair);
        return scene.parties(sayer, List.of()).stream()
                .map(scene.discourse().cast()::stateOf)
                .anyMatch(states::has);
    }
}
