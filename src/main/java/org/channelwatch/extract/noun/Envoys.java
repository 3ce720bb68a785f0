package org.channelwatch.extract.noun;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the envoy of a state, who stands for it: {@code summoned the ambassador of Y}. */
public final class Envoys {
    private static final Set<String> ENVOYS = Words.of("envoys");

    private final Scene scene;
    private final Tokens tokens;

    public Envoys(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code summoned the ambassador of Y}, who stands for a state; null where it is someone else who is summoned. */
    public @Nullable Group of(int from) {
        Mention mention = scene.groups().startingAt(from);
        if (mention != null && mention.country() == null)
            mention = scene.groups().startingAt(behindLink(mention.to()));
        for (int at = from + 1; mention == null && at < from + 4; at++)
            mention = scene.groups().startingAt(at);
        if (mention == null || mention.country() == null || !isEnvoy(mention)) return null;
        String state = scene.discourse().cast().state(mention.country()).actor();
        List<String> actors = state == null ? List.of() : List.of(state);
        Mention sender = new Mention(mention.from(), mention.to(), Referent.STATE, actors, mention.country(), null);
        return new Group(from, mention.to(), List.of(sender));
    }

    /** {@code the ambassador [from the] Y}: the token of Y. */
    private int behindLink(int at) {
        boolean link = tokens.is(at, "from") || tokens.is(at, "of");
        int named = link ? at + 1 : at;
        return tokens.is(named, "the") && scene.groups().startingAt(named) == null ? named + 1 : named;
    }

    private boolean isEnvoy(Mention mention) {
        int before = mention.from() - 1;
        while (tokens.is(before, "from") || tokens.is(before, "of") || tokens.is(before, "the")) before--;
        if (before < mention.from() - 1 && ENVOYS.contains(tokens.word(before))) return true;
        return tokens.hasAny(ENVOYS, mention.from(), mention.to() + 2);
    }

    /** {@code [the X ambassador to Y] was summoned}: X and Y; null where no such ambassador stands before the verb. */
    public @Nullable Pair sent(int verb) {
        Mention place = scene.groups().endingAt(verb);
        int link = place == null ? -1 : place.from() - 1;
        boolean there = tokens.is(link, "to") || tokens.is(link, "in");
        Mention sender = there && ENVOYS.contains(tokens.word(link - 1)) ? sender(link) : null;
        if (place == null || place.country() == null || sender == null || sender.country() == null) return null;
        if (sender.country().equals(place.country())) return null;
        return new Pair(
                scene.discourse().cast().state(sender.country()),
                scene.discourse().cast().state(place.country()));
    }

    /** {@code X's ambassador}, {@code the X ambassador}. */
    private @Nullable Mention sender(int end) {
        Mention office = scene.groups().endingAt(end);
        if (office != null) return office;
        return scene.groups().endingAt(tokens.is(end - 2, "'s") ? end - 2 : end - 1);
    }
}
