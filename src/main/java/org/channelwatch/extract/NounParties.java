package org.channelwatch.extract;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.extract.Groups.Group;
import org.channelwatch.extract.Nouns.Noun;
import org.jspecify.annotations.Nullable;

/** Tells whose talks, hotline or ties they are: {@code between X and Y}, {@code with Y}, {@code the X–Y hotline}, {@code X's talks with Y}. */
final class NounParties {
    private static final int REACH = 12;
    private static final int FAR = 10;
    private static final int NEAR = 5;

    private final Scene scene;

    NounParties(Scene scene) {
        this.scene = scene;
    }

    /** Of {@code telephone hotline} the last noun. */
    Phrases.Match<Noun> lastOfCompound(Phrases.Match<Noun> noun) {
        Phrases.Match<Noun> last = noun;
        while (true) {
            Phrases.Match<Noun> next =
                    Nouns.ALL.at(scene.tokens, last.to(), scene.sentence().to());
            if (next == null) return last;
            last = next;
        }
    }

    /** The token after the noun and its parties. */
    int endOf(Phrases.Match<Noun> noun) {
        Group complement = complement(noun);
        return complement == null ? noun.to() : complement.to();
    }

    /** Whether the noun is followed by its parties, known or not. */
    boolean hasComplement(Phrases.Match<Noun> noun) {
        return isLink(scene.tokens.word(noun.to()));
    }

    /** The pairs of a noun that a verb has for its object: its own, or those with the subject, or those within the subject. */
    List<Pair> pairs(Phrases.Match<Noun> noun, @Nullable Group subject) {
        List<Pair> named = ofWith(noun);
        if (!named.isEmpty()) return named;
        Group complement = complement(noun);
        if (complement != null && isBetween(complement)) return scene.pairs(complement, null);
        if (complement != null) return withSubject(noun, subject, complement);
        if (subject != null && isMission(noun)) return mission(noun, subject);
        List<Pair> compound = compound(noun.from());
        return compound.isEmpty() && subject != null ? scene.pairs(subject, null) : compound;
    }

    /** {@code X held talks with Y}; {@code X handed on a message from Y to Z}; {@code X held trilateral talks with Y and Z}. */
    private List<Pair> withSubject(Phrases.Match<Noun> noun, @Nullable Group subject, Group complement) {
        Group receiver = receiverOf(complement);
        if (receiver != null) return scene.pairs(complement, receiver);
        if (subject == null) return List.of();
        List<Pair> pairs = new ArrayList<>(scene.pairs(subject, complement));
        if (complement.members().size() > 1 && isOfMany(noun.from())) pairs.addAll(scene.pairs(complement, null));
        return pairs;
    }

    /** Whether it is with one who is not in the catalog. */
    boolean isWithStranger(Phrases.Match<Noun> noun) {
        Group complement = complement(noun);
        return complement != null && complement.first().type() == Mention.Referent.STRANGER;
    }

    /** Whether it is a message that can be handed over: one from X only with its receiver, for the subject is but the courier. */
    boolean isMessage(Phrases.Match<Noun> noun, Noun named) {
        if (!"message".equals(named.medium())) return false;
        Group complement = complement(noun);
        if (complement == null || !scene.tokens.is(complement.from() - 1, "from")) return true;
        return receiverOf(complement) != null;
    }

    private @Nullable Group receiverOf(Group complement) {
        return scene.tokens.is(complement.from() - 1, "from") ? receiver(complement.to()) : null;
    }

