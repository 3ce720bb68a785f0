package org.channelwatch.extract.act;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.Envoys;
import org.channelwatch.extract.noun.NounParties;
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
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads what is done with a noun: {@code X held talks with Y}, {@code X and Y opened a hotline}, {@code X cancelled the meeting}. */
public final class Acts {
    private final Scene scene;
    private final Tokens tokens;
    private final NounParties nouns;
    private final ActMeanings meanings;
    private final ActSubjects subjects;
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
        this.tokens = scene.tokens();
        this.nouns = nouns;
        this.meanings = new ActMeanings(scene, nouns);
        this.subjects = new ActSubjects(scene);
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
        if (ForeignNouns.has(scene, object)) return -1;
        Noun noun = scene.lines().nounOf(object);
        EvidenceKind kind = meanings.of(match, inflected, object, noun);
        VerbGroup group = verbs.groupOf(match, inflected);
        if (kind == null) return owned(match, inflected, object, group);
        if (!verbs.isVerb(match, inflected, group) || !verbs.isComplete(inflected, object.to())) return -1;
        return read(subjects.named(new ActWords(match, inflected, object, noun, kind, group, null, null)));
    }

    /** {@code X and Y have a hotline}, {@code no longer have a hotline}: nothing is done with it. */
    private int owned(
            Phrases.Match<Inflected> match, Inflected inflected, Phrases.Match<Noun> object, VerbGroup group) {
        if (losses.read(match, inflected, object, group)) return object.to();
        if (inflected.verb().type() == Verbs.Sense.HOLD)
            lines.noteOwned(scene.lines().nounOf(object), scene.doers().of(group.from()));
        return -1;
    }

    private int read(ActWords words) {
        Phrases.Match<Noun> object = words.object();
        int trigger = words.match().from();
        boolean none = isNone(tokens, words.match().to(), object.from());
        String rule = words.verb().base() + ":" + words.noun().name();
        int end = nouns.endOf(object);
        if (tokens.is(end, "\"")) end++; // "will begin a "dialogue" in May"
        Deeds.Act act =
                new Deeds.Act(words.kind(), words.noun(), words.group(), modalityOf(words), trigger, end, none, rule);
        if (isToldElsewhere(words, act) || isOfNoMessage(words) || isVaguePlan(words)) return -1;
        if (Figures.isShown(scene, words.inflected(), words.match().to(), object)) return object.to();
        if (isAmongMany(words) || isMediationToCome(words)) return -1;
        List<Pair> pairs = pairs(words);
        tell(pairs, words.subject(), act);
        if (!pairs.isEmpty() && act.kind().isDeclaration()) reversals.note(pairs, words.noun());
        if (words.subject() != null && act.isContact()) further.read(words.subject(), act);
        ceremonies.tell(words.subject(), act);
        if (pairs.isEmpty() && words.isOfLine()) tellOfUse(object.to(), words.subject(), act);
        if (pairs.isEmpty() && words.subject() != null && !nouns.hasComplement(object))
            lines.placed(act, words.subject());
        return !pairs.isEmpty() || words.isOfLine() ? object.to() : -1;
    }

    /** {@code received no reply}, {@code seeks the summit that is to open on Monday}, {@code reports that X cut the line are false}: others read that. */
    private boolean isToldElsewhere(ActWords words, Deeds.Act act) {
        if (act.none() && act.noun().isNote()) return true;
        if (Modality.isUnreal(act.modality())
                && Upcoming.isNamed(scene, words.object().from())) return true;
        Group subject = words.subject();
        return subject != null && Denials.isUntrueReport(scene, subject.from(), act.end());
    }

    /** {@code prepared a letter}, {@code delivered a speech}, {@code exchanged views}: nothing went from one to the other. */
    private boolean isOfNoMessage(ActWords words) {
        boolean arranged =
                words.verb().type() == Verbs.Sense.ARRANGE && words.noun().isMessage();
        boolean other = words.verb().type() == Verbs.Sense.COURIER && !nouns.isMessage(words.object(), words.noun());
        return arranged || other || dispatches.isSharedView(words.inflected(), words.object());
    }

    /** {@code agreed on further contacts}; not {@code agreed on contacts between the armies}. */
    private boolean isVaguePlan(ActWords words) {
        boolean between = tokens.is(words.object().to(), "between");
        return words.kind() == EvidenceKind.PLANNED && words.noun().type() == Nouns.Sense.CONTACT && !between;
    }

    /** Between whom it is; {@code Y's ambassador to X was handed a note}: X and Y. */
    private List<Pair> pairs(ActWords words) {
        List<Pair> pairs = parties.of(words);
        boolean handed =
                words.verb().type() == Verbs.Sense.COURIER && words.group().passive();
        if (!pairs.isEmpty() || !handed) return pairs;
        Pair states = envoys.sent(words.group().from());
        return states == null ? List.of() : List.of(states);
    }

    private int withoutNoun(Phrases.Match<Inflected> match, Inflected inflected) {
        if (reversals.read(match, inflected)) return match.to() + 1;
        if (lines.ordered(match, inflected)) return match.to();
        if (!lines.isUseOfIt(match, inflected)) return dispatches.read(match, inflected);
        VerbGroup group = verbs.groupOf(match, inflected);
        boolean used = lines.read(match, inflected, group, scene.doers().of(group.from()));
        return used ? match.to() + 1 : -1;
    }

    /** {@code X asks her minister to cancel the trip}: an order, and so done; {@code to hold talks} is to come. */
    private @Nullable Modality modalityOf(ActWords words) {
        VerbGroup group = words.group();
        Group subject = words.subject();
        if (subject == null) return group.modality();
        Modality ordered = words.kind() == EvidenceKind.CONTACT ? Modality.PLANNED : null;
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
                && act.isContact()
                && subject.first().type() != Referent.PERSON
                && subject.first().actors().isEmpty();
        boolean counted = subject != null
                && act.isContact()
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
        List<Pair> used = act.isContact() ? parties.ofUse(behind, subject) : List.of();
        used.forEach(pair -> deeds.tell(pair, act));
        if (used.isEmpty() && !tokens.is(behind, "between")) deeds.tellOfOne(subject, act);
    }

    /** {@code to broker talks}, which is an effort and no plan, or {@code agreed to X-brokered talks}. */
    private boolean isMediationToCome(ActWords words) {
        boolean compound = tokens.isHyphenated(words.match().from());
        if (!words.group().infinitive() && !compound) return false;
        return switch (words.verb().base()) {
            case "broker", "mediate", "facilitate" -> true;
            default -> false;
        };
    }

    /** {@code X and Y attend the summit}: so do others, and whether the two met there nobody says. */
    private boolean isAmongMany(ActWords words) {
        boolean summit = words.object().value().name().startsWith("summit");
        return summit
                && words.isAttending()
                && nouns.complement(words.object()) == null
                && nouns.own(words.object()).isEmpty();
    }

    /** {@code held no talks}. */
    static boolean isNone(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++)
            if (tokens.is(at, "no") || tokens.is(at, "none") || tokens.is(at, "neither")) return true;
        return false;
    }
}
