package org.channelwatch.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads dates of the calendar: {@code February 12}, {@code 12 February 2022}, {@code Friday}, {@code in October}, {@code in 2016}. */
final class CalendarDates {
    /** A plan for a day that has just gone by is not one for the next year. */
    private static final int JUST_OVER = 60;

    private final LocalDate published;
    private int namedYear;

    CalendarDates(LocalDate published) {
        this.published = published;
    }

    Dates.@Nullable Found month(Tokens tokens, int at, int limit) {
        boolean attribute = tokens.is(at, "mid") || tokens.is(at, "late") || tokens.is(at, "early");
        int name = attribute ? at + 1 : at;
        String partOf = attribute ? tokens.word(at) : partBefore(tokens, at);
        boolean part = !partOf.isEmpty();
        Month month = DateWords.month(tokens, name);
        if (month == null) return dayFirst(tokens, at, limit);
        int named = tokens.is(name + 1, "the") ? dayInFigures(tokens, name + 2) : 0; // "May the 2nd"
        if (!part && named > 0) return monthDay(tokens, at, month, named, 0, name + 3, limit);
        int behind = tokens.is(name + 1, ".") && tokens.isGlued(name + 1) ? name + 2 : name + 1;
        int day = DateWords.number(tokens, behind);
        if (!part && day >= 1 && day <= 31 && tokens.isNumber(behind))
            return monthDay(tokens, at, month, day, 0, behind + 1, limit);
        if (tokens.is(behind, ",") || tokens.is(behind, "of")) behind++;
        if (tokens.is(behind, "the") && tokens.is(behind + 1, "same")) behind++;
        int year = yearAt(tokens, behind);
        int to = year > 0 ? endOfYear(tokens, behind) : name + 1;
        if (year == 0) year = yearOfBoth(tokens, name + 1);
        YearMonth now = YearMonth.from(published);
        YearMonth past = year > 0 ? YearMonth.of(year, month) : now.withMonth(month.getValue());
        boolean lastYear = tokens.is(at - 1, "last") && !past.isBefore(now);
        if (year == 0 && (past.isAfter(now) || lastYear)) past = past.minusYears(1);
        YearMonth ahead = year == 0 && past.isBefore(now) ? past.plusYears(1) : past;
        if (part) {
            Dates.Found then = partOfMonth(at, to, partOf, past);
            Dates.Found next = partOfMonth(at, to, partOf, ahead);
            return new Dates.Found(at, to, then.span(), next.span(), false);
        }
        return new Dates.Found(at, to, TimeSpan.month(past), TimeSpan.month(ahead), false);
    }

    /** {@code [in February] and July 2020}: the year of the second month; 0 where no other month with a year follows. */
    private static int yearOfBoth(Tokens tokens, int behind) {
        boolean joined = switch (tokens.word(behind)) {
            case "and", "or", "to", "through", "until", "-" -> true;
            default -> false;
        };
        return joined && DateWords.month(tokens, behind + 1) != null ? DateWords.year(tokens, behind + 2) : 0;
    }

    /** {@code May the [2nd]}; 0 where no such day stands there. */
    private static int dayInFigures(Tokens tokens, int at) {
        int day = isOrdinal(tokens.word(at)) ? DateWords.number(tokens, at) : 0;
        return day > 31 ? 0 : Math.max(day, 0);
    }

    /** {@code 12 February}, {@code the 12th of February}, {@code 12-14 February}, {@code 12 and 13 February}, {@code the second of May}. */
    private Dates.@Nullable Found dayFirst(Tokens tokens, int at, int limit) {
        DateWords.OrdinalDay words = tokens.is(at - 1, "the") ? DateWords.ordinalDay(tokens, at) : null;
        Month ofWords = words != null && tokens.is(words.to(), "of") ? DateWords.month(tokens, words.to() + 1) : null;
        if (words != null && ofWords != null)
            return monthDay(tokens, at, ofWords, words.day(), 0, words.to() + 2, limit);
        int day = tokens.isNumber(at) ? DateWords.number(tokens, at) : 0;
        if (day < 1 || day > 31) return null;
        int further = furtherNumber(tokens, at + 1);
        int last = further < 0 ? 0 : DateWords.number(tokens, further);
        int end = last > day && last <= 31 ? further + 1 : at + 1;
        int next = tokens.is(end, "of") ? end + 1 : end;
        Month month = DateWords.month(tokens, next);
        return month == null ? null : monthDay(tokens, at, month, day, end > at + 1 ? last : 0, next + 1, limit);
    }

