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
import java.util.Set;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Finds the dates in a text and resolves them from the day of publication. */
final class Dates {
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
    private static final int RECENT_DAYS = 10;
    private static final int NEWS_DAYS = 3;

    private final LocalDate published;
    private @Nullable LocalDate last;
    private @Nullable LocalDate attack;

    /**
     * A date in the text.
     *
     * @param span what it means of something past; not cut at the publication
     * @param ahead what it means of something to come
     * @param vague whether it is too wide or too loose to say when a contact was: "this year", "in recent months"
     */
    record Found(int from, int to, TimeSpan span, TimeSpan ahead, boolean vague) {
        static Found of(int from, int to, TimeSpan span) {
            return new Found(from, to, span, span, false);
        }
    }

    Dates(Instant publishedAt) {
        this.published = publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** From which day on news without a date is: the day before the publication, or a day close to it that was named last. */
    LocalDate newsDay() {
        LocalDate eve = published.minusDays(1);
        boolean recent = last != null && last.isBefore(eve) && !last.isBefore(published.minusDays(NEWS_DAYS));
        return recent && last != null ? last : eve;
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
            if (found.span().precision() == Precision.DAY) remember(found, tokens, sentence);
            at = found.to();
        }
        return dates;
    }

    /** A dated sentence that tells of an attack, in so many words, dates "the attack". */
    private void remember(Found found, Tokens tokens, Sentence sentence) {
        last = LocalDate.ofInstant(found.span().latest(), ZoneOffset.UTC).minusDays(1);
        for (int i = sentence.from(); i < sentence.to(); i++) {
            switch (tokens.word(i)) {
                case "invaded", "invades", "attacked", "attacks" -> attack = last;
                default -> {}
            }
        }
    }

    private @Nullable Found at(Tokens tokens, int at, int limit) {
        switch (tokens.word(at)) {
            case "today", "tonight" -> {
                return day(at, at + 1, published);
            }
            case "yesterday" -> {
                boolean part =
                        tokens.is(at + 1, "evening") || tokens.is(at + 1, "morning") || tokens.is(at + 1, "afternoon");
                return day(at, part ? at + 2 : at + 1, published.minusDays(1));
            }
            case "tomorrow" -> {
                return day(at, at + 1, published.plusDays(1));
            }
            case "recently", "lately" -> {
                return approx(at, at + 1, published.minusDays(RECENT_DAYS), published, true);
            }
            case "eve" -> {
                return eve(tokens, at);
            }
            default -> {}
        }
        Found month = month(tokens, at, limit);
        if (month != null) return month;
        DayOfWeek weekday = DateWords.weekday(tokens, at);
        if (weekday != null) return weekday(tokens, at, limit, weekday);
        Found relative = relative(tokens, at, limit);
        return relative != null ? relative : year(tokens, at);
    }

    /** {@code the eve of the attack}. */
    private @Nullable Found eve(Tokens tokens, int at) {
        if (!tokens.is(at + 1, "of")) return null;
        int noun = tokens.is(at + 2, "the") ? at + 3 : at + 2;
        if (!ATTACKS.contains(tokens.word(noun))) noun++;
        LocalDate anchor = attack;
        if (!ATTACKS.contains(tokens.word(noun)) || anchor == null) return null;
        return day(at, noun + 1, anchor.minusDays(1));
    }

    private @Nullable Found month(Tokens tokens, int at, int limit) {
        boolean part = tokens.is(at, "mid") || tokens.is(at, "late") || tokens.is(at, "early");
        int name = part ? at + 1 : at;
        Month month = DateWords.month(tokens, name);
        if (month == null) return dayFirst(tokens, at, limit);
        int next = tokens.is(name + 1, ".") && tokens.isGlued(name + 1) ? name + 2 : name + 1;
        int day = DateWords.number(tokens, next);
        if (!part && day >= 1 && day <= 31 && tokens.isNumber(next))
            return monthDay(tokens, at, month, day, next + 1, limit);
        if (tokens.is(next, ",") || tokens.is(next, "of")) next++;
        int year = DateWords.year(tokens, next);
        int to = year > 0 ? next + 1 : name + 1;
        YearMonth now = YearMonth.from(published);
        YearMonth past = year > 0 ? YearMonth.of(year, month) : now.withMonth(month.getValue());
        boolean lastYear = tokens.is(at - 1, "last") && !past.isBefore(now);
        if (year == 0 && (past.isAfter(now) || lastYear)) past = past.minusYears(1);
        YearMonth ahead = year == 0 && past.isBefore(now) ? past.plusYears(1) : past;
        if (part) return partOfMonth(at, to, tokens.word(at), past);
        return new Found(at, to, TimeSpan.month(past), TimeSpan.month(ahead), false);
    }

