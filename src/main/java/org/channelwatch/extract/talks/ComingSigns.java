package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/** Tells whether talks or a visit are to come, by what is said of them or how they are named: {@code will take place}, {@code tomorrow's visit}. */
final class ComingSigns {
    private static final Set<String> COMING = Words.of("coming");
    private static final Set<String> LEADING = Words.of("leading to talks");
    private static final Set<String> UNFIT = Words.of("unfit");
    private static final int NEAR = 6;
    private static final int REACH = 9;

    private final Scene scene;
    private final Tokens tokens;
    private final OccasionPhrases phrases;
    private final ComingPredicates predicates;

    ComingSigns(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.phrases = new OccasionPhrases(scene);
        this.predicates = new ComingPredicates(scene);
    }

    /**
     * When it will be; null where nothing tells that it will.
     *
     * @param end the token after the noun and all who take part
     */
    @Nullable
    TimeSpan when(OccasionPhrases.Phrase phrase, Phrases.Match<Noun> noun, int end) {
        int first = scene.sentence().from();
        if (tokens.is(first, "if") || tokens.hasAny(UNFIT, first, phrase.from())) return null;
        for (int at = phrase.from(); at < noun.from(); at++)
            if (tokens.is(at, "no") || tokens.is(at, "any")) return null;
        if (Conditions.before(scene, phrase.from(), null) != null || isNoDateFor(phrase.from())) return null;
        Dates.Found date = dateOf(phrase, noun, end);
        if (date != null && scene.published().isBehind(date.ahead())) return null;
        if (predicates.areDoubted(end)) return null;
        boolean coming = predicates.areTold(phrase, noun, end, date)
                || isWithin(phrase, noun, end, date)
                || isLedTo(phrase, date);
        if (!coming) return null;
        return date == null ? scene.timing().now() : scene.published().nearest(date);
    }

    /** {@code No date has been set for [the next meeting]}. */
    private boolean isNoDateFor(int phrase) {
        int from = scene.sentence().from();
        boolean date = tokens.is(from + 1, "date") || tokens.is(from + 1, "dates") || tokens.is(from + 1, "time");
        return tokens.is(from, "no") && date && phrase > from + 1;
    }

    private Dates.@Nullable Found dateOf(OccasionPhrases.Phrase phrase, Phrases.Match<Noun> noun, int end) {
        Dates.Found own = phrases.dateOf(phrase, noun, end);
        if (own != null) return own;
        Dates.Found first = dayBefore(phrase.from());
        if (first == null) first = scene.timing().dates().ofPlan(phrase.from(), noun.to(), end);
        if (first != null) return first;
        for (Dates.Found date : scene.timing().dates().all()) {
            boolean behind = date.from() >= end && date.from() <= end + REACH;
            if (behind && !scene.published().isBehind(date.ahead())) return date; // not "the first since 2010"
        }
        return null;
    }

    /** {@code this evening during [the call]}. */
    private Dates.@Nullable Found dayBefore(int phrase) {
        boolean within = tokens.is(phrase - 1, "during") || tokens.is(phrase - 1, "in") || tokens.is(phrase - 1, "at");
        if (within) for (Dates.Found date : scene.timing().dates().all()) if (date.to() == phrase - 1) return date;
        return null;
    }

    /** {@code at tomorrow's meeting}, {@code ahead of the meeting}, {@code during the call this evening}, {@code the upcoming talks}. */
    private boolean isWithin(
            OccasionPhrases.Phrase phrase, Phrases.Match<Noun> noun, int end, Dates.@Nullable Found date) {
        if (date != null && scene.published().isOver(date)) return false;
        for (int at = phrase.from(); at < noun.to(); at++)
            if (COMING.contains(tokens.word(at))) return phrase.definite();
        Dates.Found own = phrases.dateOf(phrase, noun, end);
        if (own == null) own = dayBefore(phrase.from());
        if (own == null) return false;
        boolean owner = own.to() == phrase.from();
        boolean trip = noun.value().type() == Nouns.Sense.TRIP
                && (phrase.definite() || scene.published().isAhead(own));
        boolean definite = owner || trip || tokens.is(phrase.from(), "the") || tokens.is(phrase.from(), "this");
        boolean told = scene.sentence().spoken() && end > noun.to() && own.from() >= end;
        if (told && scene.published().isAhead(own) && !isOpen(noun.from())) return true;
        boolean ahead =
                scene.published().isAhead(own) || (scene.published().isToday(own) && isPromised(noun.from(), own.to()));
        return definite && ahead;
    }

    /** {@code [will] raise it in the call today}, {@code the focus of the meeting today [is going to]}. */
    private boolean isPromised(int noun, int end) {
        for (int at = scene.sentence().from(); at < noun; at++)
            if (tokens.is(at, "will") || tokens.is(at, "'ll")) return true;
        for (int at = end; at < Math.min(end + NEAR, scene.sentence().to()); at++)
            if (tokens.is(at, "will") || (tokens.is(at, "going") && tokens.is(at + 1, "to"))) return true;
        return false;
    }

    /** {@code there could be [a call] tomorrow}, {@code would like a call}. */
    private boolean isOpen(int noun) {
        for (int at = scene.sentence().from(); at < noun; at++) {
            switch (tokens.word(at)) {
                case "could",
                        "may",
                        "might",
                        "would",
                        "can",
                        "should",
                        "want",
                        "wants",
                        "hope",
                        "hopes",
                        "like",
                        "asked" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code looks forward to [the talks]}, {@code is set for talks}, {@code ahead of her meeting}. */
    private boolean isLedTo(OccasionPhrases.Phrase phrase, Dates.@Nullable Found date) {
        int before = phrase.from() - 1;
        boolean ahead = date != null && scene.published().isAhead(date, true);
        return switch (tokens.word(before)) {
            case "to" ->
                tokens.is(before - 1, "forward")
                        && (ahead || (phrase.definite() && !scene.sentence().spoken()));
            case "of" -> tokens.is(before - 1, "ahead");
            case "for" -> LEADING.contains(tokens.word(before - 1));
            default -> false;
        };
    }
}
