package org.channelwatch.extract.contact;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.Cancellations;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Tells of a pair that they were in contact, will be, tried in vain, or have not been. */
final class Contacts {
    private static final Set<String> OF_PERSONS = Words.of("done by persons");

    private final Scene scene;
    private final Silences silences;
    private final ContactAttempts attempts;
    private final UnansweredCalls unanswered;
    private final ContactPlans plans;
    private final ContactDenials denials;
    private final WhenClauses whenClauses;
    private final Reports reports;
    private final Reservations reservations;
    private final UnnamedPersons unnamed;

    Contacts(Scene scene, Silences silences) {
        this.scene = scene;
        this.silences = silences;
        this.attempts = new ContactAttempts(scene);
        this.unanswered = new UnansweredCalls(scene);
        this.plans = new ContactPlans(scene);
        this.denials = new ContactDenials(scene, silences);
        this.whenClauses = new WhenClauses(scene);
        this.reports = new Reports(scene);
        this.reservations = new Reservations(scene);
        this.unnamed = new UnnamedPersons(scene);
    }

    /**
     * What a verb tells of a pair.
     *
     * @param from where that of which its date is told begins: the verb group, or the words that join a second party
     */
    record Told(
            Pair pair,
            Inflected inflected,
            VerbGroup group,
            @Nullable Modality modality,
            boolean last,
            boolean anaphoric,
            int subject,
            int from,
            int trigger,
            int end) {}

    void tell(Told told) {
        scene.noteSpokenOf(told.pair(), told.modality());
        if (scene.isSporting() && !told.pair().isOfPersons()) return;
        if (reservations.isHeldBack(told)) return;
        String rule = told.inflected().verb().base();
        boolean ofPersons = OF_PERSONS.contains(rule);
        if (ofPersons
                && !told.pair().isOfPersons()
                && !unnamed.areLeaders(told.subject())
                && !unnamed.areOfficials(told.subject())
                && !isPeace(told)) return;
        boolean attempt = told.inflected().verb().type() == Verbs.Sense.ATTEMPT;
        boolean asked = scene.sentence().question() && !told.last() && !attempt;
        if (asked) ask(told);
        if (denials.isUndone(told, rule)) return;
        if (Cancellations.isPrevented(scene, told.subject(), told.trigger())) {
            cancelled(told, "unable:" + rule);
            return;
        }
        if (Cancellations.wasPlanned(scene, told.subject(), told.trigger())
                && Cancellations.isOpenBehind(scene, told.end())) {
            if (Cancellations.isCalledOffBehind(scene, told.end())) cancelled(told, "forgone:" + rule);
            return;
        }
        boolean former = FormerPlans.isOne(scene, told.subject(), told.trigger());
        boolean scheduled = Cancellations.wasPlanned(scene, told.subject(), told.trigger());
        if ((former || scheduled) && FormerPlans.areOff(scene, told.end())) cancelled(told, "former:" + rule);
        if (former || (scheduled && scene.hasTold(told.pair()))) return;
        if (Modality.isUnreal(told.modality()) || attempt) {
            if (attempts.isReached(told)) contact(told, rule);
            attempts.tell(told, rule);
            if (!told.inflected().verb().isDiscussion() && !rule.equals("sign"))
                Rebuffs.tell(scene, told.pair(), told.group(), told.trigger(), told.end(), rule);
            return;
        }
        report(told, rule);
    }

    /** {@code X and the rebels signed a truce}: a government and a movement do so when they meet. */
    private boolean isPeace(Told told) {
        Pair states = scene.discourse().cast().statesOf(told.pair());
        return !states.isSameAs(told.pair())
                || isMovement(told.pair().first())
                || isMovement(told.pair().second());
    }

    private static boolean isMovement(Party party) {
        return !party.person() && party.country() == null;
    }

    private void ask(Told told) {
        boolean planned = told.modality() == Modality.PLANNED;
        boolean denied = told.group().negated();
        if (!planned && !denied && isToConfirm(told.subject()))
            scene.replies().askToConfirm(told.pair(), told.from(), told.trigger(), told.end());
        else if (!Modality.isUnreal(told.modality()))
            scene.replies().ask(told.pair(), planned, denied, told.from(), told.trigger(), told.end());
    }

    /** {@code Can you confirm that [X met Y]?}, {@code Can you say whether}: it is asked whether they did. */
    private boolean isToConfirm(int subject) {
        for (int at = subject - 1; at >= Math.max(scene.sentence().from(), subject - 3); at--)
            if (scene.tokens().is(at, "confirm") || scene.tokens().is(at, "say"))
                return scene.tokens().is(at - 1, "you");
        return false;
    }

    /** {@code X met Y. The presidents of W and V also discussed}: those two, who are told of by name. */
    private boolean isAgain(Told told, boolean dated) {
        return !dated
                && unnamed.areLeaders(told.subject())
                && !unnamed.areMinisters(told.subject())
                && !scene.discourse().isTold(told.pair())
                && scene.discourse().isRetold(told.pair());
    }