    /** {@code 12 February}, {@code the 12th of February}. */
    private @Nullable Found dayFirst(Tokens tokens, int at, int limit) {
        int day = tokens.isNumber(at) ? DateWords.number(tokens, at) : 0;
        if (day < 1 || day > 31) return null;
        int next = tokens.is(at + 1, "of") ? at + 2 : at + 1;
        Month month = DateWords.month(tokens, next);
        return month == null ? null : monthDay(tokens, at, month, day, next + 1, limit);
    }

    private Found monthDay(Tokens tokens, int at, Month month, int day, int next, int limit) {
        int comma = tokens.is(next, ",") ? next + 1 : next;
        int year = comma < limit ? DateWords.year(tokens, comma) : 0;
        int to = year > 0 ? comma + 1 : next;
        LocalDate past = DateWords.day(year > 0 ? year : published.getYear(), month, day);
        if (year == 0 && past.isAfter(published.plusDays(1))) past = DateWords.day(published.getYear() - 1, month, day);
        LocalDate ahead = year == 0 && past.isBefore(published) ? DateWords.day(past.getYear() + 1, month, day) : past;
        String before = tokens.word(at - 1);
        boolean loose = before.equals("around") || before.equals("about") || before.equals("roughly");
        if (loose) return approx(at, to, past.minusDays(1), past.plusDays(1), false);
        return new Found(at, to, TimeSpan.day(past), TimeSpan.day(ahead), false);
    }

    private Found partOfMonth(int from, int to, String part, YearMonth month) {
        return switch (part) {
            case "early" -> approx(from, to, month.atDay(1), month.atDay(10), false);
            case "mid" -> approx(from, to, month.atDay(10), month.atDay(20), false);
            default -> approx(from, to, month.atDay(20), month.atEndOfMonth(), false);
        };
    }

    /** {@code Friday}, {@code Friday, October 25}, {@code Friday last week}, {@code next Friday}. */
    private Found weekday(Tokens tokens, int at, int limit, DayOfWeek weekday) {
        int next = tokens.is(at + 1, ",") ? at + 2 : at + 1;
        Month month = DateWords.month(tokens, next);
        int number = DateWords.number(tokens, next + 1);
        if (month != null && number >= 1 && number <= 31) return monthDay(tokens, at, month, number, next + 2, limit);
        boolean lastWeek = tokens.is(at + 1, "last") && tokens.is(at + 2, "week");
        LocalDate past = published.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate ahead = published.with(TemporalAdjusters.nextOrSame(weekday));
        if (tokens.is(at - 1, "last") && past.equals(published)) past = past.minusWeeks(1);
        if (lastWeek && DateWords.sameWeek(past, published)) past = past.minusWeeks(1);
        if (tokens.is(at - 1, "next")) past = ahead;
        return new Found(at, lastWeek ? at + 3 : at + 1, TimeSpan.day(past), TimeSpan.day(ahead), false);
    }

    /** {@code 24 days ago}, {@code twelve days later}, {@code last week}, {@code earlier this year}. */
    private @Nullable Found relative(Tokens tokens, int at, int limit) {
        switch (tokens.word(at)) {
            case "this", "past", "last", "previous", "recent", "next" -> {
                return near(tokens, at);
            }
            case "weekend" -> {
                return weekend(tokens, at);
            }
            default -> {}
        }
        DateWords.Amount amount = DateWords.amount(tokens, at);
        if (amount == null || amount.to() >= limit) return null;
        return switch (tokens.word(amount.to())) {
            case "ago" -> since(at, amount.to() + 1, published, amount.unit(), amount.count());
            case "earlier", "prior", "before" ->
                since(at, amount.to() + 1, last == null ? published : last, amount.unit(), amount.count());
            case "later" ->
                last == null ? null : day(at, amount.to() + 1, amount.unit().before(last, -amount.count()));
            default -> null;
        };
    }

    private Found since(int from, int to, LocalDate day, DateWords.Unit unit, int count) {
        LocalDate then = unit.before(day, count);
        return switch (unit) {
            case HOUR, DAY -> day(from, to, then);
            case WEEK -> approx(from, to, then.minusDays(3), then.plusDays(3), false);
            case MONTH -> Found.of(from, to, TimeSpan.month(YearMonth.from(then)));
            case YEAR -> Found.of(from, to, TimeSpan.year(Year.from(then)));
        };
    }

