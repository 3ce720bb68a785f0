package org.channelwatch.extract.scene;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Knows who "us" is where a government speaks, {@code X gave us a heads-up}, and "we" where a president tells of a guest. */
public final class Ourselves {
    private static final Set<String> SEEING = Words.of("seeing each other");
    private static final int NEAR = 60;

    private Ourselves() {}

    /** {@code X came to Lima. We had a good conversation}: the speaker and X; null where nothing tells that they saw each other. */
    public static @Nullable Pair withGuest(Scene scene) {
        Pair both = scene.discourse().firstPerson().speakerAndFresh();
        if (both == null) both = scene.discourse().firstPerson().officialAndFresh();
        if (both == null || scene.discourse().isTold(both)) return both;
        for (int at = scene.sentence().from();
                at >= Math.max(0, scene.sentence().from() - NEAR);
                at--) if (SEEING.contains(scene.tokens().word(at))) return both;
        return null;
    }

    /** Those others with the government that publishes the text, or with its president; empty where none does, or they are its own. */
    public static List<Pair> with(Scene scene, Group others) {
        Party own = scene.discourse().own().party();
        if (own == null) return List.of();
        return scene.parties(others, List.of()).stream()
                .filter(party -> !party.isSameSideAs(own))
                .map(party -> scene.discourse().own().with(party, own))
                .toList();
    }

    /** The government that speaks; null where the word is another, or nobody knows who speaks. */
    public static @Nullable Group at(Scene scene, int at) {
        boolean us = scene.tokens().is(at, "us") && !scene.tokens().isCapital(at);
        boolean ours = scene.sentence().spoken()
                && !scene.sentence().asked()
                && scene.discourse().own().country() != null;
        return us && ours ? new Group(at, at + 1, List.of(Mention.of(at, at + 1, Referent.SPEAKER))) : null;
    }
}
