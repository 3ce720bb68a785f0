package org.channelwatch.extract.noun;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Arranged;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Ourselves;
import org.channelwatch.extract.scene.Provisos;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Tells whose occasion it is that was called off: {@code X cancelled the trip}, {@code X shelved plans to meet Y}. */
public final class Cancellations {
    private static final int REACH = 6;
    private static final int FAR = 12;
    private static final int NEAR = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final NounParties nouns;

    public Cancellations(Scene scene, NounParties nouns) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.nouns = nouns;
    }

    /** {@code X cancelled the trip}: the pair that was to meet, named before or behind, or else the states of the journey. */
    public List<Pair> pairs(Phrases.Match<Noun> object, @Nullable Group subject) {
        List<Pair> due = subject == null ? List.of() : ofDue(object, subject);
        if (!due.isEmpty()) return due;
        if (nouns.hasComplement(object)) return ofOther(object);
        List<Pair> unmet = UnmetPairs.of(scene, object);
        if (!unmet.isEmpty()) return unmet;
        List<Pair> found = new ArrayList<>();
        for (int at = object.to(); at < scene.sentence().to() && found.isEmpty(); at++) {
            Phrases.Match<Noun> noun = scene.nounAt(at);
            if (noun != null && noun.value().type() == Nouns.Sense.TALK) found.addAll(nouns.pairs(noun, subject));
        }
        if (!found.isEmpty()) return found;
        List<Pair> journey = nouns.journey(object, subject);
        Pair before = scene.discourse().pair();
        Pair spokenOf =
                before != null ? before : scene.discourse().antecedents().onlyPersons();
        if (journey.isEmpty() && subject != null && isKnown(object)) {
            List<Pair> ours = withPublisher(subject);
            if (!ours.isEmpty()) return ours;
        }
        if (spokenOf == null || subject == null || !isIn(spokenOf, subject)) return journey;
        Pair states = scene.discourse().cast().statesOf(spokenOf);
        return journey.isEmpty() || journey.stream().anyMatch(states::isSameAs) ? List.of(spokenOf) : journey;
    }

    /** {@code X withdraws from talks that were due to take place with Y}. */
    private List<Pair> ofDue(Phrases.Match<Noun> object, Group subject) {
        boolean clause = tokens.is(object.to(), "that") || tokens.is(object.to(), "which");
        for (int at = object.to() + 1;
                clause && at < Math.min(object.to() + FAR, scene.sentence().to());
                at++) {
            if (tokens.isMark(at)) return List.of();
            Group partner = tokens.is(at, "with") ? scene.rightOf(at + 1) : null;
            if (partner != null) return scene.pairs(subject, partner);
        }
        return List.of();
    }

    /** {@code the talks}, {@code that meeting}. */
    private boolean isKnown(Phrases.Match<Noun> object) {
        boolean known = tokens.is(object.from() - 1, "the")
                || tokens.is(object.from() - 1, "that")
                || tokens.is(object.from() - 1, "this");
        return known && object.value().type() == Nouns.Sense.TALK;
    }

    /** {@code They cancelled the talks}, as a government says of foreigners: the talks with itself. */
    private List<Pair> withPublisher(Group subject) {
        return scene.sentence().spoken() ? Ourselves.with(scene, subject) : List.of();
    }

    /** {@code X complained that Y's ministry cancelled her meeting with Y}: hers. */
    private List<Pair> ofOther(Phrases.Match<Noun> object) {
        String owner = tokens.word(object.from() - 1);
        boolean own = owner.equals("his") || owner.equals("her") || owner.equals("their");
        Group complement = own ? nouns.complement(object) : null;
        Group first = complement == null ? null : scene.doers().first(object.from());
        return first == null ? List.of() : scene.pairs(first, complement);
    }

    private boolean isIn(Pair pair, Group subject) {
        return scene.parties(subject, List.of()).stream().anyMatch(pair::has);
    }

    /** {@code X will not meet Y}, without conditions: what was wished or planned will not be. */
    public static boolean isRefused(Scene scene, VerbGroup group, int trigger) {
        if (group.negated() && group.modality() != Modality.WISHED && isAsPlanned(scene, trigger)) return true;
        if (scene.sentence().spoken() && isNoLonger(scene, group, trigger)) return !isConditional(scene);
        if (!group.negated() || scene.sentence().spoken() || isConditional(scene)) return false;
        if (isWithout(scene, trigger)) return false;
        for (int at = group.from(); at < trigger; at++) {
            boolean will = Verbs.isWill(scene.tokens().word(at));
            boolean not = scene.tokens().is(at + 1, "not")
                    || scene.tokens().is(at + 1, "n't")
                    || (scene.tokens().is(at + 1, "no") && scene.tokens().is(at + 2, "longer"));
            if (will && not) return true;
        }
        return false;
    }

    /** {@code will not meet Y without an apology}: so they will meet behind it. */
    private static boolean isWithout(Scene scene, int verb) {
        for (int at = verb + 1; at < scene.sentence().to(); at++) {
            if (scene.tokens().is(at, "without")) return true;
            boolean telling =
                    scene.tokens().is(at, "said") || scene.tokens().is(at, "says"); // "said without giving a reason"
            if (telling || scene.tokens().isMark(at)) return false;
        }
        return false;
    }

    /** {@code is no longer going to meet}, {@code will no longer be meeting}, as one speaks. */
    private static boolean isNoLonger(Scene scene, VerbGroup group, int trigger) {
        boolean longer = false;
        for (int at = group.from(); at < trigger; at++) {
            longer |= scene.tokens().is(at, "no") && scene.tokens().is(at + 1, "longer");
            switch (scene.tokens().word(at)) {
                case "going", "planning", "will", "be", "scheduled" -> {
                    if (longer || scene.tokens().is(at + 2, "longer")) return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code X did not meet Y as planned}. */
    private static boolean isAsPlanned(Scene scene, int from) {
        for (int at = from + 1; at < scene.sentence().to(); at++) {
            if (scene.tokens().isMark(at)) return false;
            if (scene.tokens().is(at, "as") && Arranged.isOne(scene.tokens().word(at + 1))) return true;
        }
        return false;
    }

    /** Tells of a pair that one of the two will not be in contact, or no longer. */
    public static void tellRefused(Scene scene, Pair pair, VerbGroup group, int end, boolean line, String rule) {
        boolean dated = scene.timing().dates().after(end, REACH) != null;
        boolean once =
                (dated || scene.sentence().spoken()) && pair.isOfPersons(); // "X will no longer meet Y on Monday"
        boolean ended = isEnded(scene, group, end) && !once;
        EvidenceKind kind = ended ? EvidenceKind.SUSPENDED : EvidenceKind.CANCELLED;
        scene.emit(pair, kind, line, "", scene.timing().now(), 0.6, (ended ? "ended:" : "refused:") + rule);
    }

    /** {@code X will no longer meet Y}, {@code X will hold no further talks with Y}: what there was ends. */
    private static boolean isEnded(Scene scene, VerbGroup group, int end) {
        for (int at = group.from(); at < end; at++) {
            boolean longer = scene.tokens().is(at, "longer") && scene.tokens().is(at - 1, "no");
            boolean any = scene.tokens().is(at, "further") || scene.tokens().is(at, "more");
            if (longer || any) return true;
        }
        return false;
    }

    /** {@code X will be unable to meet Y}, {@code would be unable to travel to Lima to meet Y}. */
    public static boolean isPrevented(Scene scene, int from, int trigger) {
        for (int at = from + 2; at < trigger; at++) {
            boolean unable = scene.tokens().is(at, "unable") && scene.tokens().is(at - 1, "be");
            String will = scene.tokens().word(at - 2);
            if (unable && (will.equals("will") || will.equals("would") || will.equals("'ll")))
                return !isConditional(scene);
        }
        return false;
    }

    /** {@code X was supposed to meet Y}, {@code was going to}: what was planned once. */
    public static boolean wasPlanned(Scene scene, int from, int trigger) {
        for (int at = from; at < trigger; at++) {
            int be = scene.tokens().is(at - 1, "all") ? at - 2 : at - 1; // "was all set to"
            boolean was =
                    PastTenses.isWas(scene.tokens().word(be)) || scene.tokens().is(be, "been");
            boolean planned = scene.tokens().is(at, "supposed")
                    || scene.tokens().is(at, "going")
                    || Arranged.isOne(scene.tokens().word(at));
            if (was && planned && scene.tokens().is(at + 1, "to")) return true;
        }
        return false;
    }

    /** {@code cancelled a visit to W, where she was to meet Y}: whether the clause of the subject tells so of a journey that is off. */
    public static boolean isThereOff(Scene scene, int subject) {
        if (!scene.tokens().is(subject - 1, "where")) return false;
        for (int at = scene.sentence().from(); at < subject; at++)
            if (Verbs.isCancelling(scene.tokens(), at, subject)) return true;
        return false;
    }

    /** {@code …, but I have nothing on that}: whether the sentence goes on so. */
    public static boolean isOpenBehind(Scene scene, int from) {
        for (int at = from; at < scene.sentence().to(); at++)
            if (scene.tokens().is(at, "but") || scene.tokens().is(at, "until")) return true;
        return false;
    }

    /** {@code …, but it was postponed}: whether the rest of the sentence says so. */
    public static boolean isCalledOffBehind(Scene scene, int from) {
        boolean but = false;
        int limit = scene.sentence().to();
        for (int at = from; at < limit; at++) {
            but |= scene.tokens().is(at, "but") || scene.tokens().is(at, "until");
            if (!but) continue;
            if (isGivenUpAt(scene.tokens(), at, limit)) return true;
        }
        return false;
    }

    /** {@code cancelled}, {@code is off}, {@code pulled out at the last minute}: whether such words begin at the token. */
    public static boolean isGivenUpAt(Tokens tokens, int at, int limit) {
        return Verbs.isCancelling(tokens, at, limit)
                || Predicate.isOff(tokens, at, limit)
                || Withdrawals.isAt(tokens, at, limit);
    }

    private static boolean isConditional(Scene scene) {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++)
            if (scene.tokens().is(at, "while") || scene.tokens().is(at, "as")) return true;
        return Provisos.isUnsettled(
                scene.tokens(), scene.sentence().from(), scene.sentence().to());
    }

    /** {@code will not go}, {@code is no longer travelling}, {@code decided not to go}; not {@code did not go}, {@code will not go until}. */
    public static boolean isGivenUp(Scene scene, VerbGroup group, int verb) {
        if (Provisos.isUnsettled(scene.tokens(), verb, scene.sentence().to())) return false;
        for (int at = Math.max(scene.sentence().from(), Math.min(group.from(), verb - NEAR)); at < verb; at++) {
            boolean not = scene.tokens().is(at + 1, "not") || scene.tokens().is(at + 1, "n't");
            boolean longer = scene.tokens().is(at, "no") && scene.tokens().is(at + 1, "longer");
            String word = scene.tokens().word(at);
            boolean will = word.equals("will") || word.equals("wo") || word.startsWith("decid");
            if (longer || (not && will)) return true;
        }
        return false;
    }

    /** {@code has shelved plans to meet}: what is announced behind the token is off. */
    public static boolean isDropped(Scene scene, int plans) {
        if (!scene.tokens().is(plans, "plans") && !scene.tokens().is(plans, "plan")) return false;
        int verb = Verbs.ALL.at(scene.tokens(), plans - 1, plans) == null ? plans - 2 : plans - 1;
        Phrases.Match<Inflected> match = Verbs.ALL.at(scene.tokens(), verb, plans);
        if (match == null) return false;
        Verbs.Sense sense = match.value().verb().type();
        return sense == Verbs.Sense.CANCEL || sense == Verbs.Sense.KILL;
    }
}
