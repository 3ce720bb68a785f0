package org.channelwatch.extract.contact;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.lexicon.Verbs.Verb;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.Envoys;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Orders;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.time.LastTimes;
import org.channelwatch.extract.time.SentenceDates;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads {@code X spoke with Y}, {@code X and Y met}, {@code X is in touch with Y}, and that they have not. */
public final class ContactVerbs {
    private static final int ANSWER = 10;

    private final Scene scene;
    private final Contacts contacts;
    private final LastTimes lastTimes;
    private final ContactSubjects subjects;
    private final VerbObjects objects;
    private final FurtherObjects further;
    private final Envoys envoys;

    public ContactVerbs(Scene scene, Silences silences) {
        this.scene = scene;
        this.contacts = new Contacts(scene, silences);
        this.lastTimes = new LastTimes(scene.tokens());
        this.subjects = new ContactSubjects(scene);
        this.objects = new VerbObjects(scene);
        this.further = new FurtherObjects(scene);
        this.envoys = new Envoys(scene);
    }

    /** Reads what the verb tells and answers where to read on. */
    public int read(Phrases.Match<Inflected> match, Inflected inflected) {
        Verb verb = inflected.verb();
        boolean state = verb.type() == Verbs.Sense.STATE;
        VerbGroup group = state ? StateVerbs.groupOf(scene, match.from()) : groupOf(match, inflected);
        if (group == null) return -1;
        boolean suffered = group.passive() && !state;
        if (OtherObjects.isOwn(scene, match.to())) return match.to();
        Group object = suffered ? agentOf(match, verb) : objects.of(match.to(), verb);
        boolean by = scene.tokens().is(match.to(), "by") && VerbObjects.isDiscussion(verb); // "as discussed by X and Y"
        Group agents = (suffered || by) && verb.isJoint() && !hasOne(object) ? objects.agent(match.to()) : null;
        if (agents != null && (agents.members().size() > 1 || isCollective(agents))) {
            if (suffered) tell(match, inflected, group, agents, null);
            else recall(agents, inflected);
            return agents.to();
        }
        if (suffered && object != null && isInDoing(verb, object.to())) return object.to();
        if (suffered && verb.links().contains("envoy") && isSummoned(match, inflected, group)) return match.to();
        if (verb.base().equals("bring") || verb.base().equals("bring together"))
            return brought(match, inflected, group, object);
        Group subject = subjects.of(group, inflected.form(), object);
        if (subject == null) return match.to();
        Group whom = object == null && !suffered ? RelativeObjects.of(scene, verb, subject.from(), match.to()) : null;
        if (whom != null) {
            tell(match, inflected, group, subject, whom);
            return match.to();
        }
        if (object == null || isEachOther(object)) return among(match, inflected, group, subject, object);
        if (isOwn(subject)) subject = ours(subject);
        if (isCollective(subject) && !scene.them().isJustNamed(subject)) return object.to();
        tell(match, inflected, group, subject, object);
        if (Gatherings.isOfThree(scene, verb, group, subject)) tell(match, inflected, group, subject, null);
        if (Gatherings.isHosted(scene, verb, group, object)) tell(match, inflected, group, object, null);
        return suffered ? object.to() : tellOfFurther(match, inflected, group, subject, object);
    }

    /** {@code was joined by X in condemning}: they said the same. */
    private boolean isInDoing(Verb verb, int behind) {
        return verb.links().contains("person")
                && scene.tokens().is(behind, "in")
                && !scene.tokens().isCapital(behind + 1)
                && scene.tokens().word(behind + 1).endsWith("ing");
    }

    /** {@code the X ambassador to Y was summoned}: by Y; answers whether it is so. */
    private boolean isSummoned(Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group) {
        Pair pair = envoys.sent(group.from());
        if (pair == null) return false;
        int from = group.from();
        contacts.tell(new Contacts.Told(
                pair, inflected, group, group.modality(), false, false, from, from, match.from(), match.to()));
        return true;
    }

    /** {@code talks that brought together X and Y}, {@code brought X and Y together}: whoever brought them, those two meet. */
    private int brought(Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group, @Nullable Group both) {
        if (both == null || !Gatherings.isMeeting(scene, match, inflected, group, both)) return -1;
        tell(match, inflected, group, both, null);
        return both.to();
    }

    /** {@code X and Y met}, {@code they spoke to each other}: within the subject. */
    private int among(
            Phrases.Match<Inflected> match,
            Inflected inflected,
            VerbGroup group,
            Group subject,
            @Nullable Group eachOther) {
        Verb verb = inflected.verb();
        boolean active = !group.passive() || verb.type() == Verbs.Sense.STATE;
        boolean there = switch (verb.base()) {
            case "gather" -> scene.tokens().isPreposition(match.to());
            case "negotiate" -> !scene.tokens().is(match.to(), "for"); // "for the release of sailors"
            default -> true;
        };
        boolean joint = there
                && verb.isJoint()
                && active
                && (eachOther != null || !OtherObjects.isBehind(scene, verb, match.to(), subject));
        Group partner = joint && group.infinitive() ? Agreements.partner(scene, group.from()) : null;
        if (partner != null) {
            Group agreeing = Agreements.subject(scene, partner);
            if (agreeing != null) tell(match, inflected, group, agreeing, partner);
        } else if (joint && (subject.members().size() > 1 || isCollective(subject)))
            tell(match, inflected, group, subject, null);
        else if (joint && subject.first().type() == Referent.SPEAKER) tellOfUs(match, inflected, group, subject);
        return match.to();
    }

