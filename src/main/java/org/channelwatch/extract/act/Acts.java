package org.channelwatch.extract.act;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.noun.Envoys;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.noun.Owners;
import org.channelwatch.extract.noun.Spokesmen;
import org.channelwatch.extract.noun.Statements;
import org.channelwatch.extract.noun.Upcoming;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Denials;
import org.channelwatch.extract.scene.ForeignNouns;
import org.channelwatch.extract.scene.Orders;
import org.channelwatch.extract.scene.Ourselves;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads what is done with a noun: {@code X held talks with Y}, {@code X and Y opened a hotline}, {@code X cancelled the meeting}. */
public final class Acts {
    private static final int REACH = 9;

    private final Scene scene;
    private final NounParties nouns;
    private final Owners owners;
    private final Deeds deeds;
    private final ActObjects objects;
    private final ActVerbs verbs;
    private final ActParties parties;
    private final Ambassadors ambassadors;
    private final LineUses lines;
    private final Envoys envoys;
    private final Silences silences;
    private final Reversals reversals;
    private final Losses losses;

    private final Dispatches dispatches;
    private final FurtherTalks further;
    private final Ceremonies ceremonies;

    public Acts(Scene scene, NounParties nouns, Silences silences) {
        this.scene = scene;
        this.nouns = nouns;
        this.owners = new Owners(scene);
        this.deeds = new Deeds(scene, silences);
        this.objects = new ActObjects(scene, nouns);
        this.verbs = new ActVerbs(scene, objects);
        this.parties = new ActParties(scene, nouns);
        this.ambassadors = new Ambassadors(scene, deeds);
        this.lines = new LineUses(scene);
        this.envoys = new Envoys(scene);
        this.silences = silences;
        this.reversals = new Reversals(scene, deeds, verbs);
        this.losses = new Losses(scene, parties);
        this.dispatches = new Dispatches(scene, nouns, objects, deeds);
        this.further = new FurtherTalks(scene, nouns, deeds);
        this.ceremonies = new Ceremonies(scene);
    }

