package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.extract.lexicon.Arranged;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.noun.Said;
import org.channelwatch.extract.noun.Statements;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/** The way from a noun to what is said of it, and what was passed on it: {@code the talks [were not to be] held}. */
final class PredicateWalk {
    /** Where nothing more is said of the noun. */
    static final int OVER = -1;

    private static final Set<String> APPEARING = Words.of("appearing");
    private static final Set<String> WORKING = Words.of("working");

    private final Scene scene;
    private final Tokens tokens;
    private final Pair pair;
    private final Noun noun;
    private final int from;
    private boolean be;
    private boolean negated;
    private boolean planned;
    private boolean since;
    private Tense tense = Tense.PRESENT;

    /**
     * @param from where that begins of which its date is told
     */
    PredicateWalk(Scene scene, Pair pair, Noun noun, int from) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.pair = pair;
        this.noun = noun;
        this.from = from;
    }

    Noun noun() {
        return noun;
    }

    /** Whether the last word was a form of "be", or belongs to it. */
    boolean isBe() {
        return be;
    }

    boolean isPlanned() {
        return planned;
    }

    /** Notes that it is to come. */
    void plan() {
        planned = true;
    }

    void noteTense(int at) {
        tense = tense(tokens.word(at), tense);
    }

    /** What is said of the noun by these tokens. */
    Said said(int at, int to) {
        return new Said(pair, noun, from, at, to, tense, negated);
    }

    /**
     * The token behind words that say nothing of the noun: {@code since the war began}, {@code [seem] to}; the same token where there are none.
     */
    int over(int at) {
        String word = tokens.word(at);
        if (word.equals("since") && scene.timing().dates().beginsAt(at + 1))
            return scene.timing().dates().endOf(at + 1); // "the first talks between X and Y since 2022 last an hour"
        since |= word.equals("since") && !be;
        if (since && !be && !Verbs.isBe(word)) {
            boolean clause = FunctionWords.isStop(word) && !word.equals("since");
            return clause ? OVER : at + 1; // "the first call between X and Y since the war began"
        }
        boolean appearing = word.equals("to") && APPEARING.contains(tokens.word(at - 1));
        return appearing ? at + 1 : at;
    }

    /** {@code the hotline is not working}. */
    boolean isNotWorking(int at) {
        return negated && be && noun.isStanding() && WORKING.contains(tokens.word(at));
    }

    /** {@code the line is set to open}: what is to be follows. */
    boolean isSetTo(int at) {
        return be && noun.isStanding() && Arranged.isOne(tokens.word(at)) && tokens.is(at + 1, "to");
    }

    /** {@code the talks are set for Monday}; not {@code the line is set up}. */
    boolean isScheduled(int at) {
        boolean up = tokens.is(at, "set") && tokens.is(at + 1, "up");
        return be && !up && Arranged.isOne(tokens.word(at));
    }

    /** Notes the word, which is no predicate, and answers where to read on. */
    int behind(int at) {
        String word = tokens.word(at);
        negated |= word.equals("not") || word.equals("n't") || word.equals("never");
        be = Verbs.isBe(word) || (be && !word.equals("to") && keepsPassive(word));
        boolean other = !be && (word.equals(",") || word.equals("and"));
        return other || FunctionWords.isStop(word) ? OVER : at + 1;
    }

    /** {@code were on Friday completely cut}, but not {@code are in a phase of renewed warmth}. */
    private static boolean keepsPassive(String word) {
        boolean article = word.equals("a") || word.equals("an") || word.equals("of");
        return !article;
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
}