    private VerbGroup groupOf(Phrases.Match<Inflected> match, Inflected inflected) {
        return VerbGroup.of(scene.tokens(), scene.sentence(), match.from(), inflected.form());
    }

    /** {@code spoke with X on Monday, with Y on Tuesday, and with Z}: answers where to read on. */
    private int tellOfFurther(
            Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group, Group subject, Group object) {
        int to = object.to();
        Group next = further.of(to, inflected.verb());
        while (next != null) {
            boolean dated = scene.timing().dates().after(next.from(), next.to() - next.from() + 1) != null;
            if (dated) tell(match, inflected, group, subject, next, next.from() + 1, next.from() + 1);
            else tell(match, inflected, group, subject, next);
            to = next.to();
            next = further.of(to, inflected.verb());
        }
        return to;
    }

    private static boolean hasOne(@Nullable Group object) {
        return object != null && object.members().size() == 1;
    }

    /** {@code as discussed by X and Y}: at some time. */
    private void recall(Group agents, Inflected inflected) {
        if (Conditions.before(scene, agents.from(), null) != null) return;
        String rule = inflected.verb().base() + "-by";
        for (Pair pair : scene.pairs(agents, null))
            if (!scene.discourse().isTold(pair))
                scene.recall(pair, EvidenceKind.CONTACT, scene.published().unknown(), 0.7, rule);
    }

    /** {@code "We last talked in May," X said of Y}; {@code Our teams talk daily}, where Y was spoken of. */
    private void tellOfUs(Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group, Group subject) {
        boolean teams = scene.tokens().is(subject.from(), "our");
        boolean others = scene.tokens().is(match.to(), "them") || scene.tokens().is(match.to() + 1, "them");
        if (others || (teams && group.tense() == VerbGroup.Tense.PAST)) return;
        Pair us = teams
                ? scene.discourse().firstPerson().publisherAndOther()
                : scene.discourse().firstPerson().speakerAndOther();
        if (us == null) return;
        Modality modality = Conditions.before(scene, subject.from(), group.modality());
        boolean last = group.last() || lastTimes.isBehind(match.to());
        contacts.tell(new Contacts.Told(
                us, inflected, group, modality, last, true, subject.from(), group.from(), match.from(), match.to()));
    }

    /** {@code X was received by Y}: only where the one who suffers it follows the verb otherwise. */
    private @Nullable Group agentOf(Phrases.Match<Inflected> match, Verb verb) {
        Group agent = verb.links().contains("-") ? objects.agent(match.to()) : null;
        boolean summoned = agent == null
                && verb.links().contains("envoy")
                && scene.tokens().is(match.to(), "to");
        return summoned ? scene.rightOf(match.to() + 1) : agent; // "was summoned to the ministry of Y"
    }

    private static boolean isCollective(Group group) {
        return switch (group.first().type()) {
            case ANY, PERSONS, STATES -> true;
            case PERSON, OFFICE, STRANGER, STATE, ADJECTIVE, PRONOUN, SPEAKER, I, HOME -> false;
        };
    }

    /** {@code X and Z of our team are in Lima. They met with Y}: for the government that says so. */
    private boolean isOwn(Group subject) {
        boolean they = scene.tokens().is(subject.first().from(), "they");
        return they && scene.sentence().spoken() && scene.discourse().areOwn();
    }

    private static Group ours(Group they) {
        Mention we = Mention.of(they.first().from(), they.first().to(), Referent.SPEAKER);
        return new Group(they.from(), they.to(), List.of(we));
    }

    private boolean isEachOther(Group object) {
        return scene.tokens().is(object.from() + 1, "other") || scene.tokens().is(object.from() + 1, "another");
    }

    private void tell(
            Phrases.Match<Inflected> match,
            Inflected inflected,
            VerbGroup group,
            Group subject,
            @Nullable Group object) {
        tell(match, inflected, group, subject, object, group.from(), match.from());
    }

    private void tell(
            Phrases.Match<Inflected> match,
            Inflected inflected,
            VerbGroup group,
            Group subject,
            @Nullable Group object,
            int from,
            int trigger) {
        Modality modality = modalityOf(group, subject);
        boolean last = group.last()
                || isAnsweredWithDate(from, trigger, match.to())
                || lastTimes.isBehind(match.to())
                || lastTimes.isBefore(subject.from());
        int end = object == null ? match.to() : Math.max(match.to(), object.to());
        boolean named =
                subject.first().type() == Referent.STATES && subject.first().country() != null;
        boolean anaphoric = (isCollective(subject) && !named) || subject.first().type() == Referent.PRONOUN;
        List<Pair> pairs = scene.pairs(subject, object);
        if (object != null && object.members().size() > 1) scene.them().note(object);
        if (pairs.isEmpty() && object != null && object.first().type() == Referent.STRANGER)
            scene.discourse().forgetPair();
        for (Pair pair : pairs) {
            Contacts.Told told = new Contacts.Told(
                    pair, inflected, group, modality, last, anaphoric, subject.from(), from, trigger, end);
            contacts.tell(told);
        }
    }

    /** {@code When did they last speak? - They spoke on Friday.}; not {@code They have spoken many times.} */
    private boolean isAnsweredWithDate(int from, int trigger, int end) {
        if (!scene.isAskedForLast()) return false;
        SentenceDates dates = scene.timing().dates();
        return dates.of(from, trigger, end) != null || dates.after(end, ANSWER) != null;
    }

    private @Nullable Modality modalityOf(VerbGroup group, Group subject) {
        if (Orders.isCaused(scene, subject)) return Modality.WISHED;
        return Orders.isSent(scene, group, subject)
                ? group.modality()
                : Conditions.ofVerb(scene, subject.from(), group);
    }
}
