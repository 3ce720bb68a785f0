package org.channelwatch.extract.act;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
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
import org.jspecify.annotations.Nullable;

/** Tells between whom it is what a verb does something with: those whom the noun names, the subject, or those of whom the talk was. */
final class ActParties {

    private final Scene scene;
    private final NounParties nouns;
    private final Cancellations cancellations;
    private final ImpliedStates implied;
    private final Places places;
    private final ActLines lines;
    private final AlikeActs alike;

    ActParties(Scene scene, NounParties nouns) {
        this.scene = scene;
        this.nouns = nouns;
        this.cancellations = new Cancellations(scene, nouns);
        this.implied = new ImpliedStates(scene);
        this.places = new Places(scene);
        this.lines = new ActLines(scene, nouns);
        this.alike = new AlikeActs(scene);
    }

    /**
     * The pairs of an act.
     *
     * @param verb its token
     * @param owner whose act it is where the verb has no subject: {@code X's decision to cut}
     */
    List<Pair> of(
            Phrases.Match<Noun> object,
            Noun noun,
            EvidenceKind kind,
            Inflected inflected,
            int verb,
            @Nullable Group subject,
            @Nullable Group owner) {
        List<Pair> guests = isAttending(inflected) && subject != null ? withHead(subject, object) : List.of();
        if (!guests.isEmpty()) return guests;
        List<Pair> pairs = isGathering(inflected, object, subject) ? List.of() : nouns.pairs(object, subject);
        if (pairs.isEmpty() && lines.isAgain(object)) pairs = lines.ofLine(subject);
        if (pairs.isEmpty() && kind == EvidenceKind.CANCELLED) pairs = cancellations.pairs(object, subject);
        if (pairs.isEmpty() && !nouns.hasComplement(object)) pairs = ofOurs(noun, kind, subject);
        if (pairs.isEmpty() && kind == EvidenceKind.CONTACT && !nouns.hasComplement(object))
            pairs = ofUs(object, subject);
        if (pairs.isEmpty() && kind == EvidenceKind.CONTACT && nouns.isWithStranger(object))
            scene.discourse().forgetPair();
        if (pairs.isEmpty() && kind == EvidenceKind.CONTACT) pairs = ofSame(object, verb);
        if (pairs.isEmpty() && kind == EvidenceKind.CONTACT && subject != null)
            pairs = places.withHosts(object, subject, verb);
        if (pairs.isEmpty() && owner != null) pairs = withFirst(owner);
        if (pairs.isEmpty() && subject != null && noun.isStanding()) pairs = ofOfficial(subject, object);
        if (pairs.isEmpty() && noun.type() == Nouns.Sense.LINE) pairs = lines.ofKnownEnd(object);
        if (pairs.isEmpty() && lines.isOneSided(object, noun, kind)) pairs = lines.ofLineOf(subject);
        boolean done = kind.isDeclaration() && inflected.form() != Verbs.Form.BASE;
        boolean embassy = noun.name().equals("embassy")
                && scene.tokens().is(object.from() - 1, "its")
                && subject != null
                && scene.tokens().is(subject.from() - 1, ":"); // "The X war: Y closes its embassy"
        boolean ties =
                (embassy || isTies(noun, kind, object.to()) || noun.name().equals("peace talks"))
                        && nouns.complement(object) == null;
        boolean open = subject != null && isBroken(kind) && !nouns.hasComplement(object);
        if (pairs.isEmpty() && subject != null && open && done) pairs = alike.ofSame(subject, verb);
        if (pairs.isEmpty() && subject != null && ties && done) pairs = alike.ofOthers(subject);
        if (pairs.isEmpty() && subject != null && ties && done) pairs = implied.ofTies(subject, object.from());
        boolean changed = isBroken(kind) || kind == EvidenceKind.RESTORED;
        if (pairs.isEmpty() && subject != null && changed && done) pairs = ofSpokenOf(subject, object, kind);
        boolean line = noun.type() == Nouns.Sense.LINE && !nouns.hasComplement(object);
        if (pairs.isEmpty() && subject != null && line && isBroken(kind) && done)
            pairs = implied.of(subject, object.from());
        boolean off = kind == EvidenceKind.CANCELLED
                && inflected.form() != Verbs.Form.BASE
                && noun.type() == Nouns.Sense.TALK;
        if (pairs.isEmpty() && subject != null && off) pairs = ofPlace(subject, object.to());
        if (pairs.isEmpty() && subject != null && off) pairs = implied.ofReason(subject, object.to());
        boolean left = scene.tokens().is(object.from() - 1, "the") && noun.type() == Nouns.Sense.TALK;
        if (pairs.isEmpty() && subject != null && left && open && done) pairs = ofOnlyTwo(subject);
        return pairs;
    }

