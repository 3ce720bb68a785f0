package org.channelwatch.extract;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Finds the dates in a text and resolves them from the day of publication. */
final class Dates {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("several", 3),
            Map.entry("few", 3),
            Map.entry("couple", 2),
            Map.entry("dozen", 12));
    private static final Map<String, Month> MONTHS = months();
    private static final Set<String> ATTACKS = Set.of(
            "attack",
            "attacks",
            "attacked",
            "invasion",
            "invaded",
            "invade",
            "invades",
            "war",
            "offensive",
            "assault",
            "incursion",
            "strike",
            "strikes",
            "bombing",
            "hostilities");

    private final LocalDate published;
    private final Instant publishedAt;
    private @Nullable LocalDate last;
    private @Nullable LocalDate attack;

    /**
     * A date in the text.
     *
     * @param span not cut at the publication
     * @param vague whether it is too wide or too loose to say when a contact was: "this year", "in recent months"
     */
    record Found(int from, int to, TimeSpan span, boolean vague, boolean future) {}

    private record Day(LocalDate day, int to) {}

    Dates(Instant publishedAt) {
        this.publishedAt = publishedAt;
        this.published = publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The dates of a sentence. Sentences must be given in their order: later dates may rest on earlier ones. */
    List<Found> find(Tokens tokens, Sentence sentence) {
        List<Found> dates = new ArrayList<>();
        int at = sentence.from();
        while (at < sentence.to()) {
            Found found = at(tokens, at, sentence.to());
            if (found == null) {
                at++;
                continue;
            }
            dates.add(found);
            if (found.span().precision() == Precision.DAY && found.span().earliest() != null) {
                last = found.span().earliest().atZone(ZoneOffset.UTC).toLocalDate();
                noteAttack(tokens, sentence);
            }
            at = found.to();
        }
        return dates;
    }

    /** A dated sentence that tells of an attack, in so many words, dates "the attack". */
    private void noteAttack(Tokens tokens, Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            String word = tokens.word(i);
            if (word.equals("invaded") || word.equals("invades") || word.equals("attacked") || word.equals("attacks"))
                attack = last;
        }
    }

    private @Nullable Found at(Tokens tokens, int at, int limit) {
        String word = tokens.word(at);
        switch (word) {
            case "today", "tonight" -> {
                return day(at, at + 1, published);
            }
            case "yesterday" -> {
                return day(at, at + 1, published.minusDays(1));
            }
            case "tomorrow" -> {
                return day(at, at + 1, published.plusDays(1));
            }
            case "recently", "lately" -> {
                return approx(at, at + 1, published.minusDays(10), published, false);
            }
            case "eve" -> {
                return eve(tokens, at);
            }
            default -> {}
        }
        Found month = month(tokens, at, limit);
        if (month != null) return month;
        DayOfWeek weekday = weekday(tokens, at);
        if (weekday != null) return weekday(tokens, at, weekday);
        Found relative = relative(tokens, at, limit);
        return relative != null ? relative : year(tokens, at);
    }

    private @Nullable Found eve(Tokens tokens, int at) {
        if (!tokens.is(at + 1, "of")) return null;
        int noun = tokens.is(at + 2, "the") ? at + 3 : at + 2;
        if (tokens.isCapital(noun) && !ATTACKS.contains(tokens.word(noun))) noun++;
        LocalDate anchor = attack;
        if (!ATTACKS.contains(tokens.word(noun)) || anchor == null) return null;
        return day(at, noun + 1, anchor.minusDays(1));
    }

    private @Nullable Found month(Tokens tokens, int at, int limit) {
        boolean mid = tokens.is(at, "mid") || tokens.is(at, "late") || tokens.is(at, "early");
        int name = mid ? at + 1 : at;
        Month month = monthAt(tokens, name);
        if (month != null) {
            int next = tokens.is(name + 1, ".") && tokens.isGlued(name + 1) ? name + 2 : name + 1;
            int day = number(tokens, next);
            if (!mid && day >= 1 && day <= 31) return monthDay(tokens, at, month, day, next + 1, limit);
            if (tokens.is(next, ",")) next++;
            if (tokens.is(next, "of")) next++;
            int year = yearAt(tokens, next);
            boolean last = tokens.is(at - 1, "last");
            YearMonth resolved = year > 0 ? YearMonth.of(year, month) : monthBefore(month, isAhead(tokens, at), last);
            int to = year > 0 ? next + 1 : name + 1;
            return mid
                    ? partOfMonth(at, to, tokens.word(at), resolved)
                    : new Found(at, to, TimeSpan.month(resolved), false, false);
        }
        int day = number(tokens, at);
        if (day < 1 || day > 31 || tokens.word(at).length() > 4) return null;
        int next = tokens.is(at + 1, "of") ? at + 2 : at + 1;
        month = monthAt(tokens, next);
        return month == null ? null : monthDay(tokens, at, month, day, next + 1, limit);
    }

    private Found monthDay(Tokens tokens, int at, Month month, int day, int next, int limit) {
        int comma = tokens.is(next, ",") ? next + 1 : next;
        int year = comma < limit ? yearAt(tokens, comma) : 0;
        int to = year > 0 ? comma + 1 : next;
        LocalDate date = clamp(year > 0 ? year : published.getYear(), month, day);
        if (year == 0) {
            boolean ahead = isAhead(tokens, at);
            if (!ahead && date.isAfter(published.plusDays(1))) date = clamp(published.getYear() - 1, month, day);
            if (ahead && date.isBefore(published.minusDays(30))) date = clamp(published.getYear() + 1, month, day);
        }
        String before = tokens.word(at - 1);
        boolean loose = before.equals("around") || before.equals("about") || before.equals("roughly");
        return loose ? approx(at, to, date.minusDays(1), date.plusDays(1), false) : day(at, to, date);
    }

    private Found partOfMonth(int from, int to, String part, YearMonth month) {
        int first = part.equals("early") ? 1 : part.equals("mid") ? 10 : 20;
        int last = part.equals("early") ? 10 : part.equals("mid") ? 20 : month.lengthOfMonth();
        return approx(from, to, month.atDay(first), month.atDay(last), false);
    }

    private YearMonth monthBefore(Month month, boolean ahead, boolean last) {
        YearMonth candidate = YearMonth.of(published.getYear(), month);
        YearMonth now = YearMonth.from(published);
        if (ahead) return candidate.isBefore(now) ? candidate.plusYears(1) : candidate;
        if (candidate.isAfter(now) || (last && !candidate.isBefore(now))) return candidate.minusYears(1);
        return candidate;
    }

    /** Whether the words around it look ahead: "will meet on March 3". */
    private static boolean isAhead(Tokens tokens, int at) {
        for (int i = Math.max(0, at - 14); i < Math.min(tokens.size(), at + 14); i++) {
            String word = tokens.word(i);
            if (word.equals("will")
                    || word.equals("scheduled")
                    || word.equals("'ll")
                    || word.equals("next")
                    || word.equals("upcoming")) return true;
            if (word.equals("planned")
                    || word.equals("plans")
                    || (word.equals("to") && tokens.word(i + 1).equals("meet"))) return true;
        }
        return false;
    }

    private Found weekday(Tokens tokens, int at, DayOfWeek weekday) {
        boolean next = tokens.is(at - 1, "next") || isAhead(tokens, at);
        boolean lastWeek = tokens.is(at + 1, "last") && tokens.is(at + 2, "week");
        LocalDate date = next
                ? published.with(TemporalAdjusters.nextOrSame(weekday))
                : published.with(TemporalAdjusters.previousOrSame(weekday));
        if (tokens.is(at - 1, "last") && date.equals(published)) date = date.minusWeeks(1);
        return day(at, lastWeek ? at + 3 : at + 1, date);
    }

    /** {@code 24 days ago}, {@code twelve days later}, {@code last week}, {@code earlier this year}. */
    private @Nullable Found relative(Tokens tokens, int at, int limit) {
        String word = tokens.word(at);
        if (word.equals("this")
                || word.equals("past")
                || word.equals("last")
                || word.equals("previous")
                || word.equals("recent")) {
            return near(tokens, at);
        }
        int count = number(tokens, at);
        int next = at + 1;
        if (word.equals("a") && (tokens.is(next, "few") || tokens.is(next, "couple"))) {
            count = number(tokens, next);
            next++;
            if (tokens.is(next, "of")) next++;
        }
        if (count <= 0) return null;
        Unit unit = Unit.of(tokens.word(next));
        if (unit == null || next + 1 >= limit) return null;
        String after = tokens.word(next + 1);
        if (after.equals("ago") || after.equals("earlier")) return since(at, next + 2, unit, count);
        if (after.equals("later") && last != null) {
            return day(at, next + 2, unit.before(last, -count));
        }
        return null;
    }

    private Found since(int from, int to, Unit unit, int count) {
        LocalDate then = unit.before(published, count);
        return switch (unit) {
            case HOUR, DAY -> day(from, to, then);
            case WEEK -> approx(from, to, then.minusDays(3), then.plusDays(3), false);
            case MONTH -> new Found(from, to, TimeSpan.month(YearMonth.from(then)), false, false);
            case YEAR -> new Found(from, to, TimeSpan.year(Year.from(then)), false, false);
        };
    }

    private @Nullable Found near(Tokens tokens, int at) {
        int next = at + 1;
        int count = number(tokens, next);
        if (count > 0) next++;
        Unit unit = Unit.of(tokens.word(next));
        if (unit == null) return null;
        int to = next + 1;
        boolean current = tokens.is(at, "this");
        boolean single = count <= 0 && !tokens.word(next).endsWith("s");
        if (single && tokens.is(at, "last")) return lastUnit(at, to, unit);
        return switch (unit) {
            case HOUR, DAY ->
                approx(at, to, published.minusDays(Math.max(1, count)), published, !current && count <= 0);
            case WEEK ->
                approx(
                        at,
                        to,
                        published.minusDays(current ? 6 : 7L * Math.max(1, count)),
                        published,
                        !current && count != 1);
            case MONTH ->
                approx(
                        at,
                        to,
                        current ? published.withDayOfMonth(1) : published.minusMonths(Math.max(1, count)),
                        published,
                        true);
            case YEAR ->
                approx(
                        at,
                        to,
                        current ? published.withDayOfYear(1) : published.minusYears(Math.max(1, count)),
                        published,
                        true);
        };
    }

    private Found lastUnit(int from, int to, Unit unit) {
        return switch (unit) {
            case HOUR, DAY -> day(from, to, published.minusDays(1));
            case WEEK -> {
                LocalDate monday = published
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .minusWeeks(1);
                yield interval(from, to, monday, monday.plusDays(6));
            }
            case MONTH ->
                new Found(from, to, TimeSpan.month(YearMonth.from(published).minusMonths(1)), false, false);
            case YEAR -> new Found(from, to, TimeSpan.year(Year.from(published).minusYears(1)), false, false);
        };
    }

    private @Nullable Found year(Tokens tokens, int at) {
        int year = yearAt(tokens, at);
        String before = tokens.word(at - 1);
        if (year == 0
                || !(before.equals("in")
                        || before.equals("since")
                        || before.equals("of")
                        || before.equals("until")
                        || before.equals("last"))) return null;
        return new Found(at, at + 1, TimeSpan.year(Year.of(year)), year == published.getYear(), false);
    }

    /** How long ago, from {@code 24 days}, {@code nearly a month}, {@code weeks}, as the words after "for" or "in" tell; null where none do. */
    @Nullable
    Found duration(Tokens tokens, int at, int limit) {
        int next = at;
        while (next < limit && isLoose(tokens.word(next))) next++;
        int count = number(tokens, next);
        int unitAt = count > 0 ? next + 1 : next;
        if (tokens.is(next, "a") && (tokens.is(next + 1, "few") || tokens.is(next + 1, "couple"))) {
            count = number(tokens, next + 1);
            unitAt = next + 2;
        }
        while (tokens.is(unitAt, "of")
                || tokens.is(unitAt, "straight")
                || tokens.is(unitAt, "or")
                || tokens.is(unitAt, "consecutive")) unitAt++;
        Unit unit = Unit.of(tokens.word(unitAt));
        if (unit == null) return null;
        if (count <= 0) count = 3;
        LocalDate then = unit.before(published, count);
        return switch (unit) {
            case HOUR -> day(at, unitAt + 1, then);
            case DAY ->
                next > at
                        ? approx(at, unitAt + 1, then.minusDays(1), then.plusDays(1), false)
                        : day(at, unitAt + 1, then);
            case WEEK -> approx(at, unitAt + 1, then.minusDays(4), then.plusDays(4), false);
            case MONTH -> approx(at, unitAt + 1, then.minusDays(10), then.plusDays(10), false);
            case YEAR -> new Found(at, unitAt + 1, TimeSpan.year(Year.from(then)), false, false);
        };
    }

    private static boolean isLoose(String word) {
        return switch (word) {
            case "for",
                    "in",
                    "nearly",
                    "almost",
                    "about",
                    "around",
                    "over",
                    "more",
                    "than",
                    "at",
                    "least",
                    "the",
                    "some",
                    "last",
                    "past",
                    "course",
                    "of",
                    "roughly",
                    "some_" -> true;
            default -> false;
        };
    }

    private enum Unit {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR;

        static @Nullable Unit of(String word) {
            return switch (word) {
                case "hour", "hours", "minutes" -> HOUR;
                case "day", "days" -> DAY;
                case "week", "weeks" -> WEEK;
                case "month", "months" -> MONTH;
                case "year", "years" -> YEAR;
                default -> null;
            };
        }

        LocalDate before(LocalDate day, int count) {
            return switch (this) {
                case HOUR -> day;
                case DAY -> day.minusDays(count);
                case WEEK -> day.minusWeeks(count);
                case MONTH -> day.minusMonths(count);
                case YEAR -> day.minusYears(count);
            };
        }
    }

    private Found day(int from, int to, LocalDate day) {
        return new Found(from, to, TimeSpan.day(day), false, day.isAfter(published));
    }

    private Found interval(int from, int to, LocalDate first, LocalDate lastDay) {
        return new Found(from, to, span(first, lastDay, Precision.INTERVAL), false, false);
    }

    private Found approx(int from, int to, LocalDate first, LocalDate lastDay, boolean vague) {
        return new Found(from, to, span(first, lastDay, Precision.APPROX), vague, false);
    }

    private static TimeSpan span(LocalDate first, LocalDate lastDay, Precision precision) {
        return new TimeSpan(
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                lastDay.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                precision);
    }

    private static LocalDate clamp(int year, Month month, int day) {
        return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
    }

    private static int number(Tokens tokens, int at) {
        String word = tokens.word(at);
        Integer named = NUMBERS.get(word);
        if (named != null) return named;
        if (!tokens.isNumber(at) || word.length() > 4) return -1;
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isDigit(c)) {
                String ordinal = word.substring(i);
                return ordinal.equals("th") || ordinal.equals("st") || ordinal.equals("nd") || ordinal.equals("rd")
                        ? value
                        : -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static int yearAt(Tokens tokens, int at) {
        if (!tokens.isNumber(at) || tokens.word(at).length() != 4) return 0;
        int year = number(tokens, at);
        return year >= 1900 && year < 2100 ? year : 0;
    }

    private static @Nullable Month monthAt(Tokens tokens, int at) {
        return tokens.isCapital(at) ? MONTHS.get(tokens.word(at)) : null;
    }

    private static @Nullable DayOfWeek weekday(Tokens tokens, int at) {
        if (!tokens.isCapital(at)) return null;
        return switch (tokens.word(at)) {
            case "monday" -> DayOfWeek.MONDAY;
            case "tuesday" -> DayOfWeek.TUESDAY;
            case "wednesday" -> DayOfWeek.WEDNESDAY;
            case "thursday" -> DayOfWeek.THURSDAY;
            case "friday" -> DayOfWeek.FRIDAY;
            case "saturday" -> DayOfWeek.SATURDAY;
            case "sunday" -> DayOfWeek.SUNDAY;
            default -> null;
        };
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new java.util.HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return months;
    }

    /** Undated news of the day. */
    TimeSpan now() {
        return TimeSpan.around(publishedAt);
    }
}
