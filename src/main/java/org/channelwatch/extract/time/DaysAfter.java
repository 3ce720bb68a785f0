package org.channelwatch.extract.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Dates what the news came after: {@code a day after Y cut ties}. */
public final class DaysAfter {
    private static final int REACH = 12;

    private DaysAfter() {}

    /** {@code X expels envoys a day after Y cut ties}: of the day before the news, where the clause follows; else null. */
    public static @Nullable TimeSpan before(Tokens tokens, Sentence sentence, int verb, Instant publishedAt) {
        if (sentence.number() > 0) return null;
        for (int at = verb - 1; at > Math.max(sentence.from() + 2, verb - REACH); at--) {
            if (!tokens.is(at, "after")) {
                if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) return null;
                continue;
            }
            DateWords.Amount amount = DateWords.amount(tokens, at - 2);
            LocalDate today = LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
            if (amount != null && amount.to() == at)
                return new RelativeDates(today)
                        .since(at - 2, at, today, amount.unit(), amount.count())
                        .span();
            boolean eve = tokens.is(at - 1, "day") && tokens.is(at - 2, "the");
            return eve ? TimeSpan.day(today.minusDays(1)) : null;
        }
        return null;
    }
}
