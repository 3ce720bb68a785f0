package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.contact.Contacts.Told;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.noun.Cancellations;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.InfinitiveGovernors;
import org.channelwatch.extract.verb.VerbGroup;

/** Tells of a pair that they are to be in contact: announced, not wished for, and in speech only for a day. */
final class ContactPlans {
    private static final Set<String> APPOINTED = Words.of("appointed");
    private static final Set<String> FURTHER = Words.of("once more");
    private static final Set<String> WENT = Words.of("went");
    private final Scene scene;

    ContactPlans(Scene scene) {
        this.scene = scene;
    }

    /** {@code X and Y spoke. Their aides had agreed that they would speak}: what was to be told before as done; not {@code would speak again}. */
    private boolean isFulfilled(Told told) {
        if (!scene.events().isDone(told.pair(), EvidenceKind.CONTACT)
                || !scene.tokens().is(told.group().from(), "would")) return false;
        for (int at = told.group().from(); at < scene.sentence().to(); at++) {
            if (FURTHER.contains(scene.tokens().word(at))) return false;
            if (at >= told.end() && scene.tokens().isMark(at)) break;
        }
        return true;
    }

    /** What is planned, or called off. */
    void tell(Told told, String rule) {
        if (told.inflected().verb().type() == Verbs.Sense.STATE || isOnly(told.group(), told.trigger())) return;
        Dates.Found own = scene.timing().dates().ofPlan(told.from(), told.trigger(), told.end());
        Dates.Found date = own == null ? scene.severalDates().aheadBefore(told.from()) : own;
        boolean dated = date != null;
        boolean settled = !scene.sentence().answering() || isGoingToBe(told) || isFirm(told) || isAppointed(told);
        boolean known = scene.events().isDone(told.pair(), EvidenceKind.PLANNED) || isFulfilled(told);
        settled |= Errands.isTold(scene, told.group());
        if (!dated && (!settled || known || isAwaited(told))) return;
        if (!dated
                && VerbObjects.isDiscussion(told.inflected().verb())
                && scene.discourse().isTold(told.pair())) return;
        if (Cancellations.isDropped(scene, told.group().from())) {
            TimeSpan now = scene.timing().now();
            scene.emit(told.pair(), EvidenceKind.CANCELLED, false, "", now, 0.8, "dropped:" + rule);
            return;
        }
        if (own != null
                && (scene.published().isOver(own)
                        || isGone(told, own))) { // "travelled there on Monday to meet Y", told afterwards
            TimeSpan then = scene.published().cut(own.span());
            scene.emit(told.pair(), EvidenceKind.CONTACT, false, "", then, 0.6, "went-to:" + rule);
            return;
        }
        if (own == null && Errands.isTold(scene, told.group())) {
            scene.emit(
                    told.pair(),
                    EvidenceKind.CONTACT,
                    false,
                    "",
                    scene.published().unknown(),
                    0.6,
                    "went-to:" + rule);
            return;
        }
        TimeSpan trip = scene.lastTrip().with(told.pair());
        TimeSpan when = date != null
                ? date.ahead()
                : trip != null ? trip : scene.timing().ahead(told.from(), told.trigger(), told.end());
        if (!dated && !scene.published().isFresh(when)) return; // what was agreed long ago
        scene.emit(told.pair(), EvidenceKind.PLANNED, false, "", when, 0.8, "planned:" + rule);
    }

    /** {@code will only talk to Y through diplomats}: how, and not that they will. */
    private boolean isOnly(VerbGroup group, int verb) {
        for (int at = group.from(); at < verb; at++) if (scene.tokens().is(at, "only")) return true;
        return false;
    }

    /** {@code visited Lima on Friday to meet}, {@code visited Lima on Friday, meeting}, of a Friday that is over: not the next one. */
    private boolean isGone(Told told, Dates.Found date) {
        boolean there = told.inflected().form() == Verbs.Form.GERUND
                && scene.tokens().is(told.group().from() - 1, ",");
        if (!(told.group().infinitive() || there)
                || scene.published().isToday(date)
                || scene.published().isAhead(date)) return false;
        for (int at = told.subject(); at < told.trigger(); at++)
            if (isWent(scene.tokens().word(at))) return !scene.tokens().is(at - 1, "be");
        return false;
    }

    private static boolean isWent(String word) {
        return WENT.contains(word);
    }

    /** {@code travelled to Lima on Friday to meet}: who tells of it afterwards has done so. */
    boolean isDone(Told told) {
        if (hasToo(told.group().from())) return true;
        if (!scene.discourse().own().isReadout() || !told.group().infinitive()) return false;
        Dates.Found date = scene.timing().dates().of(told.from(), told.trigger(), told.end());
        return date != null && scene.published().isBehind(date.span());
    }

    /** {@code have and will consult with}, {@code has, and will continue to, speak with}: has done so too. */
    private boolean hasToo(int will) {
        int and = scene.tokens().is(will - 1, "and") ? will - 1 : -1;
        int have = scene.tokens().is(and - 1, ",") ? and - 2 : and - 1;
        return and > 0
                && Verbs.isHave(scene.tokens().word(have))
                && !scene.tokens().is(have, "having");
    }

