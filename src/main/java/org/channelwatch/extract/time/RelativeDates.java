package org.channelwatch.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads dates that count from the publication: {@code this week}, {@code the past two days}, {@code last year}, {@code for 24 days}. */
final class RelativeDates {
    private static final int MANY = 3;

    private final LocalDate published;

    RelativeDates(LocalDate published) {
        this.published = published;
    }

    Dates.Found since(int from, int to, LocalDate day, DateWords.Unit unit, int count) {
        LocalDate then = unit.before(day, count);
        return switch (unit) {
            case HOUR, DAY -> Dates.day(from, to, then);
            case WEEK -> Dates.approx(from, to, then.minusDays(3), then.plusDays(3), false);
            case MONTH -> Dates.Found.of(from, to, TimeSpan.month(YearMonth.from(then)));
            case YEAR -> Dates.Found.of(from, to, TimeSpan.year(Year.from(then)));
        };
    }

    Dates.@Nullable Found weekend(Tokens tokens, int at) {
        String before = tokens.word(at - 1);
        if (!before.equals("the") && !before.equals("last")) return null;
        LocalDate sunday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return new Dates.Found(
                at,
                at + 1,
                Dates.span(sunday.minusDays(1), sunday, Precision.INTERVAL),
                Dates.span(sunday.minusDays(1), sunday, Precision.INTERVAL),
                false);
    }

    /** {@code this week}, {@code the past two days}, {@code recent months}, {@code last year}. */
    Dates.@Nullable Found near(Tokens tokens, int at) {
        int next = at + 1;
        String word = tokens.word(at);
        if (DateWords.isPartOfDay(tokens.word(next)))
            return Dates.day(at, next + 1, word.equals("last") ? published.minusDays(1) : published);
        if (Season.of(tokens.word(next)) != null) return season(at, next + 1, word, Season.of(tokens.word(next)));
        int count = Math.max(0, DateWords.number(tokens, next));
        if (count > 0) next++;
        DateWords.Unit unit = DateWords.Unit.of(tokens.word(next));
        if (unit == null) return null;
        if (word.equals("next")) return ahead(at, next + 1, unit);
        if (word.equals("coming")) return coming(at, next + 1, unit);
        if (tokens.is(next + 1, "of")) return null; // "the last week of May"
        boolean single = count == 0 && !tokens.word(next).endsWith("s");
        if (word.equals("last") && single && !isUntilNow(tokens, at)) return lastUnit(at, next + 1, unit);
        boolean current = word.equals("this");
        LocalDate first = current ? unit.start(published) : unit.before(published, Math.max(1, count));
        boolean few = single
                || // "in the past week"
                count == 1
                || (count > 1 && unit.compareTo(DateWords.Unit.DAY) <= 0);
        boolean over = unit == DateWords.Unit.MONTH && tokens.is(at - 1, "earlier"); // "earlier this month"
        boolean vague = (unit.compareTo(DateWords.Unit.WEEK) > 0 && !over) || (!current && !few);
        return Dates.approx(at, next + 1, first, published, vague);
    }

    /** {@code in the [last] week}, which has not ended; not {@code last week}. */
    private static boolean isUntilNow(Tokens tokens, int last) {
        return tokens.is(last - 1, "the")
                && switch (tokens.word(last - 2)) {
                    case "in", "over", "during", "within", "throughout", "for" -> true;
                    default -> false;
                };
    }

    /** {@code last summer} is the one that was over last, {@code this summer} that of the year, {@code next summer} that of the next. */
    private Dates.@Nullable Found season(int from, int to, String which, @Nullable Season season) {
        if (season == null) return null;
        int year = published.getYear();
        LocalDate last = season.lastOf(year).isBefore(published) ? season.lastOf(year) : season.lastOf(year - 1);
        LocalDate end = switch (which) {
            case "this", "coming" -> season.lastOf(year);
            case "next" -> season.lastOf(year + 1);
            default -> last;
        };
        return Dates.Found.of(from, to, Dates.span(season.firstOf(end), end, Precision.INTERVAL));
    }

    private Dates.Found ahead(int from, int to, DateWords.Unit unit) {
        LocalDate first = unit.before(unit.start(published), -1);
        TimeSpan span = Dates.span(first, unit.before(first, -1).minusDays(1), Precision.INTERVAL);
        return Dates.Found.of(from, to, span);
    }

    /** {@code the coming days}: from tomorrow, and some time beyond what the word says. */
    private Dates.Found coming(int from, int to, DateWords.Unit unit) {
        LocalDate last = unit.before(published, -MANY);
        return Dates.Found.of(from, to, Dates.span(published.plusDays(1), last.plusDays(MANY), Precision.INTERVAL));
    }

    private Dates.Found lastUnit(int from, int to, DateWords.Unit unit) {
        return switch (unit) {
            case HOUR, DAY -> Dates.day(from, to, published.minusDays(1));
            case WEEK -> {
                LocalDate monday = unit.start(published).minusWeeks(1);
                yield Dates.Found.of(from, to, Dates.span(monday, monday.plusDays(6), Precision.INTERVAL));
            }
            case MONTH ->
                Dates.Found.of(
                        from, to, TimeSpan.month(YearMonth.from(published).minusMonths(1)));
            case YEAR ->
                Dates.Found.of(from, to, TimeSpan.year(Year.from(published).minusYears(1)));
        };
    }

    /** The day that lies back as long as {@code 24 days}, {@code nearly a month}, {@code weeks} last; null where there are no such words. */
    Dates.@Nullable Found duration(Tokens tokens, int at, int limit) {
        int next = at;
        while (next < limit && DateWords.isLoose(tokens.word(next))) next++;
        DateWords.Amount amount = DateWords.amount(tokens, next);
        if (amount == null) return null;
        LocalDate then = amount.unit().before(published, amount.count());
        int to = amount.to();
        return switch (amount.unit()) {
            case HOUR -> Dates.day(at, to, then);
            case DAY ->
                next > at ? Dates.approx(at, to, then.minusDays(1), then.plusDays(1), false) : Dates.day(at, to, then);
            case WEEK -> Dates.approx(at, to, then.minusDays(4), then.plusDays(4), false);
            case MONTH -> Dates.approx(at, to, then.minusDays(10), then.plusDays(10), false);
            case YEAR -> Dates.Found.of(at, to, TimeSpan.year(Year.from(then)));
        };
    }
}