    /** Tells what did happen, will, or did not. */
    private void report(Told told, String rule) {
        boolean refused = !rule.equals("sign") && Cancellations.isRefused(scene, told.group(), told.trigger());
        if (refused) Cancellations.tellRefused(scene, told.pair(), told.group(), told.trigger(), false, rule);
        else if (denials.isWhyNot(told)) denials.tellWhyNot(told, rule);
        else if (told.group().negated() || rule.startsWith("out of")) denials.tell(told, rule);
        else if ((told.modality() == Modality.PLANNED && !plans.isDone(told)) || plans.isAhead(told))
            plans.tell(told, rule);
        else if (!isSinceDay(told) && silences.isCounted(told.pair(), told.subject(), told.last(), "since:" + rule))
            return;
        else if (told.last()) silences.last(told.pair(), told.from(), told.trigger(), told.end(), "last:" + rule);
        else if (scene.severalDates().latest(told.end()) != null) latest(told, rule);
        else contact(told, rule);
    }

    /** {@code It has rained since X met Y in May}: a contact of that time, where no time is counted from then on. */
    private boolean isSinceDay(Told told) {
        Dates.Found date = scene.timing().dates().of(told.from(), told.trigger(), told.end());
        boolean dated = date != null && date.from() >= told.end();
        return dated && !told.last() && !silences.isCountedFrom(told.subject());
    }

    /** {@code has spoken to him many times, most recently on Tuesday}. */
    private void latest(Told told, String rule) {
        Dates.Found date = scene.severalDates().latest(told.end());
        if (date != null) emit(told, scene.published().cut(date.span()), "latest:" + rule);
    }

    private void cancelled(Told told, String rule) {
        scene.emit(
                told.pair(), EvidenceKind.CANCELLED, false, "", scene.timing().now(), 0.6, rule);
    }

    private void contact(Told told, String rule) {
        VerbGroup group = told.group();
        int end = scene.lines().skip(told.end());
        TimeSpan when = scene.timing().when(EvidenceKind.CONTACT, told.from(), told.trigger(), end, tense(told));
        Dates.Found date = scene.timing().dates().of(told.from(), told.trigger(), end);
        boolean topic = date != null
                && told.inflected().verb().isDiscussion()
                && date.from() > told.end() + 2
                && !isInTheirCall(told.end());
        if (topic) when = scene.timing().now();
        boolean dated = date != null && !date.vague() && !topic;
        TimeSpan lately = dated ? null : scene.timing().lately(told.end());
        if (!dated && scene.timing().isSummary(group.from(), told.end()) && !isJustNow(told))
            when = lately != null
                    ? lately
                    : group.tense() == Tense.PERFECT || group.tense() == Tense.PAST
                            ? scene.published().unknown()
                            : when;
        boolean state = told.inflected().verb().type() == Verbs.Sense.STATE;
        List<TimeSpan> further =
                date == null || topic ? List.of() : scene.severalDates().further(date);
        boolean reported = state
                ? isLasting(told, dated)
                : isJustNow(told) || (!isAgain(told, dated) && reports.isNews(told, dated || !further.isEmpty()));
        if (unanswered.isOne(told)) {
            emit(scene, told, EvidenceKind.UNANSWERED, when, 0.8, "unanswered:" + rule);
            return;
        }
        if (!reported) return;
        scene.takeForGranted(whenClauses.isGranted(told, date));
        if (further.isEmpty() || dated) emit(told, when, rule);
        further.forEach(day -> emit(told, day, rule));
        scene.takeForGranted(false);
    }

    /** {@code discussed it with Y [in their call] last week}, {@code [in a phone call] on Monday}. */
    private boolean isInTheirCall(int at) {
        boolean in = scene.tokens().isPreposition(at) || scene.tokens().is(at, "during");
        return in && Manners.isTalk(scene, at + 1);
    }

    /** {@code is in touch}; of what is over only with its day or length, or where it is an act, {@code was on the phone}, or told by who was: {@code we were in touch}. */
    private boolean isLasting(Told told, boolean dated) {
        if (told.group().tense() != Tense.PAST || dated) return true;
        if (scene.tokens().is(told.end(), "throughout") || scene.tokens().is(told.end(), "all")) return true;
        Mention subject = scene.groups().startingAt(told.subject());
        boolean ours = scene.sentence().spoken() && subject != null && subject.type() == Mention.Referent.SPEAKER;
        return ours || told.inflected().verb().base().equals("on the phone");
    }

    private void emit(Told told, TimeSpan when, String rule) {
        emit(scene, told, EvidenceKind.CONTACT, when, 0.9, "contact:" + rule);
    }

    /** Of the line that is named behind it, {@code spoke over the hotline}, or else of the pair alone. */
    static void emit(Scene scene, Told told, EvidenceKind kind, TimeSpan when, double confidence, String rule) {
        boolean state = told.inflected().verb().type() == Verbs.Sense.STATE;
        Nouns.Noun line = state
                ? scene.lines().overTalks(told.trigger(), told.end())
                : scene.lines().over(told.trigger(), told.end());
        Pair pair = line == null ? told.pair() : scene.discourse().cast().statesOf(told.pair());
        String words = line == null ? "" : line.name();
        scene.emit(pair, kind, line != null, words, when, confidence, rule);
    }

    /** "Is in touch" is true at the time of writing, also in the perfect tense, and "just met" is news. */
    private Tense tense(Told told) {
        boolean state = told.inflected().verb().type() == Verbs.Sense.STATE;
        boolean going = state || told.inflected().form() == Verbs.Form.GERUND; // "have been talking to"
        boolean lasting = going && told.group().tense() == Tense.PERFECT;
        return lasting || isJustNow(told) ? Tense.PRESENT : told.group().tense();
    }

    private boolean isJustNow(Told told) {
        return scene.tokens().hasWord("just", told.group().from(), told.trigger());
    }
}
