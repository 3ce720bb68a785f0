package org.channelwatch.extract.contact;

import java.util.List;
import org.channelwatch.extract.contact.ContactTellings.Use;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.lexicon.Verbs.Verb;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.Envoys;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads {@code X spoke with Y}, {@code X and Y met}, {@code X is in touch with Y}, and that they have not. */
public final class ContactVerbs {
    private static final int TOGETHER = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final ContactTellings tellings;
    private final ContactSubjects subjects;
    private final VerbObjects objects;
    private final Envoys envoys;

    public ContactVerbs(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.tellings = new ContactTellings(scene, silences);
        this.subjects = new ContactSubjects(scene);
        this.objects = new VerbObjects(scene);
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
        Use use = new Use(match, inflected, group);
        Group object = suffered ? agentOf(match, verb) : objects.of(match.to(), verb);
        boolean by = tokens.is(match.to(), "by") && verb.isDiscussion(); // "as discussed by X and Y"
        Group agents = (suffered || by) && verb.isJoint() && !hasOne(object) ? objects.agent(match.to()) : null;
        if (agents != null && (agents.members().size() > 1 || ContactTellings.isCollective(agents))) {
            if (suffered) tellings.tell(use, agents, null);
            else tellings.recall(agents, inflected);
            return agents.to();
        }
        if (suffered && object != null && isInDoing(verb, object.to())) return object.to();
        if (suffered && verb.links().contains("envoy") && isSummoned(use)) return match.to();
        if (verb.base().equals("bring") || verb.base().equals("bring together")) return brought(use, object);
        Group subject = subjects.of(group, inflected.form(), object);
        if (subject == null) return match.to();
        Group whom = object == null && !suffered ? RelativeObjects.of(scene, verb, subject.from(), match.to()) : null;
        if (whom != null) {
            tellings.tell(use, subject, whom);
            return match.to();
        }
        Pair unnamed = object == null && subject.first().type() == Referent.SPEAKER
                ? UnnamedPartners.of(scene, verb, match.to())
                : null;
        if (unnamed != null) {
            tellings.tellOf(unnamed, use, subject);
            return match.to();
        }
        if (object == null || isEachOther(object)) return among(use, subject, object);
        boolean own = isOwn(subject);
        boolean named =
                own ? !scene.them().ofOurs(object).isEmpty() : scene.them().isJustNamed(subject);
        if (own && !named) subject = ours(subject);
        if (ContactTellings.isCollective(subject) && !named) return object.to();
        tellings.tell(use, subject, object);
        if (Gatherings.isOfThree(scene, verb, group, subject)) tellings.tell(use, subject, null);
        if (Gatherings.isHosted(scene, verb, group, object)) tellings.tell(use, object, null);
        return suffered ? object.to() : tellings.tellOfFurther(use, subject, object);
    }

    /** {@code was joined by X in condemning}: they said the same. */
    private boolean isInDoing(Verb verb, int behind) {
        return verb.links().contains("person")
                && tokens.is(behind, "in")
                && !tokens.isCapital(behind + 1)
                && tokens.word(behind + 1).endsWith("ing");
    }

    /** {@code the X ambassador to Y was summoned}: by Y; answers whether it is so. */
    private boolean isSummoned(Use use) {
        Pair pair = envoys.sent(use.group().from());
        if (pair == null) return false;
        tellings.tellOfNamed(pair, use);
        return true;
    }

    /** {@code talks that brought together X and Y}, {@code brought X and Y together}: whoever brought them, those two meet. */
    private int brought(Use use, @Nullable Group both) {
        if (both == null || !Gatherings.isMeeting(scene, use.match(), use.inflected(), use.group(), both)) return -1;
        tellings.tell(use, both, null);
        return both.to();
    }

