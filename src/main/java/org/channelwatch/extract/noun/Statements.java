package org.channelwatch.extract.noun;

import java.util.Locale;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.scene.Provisos;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Backgrounds;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/** Tells of a pair what is said of its talks, line or ties: that they took place, were cut, are off, dead or alive. */
public final class Statements {
    private static final Set<String> REGULAR = Words.of("regular calls");
    private static final int REACH = 12;
    private static final int FAR = 5;

    private final Scene scene;
    private final Silences silences;
    private final StatedPlans plans;

    public Statements(Scene scene, Silences silences) {
        this.scene = scene;
        this.silences = silences;
        this.plans = new StatedPlans(scene);
    }

    /** Tells of the pair what a predicate says: {@code the talks took place}. */
    public void tell(Said said, Predicate predicate) {
        String rule = said.noun().name() + ":" + predicate.name().toLowerCase(Locale.ROOT);
        switch (predicate) {
            case HAPPENED -> happened(said, rule);
            case QUALITY -> {
                if (!said.negated()) happened(said, rule);
            }
            case OFF -> {
                boolean trip = said.noun().type() == Nouns.Sense.TRIP;
                if (!said.negated() && (trip || said.isTalk())) off(said, rule);
            }
            case PLANNED -> plans.plan(said);
            case DEAD -> {
                if (!said.negated() && isMet(said) && !isBeforeTheyBegin(said)) {
                    collapsed(said, rule);
                    return;
                }
                if (!said.negated() && said.isTalk() && isBeforeTheyBegin(said)) {
                    emit(said, EvidenceKind.CANCELLED, rule);
                    return;
                }
                boolean lasting = said.noun().isStanding() || said.noun().type() == Nouns.Sense.CONTACT;
                if (!said.negated()) emit(said, lasting ? EvidenceKind.DEFUNCT : EvidenceKind.SUSPENDED, rule);
            }
            case OPENED -> {
                if (!said.negated() && said.noun().isStanding()) begun(said, EvidenceKind.OPENED, rule);
            }
            case USED -> used(said, rule);
            case ALIVE -> {
                if (!said.negated() && said.isTalk()) backOn(said);
                else if (!said.negated()) begun(said, EvidenceKind.RESTORED, rule);
            }
        }
    }

    /** {@code the hotline goes into operation}; {@code on July 1}, where that is to come, is a plan. */
    private void begun(Said said, EvidenceKind kind, String rule) {
        Dates.Found date =
                said.tense() == Tense.PRESENT ? scene.timing().dates().of(said.from(), said.at(), said.end()) : null;
        if (date != null && scene.published().isNext(date)) plans.announce(said, rule);
        else emit(said, kind, rule);
    }

    /** {@code the summit collapsed}; {@code weeks after the summit collapsed}, at some time. */
    private void collapsed(Said said, String rule) {
        boolean behind = Backgrounds.isBehind(scene.tokens(), scene.sentence(), said.from());
        boolean dated = scene.timing().dates().of(said.from(), said.at(), said.end()) != null;
        if (behind && !dated)
            scene.recall(said.pair(), EvidenceKind.CONTACT, scene.published().unknown(), 0.7, rule);
        else happened(said, rule);
    }

    /** {@code the summit collapsed}: they had met. */
    private boolean isMet(Said said) {
        String name = said.noun().name();
        boolean once = name.startsWith("summit") || name.equals("meeting") || name.endsWith(" meeting");
        String word = scene.tokens().word(said.at());
        return once && (word.startsWith("collaps") || word.startsWith("broke"));
    }

    /** {@code the planned talks collapsed}, {@code the talks collapsed before they began}. */
    private boolean isBeforeTheyBegin(Said said) {
        boolean before = scene.tokens().is(said.end(), "before")
                && (scene.tokens().is(said.end() + 1, "they") || scene.tokens().is(said.end() + 1, "it"));
        return before || Upcoming.isArranged(scene, said.from());
    }

