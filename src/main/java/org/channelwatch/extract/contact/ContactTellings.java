package org.channelwatch.extract.contact;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.Owners;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.LaterClauses;
import org.channelwatch.extract.scene.Orders;
import org.channelwatch.extract.scene.Ourselves;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.LastTimes;
import org.channelwatch.extract.time.SentenceDates;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Tells of a verb of contact and its two sides what it says of each pair: {@code X last spoke with Y on Friday, and with Z}. */
final class ContactTellings {
    private static final Set<String> SAYING = Words.of("saying");
    private static final int ANSWER = 10;

    private final Scene scene;
    private final Tokens tokens;
    private final Contacts contacts;
    private final LastTimes lastTimes;
    private final FurtherObjects further;
    private final Owners owners;

    /** A verb as it stands in the sentence. */
    record Use(Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group) {}

    ContactTellings(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.contacts = new Contacts(scene, silences);
        this.lastTimes = new LastTimes(scene.tokens());
        this.further = new FurtherObjects(scene);
        this.owners = new Owners(scene);
    }

    /** Tells of each pair across the two groups, or within the subject where there is no object. */
    void tell(Use use, Group subject, @Nullable Group object) {
        tell(use, subject, object, use.group().from(), use.match().from());
    }

    private void tell(Use use, Group subject, @Nullable Group object, int from, int trigger) {
        VerbGroup group = use.group();
        int behind = use.match().to();
        boolean last = group.last()
                || isAnsweredWithDate(from, trigger, behind)
                || lastTimes.isBehind(behind)
                || lastTimes.isBefore(subject.from());
        boolean named =
                subject.first().type() == Referent.STATES && subject.first().country() != null;
        boolean anaphoric = (isCollective(subject) && !named) || subject.first().type() == Referent.PRONOUN;
        List<Pair> pairs = scene.pairs(subject, object);
        if (object == null && isCollective(subject) && isOfOthers(subject, pairs)) return;
        if (object != null && object.members().size() > 1) scene.them().note(object);
        if (pairs.isEmpty() && object != null && object.first().type() == Referent.STRANGER)
            scene.discourse().forgetPair();
        int end = object == null ? behind : Math.max(behind, object.to());
        Modality modality = modalityOf(use, subject);
        for (Pair pair : pairs)
            contacts.tell(new Told(
                    pair, use.inflected(), group, modality, last, anaphoric, subject.from(), from, trigger, end));
    }

    /** {@code the X ambassador to Y was summoned}: of a pair that the words before the verb name. */
    void tellOfNamed(Pair pair, Use use) {
        VerbGroup group = use.group();
        int from = group.from();
        int trigger = use.match().from();
        contacts.tell(new Told(
                pair,
                use.inflected(),
                group,
                group.modality(),
                false,
                false,
                from,
                from,
                trigger,
                use.match().to()));
    }

    /** {@code spoke with X on Monday, with Y on Tuesday, and with Z}: answers where to read on. */
    int tellOfFurther(Use use, Group subject, Group object) {
        int to = object.to();
        Group next = further.of(to, use.inflected().verb());
        while (next != null) {
            boolean dated = scene.timing().dates().after(next.from(), next.to() - next.from() + 1) != null;
            if (dated) tell(use, subject, next, next.from() + 1, next.from() + 1);
            else tell(use, subject, next);
            to = next.to();
            next = further.of(to, use.inflected().verb());
        }
        return to;
    }

    /** {@code as discussed by X and Y}: at some time. */
    void recall(Group agents, Inflected inflected) {
        if (Conditions.before(scene, agents.from(), null) != null) return;
        String rule = inflected.verb().base() + "-by";
        for (Pair pair : scene.pairs(agents, null))
            if (!scene.discourse().isTold(pair))
                scene.recall(pair, EvidenceKind.CONTACT, scene.published().unknown(), 0.7, rule);
    }

    /** {@code "We last talked in May," X said of Y}; {@code Our teams talk daily}, where Y was spoken of. */
    void tellOfUs(Use use, Group subject) {
        VerbGroup group = use.group();
        int behind = use.match().to();
        boolean teams = tokens.is(subject.from(), "our")
                || tokens.is(subject.from(), "they"); // "Our teams talk. They talk daily"
        boolean others = tokens.is(behind, "them") || tokens.is(behind + 1, "them");
        if (others || (teams && group.tense() == VerbGroup.Tense.PAST)) return;
        boolean past = group.tense() == VerbGroup.Tense.PAST && group.modality() == null;
        boolean discussed = past && use.inflected().verb().isDiscussion();
        if (discussed && Ourselves.withGuest(scene) == null) return; // "we discussed our schools today"
        Pair us = teams
                ? scene.discourse().firstPerson().publisherAndOther()
                : scene.discourse().firstPerson().speakerAndOther();
        if (us == null && isOfSpeech(use)) us = scene.discourse().firstPerson().publisherAndOther();
        if (us != null) tellOf(us, use, subject);
    }

