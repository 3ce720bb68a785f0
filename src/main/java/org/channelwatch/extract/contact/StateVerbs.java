package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.party.Groups;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads the verbs that say of a state of contact that it is so: {@code remained in touch}, {@code spent an hour on the phone}. */
final class StateVerbs {
    private static final Set<String> SPENT = Words.of("spent");
    private static final int REACH = 8;

    private StateVerbs() {}

    /** {@code is in touch}, {@code remained in touch}; null where nothing says that it is so. */
    static @Nullable VerbGroup groupOf(Scene scene, int from) {
        VerbGroup group = VerbGroup.of(scene.tokens(), scene.sentence(), from, Verbs.Form.BASE);
        if (group.passive() || isAsked(scene, group.from())) return group;
        int verb = group.from() - 1;
        return switch (scene.tokens().word(verb)) {
            case "remain", "remains", "stay", "stays" ->
                VerbGroup.of(scene.tokens(), scene.sentence(), verb, Verbs.Form.PRESENT);
            case "remaining", "staying", "keeping" -> {
                VerbGroup going = VerbGroup.of(scene.tokens(), scene.sentence(), verb, Verbs.Form.GERUND);
                yield Modality.isUnreal(going.modality()) ? null : going;
            }
            case "remained", "stayed", "kept" -> VerbGroup.of(scene.tokens(), scene.sentence(), verb, Verbs.Form.PAST);
            default -> SPENT.contains(scene.tokens().word(verb)) ? spent(scene, verb) : null;
        };
    }

    /** {@code Are you in touch}, {@code Is X in touch}: the "are" stands before whoever is. */
    private static boolean isAsked(Scene scene, int state) {
        Groups.Group subject = scene.sentence().question()
                ? scene.groups().leftOf(state, scene.sentence().from())
                : null;
        if (subject == null) return false;
        int be = scene.tokens().is(subject.from() - 1, "the") ? subject.from() - 2 : subject.from() - 1;
        return Verbs.isBe(scene.tokens().word(be)) && be >= scene.sentence().from();
    }

    /** {@code spent some time today on the phone}. */
    private static @Nullable VerbGroup spent(Scene scene, int at) {
        for (int verb = at; verb > Math.max(scene.sentence().from(), at - REACH); verb--)
            if (scene.tokens().is(verb, "spent"))
                return VerbGroup.of(scene.tokens(), scene.sentence(), verb, Verbs.Form.PAST);
        return null;
    }
}
