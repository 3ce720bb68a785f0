package org.channelwatch.extract.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/** Tells the days of what is said to have been, or to be, on more than one, or of which a clause before tells the day. */
public final class SeveralDates {
    private static final int NEAR = 5;
    private static final Set<String> JOINTS = Set.of(
            ",",
            "and",
            "again",
            "then",
            "once",
            "also",
            "most",
            "recently",
            "later",
            "on",
            "in",
            "at",
            "by",
            "over",
            "phone",
            "person",
            "telephone",
            "video",
            "near",
            "during",
            "outside",
            "of",
            "margins",
            "sidelines",
            "summit",
            "meeting",
            "conference",
            "a",
            "an",
            "the");

    private final Tokens tokens;
    private final Sentence sentence;
    private final Timing timing;
    private final Publication published;

    SeveralDates(Tokens tokens, Sentence sentence, Timing timing, Publication published) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.timing = timing;
        this.published = published;
    }

    /** {@code travels next week to Lima, where he will meet}: a day to come that the sentence names before; null where there is none. */
    public Dates.@Nullable Found aheadBefore(int from) {
        for (Dates.Found date : timing.dates().all().reversed()) {
            if (date.to() > from) continue;
            boolean ahead = published.isAfter(date.span())
                    || (published.isAfter(date.ahead()) && (isAnnounced(date.from()) || isPut(date, from)));
            if (ahead) return date;
        }
        return null;
    }

    /** {@code will be in Lima on Monday}. */
    private boolean isAnnounced(int date) {
        for (int at = date - 1; at >= sentence.from(); at--) {
            if (tokens.is(at, "will") || tokens.is(at, "'ll") || tokens.is(at, "going")) return true;
            if (tokens.is(at, ",") || FunctionWords.isStop(tokens.word(at))) return false;
        }
        return false;
    }

    /** {@code On Monday, X will travel to Lima, where}. */
    private boolean isPut(Dates.Found date, int to) {
        if (date.from() > sentence.from() + 2) return false;
        for (int at = date.to(); at < to; at++) {
            if (tokens.is(at, "will") || tokens.is(at, "'ll") || tokens.is(at, "going")) return true;
            if (FunctionWords.isStop(tokens.word(at))) return false;
        }
        return false;
    }

    /** {@code several times, most recently on Tuesday}, {@code, the last of which was in May}; null where it is not told so. */
    public Dates.@Nullable Found latest(int end) {
        for (Dates.Found date : timing.dates().all()) {
            if (date.from() < end || date.vague() || published.isAfter(date.span())) continue;
            for (int at = Math.max(end, date.from() - NEAR); at < date.from(); at++) {
                boolean recently = tokens.is(at, "recently") && tokens.is(at - 1, "most");
                boolean last = tokens.is(at, "last") && (tokens.is(at + 1, "of") || tokens.is(at + 1, "time"));
                if (recently || last) return date;
            }
        }
        return null;
    }

    /** {@code on Monday and again on Friday}, {@code twice: once in May and once in June}: the days that follow one of an event. */
    public List<TimeSpan> further(Dates.Found first) {
        List<TimeSpan> further = new ArrayList<>();
        Dates.Found last = first;
        for (Dates.Found date : timing.dates().all()) {
            if (date.from() < last.to()) continue;
            boolean counted = further.isEmpty() && first.vague() && isCounted(last.to(), date.from());
            if (!counted && !isJoined(last.to(), date.from())) return further;
            boolean to = tokens.is(date.to(), "to") && tokens.isCapital(date.to() + 1);
            boolean ofOther = to || tokens.is(date.to(), "with");
            if (date.vague() || published.isAfter(date.span()) || ofOther) return further;
            further.add(published.cut(date.span()));
            last = date;
        }
        return further;
    }

    /** {@code in the last months - once on}. */
    private boolean isCounted(int from, int to) {
        for (int at = from; at < to; at++) if (tokens.is(at, "once") || tokens.is(at, "first")) return to - from < NEAR;
        return false;
    }

    /** {@code in [Lima]}, {@code in Lima, [Peru]}, {@code at the [Lima Summit]}. */
    private static boolean isBeforePlace(String word) {
        return FunctionWords.isPreposition(word) || word.equals(",") || word.equals("the");
    }

    /** {@code and again on}, {@code and in Lima in}: nothing but words that lead to another day. */
    private boolean isJoined(int from, int to) {
        boolean and = false;
        for (int at = from; at < to; at++) {
            String word = tokens.word(at);
            and |= word.equals("and") || word.equals("again");
            boolean place = tokens.isCapital(at) && (isBeforePlace(tokens.word(at - 1)) || tokens.isCapital(at - 1));
            if (!place && !JOINTS.contains(word)) return false;
        }
        return and;
    }
}
