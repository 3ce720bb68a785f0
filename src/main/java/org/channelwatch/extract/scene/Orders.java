package org.channelwatch.extract.scene;

import java.util.List;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.verb.VerbGroup;

/** Tells an order from a wish: {@code X has asked her minister to travel to Lima}. */
public final class Orders {
    private Orders() {}

    /** Whether who is asked to do it is of the side of the one who asks. */
    public static boolean isSent(Scene scene, VerbGroup group, Group subject) {
        int before = subject.from() - 1;
        String word = scene.tokens()
                .word(scene.tokens().is(before, "his") || scene.tokens().is(before, "her") ? before - 1 : before);
        boolean asked = group.infinitive()
                && (word.startsWith("ask")
                        || word.startsWith("order")
                        || word.startsWith("instruct")
                        || word.startsWith("task")
                        || word.startsWith("direct"));
        Group first = asked ? scene.doers().first(subject.from()) : null;
        if (first == null) return false;
        List<Party> sent = scene.parties(subject, List.of());
        return scene.parties(first, List.of()).stream()
                .anyMatch(one -> sent.stream().anyMatch(one::isSameSideAs));
    }

    /** {@code agreed to have their teams meet}; not {@code Have their teams met?}. */
    public static boolean isCaused(Scene scene, Group subject) {
        boolean perfect = scene.sentence().question() && !scene.tokens().is(subject.from() - 2, "to");
        if (perfect) return false;
        return switch (scene.tokens().word(subject.from() - 1)) {
            case "have", "let", "make" -> true;
            default -> false;
        };
    }
}
