package org.channelwatch.extract.act;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.act.Deeds.Act;
import org.channelwatch.extract.contact.Errands;
import org.channelwatch.extract.contact.FormerPlans;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.noun.Cancellations;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/** Tells of what is to be done with a noun, is called off before, or was the purpose of a journey. */
final class DeedPlans {
    private final Scene scene;
    private final Announcements announcements;

    DeedPlans(Scene scene, Announcements announcements) {
        this.scene = scene;
        this.announcements = announcements;
    }

    /** What is planned, or called off. */
    void tell(Pair pair, Act act, boolean line) {
        boolean good = act.kind() == EvidenceKind.PLANNED
                || act.isContact()
                || act.kind() == EvidenceKind.OPENED
                || act.kind() == EvidenceKind.RESTORED;
        boolean fixed = scene.timing().dates().ofPlan(act.group().from(), act.trigger(), act.end()) != null;
        boolean habit = (act.rule().startsWith("continue")
                        && !"meeting".equals(act.noun().medium()))
                || (line && act.rule().startsWith("use"));
        if (habit && !fixed) return; // "will use the hotline regularly"
        if (!good) {
            announce(pair, act, line);
            return;
        }
        if (act.kind().isDeclaration() && scene.events().isDone(pair, act.kind())) return;
        if (Cancellations.isDropped(scene, act.group().from())) {
            TimeSpan now = scene.timing().now();
            scene.emit(pair, EvidenceKind.CANCELLED, line, act.noun().name(), now, 0.8, "dropped:" + act.rule());
            return;
        }
        if (act.isContact() && isForgone(act)) {
            TimeSpan now = scene.timing().now();
            scene.emit(pair, EvidenceKind.CANCELLED, line, act.noun().name(), now, 0.7, "forgone:" + act.rule());
            return;
        }
        if (act.isContact() && isJourneyOver(act)) {
            TimeSpan then =
                    scene.timing().when(act.kind(), act.group().from(), act.trigger(), act.end(), Tense.PERFECT);
            scene.emit(pair, act.kind(), line, act.noun().name(), then, 0.6, "went-to:" + act.rule());
            return;
        }
        boolean again = act.isContact() && scene.events().isDone(pair, EvidenceKind.PLANNED);
        if (again && !fixed) return;
        TimeSpan trip = act.isContact() && !fixed ? scene.lastTrip().with(pair) : null;
        TimeSpan when = trip != null ? trip : scene.timing().ahead(act.group().from(), act.trigger(), act.end());
        boolean agreed = !fixed && !act.noun().isStanding(); // on the day that is told
        if (fixed
                ? scene.published().isPast(when)
                : agreed && !scene.published().isFresh(when)) return; // what was to be then
        scene.emit(pair, EvidenceKind.PLANNED, line, act.noun().name(), when, 0.8, "planned:" + act.rule());
    }

    /** {@code was all set to hold talks with Y, but Y cancelled}. */
    private boolean isForgone(Act act) {
        return Cancellations.wasPlanned(scene, act.group().from(), act.trigger())
                && FormerPlans.areOff(scene, act.end());
    }

    /** {@code went to Lima last week to hold talks}, {@code went to Lima to hold talks}, as one speaks. */
    private boolean isJourneyOver(Act act) {
        Dates.Found date = scene.timing().dates().of(act.group().from(), act.trigger(), act.end());
        boolean over = date == null || scene.published().isOver(date);
        return over && Errands.isTold(scene, act.group());
    }

    /** {@code X says it will cut the line}: announced by the side that does it, and as good as done. */
    private void announce(Pair pair, Act act, boolean line) {
        boolean standing = act.kind() == EvidenceKind.SUSPENDED
                || (act.noun().type() != Nouns.Sense.TALK && act.noun().type() != Nouns.Sense.TRIP);
        boolean off = act.kind() == EvidenceKind.CANCELLED;
        if (!(standing || off) || !announcements.isWill(act)) return;
        if (!off && announcements.isAhead(act)) return; // the date of what is called off is its own
        scene.emit(pair, act.kind(), line, act.noun().name(), scene.timing().now(), 0.6, "announced:" + act.rule());
    }
}
