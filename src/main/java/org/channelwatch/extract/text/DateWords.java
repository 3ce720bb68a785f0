package org.channelwatch.extract.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of which dates are made: numbers, months, weekdays, units of time. */
public final class DateWords {
    private static final Set<String> BEFORE_MONTHS = Set.of(
            "since", "until", "till", "early", "late", "last", "this", "next", "mid", "during", "after", "before",
            "and");

    private static final Map<String, Integer> NUMBERS = numbers();
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final Map<String, Month> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final Set<String> LOOSE = Set.of(
            "nearly", "almost", "about", "around", "over", "more", "than", "at", "least", "the", "some", "last", "past",
            "course", "of", "roughly", "well", "now", "close", "to", "up", "just", "these");
    private static final int MANY = 3;

    private DateWords() {}

    /** {@code 24 days}, {@code a couple of weeks}, {@code months}. */
    public record Amount(int count, Unit unit, int to) {}

    public enum Unit {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR;

        public static @Nullable Unit of(String word) {
            return switch (word) {
                case "hour", "hours", "minutes" -> HOUR;
                case "day", "days" -> DAY;
                case "week", "weeks" -> WEEK;
                case "month", "months" -> MONTH;
                case "year", "years" -> YEAR;
                default -> null;
            };
        }

        public LocalDate before(LocalDate day, int count) {
            return switch (this) {
                case HOUR -> day;
                case DAY -> day.minusDays(count);
                case WEEK -> day.minusWeeks(count);
                case MONTH -> day.minusMonths(count);
                case YEAR -> day.minusYears(count);
            };
        }

        /** The first day of the unit in which the day lies. */
        public LocalDate start(LocalDate day) {
            return switch (this) {
                case HOUR, DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }
    }

    /** How much time the tokens say: {@code three weeks}, {@code a day}, {@code 24 straight days}; null where they say none. */
    public static @Nullable Amount amount(Tokens tokens, int at) {
        int next = at;
        int count = number(tokens, next);
        if (tokens.is(next, "a") && number(tokens, next + 1) > 1) count = number(tokens, ++next);
        if (count > 0 && tokens.is(next + 1, "or") && number(tokens, next + 2) > count) {
            count = number(tokens, next + 2); // "two or three months"
            next += 2;
        }
        if (count > 0) next++;
        else count = tokens.word(next).endsWith("s") ? MANY : 0;
        while (tokens.is(next, "of")
                || tokens.is(next, "straight")
                || tokens.is(next, "consecutive")
                || tokens.is(next, "plus")) next++;
        Unit unit = count > 0 ? Unit.of(tokens.word(next)) : null;
        boolean loose = tokens.is(next + 1, "or") && tokens.is(next + 2, "so"); // "a week or so ago"
        return unit == null ? null : new Amount(count, unit, loose ? next + 3 : next + 1);
    }

    /** Words before an amount that make it loose: {@code more than 24 days}. */
    public static boolean isLoose(String word) {
        return LOOSE.contains(word);
    }

    /** {@code morning}, {@code evening}, {@code night}. */
    public static boolean isPartOfDay(String word) {
        return word.equals("morning") || word.equals("afternoon") || word.equals("evening") || word.equals("night");
    }

    /** Whether the word may stand in a date that is no more than a day or a part of it: {@code earlier this morning}, {@code on Monday}. */
    public static boolean isOfDate(Tokens tokens, int at) {
        return switch (tokens.word(at)) {
            case "this",
                    "last",
                    "on",
                    "earlier",
                    "just",
                    "late",
                    "later",
                    "early",
                    "again",
                    "today",
                    "tonight",
                    "yesterday",
                    "overnight",
                    "week",
                    "here" -> true;
            default -> isPartOfDay(tokens.word(at)) || weekday(tokens, at) != null;
        };
    }

    /** The number that a word or a numeral, also an ordinal numeral, tells; -1 where it tells none. */
    public static int number(Tokens tokens, int at) {
        String word = tokens.word(at);
        Integer named = NUMBERS.get(word);
        if (named != null) return named;
        if (!tokens.isNumber(at) || word.length() > 4) return -1;
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isDigit(c)) return isOrdinal(word.substring(i)) ? value : -1;
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /**
     * A day of the month in words: {@code the [second] of May}, {@code the [twenty-first] of May}.
     *
     * @param day from 1 to 31
     * @param to the token behind it
     */
    public record OrdinalDay(int day, int to) {}

    /** Such a day at the token; null where none is. */
    public static @Nullable OrdinalDay ordinalDay(Tokens tokens, int at) {
        int tens = switch (tokens.word(at)) {
            case "twenty" -> 20;
            case "thirty" -> 30;
            default -> 0;
        };
        if (tokens.is(at, "thirtieth")) return new OrdinalDay(30, at + 1);
        int ones = tens > 0 && !tokens.isHyphenated(at + 1) ? at : tens > 0 ? at + 1 : at;
        int index = ORDINALS.indexOf(tokens.word(ones));
        boolean none = index < 0 || (tens > 0 && index > 8) || tens + index + 1 > 31;
        return none ? null : new OrdinalDay(tens + index + 1, ones + 1);
    }

    private static boolean isOrdinal(String ending) {
        return ending.equals("th") || ending.equals("st") || ending.equals("nd") || ending.equals("rd");
    }

    /** A year of four digits; 0 where there is none. */
    public static int year(Tokens tokens, int at) {
        if (!tokens.isNumber(at) || tokens.word(at).length() != 4) return 0;
        int year = number(tokens, at);
        return year >= 1900 && year < 2100 ? year : 0;
    }

    /** The month that the token names, in full or shortened; null where it names none. */
    public static @Nullable Month month(Tokens tokens, int at) {
        return tokens.isCapital(at) && !isSurname(tokens, at) ? MONTHS.get(tokens.word(at)) : null;
    }

    /** {@code Theresa May meets}, {@code Dong Jun}; not {@code In May}, {@code Friday May 5}. */
    private static boolean isSurname(Tokens tokens, int at) {
        boolean place = tokens.isHyphenated(at + 1) && tokens.is(at + 1, "a"); // "Mar-a-Lago"
        if (place) return true;
        boolean name = tokens.is(at, "may") || tokens.is(at, "jun") || tokens.is(at, "jan");
        if (!name || !tokens.isCapital(at - 1) || tokens.isNumber(at + 1)) return false;
        return !tokens.isPreposition(at - 1) && !BEFORE_MONTHS.contains(tokens.word(at - 1));
    }

    /** The day of the week that the token names; null where it names none. */
    public static @Nullable DayOfWeek weekday(Tokens tokens, int at) {
        return tokens.isCapital(at) ? WEEKDAYS.get(tokens.word(at)) : null;
    }

    /** Whether both days are in one week from Monday to Sunday. */
    public static boolean sameWeek(LocalDate one, LocalDate other) {
        return Unit.WEEK.start(one).equals(Unit.WEEK.start(other));
    }

    /** The day, or the last of the month where it has no such day. */
    public static LocalDate day(int year, Month month, int day) {
        return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        String[] words = {
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty"
        };
        for (int i = 1; i < words.length; i++) numbers.put(words[i], i);
        numbers.putAll(Map.of(
                "a", 1, "an", 1, "couple", 2, "few", MANY, "several", MANY, "dozen", 12, "thirty", 30, "forty", 40));
        numbers.putAll(Map.of("fifty", 50, "sixty", 60, "hundred", 100));
        return numbers;
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return months;
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) weekdays.put(day.name().toLowerCase(Locale.ROOT), day);
        return weekdays;
    }
}