    /** {@code X and Y met}, {@code they spoke to each other}: within the subject. */
    private int among(Use use, Group subject, @Nullable Group eachOther) {
        Verb verb = use.inflected().verb();
        VerbGroup group = use.group();
        int behind = use.match().to();
        boolean active = !group.passive() || verb.type() == Verbs.Sense.STATE;
        boolean there = switch (verb.base()) {
            case "gather" -> tokens.isPreposition(behind);
            case "engage directly" -> // not "in fishing"
                !tokens.is(behind, "in") || scene.timing().dates().beginsAt(behind + 1);
            case "spend" -> isTogether(behind);
            case "negotiate" -> !tokens.is(behind, "for"); // "for the release of sailors"
            default -> true;
        };
        boolean joint = there
                && !tokens.hasWord("nor", subject.from(), subject.to()) // "neither X nor Y has spoken"
                && (verb.isJoint() || isMutual(verb, eachOther))
                && active
                && (eachOther != null || !OtherObjects.isBehind(scene, verb, behind, subject))
                && !isFloated(use, subject);
        Group partner = joint && group.infinitive() ? Agreements.partner(scene, group.from()) : null;
        if (partner != null) {
            Group agreeing = Agreements.subject(scene, partner);
            if (agreeing != null) tellings.tell(use, agreeing, partner);
        } else if (joint && isOwn(subject)) tellings.tellOfUs(use, subject);
        else if (joint && (subject.members().size() > 1 || ContactTellings.isCollective(subject)))
            tellings.tell(use, subject, null);
        else if (joint && subject.first().type() == Referent.SPEAKER) tellings.tellOfUs(use, subject);
        else if (joint && group.infinitive()) tellings.tellOfRebuff(use, subject);
        return behind;
    }

    /** {@code They have talked about sending an envoy}: what one side has in mind. */
    private boolean isFloated(Use use, Group subject) {
        int about = use.match().to();
        return subject.first().type() == Referent.ANY
                && use.group().tense() == VerbGroup.Tense.PERFECT
                && tokens.is(about, "about")
                && tokens.word(about + 1).endsWith("ing");
    }

    /** {@code spent three hours together}. */
    private boolean isTogether(int behind) {
        for (int at = behind; at < Math.min(behind + TOGETHER, scene.sentence().to()); at++) {
            if (tokens.is(at, "together")) return true;
            if (tokens.isPreposition(at) && !tokens.is(at, "of")) return false;
        }
        return false;
    }

    /** {@code greeted each other}; not {@code called each other liars}. */
    private boolean isMutual(Verb verb, @Nullable Group eachOther) {
        if (eachOther == null || !verb.links().contains("-")) return false;
        int behind = eachOther.to();
        return behind >= scene.sentence().to()
                || tokens.isMark(behind)
                || tokens.isPreposition(behind)
                || FunctionWords.isStop(tokens.word(behind))
                || scene.timing().dates().beginsAt(behind);
    }

    private VerbGroup groupOf(Phrases.Match<Inflected> match, Inflected inflected) {
        return VerbGroup.of(tokens, scene.sentence(), match.from(), inflected.form());
    }

    private static boolean hasOne(@Nullable Group object) {
        return object != null && object.members().size() == 1;
    }

    /** {@code X was received by Y}: only where the one who suffers it follows the verb otherwise. */
    private @Nullable Group agentOf(Phrases.Match<Inflected> match, Verb verb) {
        Group agent = verb.links().contains("-") ? objects.agent(match.to()) : null;
        boolean summoned = agent == null && verb.links().contains("envoy") && tokens.is(match.to(), "to");
        return summoned ? scene.rightOf(match.to() + 1) : agent; // "was summoned to the ministry of Y"
    }

    /** {@code X and Z of our team are in Lima. They met with Y}: for the government that says so. */
    private boolean isOwn(Group subject) {
        boolean they = tokens.is(subject.first().from(), "they");
        return they && scene.sentence().spoken() && scene.discourse().areOwn();
    }

    private static Group ours(Group they) {
        Mention we = Mention.of(they.first().from(), they.first().to(), Referent.SPEAKER);
        return new Group(they.from(), they.to(), List.of(we));
    }

    private boolean isEachOther(Group object) {
        return tokens.is(object.from() + 1, "other") || tokens.is(object.from() + 1, "another");
    }
}
