package org.channelwatch.extract;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;

/** Tells of a pair what is to be done with its talks, lines or ties. */
final class DeedPlans {
    private static final int REACH = 9;

    private final Scene scene;

    DeedPlans(Scene scene) {
        this.scene = scene;
    }

    /** What is to be done with a noun, or was to be and is off. */
    void tell(Pair pair, Deeds.Act act, boolean line) {
        boolean good = act.kind() == EvidenceKind.PLANNED
                || act.kind() == EvidenceKind.CONTACT
                || act.kind() == EvidenceKind.OPENED
                || act.kind() == EvidenceKind.RESTORED;
        boolean fixed = scene.timing().dates().of(act.group().from(), act.trigger(), act.end()) != null;
        if (act.rule().startsWith("continue") && !fixed) return;
        if (!good) {
            announce(pair, act, line);
            return;
        }
        if (act.kind().isDeclaration() && scene.events.isDone(pair, act.kind())) return;
        if (Cancellations.isDropped(scene, act.group().from())) {
            TimeSpan now = scene.timing().now();
            scene.emit(pair, EvidenceKind.CANCELLED, line, act.noun().name(), now, 0.8, "dropped:" + act.rule());
            return;
        }
        boolean again = act.kind() == EvidenceKind.CONTACT && scene.events.isDone(pair, EvidenceKind.PLANNED);
        if (again && !fixed) return;
        TimeSpan trip = act.kind() == EvidenceKind.CONTACT && !fixed ? scene.lastTrip.with(pair) : null;
        TimeSpan when = trip != null ? trip : scene.timing().ahead(act.group().from(), act.trigger(), act.end());
        scene.emit(pair, EvidenceKind.PLANNED, line, act.noun().name(), when, 0.8, "planned:" + act.rule());
    }

    /** {@code X says it will cut the line}: announced by the side that does it, and as good as done. */
    private void announce(Pair pair, Deeds.Act act, boolean line) {
        boolean standing = act.kind() == EvidenceKind.SUSPENDED
                || act.noun().type() != Nouns.Sense.TALK && act.noun().type() != Nouns.Sense.TRIP;
        boolean off = act.kind() == EvidenceKind.CANCELLED;
        if (!(standing || off) || !isAsGoodAsDone(act)) return;
        scene.emit(pair, act.kind(), line, act.noun().name(), scene.timing().now(), 0.6, "announced:" + act.rule());
    }

    /** {@code X will cut the line}: announced, and of no day to come. */
    boolean isAsGoodAsDone(Deeds.Act act) {
        return !isAhead(act) && isWill(act);
    }

    private boolean isAhead(Deeds.Act act) {
        Dates.Found date = scene.timing().dates().of(act.group().from(), act.trigger(), act.end());
        return date != null && date.from() > act.trigger() && !scene.timing().isToday(date);
    }

    private boolean isWill(Deeds.Act act) {
        int from = act.group().from();
        boolean joined = scene.tokens.is(from - 1, "or") || scene.tokens.is(from - 1, "and");
        for (int at = joined ? from - 4 : from; at < act.trigger(); at++) {
            String word = scene.tokens.word(at);
            if (word.equals("will") || word.startsWith("deci") || word.equals("shall")) return true;
            if (word.equals("would") && isSaid(at)) return true;
        }
        return false;
    }

    /** {@code said it would}. */
    private boolean isSaid(int at) {
        for (int i = at - 1; i > Math.max(scene.sentence().from() - 1, at - REACH); i--) {
            if (scene.tokens.is(i, "said") || scene.tokens.is(i, "announced")) return true;
        }
        return false;
    }
}