    /** Reads what the verb tells and answers where to read on; -1 where it does nothing with a noun. */
    public int read(Phrases.Match<Inflected> match, Inflected inflected) {
        boolean idle = verbs.isIdle(match, inflected);
        int withAmbassador = idle ? -1 : withAmbassador(match, inflected);
        if (withAmbassador > 0 || inflected.verb().links().contains("envoy")) return withAmbassador;
        boolean toUs = Ourselves.at(scene, match.to()) != null;
        Phrases.Match<Noun> object = idle || toUs ? null : objects.of(verbs.behindFrom(match, inflected));
        if (object == null) return idle ? -1 : withoutNoun(match, inflected);
        Noun noun = scene.lines().nounOf(object);
        EvidenceKind kind = isSpent(inflected, match.to(), object)
                ? EvidenceKind.CONTACT
                : ActKinds.kindOf(
                        inflected.verb().type(),
                        ActKinds.senseOf(noun, inflected),
                        inflected.verb().base());
        if (kind == null && isEnd(inflected, object)) kind = EvidenceKind.SUSPENDED;
        if (isLeft(inflected, noun)) kind = EvidenceKind.CONTACT;
        if (isOfArranged(kind, object)) kind = EvidenceKind.CANCELLED;
        if (kind == EvidenceKind.DEFUNCT && isForNow(match)) kind = EvidenceKind.SUSPENDED;
        VerbGroup group = verbs.groupOf(match, inflected);
        if (ForeignNouns.has(scene, object)) return -1;
        if (kind == null && losses.read(match, inflected, object, group)) return object.to();
        if (kind == null && inflected.verb().type() == Verbs.Sense.HOLD)
            lines.noteOwned(noun, scene.doers().of(group.from()));
        if (kind == null || !verbs.isVerb(match, inflected, group) || !isComplete(inflected, object.to())) return -1;
        Group subject = scene.doers().of(group.from());
        Group owner = subject == null ? owners.of(group.from()) : null;
        if (subject == null) subject = owner != null ? owner : scene.doers().topicBefore(group.from());
        if (subject == null) subject = scene.doers().firstOfClause(group.from());
        if (subject == null || subject.first().type() == Referent.STRANGER) {
            Group state = kind.isDeclaration() ? Spokesmen.first(scene, match.from()) : null;
            if (state != null) subject = state;
        }
        if (subject == null && isAuthors(group, inflected))
            subject = Complements.groupOf(Mention.of(group.from(), group.from(), Referent.I));
        Modality modality = modalityOf(group, subject, kind);
        String rule = inflected.verb().base() + ":" + noun.name();
        boolean none = isNone(scene.tokens(), match.to(), object.from());
        if (none && noun.isNote()) return -1; // "received no reply": of that Answers tells
        if (Modality.isUnreal(modality) && Upcoming.isNamed(scene, object.from())) return -1;
        Deeds.Act act = new Deeds.Act(kind, noun, group, modality, match.from(), nouns.endOf(object), none, rule);
        if (subject != null && Denials.isUntrueReport(scene, subject.from(), act.end())) return -1;
        if (inflected.verb().type() == Verbs.Sense.ARRANGE && noun.isMessage()) return -1; // "prepared a letter"
        if (inflected.verb().type() == Verbs.Sense.COURIER && !nouns.isMessage(object, noun)) return -1;
        if (dispatches.isSharedView(inflected, object)) return -1;
        if (Figures.isShown(scene, inflected, match.to(), object)) return object.to();
        if (isAmongMany(inflected, object) || isMediationToCome(match, inflected, group)) return -1;
        List<Pair> pairs = parties.of(object, noun, kind, inflected, match.from(), subject, owner);
        Pair handed = pairs.isEmpty() && inflected.verb().type() == Verbs.Sense.COURIER && group.passive()
                ? envoys.sent(group.from())
                : null;
        if (handed != null) pairs = List.of(handed); // "Y's ambassador to X was handed a note"
        tell(pairs, subject, act);
        if (!pairs.isEmpty() && kind.isDeclaration()) reversals.note(pairs, noun);
        if (subject != null && kind == EvidenceKind.CONTACT) further.read(subject, act);
        ceremonies.tell(subject, act);
        if (pairs.isEmpty() && noun.type() == Nouns.Sense.LINE) tellOfUse(object.to(), subject, act);
        if (pairs.isEmpty() && subject != null && !nouns.hasComplement(object)) lines.placed(act, subject);
        boolean read = !pairs.isEmpty() || noun.type() == Nouns.Sense.LINE;
        return read ? object.to() : -1;
    }

    private int withoutNoun(Phrases.Match<Inflected> match, Inflected inflected) {
        if (reversals.read(match, inflected)) return match.to() + 1;
        if (!lines.isUseOfIt(match, inflected)) return dispatches.read(match, inflected);
        VerbGroup group = verbs.groupOf(match, inflected);
        boolean used = lines.read(match, inflected, group, scene.doers().of(group.from()));
        return used ? match.to() + 1 : -1;
    }

    /** {@code withdrew from the planned talks}, {@code suspends the talks scheduled for Monday}: they will not begin. */
    private boolean isOfArranged(@Nullable EvidenceKind kind, Phrases.Match<Noun> object) {
        boolean broken = kind == EvidenceKind.SUSPENDED || kind == EvidenceKind.DEFUNCT;
        if (!broken || object.value().type() != Nouns.Sense.TALK) return false;
        if (Upcoming.isArranged(scene, object.from())) return true;
        for (int end : new int[] {object.to(), nouns.endOf(object)}) {
            boolean clause = scene.tokens().is(end, "that") || scene.tokens().is(end, "which");
            int at = clause && Verbs.isBe(scene.tokens().word(end + 1)) ? end + 2 : end;
            if (Statements.isSchedule(scene.tokens().word(at))) return true;
        }
        return false;
    }

    /** {@code temporarily closes}, {@code has closed temporarily}. */
    private boolean isForNow(Phrases.Match<Inflected> match) {
        return scene.tokens().is(match.from() - 1, "temporarily")
                || scene.tokens().is(match.to(), "temporarily");
    }

    /** {@code [I] had a call with Y}, as presidents write. */
    private boolean isAuthors(VerbGroup group, Inflected inflected) {
        return inflected.form() == Verbs.Form.PAST
                && group.from() == scene.sentence().from()
                && scene.discourse().firstPerson().isAuthored();
    }

