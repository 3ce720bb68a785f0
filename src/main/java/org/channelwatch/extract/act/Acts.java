package org.channelwatch.extract.act;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.noun.Upcoming;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.ForeignNouns;
import org.channelwatch.extract.scene.Orders;
import org.channelwatch.extract.scene.Ourselves;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.NominalVerbs;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads what is done with a noun: {@code X held talks with Y}, {@code X and Y opened a hotline}, {@code X cancelled the meeting}. */
public final class Acts {
    private static final int REACH = 9;

    private final Scene scene;
    private final NounParties nouns;
    private final Deeds deeds;
    private final ActObjects objects;
    private final ActParties parties;
    private final Ambassadors ambassadors;
    private final Dispatches dispatches;
    private final FurtherTalks further;
    private final Ceremonies ceremonies;

    public Acts(Scene scene, NounParties nouns, Silences silences) {
        this.scene = scene;
        this.nouns = nouns;
        this.deeds = new Deeds(scene, silences);
        this.objects = new ActObjects(scene, nouns);
        this.parties = new ActParties(scene, nouns);
        this.ambassadors = new Ambassadors(scene, deeds);
        this.dispatches = new Dispatches(scene, nouns, objects, deeds);
        this.further = new FurtherTalks(scene, nouns, deeds);
        this.ceremonies = new Ceremonies(scene);
    }

    /** Reads what the verb tells and answers where to read on; -1 where it does nothing with a noun. */
    public int read(Phrases.Match<Inflected> match, Inflected inflected) {
        boolean idle = isAuxiliary(match, inflected)
                || isPlainNoun(match, inflected)
                || isDescribing(match)
                || isOfClause(match, inflected);
        int withAmbassador = idle ? -1 : withAmbassador(match, inflected);
        if (withAmbassador > 0 || inflected.verb().links().contains("envoy")) return withAmbassador;
        boolean toUs = Ourselves.at(scene, match.to()) != null;
        Phrases.Match<Noun> object = idle || toUs ? null : objects.of(behindFrom(match, inflected));
        if (object == null) return idle ? -1 : dispatches.read(match, inflected);
        Noun noun = scene.lines().nounOf(object);
        EvidenceKind kind = isSpent(inflected, match.to(), object)
                ? EvidenceKind.CONTACT
                : ActKinds.kindOf(
                        inflected.verb().type(),
                        ActKinds.senseOf(noun, inflected),
                        inflected.verb().base());
        VerbGroup group = groupOf(match, inflected);
        if (ForeignNouns.has(scene, object)) return -1;
        if (kind == null || !isVerb(match, inflected, group) || !isComplete(inflected, object.to())) return -1;
        Group subject = scene.doers().of(group.from());
        Group owner = subject == null ? nouns.owner(group.from()) : null;
        if (subject == null) subject = owner != null ? owner : scene.doers().topicBefore(group.from());
        if (subject == null) subject = scene.doers().firstOfClause(group.from());
        Modality modality = modalityOf(group, subject);
        String rule = inflected.verb().base() + ":" + noun.name();
        boolean none = isNone(scene.tokens(), match.to(), object.from());
        if (none && noun.isNote()) return -1; // "received no reply": of that Answers tells
        if (Modality.isUnreal(modality) && Upcoming.isNamed(scene, object.from())) return -1;
        Deeds.Act act = new Deeds.Act(kind, noun, group, modality, match.from(), nouns.endOf(object), none, rule);
        if (inflected.verb().type() == Verbs.Sense.COURIER && !nouns.isMessage(object, noun)) return -1;
        if (dispatches.isSharedView(inflected, object)) return -1;
        if (Figures.isShown(scene, inflected, match.to(), object)) return object.to();
        if (isAmongMany(inflected, object) || isMediationToCome(match, inflected, group)) return -1;
        List<Pair> pairs = parties.of(object, noun, kind, inflected, match.from(), subject, owner);
        tell(pairs, subject, act);
        if (subject != null && kind == EvidenceKind.CONTACT) further.read(subject, act);
        ceremonies.tell(subject, act);
        if (pairs.isEmpty() && noun.type() == Nouns.Sense.LINE) tellOfUse(object.to(), subject, act);
        boolean read = !pairs.isEmpty() || noun.type() == Nouns.Sense.LINE;
        return read ? object.to() : -1;
    }

