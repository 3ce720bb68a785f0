package org.channelwatch.extract.time;

import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;

/** Tells what parts a date from what happened: {@code after}, another verb, but not {@code spoke [on the phone] in May}. */
final class DateBreaks {
    private static final Set<String> BREAKS = Set.of(
            ";",
            ":",
            "after",
            "before",
            "since",
            "that",
            "following",
            "over",
            "amid",
            "despite",
            "when",
            "which",
            "who",
            "as",
            "because",
            "while",
            "if",
            "whether",
            "where",
            "until",
            "ahead",
            "\"",
            "than",
            "marking");

    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_ASIDE = 7;
    private static final int LONGEST_QUOTED = 5;

    private final Tokens tokens;
    private final Sentence sentence;
    private final SentenceDates dates;

    DateBreaks(Tokens tokens, Sentence sentence, SentenceDates dates) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.dates = dates;
    }

    static boolean isBreak(String word) {
        return BREAKS.contains(word);
    }

    /** Whether what stands between belongs to something else. */
    boolean between(int from, int to) {
        for (int at = from; at < to; at++) {
            at = behindAsideOfSpeech(at);
            if (at >= to) return false;
            if (BREAKS.contains(tokens.word(at)) && !Durations.isClock(tokens, at) && !isLoose(at, to)) return true;
            if (Verbs.ALL.isVerb(tokens, at, sentence.to()) && !isOnPhone(at) && !isOwned(at)) return true;
            if (tokens.is(at, ",") && isOfOther(at + 1, to)) return true;
        }
        return false;
    }

    /** {@code meet in Lima, [as you said,] on May 3}: the token behind it; the same token where none begins. */
    private int behindAsideOfSpeech(int at) {
        boolean begins = tokens.is(at, ",") && tokens.is(at + 1, "as");
        boolean self = switch (tokens.word(at + 2)) {
            case "you", "i", "we" -> true;
            default -> false;
        };
        if (!begins || !self) return at;
        for (int comma = at + 3; comma < at + LONGEST_ASIDE; comma++) if (tokens.is(comma, ",")) return comma + 1;
        return at;
    }

    /** {@code had a call with Y, [and Secretary Z was in Lima on Monday]}: of somebody else's Monday. */
    private boolean isOfOther(int from, int to) {
        int name = tokens.is(from, "and") || tokens.is(from, "but") ? from + 1 : from;
        for (int at = name; at < Math.min(to, name + LONGEST_NAME); at++) {
            if (PastTenses.isWas(tokens.word(at))) return at > name;
            boolean part = tokens.isCapital(at) || tokens.is(at, "of") || tokens.is(at, "the");
            if (!part || dates.covers(at)) return false;
        }
        return false;
    }

    /** {@code spoke [on the phone] in May}: how they did. */
    private boolean isOnPhone(int at) {
        return tokens.is(at, "on") && tokens.is(at + 2, "phone");
    }

    /** {@code discussed with Y in their call last week}: no verb. */
    private boolean isOwned(int at) {
        return switch (tokens.word(at - 1)) {
            case "their", "his", "her", "our" -> true;
            default -> false;
        };
    }

    private boolean isLineBefore(int from, int date) {
        for (int at = from; at < date; at++) {
            Phrases.Match<Nouns.Noun> noun = Nouns.ALL.at(tokens, at, sentence.to());
            Nouns.Sense sense = noun == null ? null : noun.value().type();
            if (sense == Nouns.Sense.LINE || sense == Nouns.Sense.AGAIN) return true;
        }
        return isPhone(from) || isPhone(from + 1);
    }

    private boolean isPhone(int at) {
        return tokens.is(at, "phone") || tokens.is(at, "telephone");
    }

    /** {@code On Monday X will be in Lima, where he will meet Y}: on that day too. */
    private boolean isThere(int where) {
        return tokens.is(where, "where") && tokens.is(where - 1, ",");
    }

    /** A date at the beginning also holds behind other verbs: "A day earlier, X had met Y, while Z called W". */
    boolean part(int from, int to) {
        for (int at = from; at < to; at++) {
            String word = tokens.word(at);
            boolean same = word.equals("while") || isThere(at);
            if (BREAKS.contains(word) && !same && !Durations.isClock(tokens, at) && !isLoose(at, to)) return true;
        }
        return false;
    }

    /** {@code in over a year}, {@code over half an hour}: how long it was. */
    private boolean isRough(int at) {
        if (!tokens.is(at, "over")) return false;
        boolean half = tokens.is(at + 1, "half");
        return DateWords.Unit.of(tokens.word(half ? at + 3 : at + 2)) != null;
    }

    /** {@code spoke "a few days ago"}: the quotation mark is before the date, and closed behind it. */
    private boolean isAroundDate(int at, int date) {
        if (!tokens.is(at, "\"") || at < date - 2) return false;
        for (int close = date + 1; close < date + LONGEST_QUOTED; close++) if (tokens.is(close, "\"")) return true;
        return false;
    }

    /** {@code over the weekend}, {@code over the course of the weekend}, {@code over the hotline on Monday}. */
    private boolean isLoose(int at, int date) {
        if (tokens.is(at, "as") && (tokens.is(at + 1, "recently") || tokens.is(at - 1, "recently"))) return true;
        if (isRough(at) || isAroundDate(at, date)) return true;
        boolean line = isLineBefore(at + 1, date) || tokens.is(at + 2, "course");
        if (tokens.is(at, "over") && line) return true;
        return at >= date - 2 && tokens.is(at, "over");
    }
}
