package org.channelwatch.extract;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.Contacts.Told;
import org.channelwatch.extract.Verbs.Inflected;

/** Tells of a pair that they are to be in contact: announced, not wished for, and in speech only for a day. */
final class ContactPlans {
    private final Scene scene;

    ContactPlans(Scene scene) {
        this.scene = scene;
    }

    /** What is planned, or called off. */
    void tell(Told told, String rule) {
        if (told.inflected().verb().type() == Verbs.Sense.STATE) return;
        Dates.Found own = scene.timing().dateOf(told.from(), told.trigger(), told.end());
        Dates.Found date = own == null ? scene.severalDates().aheadBefore(told.from()) : own;
        boolean dated = date != null;
        boolean settled = !scene.sentence().spoken() || isGoingToBe(told);
        boolean known = scene.events.isDone(told.pair(), EvidenceKind.PLANNED);
        if (!dated && (!settled || known || isAwaited(told))) return;
        if (isDropped(told.group().from())) {
            TimeSpan now = scene.timing().now();
            scene.emit(told.pair(), EvidenceKind.CANCELLED, false, "", now, 0.8, "dropped:" + rule);
            return;
        }
        TimeSpan when = date == null ? scene.timing().now() : date.ahead();
        scene.emit(told.pair(), EvidenceKind.PLANNED, false, "", when, 0.8, "planned:" + rule);
    }

    /** {@code travelled to Lima on Friday to meet}: who tells of it afterwards has done so. */
    boolean isDone(Told told) {
        if (!scene.discourse.isReadout() || !told.group().infinitive()) return false;
        Dates.Found date = scene.timing().dateOf(told.from(), told.trigger(), told.end());
        return date != null && scene.timing().isBehind(date.span());
    }

    /** {@code will be speaking with}: so one speaks of what is fixed. */
    private boolean isGoingToBe(Told told) {
        boolean progressive = told.inflected().form() == Verbs.Form.GERUND;
        return progressive && told.group().from() < told.trigger();
    }

    /** {@code looks forward to meeting}, {@code will engage with}: an announcement where it tells when, else a courtesy. */
    private boolean isAwaited(Told told) {
        if (told.inflected().verb().base().startsWith("engage")) return true;
        VerbGroup group = told.group();
        for (int at = group.from(); at < group.from() + 4; at++) if (scene.tokens.is(at, "forward")) return true;
        return false;
    }

    /** {@code has shelved plans to meet}. */
    private boolean isDropped(int plans) {
        if (!scene.tokens.is(plans, "plans") && !scene.tokens.is(plans, "plan")) return false;
        Phrases.Match<Inflected> verb = Verbs.ALL.at(scene.tokens, plans - 1, plans);
        return verb != null && verb.values().getFirst().verb().type() == Verbs.Sense.CANCEL;
    }
}