    /** {@code X asks her minister to cancel the trip}: an order, and so done. */
    private @Nullable Modality modalityOf(VerbGroup group, @Nullable Group subject) {
        if (subject == null) return group.modality();
        return Orders.isSent(scene, group, subject) ? null : Conditions.ofVerb(scene, subject.from(), group);
    }

    private int withAmbassador(Phrases.Match<Inflected> match, Inflected inflected) {
        VerbGroup group = groupOf(match, inflected);
        Group subject = scene.doers().of(group.from());
        if (subject == null) subject = scene.doers().topicBefore(group.from());
        return ambassadors.read(
                match, inflected, group, subject == null ? scene.doers().first(group.from()) : subject);
    }

    private void tell(List<Pair> pairs, @Nullable Group subject, Deeds.Act act) {
        boolean dated = scene.timing().dates().of(act.group().from(), act.trigger(), act.end()) != null;
        boolean retold = subject != null
                && !dated
                && act.modality() != Modality.PLANNED
                && act.kind() == EvidenceKind.CONTACT
                && subject.first().type() != Referent.PERSON
                && subject.first().actors().isEmpty();
        for (Pair pair : pairs) if (!(retold && scene.discourse().isRetold(pair))) deeds.tell(pair, act);
    }

    /** {@code X used the hotline to warn Y}, or of X alone. */
    private void tellOfUse(int behind, @Nullable Group subject, Deeds.Act act) {
        List<Pair> used = act.kind() == EvidenceKind.CONTACT ? parties.ofUse(behind, subject) : List.of();
        used.forEach(pair -> deeds.tell(pair, act));
        if (used.isEmpty() && !scene.tokens().is(behind, "between")) deeds.tellOfOne(subject, act);
    }

    /** {@code to broker talks}, which is an effort and no plan, or {@code agreed to X-brokered talks}. */
    private boolean isMediationToCome(Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group) {
        if (!group.infinitive() && !scene.tokens().isHyphenated(match.from())) return false;
        return switch (inflected.verb().base()) {
            case "broker", "mediate", "facilitate" -> true;
            default -> false;
        };
    }

    /** {@code X and Y attend the summit}: so do others, and whether the two met there nobody says. */
    private boolean isAmongMany(Inflected inflected, Phrases.Match<Noun> object) {
        boolean there = switch (inflected.verb().base()) {
            case "attend", "participate in", "participate", "take part in", "take part", "join" -> true;
            default -> false;
        };
        boolean summit = object.values().getFirst().name().startsWith("summit");
        return there
                && summit
                && nouns.complement(object) == null
                && nouns.own(object).isEmpty();
    }

    /** {@code ended three days of talks}: they were held until then. */
    private boolean isSpent(Inflected inflected, int from, Phrases.Match<Noun> object) {
        boolean talk = object.values().getFirst().type() == Nouns.Sense.TALK;
        if (!talk || !inflected.verb().base().equals("end")) return false;
        for (int at = from; at < object.from(); at++)
            if (scene.tokens().is(at, "of") && DateWords.Unit.of(scene.tokens().word(at - 1)) != null) return true;
        return false;
    }

    /** {@code put the talks on hold}, not {@code put the talks first}. */
    private boolean isComplete(Inflected inflected, int behind) {
        if (!inflected.verb().base().equals("put")) return true;
        for (int at = behind; at < Math.min(behind + REACH, scene.sentence().to()); at++) {
            if (scene.tokens().is(at, "on")
                    && (scene.tokens().is(at + 1, "hold") || scene.tokens().is(at + 1, "ice"))) return true;
        }
        return false;
    }

