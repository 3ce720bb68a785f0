package org.channelwatch.extract.noun;

import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Knows whose something is by the words before it: {@code X's last call}, {@code X's Friday decision to}. */
public final class Owners {
    private static final int NEAR = 5;

    private final Scene scene;

    public Owners(Scene scene) {
        this.scene = scene;
    }

    /** Whose it is; null where that is not told. */
    public @Nullable Group of(int noun) {
        for (int at = noun; at >= Math.max(scene.sentence().from(), noun - NEAR); at--) {
            if (!scene.tokens().is(at, "'s")) continue;
            Mention owner = scene.groups().endingAt(at);
            boolean known = owner != null && (!owner.actors().isEmpty() || owner.title() != null);
            return owner != null && known ? groupOf(owner) : null;
        }
        return null;
    }

    /** An owner as one who takes part: an office, a person or a state. */
    Group groupOf(Mention owner) {
        if (owner.actors().isEmpty() && owner.title() != null)
            return Complements.groupOf(owner.as(Mention.Referent.OFFICE));
        boolean person = !owner.actors().isEmpty()
                && (owner.title() != null
                        || scene.discourse().cast().isPerson(owner.actors().getFirst()));
        return Complements.groupOf(owner.as(person ? Mention.Referent.PERSON : Mention.Referent.STATE));
    }
}
