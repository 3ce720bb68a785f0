package org.channelwatch.extract.silence;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/** Reads since when parties have not been in contact. */
public final class Silences {
    private static final int NEAR = 3;
    private static final int REACH = 8;
    private static final int CLAUSE = 10;
    private static final int LONG_CLAUSE = 16;
    private static final int COUNT = 7;

    private final Scene scene;
    private final Tokens tokens;

    public Silences(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code X last spoke with Y on Friday}: a contact then, and none since. */
    public void last(Pair pair, int from, int trigger, int end, String rule) {
        Dates.Found date = scene.timing().dates().of(from, trigger, end);
        if (date == null) date = scene.timing().dates().after(end, REACH);
        if (date == null) date = added(end);
        if (date == null || date.vague()) return;
        TimeSpan when = scene.published().cut(date.span());
        scene.emit(pair, EvidenceKind.NO_CONTACT, false, "", when, 0.9, rule);
        scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.9, rule);
    }

    /** {@code [last met] in Lima, so that would have been in May}, {@code by phone, I believe it was in May}. */
    private Dates.@Nullable Found added(int end) {
        for (int at = end; at < scene.sentence().to(); at++) {
            if (!tokens.is(at, "that") && !tokens.is(at, "it")) continue;
            int be = at + 1;
            while (tokens.is(be, "would") || Verbs.isHave(tokens.word(be))) be++;
            boolean was = PastTenses.isWas(tokens.word(be)) || tokens.is(be, "been");
            Dates.Found date = was ? scene.timing().dates().after(be + 1, NEAR) : null;
            if (date != null) return date;
        }
        return null;
    }

    /** {@code When did X last speak with Y? - On Friday.}: the answer is no more than a date. */
    public void answer() {
        Sentence sentence = scene.sentence();
        int from = behindPartner(sentence.from());
        boolean time = isLastTime(from);
        boolean brief = sentence.to() - from < (time ? LONG_CLAUSE : CLAUSE) && (time || from == sentence.from());
        boolean bare = scene.isAskedForLast() && !sentence.question() && brief;
        Pair asked = scene.discourse().pair();
        if (!bare || asked == null || scene.hasTold(asked)) return;
        Dates.Found date = scene.timing().dates().after(from, time ? CLAUSE : REACH - 2);
        if (date != null) last(asked, from, from, date.to(), "answered");
    }

    /** {@code [With Y] the last time was in May}, where Y was asked for; the same token where nobody is named first. */
    private int behindPartner(int from) {
        Group partner = tokens.is(from, "with") ? scene.rightOf(from + 1) : null;
        Pair asked = scene.discourse().pair();
        if (partner == null || asked == null) return from;
        return scene.parties(partner, List.of()).stream().anyMatch(asked::has) ? partner.to() : from;
    }

    /** {@code The last time was in May of last year, on the 12th}. */
    private boolean isLastTime(int from) {
        return tokens.is(from, "the")
                && tokens.is(from + 1, "last")
                && tokens.is(from + 2, "time")
                && tokens.is(from + 3, "was");
    }

    /** {@code [X has not spoken with Y] since Friday}, {@code for 24 days}; answers whether the words tell it. */
    public boolean sinceBehind(Pair pair, int end, String rule) {
        boolean granted = scene.isTakenForGranted();
        scene.takeForGranted(granted || isStated());
        boolean told = readSince(pair, end, rule);
        scene.takeForGranted(granted);
        return told;
    }

    /** As {@link #sinceBehind}; where the words tell no time, {@link #undated}. */
    public void behind(Pair pair, int end, String rule) {
        if (!sinceBehind(pair, end, rule)) undated(pair, rule);
    }

    /** They have not been in contact, and nobody says since when. */
    public void undated(Pair pair, String rule) {
        TimeSpan when = scene.published().unknown();
        scene.emit(pair, EvidenceKind.NO_CONTACT, false, "", when, 0.7, rule);
    }

    /** {@code So the two have not spoken in 30 days?}: what is asked for is but the reason. */
    private boolean isStated() {
        int at = scene.sentence().from();
        while (tokens.is(at, "so") || tokens.is(at, "and") || tokens.is(at, ",")) at++;
        return scene.rightOf(at) != null;
    }

    private boolean readSince(Pair pair, int end, String rule) {
        int limit = scene.sentence().to();
        for (int at = end; at < limit; at++) {
            String word = tokens.word(at);
            if (word.equals("since")) {
                return since(pair, at, rule);
            }
            if (word.equals("for") || word.equals("in")) {
                boolean quoted = tokens.is(at + 1, "a") && tokens.is(at + 2, "\""); // for a "couple of months"
                Dates.Found length = scene.dates().duration(tokens, quoted ? at + 3 : at + 1, limit);
                if (length != null) {
                    scene.emit(
                            pair,
                            EvidenceKind.NO_CONTACT,
                            false,
                            "",
                            scene.published().cut(length.span()),
                            0.9,
                            rule);
                    return true;
                }
            }
            boolean clause = word.equals("that") && !tokens.isPreposition(at - 1); // not "at that level"
            if (word.equals(";") || word.equals("but") || clause) return false;
        }
        return false;
    }

    private boolean since(Pair pair, int since, String rule) {
        Dates.Found date = scene.timing().dates().after(since + 1, LONG_CLAUSE);
        if (date == null) return sinceThen(pair, since + 1, rule);
        TimeSpan when = scene.published().cut(date.span());
        scene.emit(pair, EvidenceKind.NO_CONTACT, false, "", when, 0.9, rule);
        boolean close = when.precision() == Precision.DAY || when.precision() == Precision.APPROX;
        if (close && date.from() <= since + 3) scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.6, rule);
        return true;
    }

    /** {@code They spoke on Friday. They have not spoken since.} */
    private boolean sinceThen(Pair pair, int behind, String rule) {
        boolean ends = tokens.isMark(behind)
                || tokens.is(behind, "then")
                || behind >= scene.sentence().to();
        TimeSpan then = ends ? scene.events().lastContact(pair) : null;
        if (then == null) return false;
        scene.emit(pair, EvidenceKind.NO_CONTACT, false, "", then, 0.85, rule);
        return true;
    }

    /** {@code 18 days since X spoke with Y}: a contact then, and none since, unless that is no more than days. */
    public boolean isCounted(Pair pair, int subject, boolean last, String rule) {
        int since = sinceBefore(subject);
        if (since < 0) return false;
        Dates.Found length = lengthBefore(since);
        if (length != null) {
            TimeSpan when = scene.published().cut(length.span());
            boolean fresh = scene.published().isFresh(when) || tokens.is(length.from() - 1, "only");
            if (!fresh) scene.emit(pair, EvidenceKind.NO_CONTACT, false, "", when, 0.9, rule);
            scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.7, rule);
            return true;
        }
        boolean known = last && pair.isOfPersons() && !scene.discourse().isTold(pair);
        if (known && scene.timing().dates().after(since, CLAUSE) == null) { // "the first since X last spoke with Y"
            scene.recall(pair, EvidenceKind.CONTACT, scene.published().unknown(), 0.7, rule);
        }
        return true;
    }

    /** {@code 18 days since [X] spoke with Y}: whether a time is counted so before whoever did. */
    public boolean isCountedFrom(int subject) {
        int since = sinceBefore(subject);
        return since >= 0 && lengthBefore(since) != null;
    }

    /** {@code three years have passed [since]}: the three years; null where no time is counted. */
    private Dates.@Nullable Found lengthBefore(int since) {
        for (int at = Math.max(scene.sentence().from(), since - COUNT); at < since; at++) {
            Dates.Found length = scene.dates().duration(tokens, at, since);
            if (length != null && isGoneBy(length.to(), since)) return length;
        }
        return null;
    }

    /** {@code since [the leaders of] X and Y met}: the token "since"; -1 where it is not there. */
    private int sinceBefore(int subject) {
        int at = subject - 1;
        while (tokens.is(at, "the") || tokens.is(at, "of") || tokens.is(at - 1, "the")) at--;
        return tokens.is(at, "since") ? at : -1;
    }

    /** {@code three years [have passed] since}. */
    private boolean isGoneBy(int from, int since) {
        for (int at = from; at < since; at++) {
            switch (tokens.word(at)) {
                case "has", "have", "had", "passed", "elapsed", "gone", "by" -> {}
                default -> {
                    return false;
                }
            }
        }
        return from <= since;
    }

    /** {@code no contact … since Friday}, {@code … not taken place for 24 days}: what the words behind tell; null where they tell nothing. */
    public @Nullable TimeSpan lengthBehind(int from, int reach) {
        int limit = Math.min(from + reach, scene.sentence().to());
        for (int at = from; at < limit; at++) {
            Dates.Found length =
                    scene.dates().duration(tokens, at, scene.sentence().to());
            if (length != null && isLengthWord(at, from))
                return scene.published().cut(length.span());
            if (tokens.is(at, "since")) {
                Dates.Found date = scene.timing().dates().after(at + 1, 4);
                if (date != null) return scene.published().cut(date.span());
            }
        }
        return null;
    }

    /** {@code [the line has not been used] since May}, {@code [has] never [been used]}. */
    public void unused(Pair pair, Noun line, int end, boolean ever, String rule) {
        TimeSpan since = lengthBehind(end, REACH);
        if (since == null && !ever && !tokens.is(end, "since")) return;
        TimeSpan when = since == null ? scene.published().unknown() : since;
        scene.emit(pair, EvidenceKind.NO_CONTACT, true, line.name(), when, 0.8, rule);
    }

    /** {@code [the line was] last [used] in May}: then, and not since. */
    public void lastUsed(Pair pair, Noun line, int end, String rule) {
        Dates.Found date = scene.timing().dates().after(end, REACH);
        if (date == null || date.vague()) return;
        TimeSpan when = scene.published().cut(date.span());
        scene.emit(pair, EvidenceKind.NO_CONTACT, true, line.name(), when, 0.9, rule);
        scene.emit(pair, EvidenceKind.CONTACT, true, line.name(), when, 0.9, rule);
    }

    /** What "since Friday" right at the token tells; null where it is not there. */
    public @Nullable TimeSpan sinceAt(int at) {
        if (!tokens.is(at, "since")) return null;
        Dates.Found date = scene.timing().dates().after(at + 1, 3);
        return date == null ? null : scene.published().cut(date.span());
    }

    private boolean isLengthWord(int at, int from) {
        for (int i = Math.max(from, at - 3); i <= at; i++) {
            String word = tokens.word(i);
            if (word.equals("for") || word.equals("in") || word.equals("over")) return true;
        }
        return false;
    }
}
