package org.channelwatch.extract.time;

import java.util.List;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Resource;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells that something was at a time that nobody names, and so is no news: {@code has met Y before}, {@code once spoke with Y}. */
public final class FormerTimes {
    private static final int REACH = 8;
    private static final int OPENING = 2;
    private static final Phrases<Boolean> WITHIN = new Phrases<>();
    private static final Phrases<Boolean> BEHIND = new Phrases<>();

    static {
        for (List<List<String>> line : Resource.read("former.txt", 2)) {
            Phrases<Boolean> phrases = line.getFirst().getFirst().equals("within") ? WITHIN : BEHIND;
            line.get(1).forEach(phrase -> phrases.add(phrase, true));
        }
    }

    private final Tokens tokens;
    private final Sentence sentence;
    private final SentenceDates dates;

    public FormerTimes(Tokens tokens, Sentence sentence, SentenceDates dates) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.dates = dates;
    }

    /**
     * Whether what is told was then.
     *
     * @param from where the verb group begins
     * @param trigger the verb
     * @param end the token after all that belongs to it
     * @param date the date that it has otherwise: one before it may be that of those who tell of it
     */
    public boolean isThen(int from, int trigger, int end, Dates.@Nullable Found date) {
        int behind = behind(trigger, end);
        if (date == null) return behind >= 0 || isWithin(from, trigger) || opens(from);
        if (date.from() == behind) return true; // "years ago"
        return date.to() <= from && (behind >= 0 || isWithin(from, trigger));
    }

    /** {@code [set up] after the 1971 war}: years ago. */
    public static boolean isAfterYear(Tokens tokens, Sentence sentence, int end, int published) {
        boolean after = tokens.is(end, "after") || tokens.is(end, "following") || tokens.is(end + 1, "after");
        for (int at = end; after && at < Math.min(end + REACH, sentence.to()); at++) {
            int year = DateWords.year(tokens, at);
            if (year > 0) return year < published - 1;
        }
        return false;
    }

    /** {@code once spoke}, {@code has previously spoken}; not {@code once again spoke}. */
    private boolean isWithin(int from, int trigger) {
        for (int at = Math.max(sentence.from(), from - 1); at < trigger; at++) {
            Phrases.Match<Boolean> match = WITHIN.longest(tokens, at, trigger);
            if (match != null && !tokens.is(match.to(), "again") && !tokens.is(match.to(), "more")) return true;
        }
        return false;
    }

    /** Where {@code [spoke with Y] before}, {@code in the past} begins; -1 where it is not there. */
    private int behind(int trigger, int end) {
        for (int at = trigger + 1; at < Math.min(end + REACH, sentence.to()); at++) {
            Phrases.Match<Boolean> match = BEHIND.longest(tokens, at, sentence.to());
            if (match != null && isAdverb(match)) return at;
            boolean other = dates.isBreak(at) || tokens.is(at, ",") || tokens.is(at, "but");
            if (at >= end && (other || Verbs.ALL.isVerb(tokens, at, sentence.to()))) return -1;
        }
        return -1;
    }

    /** {@code In the past, X has met Y}. */
    private boolean opens(int from) {
        for (int at = sentence.from(); at < Math.min(sentence.from() + OPENING, from); at++) {
            Phrases.Match<Boolean> match = BEHIND.longest(tokens, at, from);
            if (match != null && tokens.is(match.to(), ",")) return !isParted(match.to() + 1, from);
        }
        return false;
    }

    private boolean isParted(int from, int to) {
        for (int at = from; at < to; at++) if (dates.isBreak(at) || tokens.is(at, "but")) return true;
        return false;
    }

    /** Not {@code before the summit}, {@code before leaving}, {@code before and after it}, {@code the day before}, {@code in the past week}. */
    private boolean isAdverb(Phrases.Match<Boolean> match) {
        int next = match.to();
        boolean closed = next >= sentence.to()
                || tokens.isMark(next)
                || tokens.is(next, "and")
                || tokens.is(next, "or")
                || FunctionWords.isStop(tokens.word(next))
                || tokens.isPreposition(next);
        return closed && !isListed(next) && !isCounted(match.from() - 1);
    }

    /** {@code before[,] during and after}. */
    private boolean isListed(int at) {
        for (int i = at; i < at + 2; i++) if (tokens.is(i, "after") || tokens.is(i, "during")) return true;
        return false;
    }

    /** {@code the day before}, {@code three years ago}, {@code as before}. */
    private boolean isCounted(int before) {
        String word = tokens.word(before);
        return DateWords.Unit.of(word) != null
                || DateWords.isPartOfDay(word)
                || DateWords.number(tokens, before) > 0
                || word.equals("as")
                || word.equals("than")
                || word.equals("like")
                || word.equals("never");
    }
}
