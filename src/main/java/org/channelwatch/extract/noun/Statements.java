package org.channelwatch.extract.noun;

import java.util.Locale;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/** Tells of a pair what is said of its talks, line or ties: that they took place, were cut, are off, dead or alive. */
public final class Statements {
    private static final int FAR = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Silences silences;
    private final StatedPlans plans;
    private final StatedFacts facts;
    private final StatedOccasions occasions;

    public Statements(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.silences = silences;
        this.plans = new StatedPlans(scene);
        this.facts = new StatedFacts(scene, silences);
        this.occasions = new StatedOccasions(scene, silences, plans, facts);
    }

    /** Tells of the pair what a predicate says: {@code the talks took place}. */
    public void tell(Said said, Predicate predicate) {
        String rule = said.noun().name() + ":" + predicate.name().toLowerCase(Locale.ROOT);
        switch (predicate) {
            case HAPPENED -> occasions.happened(said, rule);
            case QUALITY -> {
                if (!said.negated()) occasions.happened(said, rule);
            }
            case OFF -> {
                boolean trip = said.noun().type() == Nouns.Sense.TRIP;
                if (!said.negated() && (trip || said.isTalk())) occasions.off(said, rule);
            }
            case PLANNED -> plans.plan(said);
            case DEAD -> {
                if (!said.negated() && !occasions.collapsed(said, rule)) ended(said, rule);
            }
            case OPENED -> {
                if (!said.negated() && said.noun().isStanding()) begun(said, EvidenceKind.OPENED, rule);
            }
            case USED -> used(said, rule);
            case ALIVE -> {
                if (!said.negated() && said.isTalk()) occasions.backOn(said);
                else if (!said.negated()) begun(said, EvidenceKind.RESTORED, rule);
            }
        }
    }

    /** {@code the hotline is dead}; {@code the talks are dead}, of which there may be others. */
    private void ended(Said said, String rule) {
        boolean lasting = said.noun().isStanding() || said.noun().type() == Nouns.Sense.CONTACT;
        facts.tell(said, lasting ? EvidenceKind.DEFUNCT : EvidenceKind.SUSPENDED, rule);
    }

    /** {@code the hotline goes into operation}; {@code on July 1}, where that is to come, is a plan. */
    private void begun(Said said, EvidenceKind kind, String rule) {
        Dates.Found date =
                said.tense() == Tense.PRESENT ? scene.timing().dates().of(said.from(), said.at(), said.end()) : null;
        if (date != null && scene.published().isNext(date)) plans.announce(said, rule);
        else facts.tell(said, kind, rule);
    }

    /** {@code the embassy reopened}, {@code the hotline will open on Monday}. */
    public void byItself(Said said, Phrases.Match<Inflected> verb, EvidenceKind kind, boolean planned) {
        Inflected inflected = verb.value();
        if (said.negated()) return;
        String rule = inflected.verb().base() + ":" + said.noun().name();
        Tense tense = inflected.form() == Form.PAST ? past(said.tense()) : said.tense();
        Said whole = new Said(said.pair(), said.noun(), said.from(), said.at(), said.end(), tense, false);
        if (!planned && kind != EvidenceKind.OPENED && kind != EvidenceKind.RESTORED) facts.tell(whole, kind, rule);
        else if (!planned) begun(whole, kind, rule);
        else if (kind == EvidenceKind.OPENED || kind == EvidenceKind.RESTORED) plans.announce(whole, rule);
    }

    /** {@code has not been used since May}, {@code was used on Monday}. */
    private void used(Said said, String rule) {
        if (!said.isLine()) return;
        if (!said.negated()) {
            boolean dated = scene.timing().dates().of(said.from(), said.at(), said.end()) != null;
            if (dated && said.tense() == Tense.PAST) facts.tell(said, EvidenceKind.CONTACT, rule);
            return;
        }
        silences.unused(said.pair(), said.noun(), said.end(), isEver(said), "not:" + rule);
    }

    /** {@code has never been used}. */
    private boolean isEver(Said said) {
        for (int at = said.at() - 1; at > said.at() - FAR; at--) if (tokens.is(at, "never")) return true;
        return false;
    }

    /** Tells of the pair what was done: {@code the ties were cut}. */
    public void passive(Said said, Phrases.Match<Inflected> verb) {
        for (Inflected inflected : verb.values()) {
            String base = inflected.verb().base();
            EvidenceKind kind =
                    ActKinds.kindOf(inflected.verb().type(), said.noun().type(), base);
            boolean put = base.equals("put") && !tokens.is(said.end() + 1, "hold"); // "put at risk"
            if (kind == null || said.negated() || (put && !tokens.is(said.end() + 1, "ice"))) continue;
            if (kind == EvidenceKind.CONTACT && tokens.is(said.at() - 1, "last")) {
                silences.lastUsed(
                        said.pair(),
                        said.noun(),
                        said.end(),
                        "last:" + base + ":" + said.noun().name());
                return;
            }
            facts.tell(said, kind, "passive:" + base + ":" + said.noun().name());
            return;
        }
    }

    /** The past tense, where no auxiliary has told another. */
    public static Tense past(Tense before) {
        return before == Tense.PRESENT ? Tense.PAST : before;
    }
}