    /** {@code the summit is back on}; not {@code back on track}. */
    private void backOn(Said said) {
        boolean on = scene.tokens().is(said.end() - 1, "on") || scene.tokens().is(said.end() - 2, "on");
        if (on && !scene.tokens().is(said.end(), "track")) plans.plan(said);
    }

    /** {@code the meeting did not take place}; {@code the daily call did not take place}: nobody answered. */
    private void off(Said said, String rule) {
        boolean regular = false;
        for (int at = said.from() - 1; at > Math.max(scene.sentence().from() - 1, said.from() - FAR); at--)
            regular |= REGULAR.contains(scene.tokens().word(at));
        boolean call = regular && "call".equals(said.noun().medium());
        if (!call) emit(said, EvidenceKind.CANCELLED, rule);
        else if (said.tense() != Tense.PRESENT || scene.tokens().is(said.at(), "did")) // not "on weekends"
        emit(said, EvidenceKind.UNANSWERED, rule);
    }

    /** {@code the embassy reopened}, {@code the hotline will open on Monday}. */
    public void byItself(Said said, Phrases.Match<Inflected> verb, EvidenceKind kind, boolean planned) {
        Inflected inflected = verb.value();
        if (said.negated()) return;
        String rule = inflected.verb().base() + ":" + said.noun().name();
        Tense tense = inflected.form() == Form.PAST ? past(said.tense()) : said.tense();
        Said whole = new Said(said.pair(), said.noun(), said.from(), said.at(), said.end(), tense, false);
        if (!planned && kind != EvidenceKind.OPENED && kind != EvidenceKind.RESTORED) emit(whole, kind, rule);
        else if (!planned) begun(whole, kind, rule);
        else if (kind == EvidenceKind.OPENED || kind == EvidenceKind.RESTORED) plans.announce(whole, rule);
    }

    private void happened(Said said, String rule) {
        boolean contact = said.noun().type() == Nouns.Sense.CONTACT && rule.endsWith("happened");
        boolean trip = said.noun().type() == Nouns.Sense.TRIP && said.negated();
        if (!said.isTalk() && !contact && !(trip && isAhead(said.end()))) return;
        if (!said.negated()) {
            Dates.Found date = said.tense() == Tense.PRESENT && said.isTalk()
                    ? scene.timing().dates().of(said.from(), said.at(), said.end())
                    : null;
            if (date != null && scene.published().isNext(date)) plans.plan(said);
            else emit(said, EvidenceKind.CONTACT, rule);
            return;
        }
        if (isAhead(said.end())) {
            if (!isOnTerms(said.end())) emit(said, EvidenceKind.CANCELLED, "not:" + rule);
            return;
        }
        TimeSpan since = silences.lengthBehind(said.end(), REACH);
        if (since == null && isArranged(said)) emit(said, EvidenceKind.CANCELLED, "not:" + rule);
        if (since == null) return;
        scene.emit(
                said.pair(),
                EvidenceKind.NO_CONTACT,
                false,
                "",
                since,
                0.8,
                "no:" + said.noun().name());
    }

    /** {@code has not been used since May}, {@code was used on Monday}. */
    private void used(Said said, String rule) {
        if (!said.isLine()) return;
        if (!said.negated()) {
            boolean dated = scene.timing().dates().of(said.from(), said.at(), said.end()) != null;
            if (dated && said.tense() == Tense.PAST) emit(said, EvidenceKind.CONTACT, rule);
            return;
        }
        silences.unused(said.pair(), said.noun(), said.end(), isEver(said), "not:" + rule);
    }

    /** {@code has never been used}. */
    private boolean isEver(Said said) {
        for (int at = said.at() - 1; at > said.at() - FAR; at--)
            if (scene.tokens().is(at, "never")) return true;
        return false;
    }

    /** {@code the meeting planned for Monday did not take place}. */
    private boolean isArranged(Said said) {
        for (int at = Math.max(scene.sentence().from(), said.from() - 3); at < said.at(); at++)
            if (isSchedule(scene.tokens().word(at))) return true;
        return false;
    }

