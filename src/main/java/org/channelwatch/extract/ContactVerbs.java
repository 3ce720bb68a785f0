package org.channelwatch.extract;

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
    private static final int REACH = 9;
    private static final Set<String> AFTER_CALLED = Set.of(
            ",",
            ".",
            ";",
            "on",
            "to",
            "in",
            "for",
            "about",
            "after",
            "last",
            "and",
            "at",
            "from",
            "this",
            "today",
            "yesterday",
            "by",
            "over",
            "late",
            "early",
            "earlier",
            "during",
            "following",
            "again",
            "when",
            "as",
            "with",
            "ahead",
            "amid",
            "ago",
            "");
    private static final Set<String> HABITS = Set.of(
            "daily", "day", "regularly", "constantly", "frequently", "continually", "continuously", "now", "currently");

    private final Scene scene;
    private final Silences silences;

    ContactVerbs(Scene scene, Silences silences) {
        this.scene = scene;
        this.silences = silences;
    }

    /** Reads what the verb tells and answers where to read on. */
    int read(Phrases.Match<Inflected> match, Inflected inflected) {
        VerbGroup group = VerbGroup.of(scene.tokens, scene.sentence(), match.from(), inflected.form());
        Verb verb = inflected.verb();
        boolean state = verb.type() == Verbs.Sense.STATE;
        if (state && !group.passive()) return match.to();
        Group object = objectOf(match.to(), verb);
        Group subject = subjectOf(group);
        if (subject == null) return match.to();
        if (object != null && !isEachOther(object)) {
            if (group.passive() && !state) return match.to();
            if (isCollective(subject)) return object.to();
            tell(match, inflected, group, subject, object);
            return object.to();
        }
        boolean joint =
                verb.isJoint() && (!group.passive() || state) && (object != null || !hasOtherObject(match.to()));
        if (joint && (subject.members().size() > 1 || isCollective(subject)))
            tell(match, inflected, group, subject, null);
        return match.to();
    }

    private @Nullable Group subjectOf(VerbGroup group) {
        Group subject = scene.subjectOf(group.from());
        if (subject != null || !group.infinitive()) return subject;
        return scene.groups.firstSubject(scene.sentence(), group.from());
    }

    private static boolean isCollective(Group group) {
        return switch (group.first().type()) {
            case ANY, PERSONS, STATES -> true;
            case PERSON, OFFICE, STRANGER, STATE, ADJECTIVE, PRONOUN, SPEAKER, I -> false;
        };
    }

    private boolean isEachOther(Group object) {
        return scene.tokens.is(object.from(), "each") || scene.tokens.is(object.from(), "one");
    }

    /** The other party behind a verb: {@code spoke [by phone] [on Friday] with Y}. */
    private @Nullable Group objectOf(int after, Verb verb) {
        if (verb.links().contains("-")) {
            Group direct = scene.rightOf(after);
            if (direct != null) return isGivenName(verb, direct) ? null : direct;
        }
        int limit = Math.min(after + REACH, scene.sentence().to());
        for (int at = after; at < limit; at++) {
            String word = scene.tokens.word(at);
            if (verb.links().contains(word)) {
                Group group = scene.rightOf(at + 1);
                if (group != null) return isDiscussion(verb) && isState(group) ? null : group;
                if (!isDateAt(at + 1)) return null;
            }
            if (Scene.isStop(word) || word.equals("and") || isOther(verb, at)) return null;
        }
        return null;
    }

    /** Whether the words behind the verb have led to something else. */
    private boolean isOther(Verb verb, int at) {
        if (scene.tokens.is(at, "about")) return !isDiscussion(verb);
        return Verbs.ALL.isVerb(scene.tokens, at, scene.sentence().to());
    }

    private static boolean isDiscussion(Verb verb) {
        return verb.base().equals("discuss");
    }

    /** {@code discussed trade with Y}: with a state it may be the trade that is meant. */
    private static boolean isState(Group group) {
        return group.first().type() == Referent.STATE;
    }

    private boolean isDateAt(int at) {
        return scene.timing().dates().stream().anyMatch(date -> date.from() == at);
    }

    /** {@code called Putin a war criminal}. */
    private boolean isGivenName(Verb verb, Group group) {
        return verb.base().equals("call") && !AFTER_CALLED.contains(scene.tokens.word(group.to()));
    }

    private boolean hasOtherObject(int after) {
        for (int at = after; at < Math.min(after + 6, scene.sentence().to()); at++) {
            String word = scene.tokens.word(at);
            if (word.equals("to") || word.equals("with")) return true;
            if (Scene.isStop(word) || word.equals("and")) return false;
        }
        return false;
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
        for (Pair pair : scene.pairs(subject, object)) {
            Told told = new Told(pair, inflected, group, modality, last, anaphoric, match.from(), end);
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
            int trigger,
            int end) {}

    private void tell(Told told) {
        scene.discourse.note(told.pair());
        if (Modality.isUnreal(told.modality())) return;
        String rule = told.inflected().verb().base();
        if (told.group().negated()) silences.sinceBehind(told.pair(), told.end(), "not:" + rule);
        else if (told.modality() == Modality.PLANNED) plan(told, rule);
        else if (told.last())
            silences.last(told.pair(), told.group().from(), told.trigger(), told.end(), "last:" + rule);
        else if (!silences.isCounted(told.pair(), told.group().from(), "since:" + rule)) contact(told, rule);
    }

    private void plan(Told told, String rule) {
        if (told.inflected().verb().type() == Verbs.Sense.STATE) return;
        boolean dated = scene.timing().dateOf(told.group().from(), told.trigger(), told.end()) != null;
        if (!dated && scene.sentence().spoken()) return;
        TimeSpan when = scene.timing().ahead(told.group().from(), told.trigger(), told.end());
        scene.emit(told.pair(), EvidenceKind.PLANNED, false, "", when, 0.8, "planned:" + rule);
    }

    private void contact(Told told, String rule) {
        VerbGroup group = told.group();
        TimeSpan when =
                scene.timing().when(EvidenceKind.CONTACT, group.from(), told.trigger(), told.end(), tense(told));
        boolean dated = scene.timing().dateOf(group.from(), told.trigger(), told.end()) != null;
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
        if (scene.isSporting() && !told.pair().isOfPersons()) return false;
        if (dated) return true;
        if (told.anaphoric()
                && (scene.discourse.isTold(told.pair())
                        || isDiscussion(told.inflected().verb()))) return false;
        boolean progressive = told.inflected().form() == Verbs.Form.GERUND;
        if (scene.timing().isSummary(told.group().from(), told.end()) && !progressive) {
            return isHabit(told) && scene.sentence().spoken();
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