    private boolean isOfMany(int noun) {
        for (int at = noun - 1; at > noun - NEAR; at--) {
            switch (scene.tokens.word(at)) {
                case "trilateral", "tripartite", "quadrilateral", "three", "four", "joint" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code a meeting of X with Y}. */
    private List<Pair> ofWith(Phrases.Match<Noun> noun) {
        Group one = scene.tokens.is(noun.to(), "of") ? scene.rightOf(noun.to() + 1) : null;
        if (one == null) return List.of();
        int behind = scene.tokens.is(one.to(), ",") ? one.to() + 1 : one.to();
        Group other = scene.tokens.is(behind, "with") ? scene.rightOf(behind + 1) : null;
        return other == null ? List.of() : scene.pairs(one, other);
    }

    private boolean isMission(Phrases.Match<Noun> noun) {
        String name = noun.values().getFirst().name();
        boolean mission = name.startsWith("embass") || name.startsWith("consulate");
        return (mission && scene.tokens.is(noun.to(), "in")) || name.endsWith("mission to");
    }

    /** {@code X reopens its embassy in Y}. */
    private List<Pair> mission(Phrases.Match<Noun> noun, Group subject) {
        boolean in = scene.tokens.is(noun.to(), "in");
        Mention place = scene.groups.startingAt(in ? noun.to() + 1 : noun.to());
        if (place == null || (place.country() == null && place.actors().isEmpty())) return List.of();
        return scene.pairs(subject, groupOf(place.as(Mention.Referent.STATE)));
    }

    /** The pairs that the noun phrase itself names. */
    List<Pair> own(Phrases.Match<Noun> noun) {
        List<Pair> named = ofWith(noun);
        if (!named.isEmpty()) return named;
        Group complement = complement(noun);
        if (complement == null) return compound(noun.from());
        if (isBetween(complement)) return scene.pairs(complement, null);
        Group receiver = receiverOf(complement);
        if (receiver != null) return scene.pairs(complement, receiver);
        List<Pair> owned = possessor(noun, complement);
        return owned.isEmpty() ? claimant(noun, complement) : owned;
    }

    /** {@code hotline [in W] with Y}, {@code talks between X and Y}, {@code a call from Y}. */
    @Nullable
    Group complement(Phrases.Match<Noun> noun) {
        Nouns.Sense type = noun.values().getFirst().type();
        boolean sent = type == Nouns.Sense.TALK || type == Nouns.Sense.NOTE;
        for (int at = noun.to();
                at < Math.min(noun.to() + REACH, scene.sentence().to());
                at++) {
            String word = scene.tokens.word(at);
            if (isLink(word)) {
                Group group = scene.rightOf(at + 1);
                if (group == null && word.equals("between")) group = behindOf(at + 1);
                if (group != null || !word.equals("with")) return group;
            }
            boolean line = noun.values().getFirst().type() == Nouns.Sense.LINE;
            boolean of = sent && at == noun.to() && word.equals("of");
            Group both = of ? ofBody(at + 1) : null;
            if (both != null && isOfTwo(both)) return both;
            if (line && at == noun.to() && word.equals("to")) return other(at + 1);
            if (sent && at == noun.to() && (word.equals("to") || word.equals("from"))) return other(at + 1);
            if (Scene.isStop(word)
                    || isBreak(at)
                    || isOtherTalk(noun, at)
                    || (isOtherVerb(at) && !isHeld(word) && !isParticiple(at))) return null;
        }
        return null;
    }

    /** {@code a meeting of [the strategic council of] X and Y}. */
    private @Nullable Group ofBody(int from) {
        Group group = scene.rightOf(from);
        if (group != null) return group;
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            if (scene.tokens.isMark(at) || Verbs.isAuxiliary(scene.tokens.word(at))) return null;
            if (scene.tokens.is(at, "of")) return scene.rightOf(at + 1);
        }
        return null;
    }

    /** {@code a message from X was delivered to Y}. */
    private @Nullable Group receiver(int from) {
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            if (scene.tokens.is(at, "to")) return other(at + 1);
            if (Scene.isStop(scene.tokens.word(at)) || scene.tokens.is(at, ",")) return null;
        }
        return null;
    }

    /** {@code a back channel to Washington}: here the capital is no place. */
    private @Nullable Group other(int at) {
        Group group = scene.rightOf(at);
        Mention place = scene.groups.startingAt(at);
        if (group != null || place == null || place.country() == null) return group;
        return groupOf(place.as(Mention.Referent.STATE));
    }

    /** {@code between the border guards of X and Y}. */
    private @Nullable Group behindOf(int from) {
        for (int at = from; at < Math.min(from + FAR, scene.sentence().to()); at++) {
            if (scene.tokens.is(at, "of")) return scene.rightOf(at + 1);
            if (scene.tokens.isCapital(at) || scene.tokens.isMark(at)) return null;
        }
        return null;
    }

    /** {@code talks for the first time, with Y attending}, but {@code talks in Vienna, Austria, with Y}. */
    private boolean isBreak(int at) {
        return switch (scene.tokens.word(at)) {
            case "," -> !scene.tokens.isCapital(at - 1) && !scene.tokens.isCapital(at + 1);
            case "despite", "amid", "following", "ahead", "due" -> true;
            default -> false;
        };
    }