    /**
     * @param last the further day that was named before the month; 0 where none was
     */
    private Dates.Found monthDay(Tokens tokens, int at, Month month, int day, int last, int next, int limit) {
        int more = last > 0 ? next : furtherDay(tokens, next, month, day);
        Dates.Found until = more > 0 ? null : untilDay(tokens, at, month, day, next);
        if (until != null) return until;
        int behind = more > 0 ? more : next;
        int comma = tokens.is(behind, ",") ? behind + 1 : behind;
        if (tokens.is(comma, "of")) comma++;
        if (tokens.is(comma, "the") && tokens.is(comma + 1, "same")) comma++;
        int year = comma < limit ? yearAt(tokens, comma) : 0;
        int to = year > 0 ? endOfYear(tokens, comma) : behind;
        LocalDate past = DateWords.day(year > 0 ? year : published.getYear(), month, day);
        if (year == 0 && past.isAfter(published.plusDays(1))) past = DateWords.day(published.getYear() - 1, month, day);
        boolean again = year == 0 && past.isBefore(published.minusDays(JUST_OVER));
        LocalDate ahead = again ? DateWords.day(past.getYear() + 1, month, day) : past;
        if (more > 0) return days(at, to, past, ahead, last > 0 ? last : DateWords.number(tokens, more - 1));
        String before = tokens.word(at - 1);
        boolean loose = before.equals("around") || before.equals("about") || before.equals("roughly");
        if (loose) return Dates.approx(at, to, past.minusDays(1), past.plusDays(1), false);
        return new Dates.Found(at, to, TimeSpan.day(past), TimeSpan.day(ahead), false);
    }

    /** Notes a date: "that year" is its year. */
    void note(Dates.Found date) {
        if (!date.vague())
            namedYear = LocalDate.ofInstant(date.span().latest(), ZoneOffset.UTC)
                    .minusDays(1)
                    .getYear();
    }

    /** {@code 2022}, {@code '22}, {@code last year}, {@code that year}; 0 where no year is told. */
    private int yearAt(Tokens tokens, int at) {
        if (isShortYear(tokens, at)) return ofCentury(DateWords.number(tokens, at + 1));
        if (!tokens.is(at + 1, "year")) return DateWords.year(tokens, at);
        return switch (tokens.word(at)) {
            case "last" -> published.getYear() - 1;
            case "this" -> published.getYear();
            case "that", "same" -> namedYear;
            default -> 0;
        };
    }

    /** {@code May of ['22]}. */
    private static boolean isShortYear(Tokens tokens, int apostrophe) {
        return tokens.is(apostrophe, "'")
                && tokens.isNumber(apostrophe + 1)
                && tokens.word(apostrophe + 1).length() == 2;
    }

    /** The year of two figures that is not ahead, or of the next year. */
    private int ofCentury(int year) {
        int full = published.getYear() / 100 * 100 + year;
        return full > published.getYear() + 1 ? full - 100 : full;
    }

    /** {@code later that year}, {@code the same year}, {@code the following year}; null where no date was named before. */
    private Dates.@Nullable Found yearNamed(Tokens tokens, int at) {
        if (namedYear == 0 || !tokens.is(at + 1, "year")) return null;
        int year = switch (tokens.word(at)) {
            case "that", "same" -> namedYear;
            case "following" -> tokens.is(at - 1, "the") ? namedYear + 1 : 0;
            default -> 0;
        };
        if (year == 0 || year > published.getYear()) return null;
        TimeSpan span = TimeSpan.year(Year.of(year));
        return new Dates.Found(at, at + 2, span, span, year == published.getYear());
    }

    private static int endOfYear(Tokens tokens, int at) {
        return tokens.is(at + 1, "year") || isShortYear(tokens, at) ? at + 2 : at + 1;
    }

    /**
     * {@code May 10th and 11th}, {@code May 10 and May 11}, {@code August 27 through 29}, {@code July 9-11}: the token behind the
     * further day; -1 where none follows.
     */
    private static int furtherDay(Tokens tokens, int at, Month month, int first) {
        boolean again = tokens.is(at, "and") && DateWords.month(tokens, at + 1) == month;
        if (again && tokens.isNumber(at + 2) && DateWords.number(tokens, at + 2) == first + 1) return at + 3;
        int next = furtherNumber(tokens, at);
        if (next < 0) return -1;
        int day = DateWords.number(tokens, next);
        boolean counts = !tokens.isMark(next + 1)
                && !tokens.isCapital(next + 1)
                && !tokens.isPreposition(next + 1)
                && DateWords.year(tokens, next + 1) == 0
                && next + 1 < tokens.size();
        boolean ordinal = !tokens.word(next).equals(String.valueOf(day));
        return day > first && day <= 31 && (ordinal || !counts) ? next + 1 : -1;
    }

    /** {@code and 11th}, {@code to 11}, {@code -11}: the token of the number; -1 where none follows. */
    private static int furtherNumber(Tokens tokens, int at) {
        boolean joined = switch (tokens.word(at)) {
            case "and", "through", "to", "until", "till" -> true;
            default -> false;
        };
        int next = joined ? at + 1 : at;
        return tokens.isNumber(next) && (joined || tokens.isHyphenated(next)) ? next : -1;
    }

