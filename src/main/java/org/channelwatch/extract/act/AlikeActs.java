package org.channelwatch.extract.act;

import java.util.List;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Event;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;

/** Finds the other side of an act that is joined to one which names it: {@code X cancels talks with Y and suspends all communication}. */
final class AlikeActs {
    private final Scene scene;
    private final Tokens tokens;

    AlikeActs(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code X cancels talks with Y and suspends all communication}: with Y too. */
    List<Pair> ofSame(Group subject, int verb) {
        int and = verb - 1;
        while (Modality.isAdverb(tokens.word(and))) and--;
        if (!tokens.is(and, "and") && !tokens.is(and, ",")) return List.of();
        Event last = scene.lastTold().orElse(null);
        if (last == null || last.second() == null || !ActWords.isBroken(last.kind())) return List.of();
        Pair states = scene.discourse().cast().statesOf(new Pair(last.first(), last.second()));
        return UnnamedOthers.isOneOf(scene, states, subject) ? List.of(states) : List.of();
    }

    /** {@code Z cut ties with Y, while X and W recalled their ambassadors}, {@code while X downgraded its ties}: those with Y. */
    List<Pair> ofOthers(Group subject) {
        int joint = tokens.is(subject.from() - 1, "the") ? subject.from() - 2 : subject.from() - 1;
        boolean joined = tokens.is(joint, "while") || tokens.is(joint, "and") || tokens.is(joint, "as");
        Event last = joined ? scene.lastTold().orElse(null) : null;
        Party told = last != null && last.kind().isDeclaration() ? last.second() : null;
        if (told == null) return List.of();
        Party other = scene.discourse().cast().stateOf(told);
        return scene.parties(subject, List.of()).stream()
                .map(scene.discourse().cast()::stateOf)
                .filter(own -> !own.isSameSideAs(other))
                .map(own -> new Pair(own, other))
                .toList();
    }
}
