package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.noun.Cancellations;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;

/** Tells of a pair that they were in contact, will be, tried in vain, or have not been. */
final class Contacts {
    private static final Set<String> OF_PERSONS = Words.of("done by persons");
    private static final Set<String> OUTCOMES = Words.of("outcomes of talks");

    private final Scene scene;
    private final Tokens tokens;
    private final Silences silences;
    private final ContactAttempts attempts;
    private final ContactPlans plans;
    private final ContactDenials denials;
    private final ContactFacts facts;
    private final Reservations reservations;
    private final UnnamedPersons unnamed;

    Contacts(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.silences = silences;
        this.attempts = new ContactAttempts(scene);
        this.plans = new ContactPlans(scene);
        this.denials = new ContactDenials(scene, silences);
        this.reservations = new Reservations(scene);
        this.unnamed = new UnnamedPersons(scene);
        this.facts = new ContactFacts(scene, unnamed);
    }

    void tell(Told told) {
        scene.noteSpokenOf(told.pair(), told.modality());
        if (scene.isSporting() && !told.pair().isOfPersons()) return;
        if (reservations.isHeldBack(told) || isLeftToPersons(told) || isOpenOutcome(told)) return;
        boolean attempt = told.verb().type() == Verbs.Sense.ATTEMPT;
        if (scene.sentence().question() && !told.last() && !attempt) ask(told);
        if (denials.isUndone(told) || isCalledOff(told)) return;
        if (attempt || Modality.isUnreal(told.modality())) tellOfAttempt(told);
        else report(told);
    }

    /** {@code have not reached a deal}, {@code will reach a deal}: they may talk all the same, or not yet. */
    private boolean isOpenOutcome(Told told) {
        boolean open = told.group().negated()
                || told.modality() != null
                || scene.sentence().question();
        return open && OUTCOMES.contains(told.base());
    }

    /** {@code Peru and Chile shook hands}: that is none of states, unless the words stand for those who lead them. */
    private boolean isLeftToPersons(Told told) {
        return OF_PERSONS.contains(told.base())
                && !told.pair().isOfPersons()
                && !unnamed.areLeaders(told.subject())
                && !unnamed.areOfficials(told.subject())
                && !unnamed.isSpeakerWith(told.subject(), told.end())
                && !isPeace(told);
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
            if (tokens.is(at, "confirm") || tokens.is(at, "say")) return tokens.is(at - 1, "you");
        return false;
    }

    /** {@code X was unable to meet Y}, {@code X was to meet Y, but cancelled it}: tells so, and answers whether there is nothing else to tell. */
    private boolean isCalledOff(Told told) {
        String rule = told.base();
        if (Cancellations.isPrevented(scene, told.subject(), told.trigger())) {
            cancelled(told, "unable:" + rule);
            return true;
        }
        boolean scheduled = Cancellations.wasPlanned(scene, told.subject(), told.trigger());
        if (scheduled && Cancellations.isOpenBehind(scene, told.end())) {
            if (Cancellations.isCalledOffBehind(scene, told.end())) cancelled(told, "forgone:" + rule);
            return true;
        }
        if (scheduled && Cancellations.isThereOff(scene, told.subject())) {
            cancelled(told, "there:" + rule);
            return true;
        }
        boolean former = FormerPlans.isOne(scene, told.subject(), told.trigger());
        if ((former || scheduled) && FormerPlans.areOff(scene, told.end())) cancelled(told, "former:" + rule);
        return former || (scheduled && scene.hasTold(told.pair()));
    }

    /** {@code tried to reach Y}, {@code refused to meet Y}. */
    private void tellOfAttempt(Told told) {
        if (attempts.isReached(told)) facts.tell(told);
        attempts.tell(told);
        if (!told.verb().isDiscussion() && !told.base().equals("sign"))
            Rebuffs.tell(scene, told.pair(), told.group(), told.trigger(), told.end(), told.base());
    }

    /** Tells what did happen, will, or did not. */
    private void report(Told told) {
        String rule = told.base();
        boolean refused = !rule.equals("sign") && Cancellations.isRefused(scene, told.group(), told.trigger());
        if (refused) Cancellations.tellRefused(scene, told.pair(), told.group(), told.trigger(), false, rule);
        else if (denials.isWhyNot(told)) denials.tellWhyNot(told);
        else if (told.group().negated() || rule.startsWith("out of")) denials.tell(told);
        else if ((told.modality() == Modality.PLANNED && !plans.isDone(told)) || plans.isAhead(told)) plans.tell(told);
        else if (!isSinceDay(told) && silences.isCounted(told.pair(), told.subject(), told.last(), "since:" + rule))
            return;
        else if (told.last()) silences.last(told.pair(), told.from(), told.trigger(), told.end(), "last:" + rule);
        else if (scene.severalDates().latest(told.end()) != null) facts.tellLatest(told);
        else facts.tell(told);
    }

    /** {@code It has rained since X met Y in May}: a contact of that time, where no time is counted from then on. */
    private boolean isSinceDay(Told told) {
        Dates.Found date = scene.timing().dates().of(told.from(), told.trigger(), told.end());
        boolean dated = date != null && date.from() >= told.end();
        return dated && !told.last() && !silences.isCountedFrom(told.subject());
    }

    private void cancelled(Told told, String rule) {
        scene.emit(
                told.pair(), EvidenceKind.CANCELLED, false, "", scene.timing().now(), 0.6, rule);
    }
}