    /** {@code between May 10 and June 2}, {@code May 30 to June 2}, {@code May 30 – June 2}. */
    private Dates.@Nullable Found untilDay(Tokens tokens, int at, Month month, int day, int next) {
        boolean joined = switch (tokens.word(next)) {
            case "through", "to", "until", "till", "-" -> true;
            case "and" -> tokens.is(at - 1, "between");
            default -> false;
        };
        Month last = joined ? DateWords.month(tokens, next + 1) : null;
        int lastDay = last == null || !tokens.isNumber(next + 2) ? 0 : DateWords.number(tokens, next + 2);
        if (last == null || lastDay < 1 || lastDay > 31 || DateWords.year(tokens, next + 3) > 0) return null;
        int year = published.getYear();
        LocalDate from = DateWords.day(year, month, day);
        if (from.isAfter(published.plusDays(JUST_OVER))) from = DateWords.day(year - 1, month, day);
        LocalDate to = DateWords.day(from.getYear(), last, lastDay);
        if (to.isBefore(from)) to = DateWords.day(from.getYear() + 1, last, lastDay);
        TimeSpan span = Dates.span(from, to, Precision.INTERVAL);
        return new Dates.Found(at, next + 3, span, span, false);
    }

    /** {@code on the 17th}: of this month or the last, and if it is to come, of this month or the next; null of {@code on the 17th floor}. */
    Dates.@Nullable Found dayOfMonth(Tokens tokens, int at, int limit) {
        boolean on = tokens.is(at - 1, "the") && tokens.is(at - 2, "on");
        int day = on && isOrdinal(tokens.word(at)) ? DateWords.number(tokens, at) : 0;
        boolean ends = at + 1 >= limit
                || tokens.isMark(at + 1)
                || tokens.isPreposition(at + 1)
                || FunctionWords.isStop(tokens.word(at + 1));
        if (day < 1 || day > 31 || !ends || tokens.is(at + 1, "of")) return null;
        YearMonth now = YearMonth.from(published);
        boolean over = day <= published.getDayOfMonth();
        LocalDate past = dayOf(over ? now : now.minusMonths(1), day);
        LocalDate ahead = dayOf(day < published.getDayOfMonth() ? now.plusMonths(1) : now, day);
        return new Dates.Found(at, at + 1, TimeSpan.day(past), TimeSpan.day(ahead), false);
    }

    private static LocalDate dayOf(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static boolean isOrdinal(String word) {
        return word.length() > 2
                && Character.isDigit(word.charAt(0))
                && Character.isLetter(word.charAt(word.length() - 1));
    }

    private static Dates.Found days(int from, int to, LocalDate past, LocalDate ahead, int last) {
        TimeSpan span = Dates.span(past, DateWords.day(past.getYear(), past.getMonth(), last), Precision.INTERVAL);
        TimeSpan toCome = Dates.span(ahead, DateWords.day(ahead.getYear(), ahead.getMonth(), last), Precision.INTERVAL);
        return new Dates.Found(from, to, span, toCome, false);
    }

    /** {@code at the beginning of [May]}: "early"; empty where no part of the month is told. */
    private static String partBefore(Tokens tokens, int month) {
        if (!tokens.is(month - 1, "of") || !tokens.is(month - 3, "the")) return "";
        return switch (tokens.word(month - 2)) {
            case "beginning", "start" -> "early";
            case "middle" -> "mid";
            case "end" -> "late";
            default -> "";
        };
    }

    private Dates.Found partOfMonth(int from, int to, String part, YearMonth month) {
        return switch (part) {
            case "early" -> Dates.approx(from, to, month.atDay(1), month.atDay(10), false);
            case "mid" -> Dates.approx(from, to, month.atDay(10), month.atDay(20), false);
            default -> Dates.approx(from, to, month.atDay(20), month.atEndOfMonth(), false);
        };
    }

    /** {@code Friday}, {@code Friday, October 25}, {@code Friday last week}, {@code next Friday}. */
    Dates.Found weekday(Tokens tokens, int at, int limit, DayOfWeek weekday) {
        int next = tokens.is(at + 1, ",") ? at + 2 : at + 1;
        Month month = DateWords.month(tokens, next);
        int number = DateWords.number(tokens, next + 1);
        if (month != null && number >= 1 && number <= 31)
            return monthDay(tokens, at, month, number, 0, next + 2, limit);
        boolean lastWeek = tokens.is(at + 1, "last") && tokens.is(at + 2, "week");
        LocalDate past = published.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate ahead = published.with(TemporalAdjusters.nextOrSame(weekday));
        if (tokens.is(at - 1, "last") && past.equals(published)) past = past.minusWeeks(1);
        if (lastWeek && DateWords.sameWeek(past, published)) past = past.minusWeeks(1);
        if (tokens.is(at - 1, "next")) past = ahead;
        int to = lastWeek ? at + 3 : DateWords.isPartOfDay(tokens.word(at + 1)) ? at + 2 : at + 1;
        return new Dates.Found(at, to, TimeSpan.day(past), TimeSpan.day(ahead), false);
    }

    /** A year counts only behind a word that calls for one. */
    Dates.@Nullable Found year(Tokens tokens, int at) {
        int year = DateWords.year(tokens, at);
        if (year == 0) return yearNamed(tokens, at);
        return switch (tokens.word(at - 1)) {
            case "in", "since", "of", "until", "during", "late", "early", "mid" ->
                new Dates.Found(
                        at,
                        at + 1,
                        TimeSpan.year(Year.of(year)),
                        TimeSpan.year(Year.of(year)),
                        year == published.getYear());
            default -> null;
        };
    }
}
