package org.channelwatch.extract.act;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.Cancellations;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Ourselves;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells between whom it is what a verb does something with: those whom the noun names, the subject, or those of whom the talk was. */
final class ActParties {
    private static final int NEAR = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final NounParties nouns;
    private final Cancellations cancellations;
    private final Places places;
    private final ActLines lines;
    private final UnnamedOthers others;

    ActParties(Scene scene, NounParties nouns) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.nouns = nouns;
        this.cancellations = new Cancellations(scene, nouns);
        this.places = new Places(scene);
        this.lines = new ActLines(scene, nouns);
        this.others = new UnnamedOthers(scene, nouns, places);
    }

    /** The pairs of an act; none where nothing tells them. */
    List<Pair> of(ActWords act) {
        Phrases.Match<Noun> object = act.object();
        Group subject = act.subject();
        List<Pair> guests = act.isAttending() && subject != null ? withHead(subject, object) : List.of();
        if (!guests.isEmpty()) return guests;
        List<Pair> pairs = isGathering(act) ? List.of() : nouns.pairs(object, subject);
        if (pairs.isEmpty() && lines.isAgain(object)) pairs = lines.ofLine(subject);
        if (pairs.isEmpty() && act.kind() == EvidenceKind.CANCELLED) pairs = cancellations.pairs(object, subject);
        if (pairs.isEmpty() && !nouns.hasComplement(object)) pairs = ofOurs(act);
        if (pairs.isEmpty() && act.kind() == EvidenceKind.CONTACT) pairs = ofContact(act);
        if (pairs.isEmpty() && act.owner() != null) pairs = withFirst(act.owner());
        if (pairs.isEmpty() && subject != null && act.noun().isStanding()) pairs = ofOfficial(subject, object);
        if (pairs.isEmpty() && act.isOfLine()) pairs = lines.ofKnownEnd(object);
        if (pairs.isEmpty() && lines.isOneSided(object, act.noun(), act.kind())) pairs = lines.ofLineOf(subject);
        return pairs.isEmpty() && subject != null ? others.of(act, subject) : pairs;
    }

    /** {@code We had a long conversation}, {@code and then had another call}, {@code had talks with the hosts}. */
    private List<Pair> ofContact(ActWords act) {
        Phrases.Match<Noun> object = act.object();
        int verb = act.match().from();
        List<Pair> pairs = nouns.hasComplement(object) ? List.of() : ofUs(object, act.subject());
        if (pairs.isEmpty() && nouns.isWithStranger(object)) scene.discourse().forgetPair();
        if (pairs.isEmpty()) pairs = ofSame(object, verb);
        return pairs.isEmpty() && act.subject() != null ? places.withHosts(object, act.subject(), verb) : pairs;
    }

    /** {@code X met Y on Friday and then had a longer discussion today}: with Y again, where it is told when. */
    private List<Pair> ofSame(Phrases.Match<Noun> object, int verb) {
        Pair met = scene.discourse().pair();
        int and = verb - 1;
        while (Modality.isAdverb(tokens.word(and))) and--;
        boolean joined = tokens.is(and, "and") && object.value().type() == Nouns.Sense.TALK;
        if (!joined || met == null || nouns.hasComplement(object) || !scene.hasTold(met)) return List.of();
        return scene.timing().dates().after(object.to(), 1) == null ? List.of() : List.of(met);
    }

    /** {@code They will attend the summit}: of many, unless both are named there. */
    private boolean isGathering(ActWords act) {
        return act.isAttending()
                && nouns.complement(act.object()) == null
                && nouns.own(act.object()).isEmpty()
                && (act.subject() == null || act.subject().members().size() < 2);
    }

    /** {@code X and Y are also taking part in the meeting}, on a president's own page: with him, of whom it tells. */
    private List<Pair> withHead(Group guests, Phrases.Match<Noun> object) {
        Party head = scene.discourse().own().head();
        if (head == null || scene.sentence().spoken() || guests.members().size() < 2) return List.of();
        if (nouns.hasComplement(object)) return List.of();
        List<Party> foreign = scene.parties(guests, List.of()).stream()
                .filter(guest -> guest.person() && !guest.isSameSideAs(head))
                .toList();
        return foreign.size() < guests.members().size()
                ? List.of()
                : foreign.stream().map(guest -> new Pair(head, guest)).toList();
    }

    /** {@code X cancelled the talks}, where a government speaks of what it has with others: X and that government. */
    private List<Pair> ofOurs(ActWords act) {
        Group subject = act.subject();
        Party publisher = scene.sentence().spoken() ? scene.discourse().own().party() : null;
        boolean line = ActKinds.isDirect(act.noun());
        boolean ours =
                act.isBroken() ? line || scene.isOfUs() : line && act.kind().isDeclaration();
        if (publisher == null || subject == null || !ours) return List.of();
        List<Party> parties = scene.parties(subject, List.of());
        boolean state = parties.size() == 1 && parties.getFirst().country() != null;
        if (!state || parties.getFirst().isSameSideAs(publisher)) return List.of();
        return List.of(new Pair(publisher, scene.discourse().cast().stateOf(parties.getFirst())));
    }

    /** {@code X came to Lima. We had a long conversation}, as a president says; a meeting may have been one at home. */
    private List<Pair> ofUs(Phrases.Match<Noun> object, @Nullable Group subject) {
        boolean we = subject != null && tokens.is(subject.from(), "we");
        Noun noun = object.value();
        boolean of = tokens.is(object.to(), "of") && !noun.name().startsWith("discussion");
        boolean talk = isTalk(noun) || (noun.type() == Nouns.Sense.TALK && isJust(object.from()));
        boolean with = tokens.hasWord(
                "with",
                object.to(),
                Math.min(object.to() + NEAR, scene.sentence().to()));
        Pair us = we && talk && !of && !with ? Ourselves.withGuest(scene) : null;
        return us == null ? List.of() : List.of(us);
    }

    /** {@code We have just had a meeting}: so one tells it beside a guest. */
    private boolean isJust(int noun) {
        return tokens.hasWord("just", Math.max(scene.sentence().from(), noun - NEAR), noun);
    }

    private static boolean isTalk(Noun noun) {
        boolean call = "call".equals(noun.medium()) || "video".equals(noun.medium());
        return noun.type() == Nouns.Sense.TALK
                && (call || noun.name().startsWith("talk") || noun.name().startsWith("negotiation"));
    }

    /** {@code Y calls X's decision to cut all ties a mistake}. */
    private List<Pair> withFirst(Group owner) {
        Group first = scene.doers().first(owner.from());
        return first == null ? List.of() : scene.pairs(owner, first);
    }

    /** {@code He established ties with Y}: a minister of X who is not in the catalog did so for his state. */
    private List<Pair> ofOfficial(Group subject, Phrases.Match<Noun> object) {
        String country =
                subject.first().type() == Referent.PRONOUN ? scene.discourse().lastOfficial() : null;
        Group complement = country == null ? null : nouns.complement(object);
        if (country == null || complement == null) return List.of();
        Party state = scene.discourse().cast().state(country);
        return scene.parties(complement, List.of(state)).stream()
                .filter(other -> !other.isSameSideAs(state))
                .map(other -> new Pair(state, other))
                .toList();
    }

    /** {@code X used the hotline to warn Y}. */
    List<Pair> ofUse(int behind, @Nullable Group subject) {
        if (subject == null || !tokens.is(behind, "to")) return List.of();
        Phrases.Match<Inflected> verb = scene.verbAt(behind + 1);
        int let = tokens.is(behind + 1, "let") ? behind + 2 : -1; // "to let Y know"
        Group told = verb != null ? scene.rightOf(verb.to()) : let > 0 ? scene.rightOf(let) : null;
        return told == null ? List.of() : scene.pairs(subject, told);
    }
}
