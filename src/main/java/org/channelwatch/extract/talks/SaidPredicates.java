package org.channelwatch.extract.talks;

import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.noun.Said;
import org.channelwatch.extract.noun.StatedPlans;
import org.channelwatch.extract.noun.Statements;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Tells of a pair what the words behind its noun say, once they are found: that it is so, will be, was cut, or is off. */
final class SaidPredicates {
    private static final int REACH = 12;
    private static final int NEAR = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Statements statements;
    private final StatedPlans plans;

    SaidPredicates(Scene scene, Statements statements) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.statements = statements;
        this.plans = new StatedPlans(scene);
    }

    /**
     * Tells what was found behind the noun; that it is off, also where somebody asks why.
     *
     * @param be whether a "be" stands before it
     * @param planned whether it is to come
     */
    void tell(
            Said said,
            @Nullable Predicate predicate,
            Phrases.@Nullable Match<Inflected> verb,
            boolean be,
            boolean planned) {
        if (planned && predicate == Predicate.QUALITY) return; // "talks would be useful"
        boolean off = isCalledOff(verb) || predicate == Predicate.OFF;
        boolean given = scene.isTakenForGranted();
        scene.takeForGranted(given || (off && isAskedWhy(said.from())));
        if (planned && !off) tellPlanned(said, predicate, verb, be);
        else tellFact(said, predicate, verb, be);
        scene.takeForGranted(given);
    }

    private void tellPlanned(
            Said said, @Nullable Predicate predicate, Phrases.@Nullable Match<Inflected> verb, boolean be) {
        if (!said.negated() && isOnce(said)) return;
        if (said.isTalk() && isCalledOff(said.end())) statements.tell(said, Predicate.OFF);
        else if (said.negated()) tellFact(said, predicate, verb, be);
        else if (be && verb != null && !said.isTalk()) plans.planPassive(said, verb);
        else if (predicate != null || verb == null || isHeld(verb)) plans.plan(said, predicate);
    }

    private void tellFact(
            Said said, @Nullable Predicate predicate, Phrases.@Nullable Match<Inflected> verb, boolean be) {
        boolean passive = be && verb != null && !said.isTalk();
        boolean unused = said.negated() && predicate == Predicate.USED; // "has not been used since"
        if (predicate != null && said.isTalk() && isSpell(said.end())) statements.tell(said, Predicate.HAPPENED);
        else if (predicate != null && (!passive || unused)) statements.tell(said, predicate);
        else if (verb != null) statements.passive(said, verb);
    }

    /** {@code Can you say why the summit of X and Y is no longer going ahead?}: that it is not, is not asked. */
    private boolean isAskedWhy(int noun) {
        for (int at = noun - 1; at >= scene.sentence().from(); at--) if (tokens.is(at, "why")) return true;
        return false;
    }

    /** {@code the talks were to take place}: what was planned once, unless that is of a day to come. */
    private boolean isOnce(Said said) {
        if (said.tense() != Tense.PAST || !said.isTalk()) return false;
        for (int at = said.at() - 1; at > said.at() - NEAR; at--) {
            if (!PastTenses.isWas(tokens.word(at)) || !tokens.is(at + 1, "to")) continue;
            Dates.Found date = scene.timing().dates().after(said.at(), REACH);
            return date == null || !scene.published().isAhead(date, true);
        }
        return false;
    }

    /** {@code the talks broke down [after eight hours]}: so long they were held. */
    private boolean isSpell(int at) {
        boolean link = tokens.is(at, "after") || tokens.is(at, "within");
        for (int unit = at + 1; link && unit < at + NEAR; unit++)
            if (DateWords.Unit.of(tokens.word(unit)) != null) return !tokens.is(unit + 1, "of");
        return false;
    }

    /** {@code will be held}; not {@code would be put at risk}. */
    private static boolean isHeld(Phrases.Match<Inflected> verb) {
        return verb.values().stream()
                .anyMatch(inflected -> switch (inflected.verb().type()) {
                    case HOLD, OPEN, RESTORE, ARRANGE -> true;
                    default -> false;
                });
    }

    /** {@code [talks due to begin] on Friday are delayed}. */
    private boolean isCalledOff(int end) {
        int at = tokens.isPreposition(end) ? end + 1 : end;
        int be = scene.timing().dates().endOf(at);
        while (Verbs.isBe(tokens.word(be)) || Verbs.isHave(tokens.word(be))) be++;
        boolean said = Verbs.isBe(tokens.word(be - 1));
        return said && Verbs.isCancelling(tokens, be, scene.sentence().to());
    }

    private static boolean isCalledOff(Phrases.@Nullable Match<Inflected> verb) {
        return verb != null && verb.value().verb().type() == Verbs.Sense.CANCEL;
    }
}