    private static boolean isLink(String word) {
        return switch (word) {
            case "with", "between", "linking", "connecting", "involving" -> true;
            default -> false;
        };
    }

    /** {@code talks were held between X and Y}. */
    private static boolean isHeld(String word) {
        return switch (word) {
            case "took", "takes", "taken", "place", "held", "was", "were", "has", "have", "been", "is", "are" -> true;
            default -> false;
        };
    }

    /** {@code an exchange on the war, including the talks between X and Y}: those are other talks. */
    private boolean isOtherTalk(Phrases.Match<Noun> noun, int at) {
        if (at <= noun.to() + 1 || (!scene.tokens.is(at - 1, "the") && !scene.tokens.isMark(at - 2))) return false;
        Phrases.Match<Noun> other =
                Nouns.ALL.at(scene.tokens, at, scene.sentence().to());
        return other != null && other.values().getFirst().type() == Nouns.Sense.TALK;
    }

    /** {@code a line has been set up between X and Y}. */
    private boolean isParticiple(int at) {
        return Verbs.isBe(scene.tokens.word(at - 1));
    }

    private boolean isBetween(Group complement) {
        String word = scene.tokens.word(complement.from() - 1);
        return (isLink(word) && !word.equals("with")) || (word.equals("of") && isOfTwo(complement));
    }

    private static boolean isOfTwo(Group group) {
        return group.members().size() > 1 || group.first().type() == Mention.Referent.STATES;
    }

    private boolean isOtherVerb(int at) {
        if (Verbs.isAuxiliary(scene.tokens.word(at)) && !scene.tokens.is(at, "'s")) return true;
        return Verbs.ALL.isVerb(scene.tokens, at, scene.sentence().to());
    }

    /** {@code the Russian-Ukrainian talks}, {@code the inter-Korean hotline}. */
    private List<Pair> compound(int noun) {
        List<Party> found = new ArrayList<>();
        int last = -1;
        for (int at = Math.max(scene.sentence().from(), noun - FAR); at < noun; at++) {
            Mention mention = scene.groups.startingAt(at);
            if (mention == null || mention.to() > noun) continue;
            if (mention.country() == null && mention.actors().isEmpty()) continue;
            boolean near = noun - mention.to() < NEAR;
            if (near && mention.type() == Mention.Referent.STATES) return scene.pairs(groupOf(mention), null);
            boolean joined = scene.tokens.isHyphenated(mention.to())
                    || (mention.from() == last && scene.tokens.isHyphenated(last));
            if (joined && near) found.add(stateOf(mention));
            last = mention.to();
        }
        if (found.size() != 2 || found.get(0).isSameSideAs(found.get(1))) return List.of();
        return List.of(new Pair(found.get(0), found.get(1)));
    }

    private Party stateOf(Mention mention) {
        return mention.country() == null
                ? new Party(mention.actors().getFirst(), null, false)
                : scene.discourse.state(mention.country());
    }

    /** {@code X's last call with Y}, {@code their last call}. */
    private List<Pair> possessor(Phrases.Match<Noun> noun, Group complement) {
        for (int at = noun.from(); at > Math.max(scene.sentence().from(), noun.from() - NEAR); at--) {
            if (!scene.tokens.is(at - 1, "'s")) continue;
            Mention owner = scene.groups.endingAt(at - 1);
            if (owner == null || owner.actors().isEmpty()) return List.of();
            boolean person = owner.title() != null
                    || scene.discourse.isPerson(owner.actors().getFirst());
            Mention.Referent type = person ? Mention.Referent.PERSON : Mention.Referent.STATE;
            return scene.pairs(groupOf(owner.as(type)), complement);
        }
        return List.of();
    }

    /** {@code X says the hotline with Y}. */
    private List<Pair> claimant(Phrases.Match<Noun> noun, Group complement) {
        Group claimant = scene.groups.firstSubject(scene.sentence(), noun.from());
        if (claimant == null || claimant.members().size() > 1) return List.of();
        for (int at = claimant.to(); at < Math.min(claimant.to() + 4, noun.from()); at++) {
            switch (scene.tokens.word(at)) {
                case ":", "says", "said", "announces", "announced", "confirms", "confirmed", "declares", "declared" -> {
                    return scene.pairs(claimant, complement);
                }
                default -> {}
            }
        }
        return List.of();
    }

    private static Group groupOf(Mention mention) {
        return new Group(mention.from(), mention.to(), List.of(mention));
    }
}
