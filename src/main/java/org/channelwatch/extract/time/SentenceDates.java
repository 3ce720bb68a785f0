package org.channelwatch.extract.time;

import java.util.List;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The dates of a sentence, and which of them belongs to what happened. */
public final class SentenceDates {
    private static final int REACH = 12;
    /** How long the subject of a clause may be that says what was on a day: {@code when X, Y and Z}. */
    private static final int LONGEST_LIST = 20;

    private final Tokens tokens;
    private final Sentence sentence;
    private final List<Dates.Found> dates;
    private final DateBreaks breaks;

    public SentenceDates(Tokens tokens, Sentence sentence, List<Dates.Found> dates) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.dates = dates;
        this.breaks = new DateBreaks(tokens, sentence, this);
    }

    /** All of them, in its order. */
    public List<Dates.Found> all() {
        return dates;
    }

    /** Whether a date begins at the token. */
    public boolean beginsAt(int at) {
        for (Dates.Found date : dates) if (date.from() == at) return true;
        return false;
    }

    /** Whether a date ends before the token. */
    public boolean endsBefore(int at) {
        for (Dates.Found date : dates) if (date.to() == at) return true;
        return false;
    }

    /** Whether the token is part of a date. */
    public boolean covers(int at) {
        for (Dates.Found date : dates) if (date.from() <= at && at < date.to()) return true;
        return false;
    }

    /** The date of the event: within it, before its verb, behind it, or at the beginning of the sentence, in this order. */
    public Dates.@Nullable Found of(int from, int trigger, int end) {
        Dates.Found next = null;
        Dates.Found behind = null;
        Dates.Found first = null;
        int venue = behindMargins(end);
        for (Dates.Found date : dates) {
            if (date.from() >= from && date.to() <= trigger) return date;
            if (isAttribute(date)) continue;
            if (date.from() >= from && date.from() < end) return date;
            boolean before = date.to() == from || (date.to() == from - 1 && tokens.is(date.to(), ","));
            if (before && !isOfOther(date)) next = date;
            boolean near = date.from() >= end && date.from() < venue + REACH;
            if (behind == null
                    && near
                    && !(venue > end ? breaks.part(venue, date.from()) : breaks.between(end, date.from())))
                behind = date;
            if (isJoinedTo(date, from) || isWhere(date, from) || opensClause(date, from)) next = date;
            if (first == null && opens(date, from, trigger)) first = date;
        }
        if (next != null) return next;
        if (first != null && (behind == null || behind.from() - end > 3)) return first;
        return behind;
    }

    /** {@code met Y[,] on the margins of [a gathering in Lima last May]}: what stands behind is where they met; the same token where nothing does. */
    private int behindMargins(int end) {
        int on = tokens.is(end, ",") ? end + 1 : end;
        boolean margins = (tokens.is(on, "on") || tokens.is(on, "at"))
                && tokens.is(on + 1, "the")
                && switch (tokens.word(on + 2)) {
                    case "margins", "sidelines", "fringes", "edges" -> true;
                    default -> false;
                };
        return margins && tokens.is(on + 3, "of") ? on + 4 : end;
    }

    /** The same of what is planned: not the date on which that was agreed. */
    public Dates.@Nullable Found ofPlan(int from, int trigger, int end) {
        List<Dates.Found> others =
                dates.stream().filter(date -> !AgreedTimes.isOf(tokens, date)).toList();
        return new SentenceDates(tokens, sentence, others).of(from, trigger, end);
    }

    /** {@code visits Lima for the first time since it won independence in 2011 to meet}, {@code a pact that will hold from May 3, after talks}. */
    private boolean isOfOther(Dates.Found date) {
        for (int at = date.from() - 1; at > Math.max(sentence.from(), date.from() - REACH); at--) {
            boolean clause = tokens.is(at - 1, "which") || tokens.is(at - 1, "that");
            if (tokens.is(at, "since") || (clause && tokens.is(at, "will"))) return true;
            if (tokens.is(at, ",")) return false;
        }
        return false;
    }

    /** {@code On Friday, X met Y}: it stands before the event and all else in its clause. */
    private boolean opens(Dates.Found date, int from, int trigger) {
        if (date.to() > trigger) return false;
        boolean apart = tokens.is(date.to(), ",")
                && date.to() < from
                && !breaks.between(sentence.from(), date.from())
                && !breaks.between(date.to() + 1, from);
        apart &= !ReportedTimes.isOfSaying(tokens, date.from());
        return (apart || isAtBeginning(date) || isOfStay(date)) && !breaks.part(behindAside(date, from), from);
    }

    /** {@code When she was in Lima on Friday, X met Y}: the clause tells no more than where somebody was that day. */
    private boolean isOfStay(Dates.Found date) {
        int when = sentence.from();
        boolean clause = (tokens.is(when, "when") || tokens.is(when, "while")) && tokens.is(date.to(), ",");
        clause &= !tokens.is(when + 1, "it"); // "while it was dark"
        for (int at = when + 1; clause && at < Math.min(date.from(), when + REACH); at++) {
            boolean was = PastTenses.isWas(tokens.word(at)) || tokens.is(at, "visited");
            if (was) return !breaks.between(at + 1, date.from());
        }
        return false;
    }

    /** {@code In May[, after the fire, ]X cut ties}: the token behind what only explains it; that behind the date where nothing does. */
    private int behindAside(Dates.Found date, int from) {
        boolean aside = tokens.is(date.to(), ",") && isExplaining(tokens.word(date.to() + 1));
        for (int at = date.to() + 2; aside && at < from; at++) if (tokens.is(at, ",")) return at + 1;
        return date.to();
    }

    private static boolean isExplaining(String word) {
        return switch (word) {
            case "after", "following", "amid", "as", "when" -> true;
            default -> false;
        };
    }

    /** {@code said that, on Friday, X met Y}. */
    private boolean opensClause(Dates.Found date, int from) {
        int at = tokens.is(date.from() - 1, "on") || tokens.is(date.from() - 1, "in")
                ? date.from() - 2
                : date.from() - 1;
        boolean apart = tokens.is(at, ",") && tokens.is(date.to(), ",") && date.to() < from;
        boolean clause = apart && FunctionWords.isStop(tokens.word(at - 1)) && at > sentence.from();
        return clause && from - date.to() < REACH && !breaks.between(date.to() + 1, from);
    }

    /** {@code X was here on Monday and met Y}: nobody met before. */
    private boolean isJoinedTo(Dates.Found date, int verb) {
        int comma = tokens.is(date.to(), ",") ? date.to() + 1 : date.to();
        boolean and = comma == verb - 1 && tokens.is(comma, "and");
        if (!and || breaks.part(sentence.from(), date.from())) return false;
        for (int at = sentence.from(); at < date.from(); at++) {
            Phrases.Match<Verbs.Inflected> other = Verbs.ALL.at(tokens, at, date.from());
            if (other != null && isContact(other.value().verb())) return false;
        }
        return true;
    }

    /** Whether it tells of a contact by itself: not {@code visited Lima}. */
    private static boolean isContact(Verbs.Verb verb) {
        return verb.type() == Verbs.Sense.CONTACT && !verb.base().equals("visit");
    }

    /** The token behind the date that begins at the token; the same token where none does. */
    public int endOf(int at) {
        for (Dates.Found date : dates) if (date.from() == at) return date.to();
        return at;
    }

    /** {@code On Friday, X}, {@code On the afternoon of May 5, X}. */
    private boolean isAtBeginning(Dates.Found date) {
        int part = tokens.is(date.from() - 1, "of") ? date.from() - 2 : date.from();
        boolean ofDay = part < date.from() && DateWords.isPartOfDay(tokens.word(part));
        return (ofDay ? part : date.from()) <= sentence.from() + 2;
    }

    /** The first date within so many tokens. */
    public Dates.@Nullable Found after(int at, int reach) {
        for (Dates.Found date : dates) if (date.from() >= at && date.from() <= at + reach) return date;
        return null;
    }

    /** The last date within the tokens that is no attribute; null where there is none. */
    public Dates.@Nullable Found between(int from, int to) {
        Dates.Found last = null;
        for (Dates.Found date : dates)
            if (date.from() >= from && date.to() <= to && !date.vague() && !isAttribute(date)) last = date;
        return last;
    }

    /** {@code the October 7 attack}: the date tells which attack. */
    private boolean isAttribute(Dates.Found date) {
        if (tokens.is(date.from(), "eve")) return false;
        if (tokens.is(date.to(), "'s")) return true;
        return switch (tokens.word(date.from() - 1)) {
            case "the", "'s", "his", "her", "its", "their" ->
                tokens.isCapital(date.from()) && !tokens.isMark(date.to()) && !isClosed(date.to());
            default -> false;
        };
    }

    private boolean isClosed(int at) {
        return tokens.isPreposition(at) || tokens.is(at, "and") || at >= sentence.to();
    }

    /** {@code [on] Friday}: the token behind; the same token where no day stands there. */
    public int behind(int at) {
        int day = tokens.is(at, "on") ? at + 1 : at;
        return beginsAt(day) ? endOf(day) : at;
    }

    /** {@code for about 20 minutes from 6:30 p.m. on Friday, May 3,}: the token behind; the same token where nothing tells them. */
    public int behindTimes(int at) {
        int next = Durations.behind(tokens, at);
        for (int day = behind(next); day > next; day = behind(next)) next = tokens.is(day, ",") ? day + 1 : day;
        return next;
    }

    /** Whether what stands behind the token is of something else: {@code about}, {@code after}. */
    boolean isBreak(int at) {
        return DateBreaks.isBreak(tokens.word(at));
    }

    /** {@code was in Lima on Tuesday, where she met Y}, {@code since May, when X and Y met}. */
    private boolean isWhere(Dates.Found date, int verb) {
        int where = tokens.is(date.to(), ",") ? date.to() + 1 : date.to();
        boolean clause = tokens.is(where, "where") || tokens.is(where, "when");
        return clause && verb > where && verb - where < LONGEST_LIST && !breaks.between(where + 1, verb);
    }
}
