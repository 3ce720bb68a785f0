package org.channelwatch.extract.noun;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;

/** Tells by the words around an occasion whether it was, is to come, or is in doubt: {@code their recent talks}, {@code the planned summit}. */
public final class OccasionTimes {
    private static final Set<String> DOUBTS = Words.of("doubts");
    private static final Set<String> RECENT = Words.of("of past talks");
    private static final Set<String> OVER = Words.of("of what is over");
    private static final Set<String> ASKING = Words.of("asking");
    private static final Set<String> OPENING_CLAUSES = Words.of("opening clauses");
    private static final Set<String> REPORTING = Words.of("reporting on talks");
    private static final int FAR = 12;

    private final Scene scene;
    private final Tokens tokens;

    public OccasionTimes(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code Can you confirm their meeting on Friday?}, {@code Will their call today tell?}: what is asked may not have been. */
    public boolean isDoubted(int noun, Dates.Found date) {
        boolean open = DateWords.weekday(tokens, date.from()) != null && !isPast();
        if (open || isPromised(noun)) return true;
        return tokens.hasAny(DOUBTS, scene.sentence().from(), noun);
    }

    /** Whether no word of the sentence tells of what is to come; "I would say" and "if you look" are none. */
    public boolean isNotAhead() {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            if (tokens.is(at, "if") && tokens.is(at + 1, "you")) continue;
            if (tokens.is(at, "going") && tokens.is(at + 1, "back")) continue;
            switch (tokens.word(at)) {
                case "will",
                        "'ll",
                        "going",
                        "if",
                        "expect",
                        "expects",
                        "hope",
                        "hopes",
                        "wants",
                        "want",
                        "plans",
                        "please" -> {
                    return false;
                }
                case "would" -> {
                    if (!tokens.is(at - 1, "i") && !isAskedToDescribe(at + 1)) return false;
                }
                default -> {}
            }
        }
        return true;
    }

    /** {@code [How would] you characterize}: so one asks for what was. */
    private boolean isAskedToDescribe(int you) {
        return tokens.is(you, "you")
                && switch (tokens.word(you + 1)) {
                    case "characterize", "describe", "say", "rate", "assess", "call", "sum" -> true;
                    default -> false;
                };
    }

    /** {@code Did she raise it in their call today?}: whether the sentence tells of what is over. */
    public boolean isPast() {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            switch (tokens.word(at)) {
                case "will", "'ll", "going", "would", "if", "expect" -> {
                    return false;
                }
                default -> {}
            }
        }
        return tokens.hasAny(OVER, scene.sentence().from(), scene.sentence().to());
    }

    /** {@code the planned summit}, {@code ahead of the summit}: not held yet, or perhaps never. */
    public boolean isOpen(int from, int noun) {
        for (int at = from; at < noun; at++) {
            boolean next = tokens.is(at, "next") || tokens.is(at, "future") || tokens.is(at, "first");
            if (next || (!scene.timing().dates().covers(at) && Modality.at(tokens, at, noun) != null)) return true;
        }
        Phrases.Match<Modality> before =
                Modality.endingAt(tokens, from, scene.sentence().from());
        return before != null || Conditions.before(scene, from, null) != null;
    }

    /** {@code their recent talks}, {@code his controversial meeting with Y}. */
    public boolean isRecent(int from, int noun) {
        return tokens.hasAny(RECENT, from, noun);
    }

    /** {@code told Z about his talks with Y}, {@code briefed Z on her call with Y}: who reports on them has held them. */
    public boolean isReported(int phrase) {
        boolean his = tokens.is(phrase, "his") || tokens.is(phrase, "her");
        boolean the = tokens.is(phrase, "the") && isAbout(phrase - 1) && !isPromised(phrase);
        if (!(his || the) || !tokens.isPreposition(phrase - 1)) return false;
        for (int at = phrase - 2; at >= Math.max(scene.sentence().from(), phrase - FAR); at--) {
            if (REPORTING.contains(tokens.word(at))) return true;
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, "to")) return false;
        }
        return false;
    }

    /** {@code about} the talks, {@code about the results of} the talks. */
    private boolean isAbout(int preposition) {
        int at = preposition;
        if (tokens.is(at, "of")) at = tokens.is(at - 2, "the") ? at - 3 : at - 2;
        return tokens.is(at, "about") || tokens.is(at, "on") || tokens.is(at, "of");
    }

    /** {@code preparations for their meeting on Monday}: the next Monday. */
    public boolean isPrepared(int phrase) {
        boolean preparing = switch (tokens.word(phrase - 2)) {
            case "preparations", "preparation", "prepare", "preparing", "arrangements" -> true;
            default -> false;
        };
        boolean ahead = tokens.is(phrase - 1, "of") && tokens.is(phrase - 2, "ahead");
        return ahead || (preparing && tokens.is(phrase - 1, "for"));
    }

    /** {@code will discuss it at their meeting on June 26}: a day without a year is then the next. */
    public boolean isPromised(int noun) {
        for (int at = scene.sentence().from(); at < noun; at++) if (isWill(at) || isOfPlans(at, noun)) return true;
        return false;
    }

    /** {@code will raise it in [his call with Y]}: the call itself is to come; not {@code will tell what he said in his call with Y}. */
    public boolean isWithinPromise(int phrase) {
        boolean within = switch (tokens.word(phrase - 1)) {
            case "in", "during", "at", "on" -> true;
            default -> false;
        };
        for (int at = phrase - 2; within && at >= scene.sentence().from(); at--) {
            if (isWill(at)) return !tokens.hasAny(ASKING, scene.sentence().from(), at);
            String word = tokens.word(at);
            boolean it = word.equals("that") && isNoClause(at + 1);
            boolean other = FunctionWords.isStop(word) || OPENING_CLAUSES.contains(word);
            if ((other && !it) || tokens.isMark(at)) return false;
        }
        return false;
    }

    private boolean isWill(int at) {
        return tokens.is(at, "will") || tokens.is(at, "'ll");
    }

    /** {@code will raise that [in]}, {@code will do that [this evening]}. */
    private boolean isNoClause(int at) {
        return tokens.isPreposition(at) || scene.timing().dates().covers(at);
    }

    /** {@code welcomed plans to trade more, including through the talks in May}. */
    private boolean isOfPlans(int at, int noun) {
        if (!tokens.is(at, "plans") || !tokens.hasWord("including", at, noun)) return false;
        return switch (tokens.word(at - 1)) {
            case "welcomed", "welcomes", "welcoming", "discussed", "endorsed", "outlined", "reviewed", "supported" ->
                true;
            default -> false;
        };
    }

    /** {@code will go to the talks with Y on Tuesday}: a weekday may be one to come. */
    public boolean isExpected(Dates.Found date) {
        if (DateWords.weekday(tokens, date.from()) == null) return false;
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Phrases.Match<Modality> match =
                    Modality.at(tokens, at, scene.sentence().to());
            if (match != null && match.value() == Modality.PLANNED) return true;
        }
        return false;
    }
}
