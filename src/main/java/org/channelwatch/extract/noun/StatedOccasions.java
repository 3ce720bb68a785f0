package org.channelwatch.extract.noun;

import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.scene.Provisos;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Backgrounds;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/** Tells of a pair that their talks took place, or did not, are off or back on: {@code the summit collapsed}, {@code the meeting is off}. */
final class StatedOccasions {
    private static final Set<String> REGULAR = Words.of("regular calls");
    private static final int REACH = 12;
    private static final int FAR = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Silences silences;
    private final StatedPlans plans;
    private final StatedFacts facts;

    StatedOccasions(Scene scene, Silences silences, StatedPlans plans, StatedFacts facts) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.silences = silences;
        this.plans = plans;
        this.facts = facts;
    }

    /** {@code the summit collapsed}, {@code the planned talks collapsed}; answers whether it is an occasion that was, or was to be. */
    boolean collapsed(Said said, String rule) {
        boolean before = isBeforeTheyBegin(said);
        if (!before && isMet(said)) {
            tellMet(said, rule);
            return true;
        }
        if (before && said.isTalk()) facts.tell(said, EvidenceKind.CANCELLED, rule);
        return before && said.isTalk();
    }

    /** {@code weeks after the summit collapsed}: at some time. */
    private void tellMet(Said said, String rule) {
        boolean behind = Backgrounds.isBehind(tokens, scene.sentence(), said.from());
        boolean dated = scene.timing().dates().of(said.from(), said.at(), said.end()) != null;
        if (behind && !dated)
            scene.recall(said.pair(), EvidenceKind.CONTACT, scene.published().unknown(), 0.7, rule);
        else happened(said, rule);
    }

    /** {@code the summit collapsed}: they had met. */
    private boolean isMet(Said said) {
        String name = said.noun().name();
        boolean once = name.startsWith("summit") || name.equals("meeting") || name.endsWith(" meeting");
        String word = tokens.word(said.at());
        return once && (word.startsWith("collaps") || word.startsWith("broke"));
    }

    /** {@code the planned talks collapsed}, {@code the talks collapsed before they began}. */
    private boolean isBeforeTheyBegin(Said said) {
        boolean before = tokens.is(said.end(), "before")
                && (tokens.is(said.end() + 1, "they") || tokens.is(said.end() + 1, "it"));
        return before || Upcoming.isArranged(scene, said.from());
    }

    /** {@code the summit is back on}; not {@code back on track}. */
    void backOn(Said said) {
        boolean on = tokens.is(said.end() - 1, "on") || tokens.is(said.end() - 2, "on");
        if (on && !tokens.is(said.end(), "track")) plans.plan(said);
    }

    /** {@code the meeting did not take place}; {@code the daily call did not take place}: nobody answered. */
    void off(Said said, String rule) {
        boolean regular = false;
        for (int at = said.from() - 1; at > Math.max(scene.sentence().from() - 1, said.from() - FAR); at--)
            regular |= REGULAR.contains(tokens.word(at));
        boolean call = regular && "call".equals(said.noun().medium());
        if (!call) facts.tell(said, EvidenceKind.CANCELLED, rule);
        else if (said.tense() != Tense.PRESENT || tokens.is(said.at(), "did")) { // not "on weekends"
            facts.tell(said, EvidenceKind.UNANSWERED, rule);
        }
    }

    /** {@code the talks took place}, {@code the meeting did not take place}. */
    void happened(Said said, String rule) {
        boolean contact = said.noun().type() == Nouns.Sense.CONTACT && rule.endsWith("happened");
        boolean trip = said.noun().type() == Nouns.Sense.TRIP && said.negated();
        if (!said.isTalk() && !contact && !(trip && isAhead(said.end()))) return;
        if (said.negated()) {
            notHappened(said, rule);
            return;
        }
        Dates.Found date = said.tense() == Tense.PRESENT && said.isTalk()
                ? scene.timing().dates().of(said.from(), said.at(), said.end())
                : null;
        if (date != null && scene.published().isNext(date)) plans.plan(said);
        else facts.tell(said, EvidenceKind.CONTACT, rule);
    }

    /** {@code will not take place}, {@code has not taken place for a year}. */
    private void notHappened(Said said, String rule) {
        if (isAhead(said.end())) {
            if (!isOnTerms(said.end())) facts.tell(said, EvidenceKind.CANCELLED, "not:" + rule);
            return;
        }
        TimeSpan since = silences.lengthBehind(said.end(), REACH);
        if (since != null)
            scene.emit(
                    said.pair(),
                    EvidenceKind.NO_CONTACT,
                    false,
                    "",
                    since,
                    0.8,
                    "no:" + said.noun().name());
        else if (facts.isArranged(said)) facts.tell(said, EvidenceKind.CANCELLED, "not:" + rule);
    }

    /** {@code will not take place}. */
    private boolean isAhead(int end) {
        for (int at = end - 1; at >= Math.max(scene.sentence().from(), end - 5); at--)
            if (tokens.is(at, "will") || tokens.is(at, "would")) return true;
        return false;
    }

    /** {@code will not begin until the shelling stops}. */
    private boolean isOnTerms(int end) {
        return Provisos.isUnsettled(
                tokens, end, Math.min(end + REACH, scene.sentence().to()));
    }
}