    /** {@code X asks her minister to cancel the trip}: an order, and so done; {@code to hold talks} is to come. */
    private @Nullable Modality modalityOf(VerbGroup group, @Nullable Group subject, EvidenceKind kind) {
        if (subject == null) return group.modality();
        Modality ordered = kind == EvidenceKind.CONTACT ? Modality.PLANNED : null;
        return Orders.isSent(scene, group, subject) ? ordered : Conditions.ofVerb(scene, subject.from(), group);
    }

    private int withAmbassador(Phrases.Match<Inflected> match, Inflected inflected) {
        EvidenceKind kind = Ambassadors.kindOf(inflected);
        if (kind == null) return -1;
        VerbGroup group = verbs.groupOf(match, inflected);
        return ambassadors.read(match, inflected, kind, group, scene.doers().nearest(group.from()));
    }

    private void tell(List<Pair> pairs, @Nullable Group subject, Deeds.Act act) {
        boolean dated = scene.timing().dates().of(act.group().from(), act.trigger(), act.end()) != null;
        boolean retold = subject != null
                && !dated
                && !act.group().negated()
                && act.modality() != Modality.PLANNED
                && act.kind() == EvidenceKind.CONTACT
                && subject.first().type() != Referent.PERSON
                && subject.first().actors().isEmpty();
        boolean counted = subject != null
                && act.kind() == EvidenceKind.CONTACT
                && act.modality() == null
                && !act.group().negated()
                && silences.isCountedFrom(subject.from());
        for (Pair pair : pairs) {
            if (retold && scene.discourse().isRetold(pair)) continue;
            if (counted && subject != null) silences.isCounted(pair, subject.from(), false, "since:" + act.rule());
            else deeds.tell(pair, act);
        }
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
        boolean summit = object.value().name().startsWith("summit");
        return ActParties.isAttending(inflected)
                && summit
                && nouns.complement(object) == null
                && nouns.own(object).isEmpty();
    }

    /** {@code ends talks with Y}: one side breaks them off; not {@code X and Y end talks}. */
    private boolean isEnd(Inflected inflected, Phrases.Match<Noun> object) {
        return inflected.verb().base().equals("end")
                && object.value().type() == Nouns.Sense.TALK
                && scene.tokens().is(object.to(), "with");
    }

    /** {@code walked out of a meeting with Y}: they had met; not {@code out of the talks}, which go on for days. */
    private static boolean isLeft(Inflected inflected, Noun noun) {
        return switch (inflected.verb().base()) {
            case "walk away from", "walk out of", "storm out of" ->
                noun.type() == Nouns.Sense.TALK
                        && (noun.name().startsWith("meeting") || noun.name().startsWith("summit"));
            default -> false;
        };
    }

    /** {@code ended three days of talks}: they were held until then. */
    private boolean isSpent(Inflected inflected, int from, Phrases.Match<Noun> object) {
        boolean talk = object.value().type() == Nouns.Sense.TALK;
        if (!talk || !inflected.verb().base().equals("end")) return false;
        for (int at = from; at < object.from(); at++)
            if (scene.tokens().is(at, "of") && DateWords.Unit.of(scene.tokens().word(at - 1)) != null) return true;
        return false;
    }

    /** {@code put the talks on hold}, not {@code put the talks first}. */
    private boolean isComplete(Inflected inflected, int behind) {
        String base = inflected.verb().base();
        if (base.equals("upgrade") || base.equals("elevate")) return isToAmbassadors(behind);
        if (!base.equals("put")) return true;
        for (int at = behind; at < Math.min(behind + REACH, scene.sentence().to()); at++) {
            if (scene.tokens().is(at, "on")
                    && (scene.tokens().is(at + 1, "hold") || scene.tokens().is(at + 1, "ice"))) return true;
        }
        return false;
    }

    /** {@code upgraded their relations to the level of ambassadors}; not {@code to a partnership}. */
    private boolean isToAmbassadors(int behind) {
        for (int at = behind; at < Math.min(behind + REACH, scene.sentence().to()); at++)
            if (scene.tokens().word(at).startsWith("ambassador")) return true;
        return false;
    }

    /** {@code held no talks}. */
    static boolean isNone(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++)
            if (tokens.is(at, "no") || tokens.is(at, "none") || tokens.is(at, "neither")) return true;
        return false;
    }
}
