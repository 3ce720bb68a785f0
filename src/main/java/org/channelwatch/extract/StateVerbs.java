package org.channelwatch.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the verbs that say of a state of contact that it is so: {@code remained in touch}, {@code spent an hour on the phone}. */
final class StateVerbs {
    private static final Set<String> SPENT = Words.of("spent");
    private static final int REACH = 8;

    private StateVerbs() {}

    /** {@code is in touch}, {@code remained in touch}; null where nothing says that it is so. */
    static @Nullable VerbGroup groupOf(Scene scene, int from) {
        VerbGroup group = VerbGroup.of(scene.tokens, scene.sentence(), from, Verbs.Form.BASE);
        if (group.passive()) return group;
        int verb = group.from() - 1;
        return switch (scene.tokens.word(verb)) {
            case "remain", "remains", "stay", "stays" ->
                VerbGroup.of(scene.tokens, scene.sentence(), verb, Verbs.Form.PRESENT);
            case "remained", "stayed", "kept" -> VerbGroup.of(scene.tokens, scene.sentence(), verb, Verbs.Form.PAST);
            default -> SPENT.contains(scene.tokens.word(verb)) ? spent(scene, verb) : null;
        };
    }

    /** {@code spent some time today on the phone}. */
    private static @Nullable VerbGroup spent(Scene scene, int at) {
        for (int verb = at; verb > Math.max(scene.sentence().from(), at - REACH); verb--)
            if (scene.tokens.is(verb, "spent"))
                return VerbGroup.of(scene.tokens, scene.sentence(), verb, Verbs.Form.PAST);
        return null;
    }
}
