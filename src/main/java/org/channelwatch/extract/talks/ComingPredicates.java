package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/** Reads the verb behind talks or a visit that are to come: {@code will take place}, {@code are scheduled for Monday}, {@code may not be held}. */
final class ComingPredicates {
    private static final Set<String> TAKING_PLACE = Words.of("taking place");
    private static final Set<String> ARRANGED = Words.of("arranged");
    private static final Set<String> ROUNDS = Words.of("rounds");
    private static final Set<String> REPORTED = Words.of("reported");
    private static final int NEAR = 6;
    private static final int REACH = 9;

    private final Scene scene;
    private final Tokens tokens;
    private final PredicateStarts starts;

    ComingPredicates(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.starts = new PredicateStarts(scene);
    }

    /** {@code The talks will resume on Monday}, {@code a meeting is planned}, {@code with the next round due on Monday}. */
    boolean areTold(OccasionPhrases.Phrase phrase, Phrases.Match<Noun> noun, int end, Dates.@Nullable Found date) {
        if (isBehindPreposition(phrase.from())) return false;
        int verb = behindSince(starts.behind(behindPlaceAndTime(end)));
        String word = tokens.word(verb);
        boolean ahead = date != null && scene.published().isAhead(date, true);
        boolean sure = date != null
                || isNext(phrase.from(), noun.to())
                || !scene.sentence().spoken();
        if (word.equals("will") || word.equals("'ll") || (word.equals("would") && isReported(verb)))
            return sure && isTakingPlace(verb + 1, ahead);
        if (word.equals("to")) return sure && TAKING_PLACE.contains(tokens.word(verb + 1));
        if (ARRANGED.contains(word)) return ahead && date != null && date.from() > verb;
        if (word.equals("has") || word.equals("have")) return tokens.is(verb + 1, "been") && isArranged(verb + 2);
        if (word.startsWith("w") && Verbs.isBe(word))
            return isArranged(verb + 1) && ahead && date != null && date.from() > verb && !tokens.is(verb + 1, "to");
        if (Verbs.isBe(word)) {
            if (tokens.is(verb + 1, "going") && tokens.is(verb + 2, "to"))
                return sure && isTakingPlace(verb + 3, ahead);
            if (tokens.is(verb + 1, "to")) return sure && isTakingPlace(verb + 2, ahead);
            return isArranged(verb + 1) || (ahead && isDirectly(verb, date));
        }
        return ahead && TAKING_PLACE.contains(word) && !PastTenses.isRegular(word);
    }

    /** {@code at [the summit]}: of something else the verb tells; not {@code with [the next round] due}, {@code the round of [talks]}. */
    private boolean isBehindPreposition(int phrase) {
        int before = phrase - 1;
        boolean round = tokens.is(before, "of") && ROUNDS.contains(tokens.word(before - 1));
        return tokens.isPreposition(before) && !round && !tokens.is(before, "with");
    }

    /** {@code [the first talks] since the war will begin}: the token of the verb; the same token where none follows. */
    private int behindSince(int since) {
        for (int at = since + 1; tokens.is(since, "since") && at < since + REACH + NEAR; at++)
            if (tokens.is(at, "will") || tokens.is(at, "are") || tokens.is(at, "is")) return at;
        return since;
    }

    /** {@code [is] currently scheduled}, {@code being planned}. */
    private boolean isArranged(int from) {
        int at = from;
        while (Modality.isAdverb(tokens.word(at)) || tokens.is(at, "being")) at++;
        return ARRANGED.contains(tokens.word(at));
    }

    /** {@code [will] take place}, {@code be held}, {@code be on Friday}. */
    private boolean isTakingPlace(int from, boolean ahead) {
        int at = from;
        while (Modality.isAdverb(tokens.word(at))) at++;
        if (!tokens.is(at, "be")) return TAKING_PLACE.contains(tokens.word(at));
        return TAKING_PLACE.contains(tokens.word(at + 1))
                || tokens.is(at + 1, "held")
                || tokens.is(at + 1, "hosted")
                || (ahead && scene.timing().dates().after(at + 1, 2) != null);
    }

    /** {@code [the next round is] on Friday}, {@code happening on Friday}. */
    private boolean isDirectly(int be, Dates.@Nullable Found date) {
        int next = TAKING_PLACE.contains(tokens.word(be + 1)) ? be + 2 : be + 1;
        int day = tokens.isPreposition(next) ? next + 1 : next;
        return date != null && (date.from() == next || date.from() == day);
    }

    /** {@code It was agreed that the talks [would]}. */
    private boolean isReported(int would) {
        for (int at = would - 1; at > Math.max(scene.sentence().from(), would - NEAR - 2); at--)
            if (tokens.is(at, "that")) return REPORTED.contains(tokens.word(at - 1));
        return false;
    }

    /** {@code the talks [in Lima on Monday] will}: the token of the verb. */
    private int behindPlaceAndTime(int end) {
        int at = end;
        boolean on = true;
        while (on) {
            int day = scene.timing().dates().behindTimes(at);
            if (day == at && tokens.isPreposition(at) && scene.timing().dates().beginsAt(at + 1))
                day = scene.timing().dates().endOf(at + 1);
            int place = day;
            if (tokens.is(day, "in") || tokens.is(day, "at")) for (place = day + 1; tokens.isCapital(place); ) place++;
            if (place == day + 1) place = day;
            on = place > at && at < scene.sentence().to();
            at = place;
        }
        return at;
    }

    /** {@code [the talks next week] may not take place}, {@code [preparations for talks] are currently not under way}. */
    boolean areDoubted(int end) {
        int verb = Schedules.behind(scene, behindPlaceAndTime(end));
        int not = Modality.isAdverb(tokens.word(verb + 1)) ? verb + 2 : verb + 1;
        if (tokens.is(not, "not") || tokens.is(not, "n't")) return true;
        return switch (tokens.word(verb)) {
            case "may", "might", "could", "can", "should" -> true;
            default -> false;
        };
    }

    /** {@code the next round of political [consultations]}, {@code another [meeting]}. */
    private boolean isNext(int from, int to) {
        for (int at = from; at < to; at++) {
            switch (tokens.word(at)) {
                case "next", "another", "further", "second", "third", "new" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