    /** {@code will be speaking with}, {@code will be in Lima meeting with}: so one speaks of what is fixed. */
    private boolean isGoingToBe(Told told) {
        boolean progressive = told.inflected().form() == Verbs.Form.GERUND;
        return progressive
                && (told.group().from() < told.trigger() || !told.group().infinitive());
    }

    /** {@code will engage with}, in speech {@code look forward to meeting}: an announcement where it tells when, else a courtesy. */
    private boolean isAwaited(Told told) {
        if (told.inflected().verb().base().startsWith("engage")) return true;
        if (!scene.sentence().spoken()) return false;
        VerbGroup group = told.group();
        for (int at = group.from(); at < group.from() + 4; at++)
            if (scene.tokens().is(at, "forward")) return true;
        return false;
    }

    /** {@code agreed to meet}, {@code agreed that she would host him}, {@code will fly to Lima to meet}: in a transcript more than that they "will talk". */
    private boolean isFirm(Told told) {
        boolean agreed = scene.tokens().is(told.subject() - 1, "that")
                && scene.tokens().word(told.subject() - 2).startsWith("agree");
        if (agreed || isThere() || isExpected(told) || isIntended(told)) return true;
        for (int at = told.subject(); at < told.trigger(); at++) {
            String word = scene.tokens().word(at);
            boolean firm = word.startsWith("agree")
                    || word.startsWith("schedul")
                    || word.startsWith("travel")
                    || word.equals("headed")
                    || word.equals("heading");
            boolean there = word.equals("be") && InfinitiveGovernors.isPlace(scene.tokens(), at + 1);
            if (firm || there || word.equals("fly") || word.equals("flying")) return true;
        }
        return false;
    }

    /** {@code intends, on the way home, to speak to Y}; not {@code intends to speak to Y at some point}. */
    private boolean isIntended(Told told) {
        for (int at = told.subject(); at < told.trigger(); at++)
            if (scene.tokens().is(at, "intends")) return !isOpen(told.end());
        return false;
    }

    /** {@code We expect X to meet Y}: who speaks for X knows. */
    private boolean isExpected(Told told) {
        boolean meeting = "meeting".equals(told.inflected().verb().medium());
        String word = scene.tokens().word(told.subject() - 1);
        String before = scene.tokens().word(told.subject() - 2);
        boolean expected = (word.equals("the") ? before : word).startsWith("expect");
        return meeting && expected && told.group().infinitive() && !isOpen(told.end());
    }

    /**
     * {@code will meet with Y}, {@code will also talk to Y}, {@code will have an opportunity to see Y}: so one speaks of what is
     * arranged; a talk of which nothing else is said may be of any day.
     */
    private boolean isAppointed(Told told) {
        boolean person = told.pair().first().person() || told.pair().second().person();
        if (scene.sentence().asked() || !person) return false;
        boolean meeting = "meeting".equals(told.inflected().verb().medium());
        boolean will = false;
        for (int at = told.group().from(); at < told.trigger(); at++) {
            String word = scene.tokens().word(at);
            will |= word.equals("will")
                    || word.equals("'ll")
                    || (word.equals("going") && told.group().from() < at);
            if (!APPOINTED.contains(word)) return false;
            meeting |= word.equals("also") || word.equals("then");
        }
        meeting |= isSoon(told.end());
        return will && meeting && !isOpen(told.end());
    }

    /** {@code will have an opportunity to speak [very] soon}. */
    private boolean isSoon(int end) {
        int at = scene.tokens().is(end, "very") ? end + 1 : end;
        return scene.tokens().is(at, "soon")
                || scene.tokens().is(at, "shortly")
                || scene.tokens().is(at, "later");
    }

    /** {@code will meet Y when the time is right}, {@code at some point}. */
    private boolean isOpen(int from) {
        for (int at = from; at < scene.sentence().to(); at++) {
            switch (scene.tokens().word(at)) {
                case "if", "when", "once", "until", "unless", "point", "appropriate", "eventually" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code During the visit, X will see Y}, {@code While in Lima, she will}: what belongs to a journey is as firm as that. */
    private boolean isThere() {
        int at = scene.sentence().from();
        boolean during = switch (scene.tokens().word(at)) {
            case "during", "while", "on" -> true;
            default -> false;
        };
        for (int i = at + 1; during && i < at + 4; i++) {
            switch (scene.tokens().word(i)) {
                case "visit", "trip", "stay", "stop", "travels", "there", "in" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code X meets Y tomorrow}, {@code X is meeting Y on Monday}: of a day to come. */
    boolean isAhead(Told told) {
        if (told.group().tense() != VerbGroup.Tense.PRESENT) return false;
        Verbs.Form form = told.inflected().form();
        boolean present = form == Verbs.Form.PRESENT || form == Verbs.Form.BASE;
        if (present && Awaited.isAwaited(scene, told.subject(), told.from(), told.trigger(), told.end())) return true;
        Dates.Found date = scene.timing().dates().of(told.from(), told.trigger(), told.end());
        boolean progressive = told.inflected().form() == Verbs.Form.GERUND;
        if (date == null && progressive && isSoon(told.end())) return true; // "is meeting with Y shortly"
        return date != null && scene.published().isAhead(date, progressive);
    }
}
