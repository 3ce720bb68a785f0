package org.channelwatch.extract.scene;

import java.time.Duration;
import java.time.Instant;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;

/** How times stand to the publication of a text: what is over, of that day, or to come. */
public final class Publication {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration FRESH = Duration.ofDays(8);
    static final Duration LATELY = Duration.ofDays(31);
    private static final Duration FAR = Duration.ofDays(60);
    private static final Duration SOON = Duration.ofDays(90);
    private static final Duration LONG_AGO = Duration.ofDays(180);

    private final Tokens tokens;
    private final Sentence sentence;
    private final Instant publishedAt;

    Publication(Tokens tokens, Sentence sentence, Instant publishedAt) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.publishedAt = publishedAt;
    }

    /** The instant of it. */
    Instant at() {
        return publishedAt;
    }

    boolean isAfter(TimeSpan span) {
        return span.earliest() != null && span.earliest().isAfter(publishedAt);
    }

    /** Whether the time is no further back than the week before last. */
    public boolean isFresh(TimeSpan span) {
        return span.latest().isAfter(publishedAt.minus(FRESH));
    }

    /** Whether the date is of a day to come. */
    public boolean isAhead(Dates.Found date) {
        return isAfter(date.span());
    }

    /** Whether the time is over. */
    public boolean isBehind(TimeSpan span) {
        return !span.latest().isAfter(publishedAt);
    }

    /** Whether the time was over the day before: the news may be a day late. */
    public boolean isPast(TimeSpan span) {
        return span.latest().isBefore(publishedAt.minus(DAY));
    }

    /** Whether the time was over half a year before. */
    boolean isLongAgo(TimeSpan span) {
        return span.latest().isBefore(publishedAt.minus(LONG_AGO));
    }

    /** Whether the date is the day of publication itself. */
    public boolean isToday(Dates.Found date) {
        Instant earliest = date.span().earliest();
        return earliest != null
                && !earliest.isAfter(publishedAt)
                && !date.span().latest().isBefore(publishedAt);
    }

    /**
     * Whether the date is one to come.
     *
     * @param next whether a weekday may be that of the week to come: "is meeting him on Monday"; if not, it may be later today
     */
    public boolean isAhead(Dates.Found date, boolean next) {
        if (isAfter(date.span()) || isNextOfYear(date)) return true;
        if (!next) return isLaterToday(date);
        return !date.vague()
                && !isToday(date)
                && isAfter(date.ahead())
                && nearest(date).equals(date.ahead());
    }

    /** {@code opens on Friday}, told on a Thursday: the next Friday, and not that of the week before; as one speaks, always the next. */
    public boolean isNext(Dates.Found date) {
        if (isAhead(date, false)) return true;
        Instant next = date.ahead().earliest();
        if (next == null || !isAhead(date, true)) return false;
        return sentence.spoken()
                || Duration.between(publishedAt, next)
                                .compareTo(Duration.between(date.span().latest(), publishedAt))
                        < 0;
    }

    /** {@code has a call this afternoon}, {@code is here tonight}: as one says in the morning of what is to come. */
    private boolean isLaterToday(Dates.Found date) {
        if (!sentence.spoken() || !isToday(date)) return false;
        for (int at = date.from(); at < date.to(); at++) {
            switch (tokens.word(at)) {
                case "afternoon", "evening", "tonight", "later" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code On June 1, X holds talks}, in May: not those of the year before. */
    private boolean isNextOfYear(Dates.Found date) {
        Instant ahead = date.ahead().earliest();
        boolean near = ahead != null && isAfter(date.ahead()) && ahead.isBefore(publishedAt.plus(SOON));
        return near && !date.vague() && isLongAgo(date.span());
    }

    /** {@code agreed to meet by May}: before the end of it. */
    private boolean isDeadline(Dates.Found date) {
        return tokens.is(date.from() - 1, "by") || tokens.is(date.from() - 1, "before");
    }

    /** When it is that is planned for the date; {@code by May}: until the end of it. */
    public TimeSpan planned(Dates.Found date) {
        boolean open = isDeadline(date) && date.ahead().precision() != Precision.DAY && isAfter(date.ahead());
        return open ? new TimeSpan(publishedAt, date.ahead().latest(), Precision.APPROX) : date.ahead();
    }

    /** Whether the date was before the day of publication. */
    public boolean isOver(Dates.Found date) {
        return !isDeadline(date) && !isToday(date) && !isAfter(date.span()) && !isAfter(nearest(date));
    }

    /** A time before the publication that nobody tells. */
    public TimeSpan unknown() {
        return TimeSpan.unknownBefore(publishedAt);
    }

    /** A date without a year of what may have begun: not one of the year to come. */
    public TimeSpan nearest(Dates.Found date) {
        if (isDeadline(date)) return planned(date);
        Instant ahead = date.ahead().earliest();
        boolean far = ahead != null && ahead.isAfter(publishedAt.plus(FAR));
        boolean recent = date.span().latest().isAfter(publishedAt.minus(LATELY)) && !isAfter(date.span());
        boolean nextYear = ahead != null && ahead.isAfter(publishedAt.plus(LONG_AGO));
        boolean thisYear = date.span().latest().isAfter(publishedAt.minus(LONG_AGO)) && !isAfter(date.span());
        return (far && recent) || (nextYear && thisYear) ? cut(date.span()) : date.ahead();
    }

    /** The part of a time that is not behind the publication. */
    public TimeSpan cut(TimeSpan span) {
        return span.cutAt(publishedAt);
    }
}