    /** {@code held no talks}. */
    static boolean isNone(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++)
            if (tokens.is(at, "no") || tokens.is(at, "none") || tokens.is(at, "neither")) return true;
        return false;
    }

    /** {@code the cancellation could hurt ties}: not "the cancellation of". */
    private boolean isPlainNoun(Phrases.Match<Inflected> match, Inflected inflected) {
        return inflected.form() == Form.NOMINAL && !isOf(match, inflected);
    }

    /** {@code confirmed that the talks will open}: of them the clause tells. */
    private boolean isOfClause(Phrases.Match<Inflected> match, Inflected inflected) {
        return inflected.verb().type() == Verbs.Sense.CONFIRM && scene.tokens().is(match.to(), "that");
    }

    private int behindFrom(Phrases.Match<Inflected> match, Inflected inflected) {
        if (isPartaking(inflected)) return behindIn(match.to());
        boolean from = isOf(match, inflected) && scene.tokens().is(match.to(), "from");
        return from ? match.to() + 1 : match.to();
    }

    /** {@code take part}, with something between it and its "in". */
    private static boolean isPartaking(Inflected inflected) {
        return inflected.verb().base().equals("take part")
                || inflected.verb().base().equals("participate");
    }

    /** {@code took part [, by video,] in}: the token behind "in"; the end of the sentence where there is none. */
    private int behindIn(int from) {
        int limit = scene.sentence().to();
        for (int at = from; at < Math.min(from + REACH, limit); at++) {
            if (scene.tokens().is(at, "in") && !scene.timing().dates().beginsAt(at + 1)) return at + 1;
            if (FunctionWords.isStop(scene.tokens().word(at))) return limit;
        }
        return limit;
    }

    /** {@code suspension of}, {@code withdrawal from}. */
    private boolean isOf(Phrases.Match<Inflected> match, Inflected inflected) {
        boolean from =
                inflected.form() == Form.NOMINAL && inflected.verb().base().equals("withdraw");
        return scene.tokens().is(match.to(), "of") || (from && scene.tokens().is(match.to(), "from"));
    }

    /** {@code will establish normalized relations}. */
    private boolean isDescribing(Phrases.Match<Inflected> match) {
        if (!scene.tokens().word(match.from()).endsWith("ed")) return false;
        Phrases.Match<Inflected> before = Verbs.ALL.at(scene.tokens(), match.from() - 1, match.from());
        return before != null && before.values().getFirst().verb().type() == Verbs.Sense.OPEN;
    }

    private VerbGroup groupOf(Phrases.Match<Inflected> match, Inflected inflected) {
        boolean nominal = inflected.form() == Form.NOMINAL || inflected.form() == Form.GERUND;
        if (nominal && isOf(match, inflected))
            return NominalVerbs.of(
                    scene.tokens(),
                    scene.sentence(),
                    match.from(),
                    inflected.verb().type());
        boolean joined = inflected.like() && scene.tokens().is(match.from() - 1, "and");
        return VerbGroup.of(scene.tokens(), scene.sentence(), match.from(), joined ? Form.BASE : inflected.form());
    }

    /** Tells the verb "close" from the adjective: a base form needs a subject, an auxiliary or "to" right before it. */
    private boolean isVerb(Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group) {
        if (inflected.verb().type() == Verbs.Sense.ARRANGE)
            return objects.isNear(match.to()) && scene.doers().of(group.from()) != null;
        if (inflected.form() != Form.BASE) return true;
        if (group.infinitive() || group.modal()) return true;
        return scene.doers().of(group.from()) != null || scene.tokens().is(match.from() - 1, "and");
    }

    /** {@code has always welcomed talks}: not the verb itself. */
    private boolean isAuxiliary(Phrases.Match<Inflected> match, Inflected inflected) {
        if (!inflected.verb().base().equals("have")) return false;
        int at = match.to();
        while (at < match.to() + 4
                && (scene.tokens().isMark(at)
                        || Modality.isAdverb(scene.tokens().word(at)))) at++;
        Phrases.Match<Modality> wish =
                Modality.at(scene.tokens(), at, scene.sentence().to());
        boolean wished = wish != null && Modality.isUnreal(wish.values().getFirst()); // "had sought a call"
        return wished
                || scene.tokens().word(at).endsWith("ed")
                || Verbs.ALL.isVerb(scene.tokens(), at, scene.sentence().to());
    }
}
