package org.channelwatch.channel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * When something occurred, as far as it is known: {@code [earliest, latest)} in UTC; an instant has both equal. It counts at
 * {@code latest}, so that an alert is never raised on the early edge of a doubt.
 *
 * @param earliest null only where the precision is {@link Precision#UNKNOWN}: some time before {@code latest}
 */
public record TimeSpan(@Nullable Instant earliest, Instant latest, Precision precision) {
    public TimeSpan {
        if (earliest == null ? precision != Precision.UNKNOWN : earliest.isAfter(latest)) {
            throw new IllegalArgumentException("a time span must begin before it ends: " + earliest + " to " + latest);
        }
    }

    /** A time that is known exactly. */
    public static TimeSpan instant(Instant instant) {
        return new TimeSpan(instant, instant, Precision.INSTANT);
    }

    /** Some time of a day in UTC. */
    public static TimeSpan day(LocalDate day) {
        return new TimeSpan(start(day), start(day.plusDays(1)), Precision.DAY);
    }

    /** Some time of a month in UTC. */
    public static TimeSpan month(YearMonth month) {
        return new TimeSpan(start(month.atDay(1)), start(month.plusMonths(1).atDay(1)), Precision.MONTH);
    }

    /** Some time of a year in UTC. */
    public static TimeSpan year(Year year) {
        return new TimeSpan(start(year.atDay(1)), start(year.plusYears(1).atDay(1)), Precision.YEAR);
    }

    /** Undated news of the day: between the beginning of the day of publication and the publication. */
    public static TimeSpan around(Instant publishedAt) {
        LocalDate day = publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
        return new TimeSpan(start(day), publishedAt, Precision.APPROX);
    }

    /** Some time before the publication. */
    public static TimeSpan unknownBefore(Instant publishedAt) {
        return new TimeSpan(null, publishedAt, Precision.UNKNOWN);
    }

    /**
     * Reads an instant {@code 2022-02-12T09:30:00Z}, a day {@code 2022-02-12}, a month {@code 2022-02}, a year {@code 2022}, or an
     * interval {@code A/B} of those, from the beginning of A to the end of B.
     *
     * @throws DateTimeParseException if it is none of them, or the interval ends before it begins
     */
    public static TimeSpan parse(String text) {
        try {
            return parseAny(text);
        } catch (DateTimeParseException e) {
            throw e;
        } catch (DateTimeException e) {
            throw new DateTimeParseException("this time is out of range", text, 0, e);
        }
    }

    private static TimeSpan parseAny(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) return parseOne(text);
        TimeSpan from = parseOne(text.substring(0, slash));
        TimeSpan to = parseOne(text.substring(slash + 1));
        Instant begin = from.earliest();
        if (begin == null || begin.isAfter(to.latest())) {
            throw new DateTimeParseException("the interval ends before it begins", text, slash);
        }
        return new TimeSpan(begin, to.latest(), Precision.INTERVAL);
    }

    private static TimeSpan parseOne(String text) {
        if (text.startsWith("+") || text.startsWith("-")) {
            throw new DateTimeParseException("years have four digits", text, 0);
        }
        if (text.indexOf('T') >= 0) return instant(Instants.parse(text));
        return switch (text.length()) {
            case 4 -> year(Year.parse(text));
            case 7 -> month(YearMonth.parse(text));
            default -> day(LocalDate.parse(text));
        };
    }

    /** The part up to {@code limit}: what is told at some instant cannot have occurred after it. */
    public TimeSpan cutAt(Instant limit) {
        if (!latest.isAfter(limit)) return this;
        return new TimeSpan(earliest == null || earliest.isBefore(limit) ? earliest : limit, limit, precision);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
