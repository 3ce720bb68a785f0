package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.noun.Cancellations;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Tells of a pair that they are to be in contact: announced, not wished for, and in speech only for a day. */
final class ContactPlans {
    private static final Set<String> FURTHER = Words.of("once more");
    private static final Set<String> WENT = Words.of("went");

    private final Scene scene;
    private final Tokens tokens;
    private final FirmPlans firm;

    ContactPlans(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.firm = new FirmPlans(scene);
    }

    /** What is planned, or called off. */
    void tell(Told told) {
        if (isOnly(told.group(), told.trigger())) return;
        Dates.Found own = scene.timing().dates().ofPlan(told.from(), told.trigger(), told.end());
        Dates.Found date = own == null ? scene.severalDates().aheadBefore(told.from()) : own;
        if (told.isState() && !(date != null && isCall(told))) return;
        if (date == null && !isNewsWithoutDate(told)) return;
        if (Cancellations.isDropped(scene, told.group().from())) {
            TimeSpan now = scene.timing().now();
            scene.emit(told.pair(), EvidenceKind.CANCELLED, false, "", now, 0.8, "dropped:" + told.base());
        } else if (own != null && isCarriedOut(told, own)) {
            wentTo(told, scene.published().cut(own.span()));
        } else if (own == null && Errands.isTold(scene, told.group())) {
            wentTo(told, scene.published().unknown());
        } else {
            plan(told, date);
        }
    }

    private void plan(Told told, Dates.@Nullable Found date) {
        TimeSpan trip = scene.lastTrip().with(told.pair());
        TimeSpan when = date != null
                ? scene.published().planned(date)
                : trip != null ? trip : scene.timing().ahead(told.from(), told.trigger(), told.end());
        if (date == null && !scene.published().isFresh(when)) return; // what was agreed long ago
        scene.emit(told.pair(), EvidenceKind.PLANNED, false, "", when, 0.8, "planned:" + told.base());
    }

    /** {@code travelled there to meet Y}: told where nothing says that they did not meet. */
    private void wentTo(Told told, TimeSpan when) {
        scene.emit(told.pair(), EvidenceKind.CONTACT, false, "", when, 0.6, "went-to:" + told.base());
    }

    /** Whether a plan for no day is more than what was told before, what is said out of courtesy, or in what they talk about. */
    private boolean isNewsWithoutDate(Told told) {
        boolean settled = !scene.sentence().answering() || firm.isOne(told) || Errands.isTold(scene, told.group());
        if (!settled || firm.isCourtesy(told) || isFulfilled(told) || isJoining(told)) return false;
        if (scene.events().isDone(told.pair(), EvidenceKind.PLANNED)) return false;
        return !(told.verb().isDiscussion() && scene.discourse().isTold(told.pair()));
    }

    /** {@code X and Y spoke. Their aides had agreed that they would speak}: what was to be told before as done; not {@code would speak again}. */
    private boolean isFulfilled(Told told) {
        if (!scene.events().isDone(told.pair(), EvidenceKind.CONTACT)
                || !tokens.is(told.group().from(), "would")) return false;
        for (int at = told.group().from(); at < scene.sentence().to(); at++) {
            if (FURTHER.contains(tokens.word(at))) return false;
            if (at >= told.end() && tokens.isMark(at)) break;
        }
        return true;
    }

    /** {@code X and Z were expected to be joined by Y}: of a plan that nobody dates it is told because it did not come so. */
    private boolean isJoining(Told told) {
        int was = told.group().from();
        boolean expected = PastTenses.isWas(tokens.word(was));
        return expected && told.group().infinitive() && told.group().passive();
    }

    /** {@code will be on the phone with Y}; not {@code will be in touch}. */
    private static boolean isCall(Told told) {
        return "call".equals(told.verb().medium());
    }

    /** {@code will host Y on January 10}, told in June: the next one, for it has not been. */
    private boolean isToBe(Told told) {
        for (int at = told.group().from(); at < told.trigger(); at++)
            if (tokens.is(at, "will") || tokens.is(at, "'ll"))
                return scene.sentence().spoken() && !told.group().infinitive();
        return false;
    }

    /** {@code will only talk to Y through diplomats}: how, and not that they will. */
    private boolean isOnly(VerbGroup group, int verb) {
        return tokens.hasWord("only", group.from(), verb);
    }

    /** {@code travelled there on Monday to meet Y}, told afterwards; not {@code an aide of travel, and they would meet}. */
    private boolean isCarriedOut(Told told, Dates.Found date) {
        return told.group().infinitive() && !isToBe(told) && (scene.published().isOver(date) || isGone(told, date));
    }

    /** {@code visited Lima on Friday to meet}, {@code visited Lima on Friday, meeting}, of a Friday that is over: not the next one. */
    private boolean isGone(Told told, Dates.Found date) {
        boolean there = told.isProgressive() && tokens.is(told.group().from() - 1, ",");
        if (!(told.group().infinitive() || there)
                || scene.published().isToday(date)
                || scene.published().isAhead(date)) return false;
        for (int at = told.subject(); at < told.trigger(); at++)
            if (isWent(tokens.word(at))) return !tokens.is(at - 1, "be");
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
        int and = tokens.is(will - 1, "and") ? will - 1 : -1;
        int have = tokens.is(and - 1, ",") ? and - 2 : and - 1;
        return and > 0 && Verbs.isHave(tokens.word(have)) && !tokens.is(have, "having");
    }

    /** {@code X left after [meeting Y on Monday]}: the last one. */
    private boolean isAfterwards(int gerund) {
        return tokens.is(gerund - 1, "after");
    }

    /** {@code X meets Y tomorrow}, {@code X is meeting Y on Monday}: of a day to come. */
    boolean isAhead(Told told) {
        if (told.group().tense() != VerbGroup.Tense.PRESENT
                || isAfterwards(told.group().from())) return false;
        Verbs.Form form = told.inflected().form();
        boolean present = form == Verbs.Form.PRESENT || form == Verbs.Form.BASE;
        if (present && Awaited.isAwaited(scene, told.subject(), told.from(), told.trigger(), told.end())) return true;
        Dates.Found date = scene.timing().dates().of(told.from(), told.trigger(), told.end());
        boolean progressive = told.isProgressive();
        if (date == null && progressive && firm.isSoon(told.end())) return true; // "is meeting with Y shortly"
        return date != null
                && (scene.published().isAhead(date, progressive)
                        || (form != Verbs.Form.BASE && scene.published().isNext(date)));
    }
}
