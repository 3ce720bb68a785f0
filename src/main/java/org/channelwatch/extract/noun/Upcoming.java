package org.channelwatch.extract.noun;

import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Pronouns;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;

/** Reads talks that are named as being to come: {@code ahead of talks with Y}, {@code there will be a call between X and Y}. */
public final class Upcoming {
    private static final Set<String> ROUNDS = Words.of("rounds");
    private static final int NEAR = 7;

    private final Scene scene;
    private final Tokens tokens;

    public Upcoming(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Reads talks that name both parties and answers whether they are to come. */
    public boolean read(Pair pair, Phrases.Match<Noun> noun, int end) {
        if (!isToCome(noun.from()) || isCalledOff(noun.from(), end)) return false;
        Dates.Found date = scene.timing().dates().of(noun.from(), noun.from(), end);
        if (date != null && scene.published().isOver(date)) return false;
        scene.takeForGranted(scene.sentence().question() && date != null && isOpening());
        tell(pair, noun, end);
        scene.takeForGranted(false);
        return true;
    }

    /** {@code Ahead of X's talks with Y on Friday, what is the plan?}: the question is for something else. */
    private boolean isOpening() {
        int from = scene.sentence().from();
        return tokens.is(from, "ahead") || (tokens.is(from, "in") && tokens.is(from + 1, "advance"));
    }

    /** {@code before the scheduled talks}, {@code offers to host the planned talks}: arranged all the same, whatever is said of them. */
    public void readNamed(Pair pair, Phrases.Match<Noun> noun, int end) {
        if (isNamed(scene, noun.from())) read(pair, noun, end);
    }

    /** {@code the planned [talks]}. */
    public static boolean isNamed(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - NEAR); at--) {
            String word = scene.tokens().word(at);
            boolean definite =
                    scene.tokens().is(at - 1, "the") || scene.tokens().is(at - 1, "'s");
            if (isArranged(word) && definite) return true;
            if (word.equals("the") || FunctionWords.isPreposition(word) || FunctionWords.isStop(word)) return false;
        }
        return false;
    }

    /** {@code planned [talks]}, whether known or not. */
    public static boolean isArranged(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - NEAR); at--) {
            String word = scene.tokens().word(at);
            if (isArranged(word)) return true;
            if (FunctionWords.isPreposition(word) || FunctionWords.isStop(word)) return false;
        }
        return false;
    }

    private static boolean isArranged(String word) {
        return switch (word) {
            case "upcoming", "forthcoming", "planned", "scheduled" -> true;
            default -> false;
        };
    }

    /** {@code X said ahead of talks with Y}. */
    public void read(Phrases.Match<Noun> noun, Group complement, int before) {
        if (!isAhead(before)) return;
        Group subject = scene.doers().first(before - 1);
        int comma = scene.timing().dates().behind(complement.to());
        if (subject == null && tokens.is(comma, ",")) subject = scene.rightOf(comma + 1);
        if (subject == null || Conditions.before(scene, subject.from(), null) != null) return;
        for (Pair pair : scene.pairs(subject, complement)) tell(pair, noun, complement.to());
    }

    /** {@code ahead of}, {@code on the eve of}, {@code in advance of}. */
    private boolean isAhead(int of) {
        if (!tokens.is(of, "of")) return tokens.is(of, "to") && isRunUp(of - 1);
        return switch (tokens.word(of - 1)) {
            case "ahead", "eve", "advance" -> true;
            default -> false;
        };
    }

    /** {@code in the run-up to}, {@code prior to}. */
    private boolean isRunUp(int up) {
        return tokens.is(up, "runup")
                || tokens.is(up, "prior")
                || (tokens.is(up, "up")
                        && (tokens.is(up - 1, "run") || tokens.is(up - 1, "lead") || tokens.is(up - 1, "-")));
    }

    private void tell(Pair pair, Phrases.Match<Noun> noun, int end) {
        TimeSpan when = scene.timing().ahead(noun.from(), noun.from(), end);
        String rule = "upcoming:" + noun.value().name();
        scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.6, rule);
    }

    private boolean isToCome(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - NEAR); at--) {
            switch (tokens.word(at)) {
                case "upcoming",
                        "forthcoming",
                        "anticipated",
                        "expected",
                        "imminent",
                        "ahead",
                        "eve",
                        "prior",
                        "advance",
                        "expect",
                        "expects",
                        "anticipate" -> {
                    return true;
                }
                case "planned", "scheduled" -> {
                    int before = isArticle(at - 1) ? at - 2 : at - 1;
                    return !isFrom(before) && !isCancelling(before); // "walked away from planned talks"
                }
                case "be" -> {
                    return tokens.is(at - 1, "will") || tokens.is(at - 1, "'ll");
                }
                case "for" -> {
                    return isPrepared(at);
                }
                default -> {
                    if (isOther(at)) return false;
                }
            }
        }
        return false;
    }

    /** {@code preparations are under way for a summit}. */
    private boolean isPrepared(int preposition) {
        for (int at = preposition - 1; at >= Math.max(scene.sentence().from(), preposition - NEAR); at--) {
            if (tokens.is(at, "preparations") || tokens.is(at, "arrangements"))
                return !tokens.is(at - 1, "no") && !tokens.is(at - 1, "whether");
            if (FunctionWords.isStop(tokens.word(at)) || tokens.isMark(at)) return false;
        }
        return false;
    }

    /** {@code preparations for a planned summit, which we are eager to see}: of the summit itself no verb tells. */
    private boolean isBehindPreposition(int noun) {
        int from = noun;
        while (from > scene.sentence().from() && !isOther(from - 1)) from--;
        String before = tokens.word(from - 1);
        return from > scene.sentence().from() && FunctionWords.isPreposition(before) && !before.equals("of");
    }

    /** {@code cancelled our scheduled meeting}. */
    private boolean isCancelling(int verb) {
        return Verbs.isCancelling(tokens, verb, verb + 1);
    }

    private boolean isArticle(int at) {
        boolean owner = Pronouns.isPossessive(tokens.word(at)) || tokens.is(at, "our");
        return owner || tokens.is(at, "a") || tokens.is(at, "the");
    }

    /** {@code the first round of talks}. */
    private boolean isOfRound(int of) {
        return tokens.is(of, "of") && ROUNDS.contains(tokens.word(of - 1));
    }

    private boolean isFrom(int at) {
        return tokens.is(at, "from") || tokens.is(at, "off") || tokens.is(at, "of");
    }

    private boolean isOther(int at) {
        String word = tokens.word(at);
        boolean preposition =
                FunctionWords.isPreposition(word) && !tokens.isWithinWord(at) && !isAhead(at) && !isOfRound(at);
        return preposition
                || FunctionWords.isStop(word)
                || tokens.isMark(at)
                || word.equals("no")
                || word.equals("not");
    }

    /** {@code preparations for talks with Y are currently not under way}. */
    private boolean isNegated(int be) {
        int not = Modality.isAdverb(tokens.word(be + 1)) ? be + 2 : be + 1;
        return tokens.is(not, "not") || tokens.is(not, "n't");
    }

    /** {@code the planned talks between X and Y were cancelled}. */
    private boolean isCalledOff(int noun, int from) {
        boolean behind = isBehindPreposition(noun);
        for (int at = from; at < scene.sentence().to(); at++) {
            boolean been = Verbs.isHave(tokens.word(at)) && tokens.is(at + 1, "been");
            boolean said = been || Verbs.isBe(tokens.word(at)); // not "has raised hopes"
            if (said && (!behind || (at == from && isNegated(at)))) return true;
            Phrases.Match<Predicate> predicate =
                    Predicate.at(tokens, at, scene.sentence().to());
            boolean off =
                    predicate != null && (predicate.value() == Predicate.OFF || predicate.value() == Predicate.DEAD);
            if (off) return true;
            if (Verbs.isCancelling(tokens, at, scene.sentence().to())) return true;
        }
        return false;
    }
}
