package org.channelwatch.extract;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.Groups.Group;
import org.channelwatch.extract.Nouns.Noun;
import org.channelwatch.extract.Verbs.Inflected;
import org.jspecify.annotations.Nullable;

/** Reads what is said of a message in the passive: {@code X and Z signed a letter, and it was sent to Y}, {@code The letter was delivered to Y}. */
final class Deliveries {
    private final Scene scene;
    private final NounParties nouns;
    private final Deeds deeds;

    Deliveries(Scene scene, NounParties nouns, Deeds deeds) {
        this.scene = scene;
        this.nouns = nouns;
        this.deeds = deeds;
    }

    /** Reads what the verb of sending tells and answers where to read on; -1 where it is nothing of the kind. */
    int read(Phrases.Match<Inflected> match, Inflected inflected) {
        VerbGroup group = VerbGroup.of(scene.tokens, scene.sentence(), match.from(), inflected.form());
        boolean done = group.passive() && !group.negated() && group.modality() == null;
        Group receiver = done && scene.tokens.is(match.to(), "to") ? scene.rightOf(match.to() + 1) : null;
        Phrases.Match<Noun> message = receiver == null ? null : message(group.from());
        if (receiver == null || message == null || isOfOthers(message, receiver.to())) return -1;
        List<Pair> pairs = pairs(message, receiver);
        if (pairs.isEmpty() || Conditions.before(scene, message.from(), null) != null) return -1;
        Noun noun = message.values().getFirst();
        String rule = inflected.verb().base() + ":" + noun.name();
        Deeds.Act act =
                new Deeds.Act(EvidenceKind.CONTACT, noun, group, null, match.from(), receiver.to(), false, rule);
        pairs.forEach(pair -> deeds.tell(pair, act));
        return receiver.to();
    }

    /** Of whoever signed it, or else of the government that speaks of it. */
    private List<Pair> pairs(Phrases.Match<Noun> message, Group receiver) {
        Group sender = scene.firstSubject(message.from());
        if (sender != null) return scene.pairs(sender, receiver);
        Party own = scene.sentence().spoken() ? scene.discourse.own().party() : null;
        if (own == null) return List.of();
        return scene.parties(receiver, List.of(own)).stream()
                .filter(other -> !other.isSameSideAs(own))
                .map(other -> scene.discourse.own().with(other, own))
                .toList();
    }

    /** The message of which the sentence has spoken; null where there is none. */
    private Phrases.@Nullable Match<Noun> message(int before) {
        for (int at = scene.sentence().from(); at < before; at++) {
            Phrases.Match<Noun> noun = Nouns.ALL.at(scene.tokens, at, before);
            if (noun != null && noun.values().getFirst().isMessage()) return noun;
        }
        return null;
    }

    /** {@code the families' letter was sent to Y}, {@code was sent to Y by the families}. */
    private boolean isOfOthers(Phrases.Match<Noun> message, int behind) {
        boolean owned = PersonNames.isPossessive(scene.tokens, message.from() - 1)
                || Pronouns.isPossessive(scene.tokens.word(message.from() - 1));
        return owned
                || !nouns.own(message).isEmpty()
                || scene.tokens.is(message.to(), "from")
                || scene.tokens.is(behind, "by");
    }
}
