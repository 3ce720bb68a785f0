package org.channelwatch.extract.scene;

import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/** Reads answers that say no more than when: {@code Tomorrow}, {@code That was on Friday, I believe}. */
final class DateAnswers {
    private static final int NEAR = 5;
    private static final int LONGEST = 10;

    private final Scene scene;
    private final Tokens tokens;
    private final ShortAnswers answers;

    DateAnswers(Scene scene, ShortAnswers answers) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.answers = answers;
    }

    /** {@code Tomorrow.}, {@code That was on Friday.}: the date, where the sentence says no more; else null. */
    Dates.@Nullable Found date() {
        Sentence sentence = scene.sentence();
        if (sentence.to() - sentence.from() > LONGEST) return null;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Dates.Found date =
                    scene.timing().dates().beginsAt(at) ? scene.timing().dates().after(at, 0) : null;
            if (date != null) return date.vague() || !isClosedBehind(date.to()) ? null : date;
            if (!isBeforeDate(at)) return null;
        }
        return null;
    }

    private boolean isClosedBehind(int at) {
        boolean aside = tokens.is(at, ",") && scene.sentence().to() - at < NEAR; // "On Friday, I believe."
        return answers.isClosed(at) || aside || DateWords.isPartOfDay(tokens.word(at));
    }

    private boolean isBeforeDate(int at) {
        String word = tokens.word(at);
        return answers.isOpening(at)
                || Verbs.isBe(word)
                || FunctionWords.isPreposition(word)
                || switch (word) {
                    case "it",
                            "that",
                            "will",
                            "'ll",
                            "just",
                            "earlier",
                            "later",
                            "early",
                            "late",
                            "the",
                            "think",
                            "i",
                            "believe" -> true;
                    default -> false;
                };
    }
}
