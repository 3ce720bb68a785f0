package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.act.Openings;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.noun.Cancellations;
import org.channelwatch.extract.noun.Said;
import org.channelwatch.extract.noun.StatedPlans;
import org.channelwatch.extract.noun.Statements;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.ClausesOfTime;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Reads what is said behind a noun and its parties: the hotline "is dead", the talks "took place", the ties "were cut". */
final class Predicates {
    private static final Set<String> APPEARING = Words.of("appearing");
    private static final Set<String> WORKING = Words.of("working");
    private static final int REACH = 12;
    private static final int NEAR = 4;

    private final Scene scene;
    private final Statements statements;
    private final StatedPlans plans;
    private final SaidPredicates found;
    private final Openings openings;
    private final PredicateStarts starts;

    Predicates(Scene scene, Silences silences) {
        this.scene = scene;
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
        boolean be = false;
        boolean negated = false;
        boolean planned = false;
        boolean since = false;
        Tense tense = Tense.PRESENT;
        if (noun.type() == Nouns.Sense.TALK && isWhere(head)) return;
        if (scene.tokens().is(head - 1, "any")) return; // "any communication will go by way of Lima"
        int behind = starts.behind(end);
        boolean made = behind > end && (starts.isMade(end) || starts.isMadeAside(end));
        int from = made ? behind + 1 : head; // the day before is that of its past
        int limit = Math.min(behind + REACH, scene.sentence().to());
        for (int at = behind; at < limit; at++) {
            String word = scene.tokens().word(at);
            if (word.equals("since") && scene.timing().dates().beginsAt(at + 1)) {
                at = scene.timing().dates().endOf(at + 1)
                        - 1; // "the first talks between X and Y since 2022 last an hour"
                continue;
            }
            since |= word.equals("since") && !be;
            if (since && !be && !Verbs.isBe(word)) {
                if (FunctionWords.isStop(word) && !word.equals("since")) return;
                continue; // "the first call between X and Y since the war began"
            }
            Phrases.Match<Predicate> predicate = predicateOf(noun, at);
            Phrases.Match<Inflected> verb = scene.verbAt(at);
            if (scene.tokens().is(at, "to") && APPEARING.contains(scene.tokens().word(at - 1))) continue;
            Modality modality = modalityAt(at);
            if (Modality.isUnreal(modality) && predicate == null) return;
            planned |= modality == Modality.PLANNED || isInfinitive(noun, at);
            if (negated && be && noun.isStanding() && WORKING.contains(word)) {
                statements.tell(new Said(pair, noun, from, at, at + 1, tense, false), Predicate.DEAD);
                return;
            }
            if (be
                    && noun.isStanding()
                    && Statements.isSchedule(word)
                    && scene.tokens().is(at + 1, "to")) {
                planned = true; // "is set to open": what is to be follows
                continue;
            }
            if (be
                    && Statements.isSchedule(word)
                    && !(word.equals("set") && scene.tokens().is(at + 1, "up"))) {
                int to = ClausesOfTime.behindToBegin(scene.tokens(), at + 1);
                Said said = new Said(pair, noun, from, at, to, tense, negated);
                boolean over = tense == Tense.PAST_PERFECT || tense == Tense.PAST;
                if (over && Cancellations.isCalledOffBehind(scene, at + 1)) statements.tell(said, Predicate.OFF);
                else if (tense != Tense.PAST_PERFECT) plans.plan(said);
                return;
            }
            tense = tense(word, tense);
            EvidenceKind opened = verb == null || be ? null : openings.kindOf(noun, verb, planned);
            if (verb != null && opened != null) {
                statements.byItself(new Said(pair, noun, from, at, verb.to(), tense, negated), verb, opened, planned);
                return;
            }
            if (predicate != null || (be && verb != null && isParticiple(verb))) {
                int to = predicate != null ? predicate.to() : verb == null ? at + 1 : verb.to();
                Predicate said = predicate == null ? null : predicate.value();
                found.tell(new Said(pair, noun, from, at, to, tense, negated), said, verb, be, planned);
                return;
            }
            if (noun.type() == Nouns.Sense.TALK && isEnd(at)) {
                statements.tell(new Said(pair, noun, from, at, at + 1, tense, negated), Predicate.HAPPENED);
                return;
            }
            if (planned && noun.type() == Nouns.Sense.TALK && isToBeFirst(at)) {
                plans.plan(new Said(pair, noun, from, at, at + 1, tense, negated));
                return;
            }
            negated |= word.equals("not") || word.equals("n't") || word.equals("never");
            be = Verbs.isBe(word) || (be && !word.equals("to") && keepsPassive(at));
            if (FunctionWords.isStop(word) || (word.equals(",") && !be) || (word.equals("and") && !be)) return;
        }
    }

    /** {@code the line has [been set] up}, {@code the talks have been set for May}: only an occasion is planned so. */
    private Phrases.@Nullable Match<Predicate> predicateOf(Noun noun, int at) {
        Phrases.Match<Predicate> found =
                Predicate.at(scene.tokens(), at, scene.sentence().to());
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
            boolean article = scene.tokens().is(at, "the") || scene.tokens().is(at, "a");
            if (article) return scene.tokens().is(at - 1, "at");
        }
        return false;
    }

    /** {@code the talks will be the first}, {@code will be in July}: so they will be. */
    private boolean isToBeFirst(int be) {
        if (!scene.tokens().is(be, "be") || !scene.tokens().is(be - 1, "will")) return false;
        boolean dated = scene.timing().dates().beginsAt(be + 1)
                || (scene.tokens().isPreposition(be + 1)
                        && scene.timing().dates().beginsAt(be + 2));
        return dated || scene.tokens().is(be + 1, "the");
    }

    /** {@code the talks end "constructively"}, {@code end.}; not {@code talks to end the war}. */
    private boolean isEnd(int at) {
        boolean end = scene.tokens().is(at, "end") || scene.tokens().is(at, "ends");
        boolean closed = at + 1 >= scene.sentence().to() || scene.tokens().isMark(at + 1);
        boolean did = end && scene.tokens().is(at - 1, "did"); // "did end today"
        return did || (end && closed && !scene.tokens().is(at - 1, "to"));
    }

    /** {@code were on Friday completely cut}, but not {@code are in a phase of renewed warmth}. */
    private boolean keepsPassive(int at) {
        String word = scene.tokens().word(at);
        boolean article = word.equals("a") || word.equals("an") || word.equals("of");
        return !article;
    }

    /** {@code talks with Y to resume}, {@code the embassy to open in May}. */
    private boolean isInfinitive(Noun noun, int at) {
        return scene.tokens().is(at, "to")
                && (Predicate.at(scene.tokens(), at + 1, scene.sentence().to()) != null || opens(noun, at + 1, true));
    }

    private @Nullable Modality modalityAt(int at) {
        Phrases.Match<Modality> match =
                Modality.at(scene.tokens(), at, scene.sentence().to());
        return match == null ? null : match.value();
    }

    private static Tense tense(String word, Tense before) {
        return switch (word) {
            case "was", "were", "did" -> Tense.PAST;
            case "has", "have" -> Tense.PERFECT;
            case "had" -> Tense.PAST_PERFECT;
            default ->
                PastTenses.isRegular(word) || word.equals("took") || word.equals("began")
                        ? Statements.past(before)
                        : before;
        };
    }

    private static boolean isParticiple(Phrases.Match<Inflected> verb) {
        return verb.values().stream()
                .anyMatch(inflected -> inflected.form() == Form.PARTICIPLE || inflected.form() == Form.PAST);
    }
}
