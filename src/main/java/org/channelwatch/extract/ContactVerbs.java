package org.channelwatch.extract;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.Groups.Group;
import org.channelwatch.extract.Mention.Referent;
import org.channelwatch.extract.VerbGroup.Tense;
import org.channelwatch.extract.Verbs.Inflected;
import org.channelwatch.extract.Verbs.Verb;
import org.jspecify.annotations.Nullable;

/** Reads {@code X spoke with Y}, {@code X and Y met}, {@code X is in touch with Y}, and that they have not. */
final class ContactVerbs {
    private static final int REACH = 8;
    private static final Set<String> HABITS = Set.of(
            "daily", "day", "regularly", "constantly", "frequently", "continually", "continuously", "now", "currently");

    private final Scene scene;
    private final Silences silences;
    private final VerbObjects objects;

    ContactVerbs(Scene scene, Silences silences) {
        this.scene = scene;
        this.silences = silences;
        this.objects = new VerbObjects(scene);
    }

    /** Reads what the verb tells and answers where to read on. */
    int read(Phrases.Match<Inflected> match, Inflected inflected) {
        VerbGroup group = VerbGroup.of(scene.tokens, scene.sentence(), match.from(), inflected.form());
        Verb verb = inflected.verb();
        boolean state = verb.type() == Verbs.Sense.STATE;
        if (state && !group.passive()) return match.to();
        boolean suffered = group.passive() && !state;
        Group object = suffered ? agentOf(match, verb) : objects.of(match.to(), verb);
        Group subject = subjectOf(group, object);
        if (subject == null) return match.to();
        if (object != null && !isEachOther(object)) {
            if (isCollective(subject)) return object.to();
            tell(match, inflected, group, subject, object);
            if (isMeetingOfThree(verb, group, subject)) tell(match, inflected, group, subject, null);
            Group further = suffered ? null : objects.further(object.to(), verb);
            if (further != null) tell(match, inflected, group, subject, further);
            return further == null ? object.to() : further.to();
        }
        boolean joint =
                verb.isJoint() && (!group.passive() || state) && (object != null || !hasOtherObject(match.to()));
        if (joint && (subject.members().size() > 1 || isCollective(subject)))
            tell(match, inflected, group, subject, null);
        else if (joint && subject.first().type() == Referent.SPEAKER) tellOfUs(match, inflected, group, subject);
        return match.to();
    }

    /** {@code X and Y met with Z}: they were all there. */
    private boolean isMeetingOfThree(Verb verb, VerbGroup group, Group subject) {
        boolean together = verb.isJoint()
                && "meeting".equals(verb.medium())
                && subject.members().size() == 2;
        if (!together || group.passive()) return false;
        for (int at = group.from();
                at < Math.min(subject.to() + REACH, scene.sentence().to());
                at++) if (scene.tokens.is(at, "separately") || scene.tokens.is(at, "each")) return false;
        return true;
    }

    /** {@code "We last talked in May," X said of Y}. */
    private void tellOfUs(Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group, Group subject) {
        Pair us = scene.discourse.speakerAndOther();
        if (us == null) return;
        Modality modality = Conditions.before(scene, subject.from(), group.modality());
        boolean last = group.last() || isLastAfter(match.to());
        tell(new Told(us, inflected, group, modality, last, true, subject.from(), match.from(), match.to()));
    }

    /** {@code X was received by Y}: only where the one who suffers it follows the verb otherwise. */
    private @Nullable Group agentOf(Phrases.Match<Inflected> match, Verb verb) {
        return verb.links().contains("-") ? objects.agent(match.to()) : null;
    }

    private @Nullable Group subjectOf(VerbGroup group, @Nullable Group object) {
        Group subject = scene.subjectOf(group.from());
        if (subject == null && object != null && isAfter(group.from())) return behindComma(object.to());
        if (subject != null || !group.infinitive()) return subject;
        return scene.groups.firstSubject(scene.sentence(), group.from());
    }

    /** {@code After speaking with Y, X}. */
    private boolean isAfter(int gerund) {
        return scene.tokens.is(gerund - 1, "after") || scene.tokens.is(gerund - 1, "following");
    }