    /** {@code X is at odds with Y. On Monday X severed diplomatic ties}, {@code X walked out of the talks}: those with Y. */
    private List<Pair> ofSpokenOf(Group subject, Phrases.Match<Noun> object, EvidenceKind kind) {
        Pair spokenOf = scene.discourse().spokenOf();
        Noun noun = object.value();
        boolean contact = noun.type() == Nouns.Sense.CONTACT || noun.type() == Nouns.Sense.LINE;
        boolean ties = contact || isTies(noun, kind, object.to());
        boolean talks =
                object.value().type() == Nouns.Sense.TALK && scene.tokens().is(object.from() - 1, "the");
        if (spokenOf == null || !(ties || talks) || nouns.hasComplement(object)) return List.of();
        Pair states = scene.discourse().cast().statesOf(spokenOf);
        return isOneOf(scene, states, subject) && implied.isAlone(subject, states) ? List.of(states) : List.of();
    }

    /** {@code X scrapped talks in Lima}: with those who live there. */
    private List<Pair> ofPlace(Group subject, int behind) {
        Group there = scene.tokens().is(behind, "in") ? places.host(behind + 1) : null;
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
    private boolean isTies(Noun noun, EvidenceKind kind, int behind) {
        String name = noun.name();
        boolean plain = (name.equals("ties") || name.equals("relations")) && isBroken(kind);
        return name.startsWith("diplomatic") || (plain && !scene.tokens().is(behind, "with"));
    }

    /** Whether the subject is one of the two. */
    static boolean isOneOf(Scene scene, Pair states, Group subject) {
        List<Party> parties = scene.parties(subject, List.of());
        return parties.size() == 1 && states.has(scene.discourse().cast().stateOf(parties.getFirst()));
    }

    /** {@code X met Y on Friday and then had a longer discussion today}: with Y again, where it is told when. */
    private List<Pair> ofSame(Phrases.Match<Noun> object, int verb) {
        Pair met = scene.discourse().pair();
        int and = verb - 1;
        while (Modality.isAdverb(scene.tokens().word(and))) and--;
        boolean joined = scene.tokens().is(and, "and") && object.value().type() == Nouns.Sense.TALK;
        if (!joined || met == null || nouns.hasComplement(object) || !scene.hasTold(met)) return List.of();
        return scene.timing().dates().after(object.to(), 1) == null ? List.of() : List.of(met);
    }

    /** {@code They will attend the summit}: of many, unless both are named there. */
    private boolean isGathering(Inflected inflected, Phrases.Match<Noun> object, @Nullable Group subject) {
        return isAttending(inflected)
                && nouns.complement(object) == null
                && nouns.own(object).isEmpty()
                && (subject == null || subject.members().size() < 2);
    }

    /** {@code joined}, {@code took part in}. */
    static boolean isAttending(Inflected inflected) {
        return switch (inflected.verb().base()) {
            case "attend", "join", "take part in", "take part", "participate in", "participate" -> true;
            default -> false;
        };
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
    private List<Pair> ofOurs(Noun noun, EvidenceKind kind, @Nullable Group subject) {
        Party publisher = scene.sentence().spoken() ? scene.discourse().own().party() : null;
        boolean line = ActKinds.isDirect(noun);
        boolean ours = isBroken(kind) ? line || scene.isOfUs() : line && kind.isDeclaration();
        if (publisher == null || subject == null || !ours) return List.of();
        List<Party> parties = scene.parties(subject, List.of());
        boolean state = parties.size() == 1 && parties.getFirst().country() != null;
        if (!state || parties.getFirst().isSameSideAs(publisher)) return List.of();
        return List.of(new Pair(publisher, scene.discourse().cast().stateOf(parties.getFirst())));
    }

    /** {@code X came to Lima. We had a long conversation}, as a president says; a meeting may have been one at home. */
    private List<Pair> ofUs(Phrases.Match<Noun> object, @Nullable Group subject) {
        boolean we = subject != null && scene.tokens().is(subject.from(), "we");
        Pair us = we && isTalk(object.value()) && !scene.tokens().is(object.to(), "of")
                ? Ourselves.withGuest(scene)
                : null;
        return us == null ? List.of() : List.of(us);
    }

    private static boolean isTalk(Noun noun) {
        boolean call = "call".equals(noun.medium()) || "video".equals(noun.medium());
        return noun.type() == Nouns.Sense.TALK
                && (call || noun.name().startsWith("talk") || noun.name().startsWith("negotiation"));
    }

    static boolean isBroken(EvidenceKind kind) {
        return switch (kind) {
            case SUSPENDED, DEFUNCT, CANCELLED -> true;
            case CONTACT, NO_CONTACT, UNANSWERED, OPENED, RESTORED, PLANNED -> false;
        };
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
        if (subject == null || !scene.tokens().is(behind, "to")) return List.of();
        Phrases.Match<Inflected> verb = scene.verbAt(behind + 1);
        int let = scene.tokens().is(behind + 1, "let") ? behind + 2 : -1; // "to let Y know"
        Group told = verb != null ? scene.rightOf(verb.to()) : let > 0 ? scene.rightOf(let) : null;
        return told == null ? List.of() : scene.pairs(subject, told);
    }
}
