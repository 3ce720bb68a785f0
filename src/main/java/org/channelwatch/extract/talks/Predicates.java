package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.act.Openings;
import org.channelwatch.extract.contact.FormerPlans;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.noun.Cancellations;
import org.channelwatch.extract.noun.Said;
import org.channelwatch.extract.noun.StatedPlans;
import org.channelwatch.extract.noun.Statements;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.ClausesOfTime;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Reads what is said behind a noun and its parties: the hotline "is dead", the talks "took place", the ties "were cut". */
final class Predicates {
    private static final int REACH = 12;
    private static final int NEAR = 4;

    private static final Set<String> STILL = Words.of("going on as before");

    private final Scene scene;
    private final Tokens tokens;
    private final Statements statements;
    private final StatedPlans plans;
    private final SaidPredicates found;
    private final Openings openings;
    private final PredicateStarts starts;

    Predicates(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.statements = new Statements(scene, silences);
        this.plans = new StatedPlans(scene);
        this.found = new SaidPredicates(scene, statements);
        this.openings = new Openings(scene);
        this.starts = new PredicateStarts(scene);
    }

    /**
     * Reads on behind the noun phrase.
     *
     * @param head the noun
     * @param end the token after its parties
     */
    void read(Pair pair, Noun noun, int head, int end) {
        if (noun.type() == Nouns.Sense.TALK && isWhere(head)) return;
        if (isBehindWith(head) && isDeadAt(end)) return; // "by sea with the hotlines dead", as they have been
        if (tokens.is(head - 1, "any")) return; // "any communication will go by way of Lima"
        int behind = starts.behind(end);
        boolean made = behind > end && (starts.isMade(end) || starts.isMadeAside(end));
        int from = made ? behind + 1 : head; // the day before is that of its past
        PredicateWalk walk = new PredicateWalk(scene, pair, noun, from);
        int limit = Math.min(behind + REACH, scene.sentence().to());
        int at = behind;
        while (at < limit) {
            int next = walk.over(at);
            if (next == at) next = read(walk, at);
            if (next == PredicateWalk.OVER) return;
            at = next;
        }
    }

    private boolean isBehindWith(int noun) {
        int at = noun - 1;
        while (at > noun - NEAR && !tokens.isPreposition(at) && !tokens.is(at, ",")) at--;
        return tokens.is(at, "with");
    }

    private boolean isDeadAt(int at) {
        Phrases.Match<Predicate> said =
                Predicate.at(tokens, at, scene.sentence().to());
        return said != null && said.value() == Predicate.DEAD;
    }

    /** Tells what is said at the token, and answers where to read on. */
    private int read(PredicateWalk walk, int at) {
        Phrases.Match<Predicate> predicate = predicateOf(walk.noun(), at);
        Modality modality = modalityAt(at);
        if (Modality.isUnreal(modality) && predicate == null) return PredicateWalk.OVER;
        if (modality == Modality.PLANNED || isInfinitive(walk.noun(), at)) walk.plan();
        if (walk.isNotWorking(at)) {
            statements.tell(walk.said(at, at + 1), Predicate.DEAD);
            return PredicateWalk.OVER;
        }
        if (walk.isSetTo(at)) {
            walk.plan();
            return at + 1;
        }
        if (walk.isScheduled(at)) {
            tellSchedule(walk, at);
            return PredicateWalk.OVER;
        }
        walk.noteTense(at);
        return tell(walk, at, predicate) ? PredicateWalk.OVER : walk.behind(at);
    }

    /** {@code the talks are scheduled to begin on Monday}, {@code were scheduled for Monday, but cancelled}. */
    private void tellSchedule(PredicateWalk walk, int at) {
        Said said = walk.said(at, ClausesOfTime.behindToBegin(tokens, at + 1));
        boolean over = said.tense() == Tense.PAST_PERFECT || said.tense() == Tense.PAST;
        boolean off = said.tense() == Tense.PAST_PERFECT
                ? FormerPlans.areOff(scene, at + 1)
                : over && Cancellations.isCalledOffBehind(scene, at + 1);
        if (off) statements.tell(said.asPast(), Predicate.OFF);
        else if (said.tense() != Tense.PAST_PERFECT) plans.plan(said);
    }

