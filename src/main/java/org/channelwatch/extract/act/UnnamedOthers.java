package org.channelwatch.extract.act;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;

/**
 * The other side of an act of which the words name only who did it: {@code X severed diplomatic ties}, {@code X walked out of the talks},
 * {@code X scrapped talks in Lima}.
 */
final class UnnamedOthers {
    private final Scene scene;
    private final Tokens tokens;
    private final NounParties nouns;
    private final Places places;
    private final AlikeActs alike;
    private final ImpliedStates implied;

    UnnamedOthers(Scene scene, NounParties nouns, Places places) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.nouns = nouns;
        this.places = places;
        this.alike = new AlikeActs(scene);
        this.implied = new ImpliedStates(scene);
    }

    /** The pairs of the act; none where the text does not tell who the other is. */
    List<Pair> of(ActWords act, Group subject) {
        if (act.isDeclared()) return ofDeclared(act, subject);
        if (!act.isCancelledTalk()) return List.of();
        int behind = act.object().to();
        List<Pair> pairs = ofPlace(subject, behind);
        return pairs.isEmpty() ? implied.ofReason(subject, behind) : pairs;
    }

    private List<Pair> ofDeclared(ActWords act, Group subject) {
        Phrases.Match<Noun> object = act.object();
        boolean open = act.isBroken() && !nouns.hasComplement(object);
        List<Pair> pairs = open ? alike.ofSame(subject, act.match().from()) : List.of();
        if (pairs.isEmpty() && isOfGovernments(act, subject)) {
            pairs = alike.ofOthers(subject);
            if (pairs.isEmpty()) pairs = implied.ofTies(subject, object.from());
        }
        boolean changed = act.isBroken() || act.kind() == EvidenceKind.RESTORED;
        if (pairs.isEmpty() && changed) pairs = ofSpokenOf(act, subject);
        if (pairs.isEmpty() && open && act.isOfLine()) pairs = implied.of(subject, object.from());
        boolean left = tokens.is(object.from() - 1, "the") && act.noun().type() == Nouns.Sense.TALK;
        return pairs.isEmpty() && open && left ? ofOnlyTwo(subject) : pairs;
    }

    /** {@code cut diplomatic ties}, {@code quit the peace talks}, {@code The X war: Y closes its embassy}: between governments, of which one is not named. */
    private boolean isOfGovernments(ActWords act, Group subject) {
        String name = act.noun().name();
        boolean embassy = name.equals("embassy")
                && tokens.is(act.object().from() - 1, "its")
                && tokens.is(subject.from() - 1, ":");
        boolean ties = embassy || isTies(act.noun(), act) || name.equals("peace talks");
        return ties && nouns.complement(act.object()) == null;
    }

    /** {@code X is at odds with Y. On Monday X severed diplomatic ties}, {@code X walked out of the talks}: those with Y. */
    private List<Pair> ofSpokenOf(ActWords act, Group subject) {
        Pair spokenOf = scene.discourse().spokenOf();
        Phrases.Match<Noun> object = act.object();
        Noun noun = object.value();
        boolean contact = noun.type() == Nouns.Sense.CONTACT || noun.type() == Nouns.Sense.LINE;
        boolean ties = contact || isTies(noun, act);
        boolean talks = noun.type() == Nouns.Sense.TALK && tokens.is(object.from() - 1, "the");
        if (spokenOf == null || !(ties || talks) || nouns.hasComplement(object)) return List.of();
        Pair states = scene.discourse().cast().statesOf(spokenOf);
        return isOneOf(scene, states, subject) && implied.isAlone(subject, states) ? List.of(states) : List.of();
    }

    /** {@code X scrapped talks in Lima}: with those who live there. */
    private List<Pair> ofPlace(Group subject, int behind) {
        Group there = tokens.is(behind, "in") ? places.host(behind + 1) : null;
        return there == null || subject.members().size() != 1 ? List.of() : scene.pairs(subject, there);
    }

    /** {@code Y says that X has withdrawn from the talks}, in a text that names no third state. */
    private List<Pair> ofOnlyTwo(Group subject) {
        List<Party> parties = scene.parties(subject, List.of());
        Set<String> countries = scene.discourse().cast().countries();
        if (parties.size() != 1 || countries.size() != 2) return List.of();
        Party own = scene.discourse().cast().stateOf(parties.getFirst());
        return countries.stream()
                .filter(country -> !country.equals(own.country()))
                .map(country -> new Pair(own, scene.discourse().cast().state(country)))
                .limit(1)
                .toList();
    }

    /** {@code diplomatic ties}; also {@code ties} that are cut: of governments, unless others are named behind. */
    private boolean isTies(Noun noun, ActWords act) {
        String name = noun.name();
        boolean plain = (name.equals("ties") || name.equals("relations")) && act.isBroken();
        return name.startsWith("diplomatic")
                || (plain && !tokens.is(act.object().to(), "with"));
    }

    /** Whether the subject is one of the two states. */
    static boolean isOneOf(Scene scene, Pair states, Group subject) {
        List<Party> parties = scene.parties(subject, List.of());
        return parties.size() == 1 && states.has(scene.discourse().cast().stateOf(parties.getFirst()));
    }
}
