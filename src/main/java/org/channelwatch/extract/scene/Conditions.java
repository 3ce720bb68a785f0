package org.channelwatch.extract.scene;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads what stands before a subject or a noun and takes the truth from it: "if X", "denied that X", "the possibility of talks". */
public final class Conditions {
    private static final Set<String> STATING = Words.of("stating");
    private static final Set<String> UNTRUE = Words.of("untrue");
    private static final int REACH = 4;
    private static final int FAR = 8;

    private Conditions() {}

    /** The modality of a clause whose subject begins at the token. */
    public static @Nullable Modality before(Scene scene, int subject, @Nullable Modality modality) {
        if (isHad(scene, subject) || isUntrue(scene, subject)) return Modality.CONDITIONAL;
        if (modality == null && isTimeToCome(scene, subject)) return Modality.PLANNED;
        if (modality == Modality.PLANNED && isUnderCondition(scene, subject)) return Modality.CONDITIONAL;
        for (int at = subject - 1; at >= Math.max(scene.sentence().from(), subject - REACH); at--) {
            String word = scene.tokens().word(at);
            boolean dash = word.equals("-") && !scene.tokens().isWithinWord(at); // "what you ask for — a visit by X"
            if (word.equals(",") || word.equals(";") || word.equals("\"") || dash || isFactual(scene, at)) break;
            Phrases.Match<Modality> match =
                    Modality.endingAt(scene.tokens(), at + 1, scene.sentence().from());
            if (match == null) continue;
            Modality found = match.value();
            if (modality == Modality.PLANNED && isJustBefore(scene, at)) break;
            if (modality == null && word.equals("before") && isTold(scene, subject)) break;
            if (word.equals("before") && scene.tokens().is(at + 1, "that")) break; // "before that we met"
            if (Verbs.isAuxiliary(word)) continue;
            if (isStated(scene, match.from(), subject) || isHeardOf(scene, at + 1, subject)) continue;
            boolean denied =
                    isNegated(scene, match.from()) && !isWish(scene.tokens().word(match.from()));
            if (Modality.isUnreal(found) && !denied) return found;
        }
        return modality;
    }

    /** {@code It will be the first time [that X has met Y]}. */
    private static boolean isTimeToCome(Scene scene, int subject) {
        int behind = scene.tokens().is(subject - 1, "the") ? subject - 1 : subject;
        int time = scene.tokens().is(behind - 1, "that") ? behind - 2 : behind - 1;
        if (!scene.tokens().is(time, "time")) return false;
        for (int at = time - 1; at > Math.max(scene.sentence().from(), time - FAR); at--) {
            switch (scene.tokens().word(at)) {
                case "will", "would", "'ll" -> {
                    return true;
                }
                case ",", "was", "is", "'s", "marked" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code If Z agrees, X will meet Y}; not {@code If you look at it, X will}. */
    private static boolean isUnderCondition(Scene scene, int subject) {
        int from = scene.sentence().from();
        return subject > from && Provisos.beginsAt(scene.tokens(), from);
    }

    /** {@code It is incorrect that X met Y}, {@code called it "untrue" that X}. */
    private static boolean isUntrue(Scene scene, int subject) {
        int that = scene.tokens().is(subject - 1, "the") ? subject - 2 : subject - 1;
        int quoted = scene.tokens().is(that - 1, "\"") ? that - 2 : that - 1;
        return scene.tokens().is(that, "that")
                && UNTRUE.contains(scene.tokens().word(quoted))
                && !scene.tokens().is(quoted - 1, "not")
                && !scene.tokens().is(quoted - 1, "n't");
    }

    /** {@code Had X met Y, she would have told her}. */
    private static boolean isHad(Scene scene, int subject) {
        int had = scene.tokens().is(subject - 1, "the") ? subject - 2 : subject - 1;
        boolean opens = had == scene.sentence().from() || scene.tokens().is(had - 1, ",");
        return opens && scene.tokens().is(had, "had") && !scene.sentence().question();
    }

    /** The modality of a verb whose subject begins at the token, and may be taken up again: {@code X denied that it had met Y}. */
    public static @Nullable Modality ofVerb(Scene scene, int subject, VerbGroup group) {
        int again = group.from() - 1;
        boolean taken = again > subject && isPronoun(scene.tokens().word(again));
        return before(scene, taken ? again : subject, group.modality());
    }

    private static boolean isPronoun(String word) {
        return word.equals("it") || word.equals("he") || word.equals("she") || word.equals("they");
    }

    /** {@code comes before X is to meet Y}: a plan all the same; of {@code two days before} the date would be taken for that of the plan. */
    private static boolean isJustBefore(Scene scene, int at) {
        return scene.tokens().is(at, "before")
                && DateWords.Unit.of(scene.tokens().word(at - 1)) == null;
    }

    /** {@code called Z before X met Y}, as one speaks of what was. */
    private static boolean isTold(Scene scene, int subject) {
        if (!scene.sentence().spoken() || scene.sentence().question()) return false;
        for (int at = subject; at < Math.min(subject + REACH, scene.sentence().to()); at++) {
            Phrases.Match<Inflected> verb = scene.verbAt(at);
            if (verb != null)
                return verb.value().form() == Verbs.Form.PAST
                        && !Verbs.isAuxiliary(scene.tokens().word(at - 1));
        }
        return false;
    }

    /** {@code proposed it when X met Y}: but not {@code asked when X would}, {@code did not know when X would}. */
    private static boolean isFactual(Scene scene, int at) {
        if (!scene.tokens().is(at, "when")) return false;
        return switch (scene.tokens().word(at - 1)) {
            case "ask", "asks", "asked", "asking", "know", "sure", "idea", "unclear" -> false;
            default -> true;
        };
    }

    /** {@code I want to stress that X will meet Y}, {@code We would like to confirm that}: it is said all the same. */
    private static boolean isStated(Scene scene, int wish, int subject) {
        if (!isWish(scene.tokens().word(wish)) || isNegated(scene, wish)) return false;
        return scene.tokens().hasAny(STATING, wish, subject);
    }

    /** {@code [I have heard] of it since X met Y}; not {@code I have heard X met Y}. */
    private static boolean isHeardOf(Scene scene, int behind, int subject) {
        return scene.tokens().word(behind - 1).startsWith("hear")
                && behind < (scene.tokens().is(subject - 1, "the") ? subject - 1 : subject);
    }

    private static boolean isWish(String word) {
        return switch (word) {
            case "want", "wants", "wanted", "would", "need" -> true;
            default -> false;
        };
    }

    /** {@code did not deny that}. */
    private static boolean isNegated(Scene scene, int at) {
        return scene.tokens().is(at - 1, "not") || scene.tokens().is(at - 1, "n't");
    }
}