    /** Tells what the verb or another predicate at the token says of the noun; answers whether there is one. */
    private boolean tell(PredicateWalk walk, int at, Phrases.@Nullable Match<Predicate> predicate) {
        Noun noun = walk.noun();
        Phrases.Match<Inflected> verb = scene.verbAt(at);
        EvidenceKind opened = verb == null || walk.isBe() ? null : openings.kindOf(noun, verb, walk.isPlanned());
        if (verb != null && opened != null) {
            statements.byItself(walk.said(at, verb.to()), verb, opened, walk.isPlanned());
            return true;
        }
        if (predicate != null || (walk.isBe() && verb != null && isParticiple(verb))) {
            int to = predicate != null ? predicate.to() : verb == null ? at + 1 : verb.to();
            Predicate said = predicate == null ? null : predicate.value();
            if (said == Predicate.OPENED && isStill(at)) return true;
            found.tell(walk.said(at, to), said, verb, walk.isBe(), walk.isPlanned());
            return true;
        }
        if (noun.type() != Nouns.Sense.TALK) return false;
        boolean end = isEnd(at);
        boolean first = !end && walk.isPlanned() && isToBeFirst(at);
        if (end) statements.tell(walk.said(at, at + 1), Predicate.HAPPENED);
        if (first) plans.plan(walk.said(at, at + 1));
        return end || first;
    }

    /** {@code the line is still [operational]}, {@code remains [up and running]}: nobody has opened it now. */
    private boolean isStill(int predicate) {
        return STILL.contains(tokens.word(predicate - 1))
                || (tokens.is(predicate - 1, "fully") && STILL.contains(tokens.word(predicate - 2)));
    }

    /** {@code the line has [been set] up}, {@code the talks have been set for May}: only an occasion is planned so. */
    private Phrases.@Nullable Match<Predicate> predicateOf(Noun noun, int at) {
        Phrases.Match<Predicate> found =
                Predicate.at(tokens, at, scene.sentence().to());
        boolean planned = found != null && found.value() == Predicate.PLANNED;
        return planned && noun.isStanding() ? null : found;
    }

    /** {@code a line [opened] between X and Y}: whether the verb stands at the token. */
    boolean opensBy(Noun noun, int at) {
        return opens(noun, at, false);
    }

    private boolean opens(Noun noun, int at, boolean planned) {
        Phrases.Match<Inflected> verb = scene.verbAt(at);
        return verb != null && openings.kindOf(noun, verb, planned) != null;
    }

    /** {@code the line promised at the summit of X and Y will open}: of the summit no verb tells. */
    private boolean isWhere(int noun) {
        for (int at = noun - 1; at > Math.max(scene.sentence().from(), noun - NEAR); at--) {
            boolean article = tokens.is(at, "the") || tokens.is(at, "a");
            if (article) return tokens.is(at - 1, "at");
        }
        return false;
    }

    /** {@code the talks will be the first}, {@code will be in July}: so they will be. */
    private boolean isToBeFirst(int be) {
        if (!tokens.is(be, "be") || !tokens.is(be - 1, "will")) return false;
        boolean dated = scene.timing().dates().beginsAt(be + 1)
                || (tokens.isPreposition(be + 1) && scene.timing().dates().beginsAt(be + 2));
        return dated || tokens.is(be + 1, "the");
    }

    /** {@code the talks end "constructively"}, {@code end.}; not {@code talks to end the war}. */
    private boolean isEnd(int at) {
        boolean end = tokens.is(at, "end") || tokens.is(at, "ends");
        boolean closed = at + 1 >= scene.sentence().to() || tokens.isMark(at + 1);
        boolean did = end && tokens.is(at - 1, "did"); // "did end today"
        return did || (end && closed && !tokens.is(at - 1, "to"));
    }

    /** {@code talks with Y to resume}, {@code the embassy to open in May}. */
    private boolean isInfinitive(Noun noun, int at) {
        return tokens.is(at, "to")
                && (Predicate.at(tokens, at + 1, scene.sentence().to()) != null || opens(noun, at + 1, true));
    }

    private @Nullable Modality modalityAt(int at) {
        Phrases.Match<Modality> match = Modality.at(tokens, at, scene.sentence().to());
        return match == null ? null : match.value();
    }

    private static boolean isParticiple(Phrases.Match<Inflected> verb) {
        return verb.values().stream()
                .anyMatch(inflected -> inflected.form() == Form.PARTICIPLE || inflected.form() == Form.PAST);
    }
}
