package org.channelwatch.extract.contact;

import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Knows with whom one has agreed to do something together: {@code X agreed with Y to meet on Monday}. */
final class Agreements {
    private Agreements() {}

    /** Y, before "to"; null where nobody is named so. */
    static @Nullable Group partner(Scene scene, int to) {
        if (!scene.tokens().is(to, "to")) return null;
        Group other = scene.groups().leftOf(to, scene.sentence().from());
        return other != null && other.to() == to && agreed(scene, other) >= 0 ? other : null;
    }

    /** X, before "agreed"; null where nobody is named there. */
    static @Nullable Group subject(Scene scene, Group partner) {
        return scene.doers().of(agreed(scene, partner));
    }

    /** The token of the verb before {@code with Y}; -1 where it is another. */
    private static int agreed(Scene scene, Group partner) {
        int with = partner.from() - 1;
        boolean agreed = scene.tokens().is(with, "with") && scene.tokens().is(with - 1, "agreed");
        return agreed ? with - 1 : -1;
    }
}
