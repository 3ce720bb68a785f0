package org.channelwatch.extract.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the dates in a text and resolves them from the day of publication. */
public final class Dates {
    private static final Set<String> ATTACKS = Words.of("attacks");
    private static final int RECENT_DAYS = 10;
    private static final int NEWS_DAYS = 3;

    private final LocalDate published;
    private final CalendarDates calendar;
    private final RelativeDates relative;
    private @Nullable LocalDate last;
    private @Nullable LocalDate attack;

    /**
     * A date in the text.
     *
     * @param span what it means of something past; not cut at the publication
     * @param ahead what it means of something to come
     * @param vague whether it is too wide or too loose to say when a contact was: "this year", "in recent months"
     */
    public record Found(int from, int to, TimeSpan span, TimeSpan ahead, boolean vague) {
        static Found of(int from, int to, TimeSpan span) {
            return new Found(from, to, span, span, false);
        }
    }

    public Dates(Instant publishedAt) {
        this.published = publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
        this.calendar = new CalendarDates(published);
        this.relative = new RelativeDates(published);
    }

    /** From which day on news without a date is: the day before the publication, or a day close to it that was named last. */
    public LocalDate newsDay() {
        LocalDate eve = published.minusDays(1);
        boolean recent = last != null && last.isBefore(eve) && !last.isBefore(published.minusDays(NEWS_DAYS));
        return recent && last != null ? last : eve;
    }

    /** The dates of a sentence. Sentences must be given in their order: later dates may rest on earlier ones. */
    public List<Found> find(Tokens tokens, Sentence sentence) {
        List<Found> dates = new ArrayList<>();
        int at = sentence.from();
        while (at < sentence.to()) {
            Found found = at(tokens, at, sentence.to());
            if (found == null) {
                at++;
                continue;
            }
            dates.add(found);
            calendar.note(found);
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
                Found named = named(tokens, at, limit);
                return named != null ? named : day(at, at + 1, published.plusDays(1));
            }
            case "recently", "lately" -> {
                if (tokens.is(at - 1, "as") && tokens.is(at + 1, "as")) return null; // "as recently as Monday"
                if (isAttribute(tokens, at)) return null;
                return approx(at, at + 1, published.minusDays(RECENT_DAYS), published, true);
            }
            case "eve" -> {
                return eve(tokens, at);
            }
            default -> {}
        }
        Found month = calendar.month(tokens, at, limit);
        if (month != null) return month;
        DayOfWeek weekday = DateWords.weekday(tokens, at);
        if (weekday != null) return calendar.weekday(tokens, at, limit, weekday);
        Found relative = relative(tokens, at, limit);
        if (relative == null) relative = dayBefore(tokens, at, limit);
        if (relative == null) relative = calendar.dayOfMonth(tokens, at, limit);
        return relative != null ? relative : calendar.year(tokens, at);
    }

    /** {@code the [day before]}, where nothing follows: before the day that was named last, or else before the publication. */
    private @Nullable Found dayBefore(Tokens tokens, int at, int limit) {
        boolean before = tokens.is(at, "day") && tokens.is(at + 1, "before") && tokens.is(at - 1, "the");
        boolean ends = at + 2 >= limit || tokens.isMark(at + 2);
        return before && ends ? day(at, at + 2, (last == null ? published : last).minusDays(1)) : null;
    }

    /** {@code Tomorrow, on April 2}, {@code tomorrow, Monday, April 2}: the day that is named, if it is close; else null. */
    private @Nullable Found named(Tokens tokens, int at, int limit) {
        int comma = tokens.is(at + 1, ",") ? at + 2 : at + 1;
        int name = tokens.is(comma, "on") ? comma + 1 : comma;
        DayOfWeek weekday = DateWords.weekday(tokens, name);
        Found found =
                weekday == null ? calendar.month(tokens, name, limit) : calendar.weekday(tokens, name, limit, weekday);
        if (found == null || found.ahead().precision() != Precision.DAY) return null;
        LocalDate day =
                LocalDate.ofInstant(found.ahead().latest(), ZoneOffset.UTC).minusDays(1);
        boolean close = !day.isBefore(published.minusDays(1)) && !day.isAfter(published.plusDays(NEWS_DAYS));
        return close ? new Found(at, found.to(), found.ahead(), found.ahead(), false) : null;
    }

    /** {@code the recently elected X}, {@code with recently appointed X}: when he was. */
    private static boolean isAttribute(Tokens tokens, int at) {
        String before = tokens.word(at - 1);
        return PastTenses.isRegular(tokens.word(at + 1))
                && (before.equals("the")
                        || before.equals("a")
                        || before.equals("its")
                        || FunctionWords.isPreposition(before));
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

    /** {@code 24 days ago}, {@code twelve days later}, {@code last week}, {@code earlier this year}. */
    private @Nullable Found relative(Tokens tokens, int at, int limit) {
        Found next = nextTo(tokens, at);
        if (next != null) return next;
        switch (tokens.word(at)) {
            case "this", "past", "last", "previous", "recent", "next", "coming" -> {
                return relative.near(tokens, at);
            }
            case "weekend" -> {
                return relative.weekend(tokens, at);
            }
            default -> {}
        }
        DateWords.Amount amount = DateWords.amount(tokens, at);
        if (amount == null || amount.to() >= limit) return null;
        return switch (tokens.word(amount.to())) {
            case "ago" -> relative.since(at, amount.to() + 1, published, amount.unit(), amount.count());
            case "earlier", "prior", "before" ->
                isOfClause(tokens, amount.to() + 1)
                        ? null
                        : relative.since(
                                at, amount.to() + 1, last == null ? published : last, amount.unit(), amount.count());
            case "later" ->
                last == null ? null : day(at, amount.to() + 1, amount.unit().before(last, -amount.count()));
            default -> null;
        };
    }

    /** {@code days before X met Y}, {@code a week prior to it}: counted from what is told there. */
    private static boolean isOfClause(Tokens tokens, int behind) {
        return switch (tokens.word(behind)) {
            case "the", "his", "her", "its", "their", "a", "an", "he", "she", "it", "they" ->
                tokens.is(behind - 1, "before");
            case "to" -> tokens.is(behind - 1, "prior");
            default -> tokens.is(behind - 1, "before") && tokens.isCapital(behind);
        };
    }

    /** {@code the previous day}, {@code the following day}: counted from the day that was named last, the former else from the publication. */
    private @Nullable Found nextTo(Tokens tokens, int at) {
        boolean day = tokens.is(at - 1, "the") && tokens.is(at + 1, "day");
        return switch (tokens.word(at)) {
            case "previous" -> day ? day(at, at + 2, (last == null ? published : last).minusDays(1)) : null;
            case "following", "next" -> day && last != null ? day(at, at + 2, last.plusDays(1)) : null;
            default -> null;
        };
    }

    static Found day(int from, int to, LocalDate day) {
        return Found.of(from, to, TimeSpan.day(day));
    }

    static Found approx(int from, int to, LocalDate first, LocalDate lastDay, boolean vague) {
        TimeSpan span = span(first, lastDay, Precision.APPROX);
        return new Found(from, to, span, span, vague);
    }

    static TimeSpan span(LocalDate first, LocalDate lastDay, Precision precision) {
        return new TimeSpan(
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                lastDay.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                precision);
    }

    /** How long something has lasted: {@code 24 days}, {@code nearly a month}; null where there are no such words. */
    public @Nullable Found duration(Tokens tokens, int at, int limit) {
        return relative.duration(tokens, at, limit);
    }
}