    private @Nullable Group behindComma(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++)
            if (scene.tokens.is(at, ",")) return scene.rightOf(at + 1);
        return null;
    }

    private static boolean isCollective(Group group) {
        return switch (group.first().type()) {
            case ANY, PERSONS, STATES -> true;
            case PERSON, OFFICE, STRANGER, STATE, ADJECTIVE, PRONOUN, SPEAKER, I, HOME -> false;
        };
    }

    private boolean isEachOther(Group object) {
        return scene.tokens.is(object.from(), "each") || scene.tokens.is(object.from(), "one");
    }

    private boolean hasOtherObject(int after) {
        for (int at = after; at < Math.min(after + 6, scene.sentence().to()); at++) {
            String word = scene.tokens.word(at);
            boolean faces = word.equals("to") && scene.tokens.is(at - 1, "face");
            if ((word.equals("to") && !faces) || word.equals("with") || isPraise(word)) return true;
            if (Scene.isStop(word) || word.equals("and") || word.equals("according")) return false;
        }
        return false;
    }

    /** {@code They spoke highly of}, {@code talked past each other}. */
    private static boolean isPraise(String word) {
        return switch (word) {
            case "highly", "warmly", "favorably", "favourably", "positively", "past", "out" -> true;
            default -> false;
        };
    }

    private void tell(
            Phrases.Match<Inflected> match,
            Inflected inflected,
            VerbGroup group,
            Group subject,
            @Nullable Group object) {
        Modality modality = Conditions.before(scene, subject.from(), group.modality());
        boolean last = group.last() || scene.isAskedForLast() || isLastAfter(match.to()) || isLastTime(subject.from());
        int end = object == null ? match.to() : object.to();
        boolean anaphoric = isCollective(subject) || subject.first().type() == Referent.PRONOUN;
        List<Pair> pairs = scene.pairs(subject, object);
        if (pairs.isEmpty() && object != null && object.first().type() == Referent.STRANGER)
            scene.discourse.forgetPair();
        for (Pair pair : pairs) {
            Told told = new Told(pair, inflected, group, modality, last, anaphoric, subject.from(), match.from(), end);
            tell(told);
        }
    }

    /** What a verb tells of a pair. */
    private record Told(
            Pair pair,
            Inflected inflected,
            VerbGroup group,
            @Nullable Modality modality,
            boolean last,
            boolean anaphoric,
            int subject,
            int trigger,
            int end) {}

    private void tell(Told told) {
        scene.discourse.note(told.pair());
        if (scene.isSporting() && !told.pair().isOfPersons()) return;
        String rule = told.inflected().verb().base();
        boolean attempt = told.inflected().verb().type() == Verbs.Sense.ATTEMPT;
        if (Modality.isUnreal(told.modality()) || attempt) {
            attempted(told, rule);
            return;
        }
        if (told.group().negated() || rule.startsWith("out of")) none(told, "not:" + rule);
        else if (told.modality() == Modality.PLANNED) plan(told, rule);
        else if (silences.isCounted(told.pair(), told.subject(), "since:" + rule)) return;
        else if (told.last())
            silences.last(told.pair(), told.group().from(), told.trigger(), told.end(), "last:" + rule);
        else contact(told, rule);
    }

    /** {@code have not spoken since}; of a state also without a date: {@code are not in contact}. */
    private void none(Told told, String rule) {
        boolean since = silences.sinceBehind(told.pair(), told.end(), rule);
        boolean state = told.inflected().verb().type() == Verbs.Sense.STATE;
        boolean still = told.group().tense() == Tense.PRESENT || told.group().tense() == Tense.PERFECT;
        if (!since && state && still)
            scene.emit(
                    told.pair(),
                    EvidenceKind.NO_CONTACT,
                    false,
                    "",
                    scene.timing().unknown(),
                    0.7,
                    rule);
    }

    /** {@code tried to call}, {@code was unable to reach}: one side did, and the other was not there. */
    private void attempted(Told told, String rule) {
        boolean call = told.inflected().verb().links().contains("-");
        if (call && told.modality() == null && !told.group().negated() && isByPhone(told.end())) contact(told, rule);
        if (!call || !(isAttempt(told) || isUnable(told))) return;
        TimeSpan when = scene.timing()
                .when(
                        EvidenceKind.UNANSWERED,
                        told.group().from(),
                        told.trigger(),
                        told.end(),
                        told.group().tense());
        Nouns.Noun line = scene.lineBehind(told.end());
        Pair pair = line == null ? told.pair() : scene.discourse.statesOf(told.pair());
        String name = line == null ? "" : line.name();
        scene.emit(pair, EvidenceKind.UNANSWERED, line != null, name, when, 0.6, "attempt:" + rule);
    }

    /** {@code reached Y by phone}. */
    private boolean isByPhone(int at) {
        boolean by = scene.tokens.is(at, "by") || scene.tokens.is(at, "over") || scene.tokens.is(at, "on");
        int next = scene.tokens.is(at + 1, "the") ? at + 2 : at + 1;
        return by && (scene.tokens.is(next, "phone") || scene.tokens.is(next, "telephone"));
    }

    /** {@code could not reach}. */
    private boolean isUnable(Told told) {
        if (!told.group().negated()) return false;
        for (int at = told.group().from(); at < told.trigger(); at++) {
            if (scene.tokens.is(at, "could") || scene.tokens.is(at, "able")) return true;
        }
        return false;
    }

    private boolean isAttempt(Told told) {
        if (told.group().negated()) return false;
        for (int at = told.group().from() - 1; at < told.trigger(); at++) {
            switch (scene.tokens.word(at)) {
                case "tried", "attempted", "unable", "failed", "struggled" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private void plan(Told told, String rule) {
        if (told.inflected().verb().type() == Verbs.Sense.STATE) return;
        boolean dated = scene.timing().dateOf(told.group().from(), told.trigger(), told.end()) != null;
        if (!dated && scene.sentence().spoken()) return;
        if (isDropped(told.group().from())) {
            TimeSpan now = scene.timing().now();
            scene.emit(told.pair(), EvidenceKind.CANCELLED, false, "", now, 0.8, "dropped:" + rule);
            return;
        }
        TimeSpan when = scene.timing().ahead(told.group().from(), told.trigger(), told.end());
        scene.emit(told.pair(), EvidenceKind.PLANNED, false, "", when, 0.8, "planned:" + rule);
    }

    /** {@code has shelved plans to meet}. */
    private boolean isDropped(int plans) {
        if (!scene.tokens.is(plans, "plans") && !scene.tokens.is(plans, "plan")) return false;
        Phrases.Match<Inflected> verb = Verbs.ALL.at(scene.tokens, plans - 1, plans);
        return verb != null && verb.values().getFirst().verb().type() == Verbs.Sense.CANCEL;
    }

    private void contact(Told told, String rule) {
        VerbGroup group = told.group();
        TimeSpan when =
                scene.timing().when(EvidenceKind.CONTACT, group.from(), told.trigger(), told.end(), tense(told));
        Dates.Found date = scene.timing().dateOf(group.from(), told.trigger(), told.end());
        boolean topic =
                date != null && VerbObjects.isDiscussion(told.inflected().verb()) && date.from() > told.end() + 2;
        if (topic) when = scene.timing().now();
        boolean dated = date != null && !date.vague() && !topic;
        TimeSpan lately = dated ? null : scene.timing().lately(told.end());
        if (lately != null && scene.timing().isSummary(group.from(), told.end())) when = lately;
        boolean state = told.inflected().verb().type() == Verbs.Sense.STATE;
        if (!state && !isReported(told, dated)) return;
        if (state && group.tense() == Tense.PAST) return;
        Nouns.Noun line = scene.lineBehind(told.end());
        Pair pair = line == null ? told.pair() : scene.discourse.statesOf(told.pair());
        scene.emit(
                pair,
                EvidenceKind.CONTACT,
                line != null,
                line == null ? "" : line.name(),
                when,
                0.9,
                "contact:" + rule);
    }

    /** "Is in touch" is true at the time of writing, also in the perfect tense. */
    private static Tense tense(Told told) {
        boolean state = told.inflected().verb().type() == Verbs.Sense.STATE;
        return state && told.group().tense() == Tense.PERFECT
                ? Tense.PRESENT
                : told.group().tense();
    }

    /** Not what is told again, not what sums up many, and in a transcript not what is done now and then. */
    private boolean isReported(Told told, boolean dated) {
        if (dated) return true;
        if (VerbObjects.isDiscussion(told.inflected().verb()) && scene.discourse.isTold(told.pair())) return false;
        if (told.anaphoric()
                && (scene.discourse.isTold(told.pair())
                        || VerbObjects.isDiscussion(told.inflected().verb()))) return false;
        boolean progressive = told.inflected().form() == Verbs.Form.GERUND;
        if (scene.timing().isSummary(told.group().from(), told.end()) && !progressive) {
            return (isHabit(told) && scene.sentence().spoken())
                    || scene.timing().lately(told.end()) != null;
        }
        boolean general = scene.sentence().spoken()
                && told.group().tense() == Tense.PRESENT
                && told.inflected().form() != Verbs.Form.GERUND;
        return !general || isHabit(told);
    }

    private boolean isHabit(Told told) {
        if (told.group().tense() != Tense.PRESENT) return false;
        for (int at = told.group().from();
                at < Math.min(told.end() + 6, scene.sentence().to());
                at++) {
            if (HABITS.contains(scene.tokens.word(at))) return true;
        }
        return false;
    }

    private boolean isLastAfter(int at) {
        if (!scene.tokens.is(at, "last")) return false;
        return DateWords.Unit.of(scene.tokens.word(at + 1)) == null
                && DateWords.weekday(scene.tokens, at + 1) == null
                && DateWords.month(scene.tokens, at + 1) == null
                && !DateWords.isPartOfDay(scene.tokens.word(at + 1));
    }

    /** {@code the last time that X and Y spoke}. */
    private boolean isLastTime(int subject) {
        int at = subject - 1;
        if (scene.tokens.is(at, "that") || scene.tokens.is(at, "when")) at--;
        return scene.tokens.is(at, "time") && scene.tokens.is(at - 1, "last");
    }
}