    /** {@code is planned for Monday}. */
    public static boolean isSchedule(String word) {
        return switch (word) {
            case "planned", "scheduled", "expected", "slated", "due", "set" -> true;
            default -> false;
        };
    }

    /** {@code a visit to W on Sunday has been cancelled}: that is the day of the visit. */
    private boolean isDatedBefore(Said said) {
        Dates.Found date = scene.timing().dates().after(said.from(), said.at() - said.from());
        return date != null
                && date.to() <= said.at()
                && !Verbs.isBe(scene.tokens().word(date.from() - 2));
    }

    /** {@code will not take place}. */
    private boolean isAhead(int end) {
        for (int at = end - 1; at >= Math.max(scene.sentence().from(), end - 5); at--)
            if (scene.tokens().is(at, "will") || scene.tokens().is(at, "would")) return true;
        return false;
    }

    /** {@code will not begin until the shelling stops}. */
    private boolean isOnTerms(int end) {
        return Provisos.isUnsettled(
                scene.tokens(), end, Math.min(end + REACH, scene.sentence().to()));
    }

    /** Tells of the pair what was done: {@code the ties were cut}. */
    public void passive(Said said, Phrases.Match<Inflected> verb) {
        for (Inflected inflected : verb.values()) {
            String base = inflected.verb().base();
            EvidenceKind kind =
                    ActKinds.kindOf(inflected.verb().type(), said.noun().type(), base);
            boolean put = base.equals("put") && !scene.tokens().is(said.end() + 1, "hold"); // "put at risk"
            if (kind == null || said.negated() || (put && !scene.tokens().is(said.end() + 1, "ice"))) continue;
            if (kind == EvidenceKind.CONTACT && scene.tokens().is(said.at() - 1, "last")) {
                silences.lastUsed(
                        said.pair(),
                        said.noun(),
                        said.end(),
                        "last:" + base + ":" + said.noun().name());
                return;
            }
            emit(said, kind, "passive:" + base + ":" + said.noun().name());
            return;
        }
    }

    private void emit(Said said, EvidenceKind kind, String rule) {
        boolean contact = kind == EvidenceKind.CONTACT;
        Dates.Found date = contact ? scene.timing().dates().of(said.from(), said.at(), said.end()) : null;
        if (contact && date == null && scene.discourse().isTold(said.pair())) return;
        if (date != null && scene.published().isAhead(date)) return; // "welcomed a dialogue next year focused on trade"
        boolean lasting = kind.isDeclaration() && said.tense() == Tense.PERFECT;
        Tense tense = lasting ? Tense.PRESENT : said.tense();
        boolean called = kind == EvidenceKind.CANCELLED && (isArranged(said) || isDatedBefore(said));
        TimeSpan since = kind.isDeclaration() ? silences.sinceAt(said.end()) : called ? calledOff(said) : null;
        TimeSpan when = since != null
                ? since
                : isBackground(said, kind)
                        ? scene.published().unknown()
                        : scene.timing().when(kind, said.from(), said.at(), said.end(), tense);
        scene.emit(said.pair(), kind, said.isLine(), said.noun().name(), when, 0.85, rule);
    }

    /** {@code the talks, due to begin on Friday, are off}: since when they are, not for when they were arranged. */
    private TimeSpan calledOff(Said said) {
        Dates.Found date = scene.timing().dates().after(said.end(), 2);
        return date == null ? scene.timing().now() : scene.published().cut(date.span());
    }

    /** {@code a year after the ties were cut}: older than the news. */
    private boolean isBackground(Said said, EvidenceKind kind) {
        return kind.isDeclaration()
                && said.tense() != Tense.PRESENT
                && scene.timing().dates().of(said.from(), said.at(), said.end()) == null
                && scene.timing().dayBefore(said.from()) == null
                && Backgrounds.isBehind(scene.tokens(), scene.sentence(), said.from());
    }

    /** The past tense, where no auxiliary has told another. */
    public static Tense past(Tense before) {
        return before == Tense.PRESENT ? Tense.PAST : before;
    }
}
