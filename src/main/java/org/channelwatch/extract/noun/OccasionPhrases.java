package org.channelwatch.extract.noun;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/** Reads how an occasion is introduced, {@code the summit}, {@code his call}, and which date is its own. */
public final class OccasionPhrases {
    /** What may stand between talks and their date, with the name of a place: {@code that were held in Lima on Friday}. */
    private static final Set<String> BEFORE_DATES = Set.of(
            "held",
            "took",
            "place",
            "concluded",
            "ended",
            "scheduled",
            "planned",
            "due",
            "set",
            "from",
            "that",
            "'s",
            "is",
            "coming",
            "up",
            "happening",
            "taking",
            "which",
            "was",
            "were",
            "in",
            "at",
            "on",
            "of",
            "the",
            "for",
            "via",
            "by",
            "over",
            "earlier",
            "late",
            "just",
            "only",
            "back",
            "videoconference",
            "phone",
            "telephone",
            ",");

    private static final Set<String> BOTH = Words.of("two who talk");
    private static final int LONGEST_ATTRIBUTE = 12;
    private static final int REACH = 10;

    private final Scene scene;
    private final Tokens tokens;

    public OccasionPhrases(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** How a noun is introduced: where its phrase begins, and whether that says which occasion is meant. */
    public record Phrase(int from, boolean definite) {}

    /** The phrase of which the noun is the head. */
    public Phrase of(int noun) {
        int from = noun;
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - LONGEST_ATTRIBUTE); at--) {
            String word = tokens.word(at);
            if (isOfBoth(at)) return new Phrase(at, true);
            switch (word) {
                case "the", "this", "his", "her", "its", "their", "our", "your", "my", "'s" -> {
                    return new Phrase(at, true);
                }
                case "a", "an" -> {
                    return new Phrase(at, false);
                }
                case "that" -> {
                    return new Phrase(from, false);
                }
                default -> {}
            }
            boolean attribute = tokens.isHyphenated(at) || !FunctionWords.isPreposition(word);
            if (!scene.timing().dates().covers(at) && (!attribute || tokens.isMark(at) || Verbs.isAuxiliary(word)))
                break;
            from = at;
        }
        return new Phrase(from, false);
    }

    /** The token before the phrase, and before whose it is, with the article: {@code [of] the President's call}, {@code [on] today's call}. */
    public int before(Phrase phrase) {
        boolean owned = tokens.is(phrase.from(), "'s");
        if (!owned) return phrase.from() - 1;
        Mention owner = scene.groups().endingAt(phrase.from());
        if (owner == null) return beforeDate(phrase.from());
        return tokens.is(owner.from() - 1, "the") ? owner.from() - 2 : owner.from() - 1;
    }

    private int beforeDate(int to) {
        return scene.timing().dates().all().stream()
                .filter(date -> date.to() == to)
                .mapToInt(date -> date.from() - 1)
                .findFirst()
                .orElse(to - 1);
    }

    /** {@code the two leaders['] call}, {@code both sides['] talks}: whether the apostrophe of two stands at the token. */
    public boolean isOfBoth(int at) {
        boolean owners = tokens.is(at, "'") && tokens.isGlued(at) && BOTH.contains(tokens.word(at - 1));
        return owners && (tokens.is(at - 2, "two") || tokens.is(at - 2, "both"));
    }

    /** The date within the phrase, behind its noun, or behind that and its parties; null where there is none. */
    public Dates.@Nullable Found dateOf(Phrase phrase, Phrases.Match<Noun> noun, int end) {
        List<Dates.Found> dates = scene.timing().dates().all();
        for (Dates.Found date : dates) {
            boolean before = date.from() >= phrase.from() && date.to() <= noun.from();
            boolean owner = date.to() == phrase.from() && tokens.is(phrase.from(), "'s");
            if (before || owner) return date;
        }
        for (Dates.Found date : dates)
            if (date.from() >= noun.to() && date.to() < end && isJoined(noun.to(), date.from())) return date;
        for (Dates.Found date : dates) if (date.from() >= end && isJoined(end, date.from())) return date;
        return null;
    }

    /** Whether between the parties and the date there is no more than where it was: {@code [talks with Y] held in Lima on Friday}. */
    private boolean isJoined(int from, int date) {
        if (date - from > REACH) return false;
        for (int at = from; at < date; at++) {
            boolean joint = BEFORE_DATES.contains(tokens.word(at)) || tokens.isCapital(at);
            if (!joint) return false;
        }
        return true;
    }
}
