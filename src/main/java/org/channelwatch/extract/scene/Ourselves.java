package org.channelwatch.extract.scene;

import java.util.List;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.jspecify.annotations.Nullable;

/** Reads "us" as whom another has told or sent something, where a government speaks: {@code X gave us a heads-up}. */
public final class Ourselves {
    private Ourselves() {}

    /** The government that speaks; null where the word is another, or nobody knows who speaks. */
    public static @Nullable Group at(Scene scene, int at) {
        boolean us = scene.tokens().is(at, "us") && !scene.tokens().isCapital(at);
        boolean ours = scene.sentence().spoken()
                && !scene.sentence().asked()
                && scene.discourse().own().country() != null;
        return us && ours ? new Group(at, at + 1, List.of(Mention.of(at, at + 1, Referent.SPEAKER))) : null;
    }
}
