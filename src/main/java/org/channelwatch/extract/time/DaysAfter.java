package org.channelwatch.extract.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Dates what the news came after: {@code a day after Y cut ties}. */
public final class DaysAfter {
    private static final int REACH = 12;
    private static final int LONGEST_AMOUNT = 4;
    private static final int MANY = 7;

    private DaysAfter() {}

    /** {@code X expels envoys a day after Y cut ties}: of the day before the news, where the clause follows; else null. */
    public static @Nullable TimeSpan before(Tokens tokens, Sentence sentence, int verb, Instant publishedAt) {
        if (sentence.number() > 0 && !isNews(tokens, sentence, verb)) return null;
        for (int at = verb; at > Math.max(sentence.from(), verb - REACH); at--) {
            if (!tokens.is(at, "after")) {
                if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) return null;
                continue;
            }
            LocalDate today = LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
            for (int from = at - 1; from >= Math.max(sentence.from(), at - LONGEST_AMOUNT); from--) {
                DateWords.Amount amount = DateWords.amount(tokens, from);
                if (amount != null && amount.to() == at && !isMore(tokens, from))
                    return span(amount, today, isCounted(tokens, from));
            }
            boolean eve = tokens.is(at - 1, "day") && tokens.is(at - 2, "the");
            return eve ? TimeSpan.day(today.minusDays(1)) : null;
        }
        return null;
    }

    /** {@code It comes a day after}, {@code The step is announced two days after}: further on, only of what is told as of now. */
    private static boolean isNews(Tokens tokens, Sentence sentence, int to) {
        for (int at = sentence.from(); at < to; at++) {
            switch (tokens.word(at)) {
                case "comes", "come", "is", "are", "follows" -> {
                    return true;
                }
                case "after", "that", "who", "," -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private static TimeSpan span(DateWords.Amount amount, LocalDate today, boolean counted) {
        if (counted)
            return new RelativeDates(today)
                    .since(0, 0, today, amount.unit(), amount.count())
                    .span();
        LocalDate latest = amount.unit().before(today, 1);
        return Dates.span(amount.unit().before(today, MANY), latest, Precision.APPROX);
    }

    /** {@code three days}, {@code a week}; not {@code weeks}. */
    private static boolean isCounted(Tokens tokens, int amount) {
        return DateWords.number(tokens, amount) > 0 || tokens.is(amount, "a") || tokens.is(amount, "an");
    }

    /** {@code two [days]}: the amount begins before. */
    private static boolean isMore(Tokens tokens, int from) {
        return DateWords.number(tokens, from - 1) > 0 || tokens.is(from - 1, "a") || tokens.is(from - 1, "of");
    }
}
