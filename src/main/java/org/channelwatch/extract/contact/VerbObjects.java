package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Verb;
import org.channelwatch.extract.noun.Envoys;
import org.channelwatch.extract.noun.NamedObjects;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.Subjects;
import org.jspecify.annotations.Nullable;

/** Finds the other party behind a verb of contact: {@code spoke [by phone] [on Friday] with Y}, {@code was received by Y}. */
final class VerbObjects {
    private static final Set<String> SEEN = Words.of("seen things");
    private static final Set<String> MEDIA = Words.of("media of talks");
    private static final int REACH = 9;
    private static final int AGENT_REACH = 12;

    private final Scene scene;
    private final Tokens tokens;
    private final Envoys envoys;
    private final NamedObjects names;
    private final DirectObjects directObjects;
    private final LinkedObjects linkedObjects;

    VerbObjects(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.envoys = new Envoys(scene);
        this.names = new NamedObjects(scene);
        this.directObjects = new DirectObjects(scene);
        this.linkedObjects = new LinkedObjects(scene, names);
    }

    /** The other party; null where there is none, or the words lead to something else. */
    @Nullable
    Group of(int after, Verb verb) {
        if (verb.links().contains("envoy")) return envoys.of(after);
        if (verb.links().contains("-")) {
            Group direct = scene.rightOf(after);
            if (direct != null) return isEachOther(direct) || !directObjects.isOtherwise(verb, direct) ? direct : null;
            int also = behindAlso(scene, after);
            if (also > after) return scene.rightOf(also);
            int leader = behindDelegation(after);
            if (leader > after) return scene.rightOf(leader);
            Group example = mayBeSeveral(verb, after) ? names.including(after) : null;
            if (example != null) return example;
        }
        if (OtherObjects.isTopic(scene, after)) return null;
        return verb.base().equals("call") ? purpose(after) : linkedObjects.of(after, verb);
    }

    /** {@code will see [several leaders, including Y]}. */
    private boolean mayBeSeveral(Verb verb, int after) {
        boolean seen = verb.base().equals("see") && !SEEN.contains(tokens.word(after));
        return seen || isWith(verb);
    }

    /** {@code greeted [each other]}. */
    private boolean isEachOther(Group group) {
        return tokens.is(group.from(), "each") || tokens.is(group.from(), "one");
    }

    /** {@code engaged with}: whoever comes behind is the other party. */
    private static boolean isWith(Verb verb) {
        return verb.base().endsWith(" with") && !verb.base().equals("work with");
    }

    /** {@code called yesterday to thank Y}: whom one tells it. */
    private @Nullable Group purpose(int after) {
        int to = scene.timing().dates().endOf(after);
        Phrases.Match<Verbs.Inflected> verb = !tokens.is(to, "to") ? null : scene.verbAt(to + 1);
        boolean told = verb != null && verb.value().verb().type() == Verbs.Sense.TELL;
        return told && verb != null ? scene.rightOf(verb.to()) : null;
    }

    /** {@code called and congratulated Y}, {@code met with and told Y}: the token behind the second verb; the same token where there is none. */
    static int behindAlso(Scene scene, int at) {
        if (!scene.tokens().is(at, "and")) return at;
        Phrases.Match<Verbs.Inflected> verb = scene.verbAt(at + 1);
        if (verb != null) return verb.to();
        return PastTenses.isRegular(scene.tokens().word(at + 1)) ? at + 2 : at;
    }

    /** {@code received a delegation led by Y}: the token of its leader; the same token where there is none. */
    private int behindDelegation(int from) {
        boolean delegation = false;
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            String word = tokens.word(at);
            delegation |= word.equals("delegation");
            if (delegation && Subjects.isLedBy(tokens, at)) return at + 2;
            if (FunctionWords.isStop(word) || tokens.isMark(at)) return from;
        }
        return from;
    }

    /** {@code was received [at a ceremony on Friday] by Y}; null where nobody is named. */
    @Nullable
    Group agent(int after) {
        int limit = Math.min(after + AGENT_REACH, scene.sentence().to());
        boolean talk = false;
        for (int at = after; at < limit; at++) {
            boolean by = tokens.is(at, "by") && scene.timing().dates().endOf(at + 1) == at + 1;
            boolean medium = by && MEDIA.contains(tokens.word(at + 1));
            if (by && !medium) return scene.rightOf(at + 1); // "was met by relief by Y": not by Y
            if (tokens.is(at, "between") && !talk) return scene.rightOf(at + 1); // "was discussed by telephone between"
            talk |= scene.nounAt(at) != null; // "was discussed pursuant to the call between"
            String word = tokens.word(at);
            if (FunctionWords.isStop(word) || word.equals("and") || Verbs.isAuxiliary(word)) return null;
        }
        return null;
    }
}
