package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds whose plan it is where another is the subject of the sentence: {@code W objects to X's plan to visit Y and meet Z}. */
public final class Planners {
    private static final Set<String> PLANS = Words.of("plans of somebody");
    private static final int FAR = 12;

    private Planners() {}

    /** X, whose plan governs the verb; null where no such plan is named. */
    public static @Nullable Group of(Scene scene, int verb) {
        for (int at = verb - 1; at > Math.max(scene.sentence().from() + 1, verb - FAR); at--) {
            if (scene.tokens().isMark(at) || FunctionWords.isStop(scene.tokens().word(at))) return null;
            if (!PLANS.contains(scene.tokens().word(at)) || !scene.tokens().is(at + 1, "to")) continue;
            Mention owner = scene.tokens().is(at - 1, "'s") ? scene.groups().endingAt(at - 1) : null;
            if (owner == null) return null;
            if (owner.actors().isEmpty())
                return owner.title() == null ? null : Complements.groupOf(owner.as(Referent.STRANGER));
            boolean person = scene.discourse().cast().isPerson(owner.actors().getFirst());
            return Complements.groupOf(owner.as(person ? Referent.PERSON : Referent.STATE));
        }
        return null;
    }
}