    /** {@code What about Y? – We are in touch with the government}: of a pair of whom the words name but the subject. */
    void tellOf(Pair us, Use use, Group subject) {
        VerbGroup group = use.group();
        int behind = use.match().to();
        Modality modality = Conditions.before(scene, subject.from(), group.modality());
        boolean last = group.last() || lastTimes.isBehind(behind);
        int trigger = use.match().from();
        contacts.tell(new Told(
                us, use.inflected(), group, modality, last, true, subject.from(), group.from(), trigger, behind));
    }

    /** {@code X asked for a meeting. Y refused to meet}: of the two who are spoken of. */
    void tellOfRebuff(Use use, Group subject) {
        Pair spokenOf = scene.discourse().spokenOf();
        List<Party> parties = scene.parties(subject, List.of());
        int behind = use.match().to();
        boolean bare = behind >= scene.sentence().to()
                || tokens.isMark(behind)
                || scene.timing().dates().beginsAt(behind); // not "refused to meet the deadline"
        if (spokenOf == null && parties.size() == 1) spokenOf = withOurs(parties.getFirst());
        if (!bare || spokenOf == null || parties.size() != 1) return;
        Pair states = scene.discourse().cast().statesOf(spokenOf);
        Pair pair = spokenOf.has(parties.getFirst()) ? spokenOf : states;
        if (!pair.has(parties.getFirst())) return;
        Rebuffs.tell(
                scene,
                pair,
                use.group(),
                use.match().from(),
                use.match().to(),
                use.inflected().verb().base());
    }

    /** {@code They refused to meet}, as a government tells of a request of its own. */
    private @Nullable Pair withOurs(Party other) {
        Party own = scene.discourse().own().party();
        boolean ours = !scene.sentence().spoken() || scene.isOfUs();
        return own != null && ours && !other.isSameSideAs(own) ? new Pair(other, own) : null;
    }

    /** {@code Have you talked to Y? – We have been in touch directly}: of a state of contact a spokesman tells it of his government. */
    private boolean isOfSpeech(Use use) {
        boolean state = use.inflected().verb().type() == Verbs.Sense.STATE;
        return state && scene.sentence().answering() && !scene.sentence().asked();
    }

    /** Whether the first of them stands for several: {@code they}, {@code the leaders}. */
    static boolean isCollective(Group group) {
        return switch (group.first().type()) {
            case ANY, PERSONS, STATES -> true;
            case PERSON, OFFICE, STRANGER, STATE, ADJECTIVE, PRONOUN, SPEAKER, I, HOME -> false;
        };
    }

    /** {@code X met Y. – Z's people say [they] talked}: that is Z and somebody. */
    private boolean isOfOthers(Group they, List<Pair> pairs) {
        int say = tokens.is(they.from() - 1, "that") ? they.from() - 2 : they.from() - 1;
        if (!SAYING.contains(tokens.word(say))) return false;
        Group owner = owners.of(say);
        List<Party> sayers = owner == null ? List.of() : scene.parties(owner, List.of());
        return sayers.size() == 1
                && sayers.getFirst().person()
                && pairs.stream().allMatch(pair -> pair.isOfPersons() && !pair.has(sayers.getFirst()));
    }

    /** {@code When did they last speak? - They spoke on Friday.}; not {@code They have spoken many times.} */
    private boolean isAnsweredWithDate(int from, int trigger, int end) {
        if (!scene.isAskedForLast()) return false;
        SentenceDates dates = scene.timing().dates();
        return dates.of(from, trigger, end) != null || dates.after(end, ANSWER) != null;
    }

    /** {@code meets}, {@code is discussed}. */
    private boolean isPresent(VerbGroup group) {
        boolean is = tokens.is(group.from(), "is") || tokens.is(group.from(), "are");
        return group.modality() == null && (is || group.tense() == VerbGroup.Tense.PRESENT);
    }

    private @Nullable Modality modalityOf(Use use, Group subject) {
        VerbGroup group = use.group();
        if (Orders.isCaused(scene, subject)) return Modality.WISHED;
        if (isPresent(group) && LaterClauses.isOfDayAhead(scene, group.from())) return Modality.PLANNED;
        boolean later = LaterClauses.isOne(scene, subject.from()) || LaterClauses.isOne(scene, group.from());
        if (later && group.modality() == null && group.tense() != VerbGroup.Tense.PAST) return Modality.PLANNED;
        boolean sent = Orders.isSent(scene, group, subject);
        return sent
                ? use.inflected().verb().isDiscussion() ? group.modality() : Modality.PLANNED
                : Conditions.ofVerb(scene, subject.from(), group);
    }
}