    private @Nullable Found weekend(Tokens tokens, int at) {
        String before = tokens.word(at - 1);
        if (!before.equals("the") && !before.equals("last")) return null;
        LocalDate sunday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return new Found(
                at,
                at + 1,
                span(sunday.minusDays(1), sunday, Precision.INTERVAL),
                span(sunday.minusDays(1), sunday, Precision.INTERVAL),
                false);
    }

    /** {@code this week}, {@code the past two days}, {@code recent months}, {@code last year}. */
    private @Nullable Found near(Tokens tokens, int at) {
        int next = at + 1;
        String word = tokens.word(at);
        if (DateWords.isPartOfDay(tokens.word(next)))
            return day(at, next + 1, word.equals("last") ? published.minusDays(1) : published);
        int count = Math.max(0, DateWords.number(tokens, next));
        if (count > 0) next++;
        DateWords.Unit unit = DateWords.Unit.of(tokens.word(next));
        if (unit == null) return null;
        if (word.equals("next")) return ahead(at, next + 1, unit);
        if (word.equals("last") && count == 0 && !tokens.word(next).endsWith("s")) return lastUnit(at, next + 1, unit);
        boolean current = word.equals("this");
        LocalDate first = current ? unit.start(published) : unit.before(published, Math.max(1, count));
        boolean vague = unit.compareTo(DateWords.Unit.WEEK) > 0 || (!current && count != 1);
        return approx(at, next + 1, first, published, vague);
    }

    private Found ahead(int from, int to, DateWords.Unit unit) {
        LocalDate first = unit.before(unit.start(published), -1);
        TimeSpan span = span(first, unit.before(first, -1).minusDays(1), Precision.INTERVAL);
        return Found.of(from, to, span);
    }

    private Found lastUnit(int from, int to, DateWords.Unit unit) {
        return switch (unit) {
            case HOUR, DAY -> day(from, to, published.minusDays(1));
            case WEEK -> {
                LocalDate monday = unit.start(published).minusWeeks(1);
                yield Found.of(from, to, span(monday, monday.plusDays(6), Precision.INTERVAL));
            }
            case MONTH ->
                Found.of(from, to, TimeSpan.month(YearMonth.from(published).minusMonths(1)));
            case YEAR -> Found.of(from, to, TimeSpan.year(Year.from(published).minusYears(1)));
        };
    }

    /** A year counts only behind a word that calls for one. */
    private @Nullable Found year(Tokens tokens, int at) {
        int year = DateWords.year(tokens, at);
        if (year == 0) return null;
        return switch (tokens.word(at - 1)) {
            case "in", "since", "of", "until", "during", "late", "early", "mid" ->
                new Found(
                        at,
                        at + 1,
                        TimeSpan.year(Year.of(year)),
                        TimeSpan.year(Year.of(year)),
                        year == published.getYear());
            default -> null;
        };
    }

    /** The day that lies back as long as {@code 24 days}, {@code nearly a month}, {@code weeks} last; null where there are no such words. */
    @Nullable
    Found duration(Tokens tokens, int at, int limit) {
        int next = at;
        while (next < limit && DateWords.isLoose(tokens.word(next))) next++;
        DateWords.Amount amount = DateWords.amount(tokens, next);
        if (amount == null) return null;
        LocalDate then = amount.unit().before(published, amount.count());
        int to = amount.to();
        return switch (amount.unit()) {
            case HOUR -> day(at, to, then);
            case DAY -> next > at ? approx(at, to, then.minusDays(1), then.plusDays(1), false) : day(at, to, then);
            case WEEK -> approx(at, to, then.minusDays(4), then.plusDays(4), false);
            case MONTH -> approx(at, to, then.minusDays(10), then.plusDays(10), false);
            case YEAR -> Found.of(at, to, TimeSpan.year(Year.from(then)));
        };
    }

    private static Found day(int from, int to, LocalDate day) {
        return Found.of(from, to, TimeSpan.day(day));
    }

    private static Found approx(int from, int to, LocalDate first, LocalDate lastDay, boolean vague) {
        TimeSpan span = span(first, lastDay, Precision.APPROX);
        return new Found(from, to, span, span, vague);
    }

    private static TimeSpan span(LocalDate first, LocalDate lastDay, Precision precision) {
        return new TimeSpan(
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                lastDay.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                precision);
    }
}
