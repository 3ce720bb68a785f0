package org.channelwatch.extract.scene;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Backgrounds;
import org.channelwatch.extract.time.CountedTimes;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.time.DaysAfter;
import org.channelwatch.extract.time.FormerTimes;
import org.channelwatch.extract.time.ReportedTimes;
import org.channelwatch.extract.time.SentenceDates;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Tells which of the dates of a sentence belongs to what happened, and when it was where there is none. */
public final class Timing {
    private static final int LEAD = 4;
    private static final int REACH = 12;
    private static final Duration OLD = Duration.ofDays(60);
    private static final Set<String> COUNTS = Words.of("counts");

    private final Tokens tokens;
    private final Sentence sentence;
    private final SentenceDates dates;
    private final FormerTimes former;
    private final Publication published;
    private final LocalDate newsDay;
    private final boolean readout;

    /**
     * @param newsDay from which day on news without a date is
     * @param readout whether a government tells of its own contacts: then all of it is news
     */
    Timing(
            Tokens tokens,
            Sentence sentence,
            SentenceDates dates,
            Publication published,
            LocalDate newsDay,
            boolean readout) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.dates = dates;
        this.former = new FormerTimes(tokens, sentence, dates);
        this.published = published;
        this.newsDay = newsDay;
        this.readout = readout;
    }

    /** The dates of the sentence. */
    public SentenceDates dates() {
        return dates;
    }

    /**
     * When it was.
     *
     * @param from where the verb group begins
     * @param trigger the verb
     * @param end the token after all that belongs to it
     */
    public TimeSpan when(EvidenceKind kind, int from, int trigger, int end, Tense tense) {
        Dates.Found date = dates.of(from, trigger, end);
        if (kind == EvidenceKind.CANCELLED && date != null && isOfPlan(date, trigger, end)) date = null;
        if (date != null && CountedTimes.isWithin(tokens, trigger, date, tense == Tense.PRESENT)) date = null;
        if (date == null && tense != Tense.PRESENT && isOld(end)) return published.unknown();
        TimeSpan then = date == null && tense != Tense.PRESENT ? whenBehind(end) : null;
        if (then != null) return then;
        boolean contact = kind == EvidenceKind.CONTACT;
        if (date != null && tense == Tense.PAST_PERFECT && isOfFirstTime(date, from)) date = null;
        if (contact && (former.isThen(from, trigger, end, date) || isBehindOld(from, date))) return published.unknown();
        if (date != null && !(date.vague() && contact) && !published.isAfter(date.span()))
            return published.cut(date.span());
        if (date != null && date.vague()) return published.unknown();
        TimeSpan before = dayBefore(from);
        if (before != null) return before;
        return isNews(tense) || (tense == Tense.PAST_PERFECT && ReportedTimes.isNews(tokens, sentence, from))
                ? now()
                : published.unknown();
    }

    /** {@code [X expels envoys] a day after Y cut ties}: which day that was; null where the clause of the verb begins otherwise. */
    public @Nullable TimeSpan dayBefore(int verb) {
        return DaysAfter.before(tokens, sentence, verb, published.at());
    }

    /** {@code cancelled a meeting on Monday}, {@code a May summit}, {@code talks set for Monday were cancelled}: the date is that of the meeting. */
    private boolean isOfPlan(Dates.Found date, int trigger, int end) {
        boolean attribute = date.from() > trigger && date.from() < end && !tokens.isPreposition(date.from() - 1);
        return attribute || date.from() >= end || tokens.is(date.from() - 1, "for");
    }

    /** {@code the talks, told of this week, were the first time X had met Y}: the date is that of the telling. */
    private boolean isOfFirstTime(Dates.Found date, int verb) {
        return date.to() <= verb && tokens.hasWord("time", date.to(), verb);
    }

    /** Whether it followed something long ago: "after the crisis in 1980", "after the 1980 crisis". */
    private boolean isOld(int end) {
        if (FormerTimes.isAfterYear(
                tokens,
                sentence,
                end,
                LocalDate.ofInstant(published.at(), ZoneOffset.UTC).getYear())) return true;
        for (Dates.Found date : dates.all()) {
            boolean behind = date.from() >= end && date.from() - end < REACH;
            boolean old = date.span().latest().isBefore(published.at().minus(OLD));
            if (!behind || !old) continue;
            for (int at = end; at < date.from(); at++) {
                if (tokens.is(at, "after") || tokens.is(at, "following")) return true;
                if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, "since") || tokens.is(at, ",")) break;
            }
        }
        return false;
    }

    /** {@code cut ties when a mob came in 2016}: a time long ago that the clause behind tells; null where it tells none. */
    private @Nullable TimeSpan whenBehind(int end) {
        for (Dates.Found date : dates.all()) {
            boolean behind = date.from() >= end && date.from() - end < REACH;
            boolean old = date.span().latest().isBefore(published.at().minus(OLD));
            if (!behind || !old) continue;
            for (int at = end; at < date.from(); at++) {
                if (tokens.is(at, "when")) return date.vague() ? published.unknown() : published.cut(date.span());
                if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, "since") || tokens.is(at, ",")) break;
            }
        }
        return null;
    }

    /** {@code set up in 2015 after X and Y met in April}: not in the last April. */
    private boolean isBehindOld(int from, Dates.@Nullable Found date) {
        if (date == null || !Backgrounds.isBehind(tokens, sentence, from)) return false;
        for (Dates.Found main : dates.all()) {
            Instant over = main.span().latest();
            boolean old = main.to() < from && published.isLongAgo(main.span());
            Instant then = date.span().earliest();
            if (old && then != null && !then.isBefore(over)) return true;
        }
        return false;
    }

    /** News without a date is of the day or the one before, or has gone on since the day that was named last. */
    public TimeSpan now() {
        LocalDate day = newsDay;
        return new TimeSpan(day.atStartOfDay(ZoneOffset.UTC).toInstant(), published.at(), Precision.APPROX);
    }

    /** The present tense, and the past near the top of an article, tell the news of the day. */
    private boolean isNews(Tense tense) {
        return switch (tense) {
            case PRESENT -> true;
            case PAST -> (sentence.number() < LEAD || readout) && !sentence.answering();
            case PERFECT -> sentence.number() < LEAD && !sentence.answering();
            case PAST_PERFECT -> false;
        };
    }

    /** When something announced is to be. */
    public TimeSpan ahead(int from, int trigger, int end) {
        Dates.Found date = dates.ofPlan(from, trigger, end);
        if (date != null) return published.nearest(date);
        Dates.Found agreed = dates.of(from, trigger, end);
        return agreed == null ? now() : published.cut(agreed.span());
    }

    /** Whether it tells of several contacts at once, and so of none in particular: "have spoken a dozen times". */
    public boolean isSummary(int from, int end) {
        for (int at = from; at < Math.min(end + 8, sentence.to()); at++) {
            String word = tokens.word(at);
            if (COUNTS.contains(word) && !tokens.is(at - 1, "first")) return true; // not "the first ever meeting"
            if (FunctionWords.isStop(word)) return false;
        }
        return false;
    }

    /** {@code several times since last week}, {@code in recent days}: from then until now, if that is not long; else null. */
    public @Nullable TimeSpan lately(int end) {
        for (Dates.Found date : dates.all()) {
            Instant first = date.span().earliest();
            boolean behind = date.from() >= end && date.from() - end < REACH;
            if (behind
                    && first != null
                    && first.isAfter(published.at().minus(Publication.LATELY))
                    && first.isBefore(published.at())) return new TimeSpan(first, published.at(), Precision.APPROX);
        }
        return null;
    }
}
