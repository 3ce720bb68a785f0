package org.channelwatch.extract.noun;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds who is named behind those whom a verb of contact has for its object: {@code met three leaders: X, Y and Z}, {@code my counterpart, X}. */
public final class NamedObjects {
    private static final int REACH = 20;
    private static final int NEAR = 5;
    private static final Set<String> EXAMPLES = Words.of("examples");

    private final Scene scene;
    private final Tokens tokens;

    public NamedObjects(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code met with regional leaders, including X and Y}, {@code with many of them, most recently with X}. */
    public @Nullable Group including(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            boolean among = tokens.is(at, "them") && tokens.is(at - 1, "among");
            boolean singled = isExample(tokens.word(at)) || isNaming(at) || among;
            int linked = behindExample(tokens, at);
            Group group = linked > at ? scene.rightOf(linked + 1) : singled ? scene.rightOf(at + 1) : null;
            if (group != null && (!isNaming(at) || group.members().size() > 1)) return group;
            if (FunctionWords.isStop(tokens.word(at))) return null;
        }
        return null;
    }

    /** {@code met with three leaders: X, Y and Z}, {@code with three leaders — X, Y and Z}. */
    private boolean isNaming(int at) {
        return tokens.is(at, ":") || tokens.is(at, "-");
    }

    /** {@code including [with]}, {@code most recently [with]}: the preposition; the same token where nobody is singled out so. */
    static int behindExample(Tokens tokens, int at) {
        boolean singled = isExample(tokens.word(at))
                || tokens.is(at, "specifically")
                || (tokens.is(at, "most") && tokens.is(at + 1, "recently"));
        int next = at + 1;
        while (singled && next < at + NEAR && isPassed(tokens, next)) next++;
        return singled && (tokens.is(next, "with") || tokens.is(next, "to")) ? next : at;
    }

    private static boolean isPassed(Tokens tokens, int at) {
        return isExample(tokens.word(at)) || Modality.isAdverb(tokens.word(at)) || tokens.is(at, ",");
    }

    private static boolean isExample(String word) {
        return EXAMPLES.contains(word);
    }

    /** {@code spoke with his Y counterparts, including X}, {@code with my counterpart, X}: who is named; the same group where nobody is. */
    public Group named(Group group) {
        int at = tokens.is(group.to(), ",") ? group.to() + 1 : group.to();
        boolean including = tokens.is(at, "including") || tokens.is(at, "notably");
        if (isHeadOf(group)) return headedBy(group, at);
        Group named = including ? scene.rightOf(at + 1) : isCounterpart(group) ? apposed(at) : null;
        return named == null || named.first().type() != Referent.PERSON ? group : named;
    }

    /** {@code the head of Y's secret service}. */
    private boolean isHeadOf(Group group) {
        boolean state = group.members().size() == 1 && group.first().type() == Referent.STATE;
        for (int at = group.from(); state && at < group.first().from(); at++)
            if (tokens.is(at, "of")) return Institutions.isHead(tokens, at - 1);
        return false;
    }

    /** {@code the head of Y's secret service, X}: X, where that is one of Y. */
    private Group headedBy(Group service, int at) {
        Mention named = scene.groups().startingAt(at);
        boolean own = named != null
                && at > service.to()
                && named.type() == Referent.PERSON
                && Objects.equals(named.country(), service.first().country());
        return own && named != null ? new Group(at, named.to(), List.of(named)) : service;
    }

    private static boolean isCounterpart(Group group) {
        Mention only = group.first();
        return group.members().size() == 1 && only.type() == Referent.OFFICE && only.title() == null;
    }

    /** {@code with my counterpart, the Y chief of staff, X}: X, where nothing but offices stand between. */
    private @Nullable Group apposed(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention != null && mention.type() == Referent.PERSON) return scene.rightOf(at);
            boolean preposition = tokens.isPreposition(at) && !tokens.is(at, "of");
            boolean other = preposition
                    || FunctionWords.isStop(tokens.word(at))
                    || tokens.is(at, "and")
                    || Verbs.isAuxiliary(tokens.word(at));
            if (other) return null;
        }
        return null;
    }
}
