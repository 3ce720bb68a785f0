package org.channelwatch.extract.noun;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells whose talks, hotline or ties they are: {@code between X and Y}, {@code with Y}, {@code the X–Y hotline}, {@code X's talks with Y}. */
public final class NounParties {
    private static final int NEAR = 5;
    private static final int FRESH = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Complements complements;
    private final Compounds compounds;
    private final Places places;
    private final Claimants claimants;
    private final Letters letters;
    private final Owners owners;
    private final TakenUpTies takenUp;
    private List<Pair> journey = List.of();
    private int journeyIn;

    public NounParties(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.complements = new Complements(scene);
        this.compounds = new Compounds(scene);
        this.places = new Places(scene);
        this.claimants = new Claimants(scene);
        this.letters = new Letters(scene);
        this.owners = new Owners(scene);
        this.takenUp = new TakenUpTies(scene);
    }

    /** Of {@code telephone hotline} the last noun. */
    public Phrases.Match<Noun> lastOfCompound(Phrases.Match<Noun> noun) {
        Phrases.Match<Noun> last = noun;
        while (true) {
            Phrases.Match<Noun> next = scene.nounAt(last.to());
            if (next == null) return last;
            last = next;
        }
    }

    /** The token after the noun and its parties. */
    public int endOf(Phrases.Match<Noun> noun) {
        if (noun.value().type() == Nouns.Sense.TRIP) return places.behindTravellers(noun.to());
        Group complement = complements.of(noun);
        return complement == null ? noun.to() : complement.to();
    }

    /** Whether the noun is followed by its parties, known or not. */
    public boolean hasComplement(Phrases.Match<Noun> noun) {
        return Complements.isLink(tokens.word(noun.to()));
    }

    /** The pairs of a noun that a verb has for its object: its own, or those with the subject, or those within the subject. */
    public List<Pair> pairs(Phrases.Match<Noun> noun, @Nullable Group subject) {
        List<Pair> named = ofWith(noun);
        if (!named.isEmpty()) return named;
        Group complement = complements.of(noun);
        if (complement != null && isBetween(noun, complement)) {
            if (subject != null && isOfTwoPersons(subject) && isAnyStates(complement) && !hasComplement(noun))
                return scene.pairs(subject, null);
            return scene.pairs(complement, null);
        }
        List<Pair> sent = subject != null && isLetter(noun) ? letters.sent(noun, subject, complement) : List.of();
        if (!sent.isEmpty()) return sent;
        if (complement != null) return withSubject(noun, subject, complement);
        if (isLetter(noun) && letters.isAddressed(noun.to())) return List.of(); // of or to one who is not known
        if (subject != null && Places.isMission(scene, noun)) return places.mission(noun, subject);
        boolean others =
                noun.value().type() == Nouns.Sense.RELATION && tokens.is(noun.to(), "to") && !isLevel(noun.to());
        if (others) return List.of(); // "cut ties to the mafia"
        List<Pair> compound = compounds.before(noun.from());
        if (!compound.isEmpty() || subject == null) return compound;
        List<Pair> both = scene.pairs(subject, null);
        return both.isEmpty() ? withHost(noun, subject) : both;
    }

    /** {@code X holds talks in the capital of Y}: with Y, where one alone holds them. */
    private List<Pair> withHost(Phrases.Match<Noun> noun, Group subject) {
        boolean alone = subject.members().size() == 1
                && subject.first().type() != Mention.Referent.ANY
                && noun.value().name().endsWith("talks");
        Group host = alone && tokens.is(noun.to(), "in") ? places.host(noun.to() + 1) : null;
        return host == null ? List.of() : scene.pairs(subject, host);
    }

    /** {@code [upgraded ties] to the level of ambassadors}. */
    private boolean isLevel(int to) {
        for (int at = to + 1; at < to + NEAR; at++) if (tokens.word(at).startsWith("ambassador")) return true;
        return false;
    }

    private static boolean isOfTwoPersons(Group subject) {
        return subject.members().size() == 2
                && subject.members().stream().allMatch(member -> member.type() == Mention.Referent.PERSON);
    }

    /** {@code [X and Y opened a summit, the first] between the countries}: those of X and Y. */
    private static boolean isAnyStates(Group complement) {
        return complement.first().type() == Mention.Referent.STATES
                && complement.first().country() == null;
    }

    private static boolean isLetter(Phrases.Match<Noun> noun) {
        return noun.value().isMessage();
    }

    /** {@code X held talks with Y}; {@code X handed on a message from Y to Z}; {@code X held trilateral talks with Y and Z}. */
    private List<Pair> withSubject(Phrases.Match<Noun> noun, @Nullable Group subject, Group complement) {
        Group receiver = receiverOf(complement);
        if (receiver != null) return scene.pairs(complement, receiver);
        if (subject == null) return List.of();
        boolean mutual = tokens.is(complement.from(), "each") || tokens.is(complement.from(), "one");
        if (mutual) return scene.pairs(subject, null); // "with one another"
        List<Pair> pairs = new ArrayList<>(scene.pairs(subject, complement));
        if (!isOfMany(noun.from())) return pairs;
        if (complement.members().size() > 1) pairs.addAll(scene.pairs(complement, null));
        if (subject.members().size() == 2) pairs.addAll(scene.pairs(subject, null));
        return pairs;
    }

    /** Whether it is with one who is not in the catalog. */
    public boolean isWithStranger(Phrases.Match<Noun> noun) {
        Group complement = complements.of(noun);
        return complement != null && complement.first().type() == Mention.Referent.STRANGER;
    }

    /** Whether it is a message that can be handed over: one from X only with its receiver, for the subject is but the courier. */
    public boolean isMessage(Phrases.Match<Noun> noun, Noun named) {
        if (!named.isMessage()) return false;
        Group complement = complements.of(noun);
        if (complement == null || !tokens.is(complement.from() - 1, "from")) return true;
        return receiverOf(complement) != null;
    }

    private @Nullable Group receiverOf(Group complement) {
        String word = tokens.word(complement.from() - 1);
        boolean sent = word.equals("from")
                || (word.equals("of") && complement.members().size() == 1);
        return sent ? complements.receiver(complement.to()) : null;
    }

    private boolean isOfMany(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - NEAR + 1); at--) {
            switch (tokens.word(at)) {
                case "trilateral", "tripartite", "quadrilateral", "three", "four", "joint" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code a meeting of X with Y}, {@code a call by X to Y}, {@code calls from X to Y}. */
    private List<Pair> ofWith(Phrases.Match<Noun> noun) {
        boolean from =
                tokens.is(noun.to(), "from") && "call".equals(noun.value().medium());
        boolean by = from || tokens.is(noun.to(), "by");
        Group one = by || tokens.is(noun.to(), "of") ? scene.rightOf(noun.to() + 1) : null;
        if (one == null) return List.of();
        int behind = tokens.is(one.to(), ",") ? one.to() + 1 : one.to();
        boolean linked = tokens.is(behind, "with") || (by && tokens.is(behind, "to"));
        Group other = linked ? scene.rightOf(behind + 1) : null;
        return other == null ? List.of() : scene.pairs(one, other);
    }

    /** {@code X's visit to Y}, {@code a trip to Y}, where X is the subject. */
    List<Pair> journey(Phrases.Match<Noun> noun, @Nullable Group subject) {
        if (noun.value().type() != Nouns.Sense.TRIP) return List.of();
        List<Pair> named = places.journey(noun, subject == null ? owners.of(noun.from()) : subject);
        if (named.isEmpty() && subject == null) named = places.calledOffVisit(noun, owners.of(noun.from()));
        if (named.isEmpty()) return places.isCalledOffAgain(noun) ? lastJourney() : named;
        journey = named;
        journeyIn = scene.sentence().number();
        return named;
    }

    /** {@code X was to go to Y. That trip has been postponed}: the one that was named shortly before. */
    private List<Pair> lastJourney() {
        return scene.sentence().number() <= journeyIn + FRESH ? journey : List.of();
    }

    /** The pairs that the noun phrase itself names. */
    public List<Pair> own(Phrases.Match<Noun> noun) {
        List<Pair> named = ofWith(noun);
        if (named.isEmpty()) named = journey(noun, null);
        if (named.isEmpty()) named = places.mission(noun);
        if (!named.isEmpty()) return named;
        Group complement = complements.of(noun);
        if (complement == null) {
            List<Pair> before = compounds.before(noun.from());
            boolean line = noun.value().type() == Nouns.Sense.LINE;
            return before.isEmpty() && line ? compounds.across(noun.to()) : before;
        }
        if (isBetween(noun, complement)) return scene.pairs(complement, null);
        Group receiver = receiverOf(complement);
        if (receiver != null) return scene.pairs(complement, receiver);
        List<Pair> owned = possessor(noun, complement);
        if (owned.isEmpty()) owned = claimants.of(noun, complement);
        return owned.isEmpty() ? takenUp.of(noun, complement) : owned;
    }

    private boolean isBetween(Phrases.Match<Noun> noun, Group complement) {
        String word = tokens.word(complement.from() - 1);
        boolean one = word.equals("with") || word.equals("to"); // "greetings to X and Y"
        return (Complements.isLink(word) && !one)
                || (word.equals("of") && Complements.isOfTwo(complement) && !isCredentials(noun));
    }

    /** {@code received the credentials of the ambassadors of Y and Z}: not of one to the other. */
    private static boolean isCredentials(Phrases.Match<Noun> noun) {
        return noun.value().name().startsWith("credentials");
    }

    /** {@code hotline [in W] with Y}, {@code talks between X and Y}, {@code a call from Y}. */
    public @Nullable Group complement(Phrases.Match<Noun> noun) {
        return complements.of(noun);
    }

    /** {@code X's last call with Y}, {@code their last call}. */
    private List<Pair> possessor(Phrases.Match<Noun> noun, Group complement) {
        Group owner = owners.of(noun.from());
        return owner == null ? List.of() : scene.pairs(owner, complement);
    }
}
