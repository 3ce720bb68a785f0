package org.channelwatch.extract.contact;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells that a call which was placed reached nobody: {@code X called Y, but he did not answer}, {@code X rang Y. Nobody picked up.} */
public final class UnansweredCalls {
    private static final Set<String> CALLS = Set.of("call", "phone", "telephone", "ring", "ring up", "dial");
    private static final Set<String> AGAIN = Words.of("taking up again");
    private static final Set<String> SAYING = Words.of("saying");
    private static final int CLAUSE = 16;
    private static final int SUBJECT = 6;
    private static final Phrases<Word> WORDS = Phrases.byClass("unanswered.txt", Word.class);

    private final Scene scene;
    private final Tokens tokens;

    /** See {@code unanswered.txt}. */
    private enum Word {
        VAIN,
        LINE,
        DENIAL,
        ANSWER,
        OBJECT
    }

    UnansweredCalls(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Whether what stands behind the call, in its sentence or at the beginning of the next, tells that nobody took it. */
    boolean isOne(Told told) {
        if (!CALLS.contains(told.base()) || told.group().passive()) return false;
        if (isWhenBefore(told.group().from())) return true;
        Party called = told.pair().second();
        int limit = scene.sentence().to();
        for (int at = told.end(); at < limit; at++) {
            if (at - told.end() > CLAUSE) return false;
            if (is(at, limit, Word.VAIN)) return true;
            int clause = clauseAt(at);
            if (clause >= 0) return isUnanswered(clause, limit, called);
            boolean said = SAYING.contains(tokens.word(at)); // "called Y, an aide acknowledged, but"
            if (!said && Verbs.ALL.isVerb(tokens, at, limit)) return false;
        }
        return isUnanswered(limit, tokens.size(), called);
    }

    /** {@code Nobody answered when [X called Y]}. */
    private boolean isWhenBefore(int verb) {
        int when = verb - 1;
        while (when > scene.sentence().from() && !FunctionWords.isStop(tokens.word(when))) when--;
        if (!tokens.is(when, "when")) return false;
        for (int at = scene.sentence().from(); at < when; at++) {
            Phrases.Match<Word> match = WORDS.longest(tokens, at, when);
            Word word = match == null ? null : match.value();
            if (word == Word.VAIN
                    || (word == Word.ANSWER && isNobody(scene.sentence().from()))) return true;
        }
        return false;
    }

    /** {@code made calls in the morning and at noon, but both went unanswered}: whether the rest of the sentence says so. */
    public static boolean isInVain(Scene scene, int from) {
        int limit = scene.sentence().to();
        int clause = from;
        while (clause < limit
                && !scene.tokens().is(clause, "but")
                && !scene.tokens().is(clause, "only")) clause++;
        for (int at = clause + 1; at < Math.min(clause + SUBJECT, limit); at++) {
            Phrases.Match<Word> match = WORDS.longest(scene.tokens(), at, limit);
            Word word = match == null ? null : match.value();
            if (word == Word.VAIN || word == Word.LINE) return true;
        }
        return isNextInVain(scene, limit);
    }

    /** {@code The messages went unanswered}, {@code The result was silence}: whether the next sentence begins so. */
    private static boolean isNextInVain(Scene scene, int from) {
        if (from >= scene.tokens().size() || !AGAIN.contains(scene.tokens().word(from))) return false;
        for (int at = from; at < Math.min(from + SUBJECT, scene.tokens().size()); at++) {
            Phrases.Match<Word> match =
                    WORDS.longest(scene.tokens(), at, scene.tokens().size());
            Word word = match == null ? null : match.value();
            if (word == Word.VAIN || word == Word.LINE || scene.tokens().is(at, "silence")) return true;
            if (scene.tokens().isMark(at) && !scene.tokens().is(at, ":")) return false;
        }
        return false;
    }

    /** Where the clause begins that {@code but}, {@code only}, {@code who} or a mark leads to; -1 where none does. */
    private int clauseAt(int at) {
        boolean mark = tokens.is(at, ",") || tokens.is(at, ";") || tokens.is(at, "-");
        int link = mark ? at + 1 : at;
        return switch (tokens.word(link)) {
            case "but", "and", "yet", "only", "though", "although" -> tokens.is(link + 1, "that") ? link + 2 : link + 1;
            case "who" -> link;
            case "he", "she", "they", "nobody" -> mark ? link : -1;
            default -> -1;
        };
    }

    /** Whether the clause is of an answer that did not come: of the other side, where it is not what the caller got. */
    private boolean isUnanswered(int from, int limit, Party called) {
        for (int at = from; at < Math.min(from + SUBJECT, limit); at++) {
            Phrases.Match<Word> match = WORDS.longest(tokens, at, limit);
            Word word = match == null ? null : match.value();
            if (word == Word.VAIN) return true;
            boolean theirs = at > from && isOf(from, at, limit, called);
            if (match != null && theirs && word == Word.LINE) return isClosed(match.to(), limit);
            if (match != null && theirs && word == Word.ANSWER && isNobody(from)) return isClosed(match.to(), limit);
            if (match != null && word == Word.DENIAL) return theirs && isAnswer(match.to(), limit);
            boolean has = Verbs.isHave(tokens.word(at)); // "but he has not answered"
            if (tokens.isMark(at) || (!has && Verbs.ALL.isVerb(tokens, at, limit))) return false;
        }
        return false;
    }

    /** Whether those words are a subject that is not another's: {@code but her spokesman did not answer}. */
    private boolean isOf(int from, int to, int limit, Party called) {
        for (int at = from; at < to; at++) {
            String word = tokens.word(at);
            if (word.startsWith("spokes") || word.startsWith("official")) return false;
        }
        Group subject = scene.groups().rightOf(from, limit);
        if (subject == null) return true;
        Mention one = subject.first();
        boolean named = one.country() != null || !one.actors().isEmpty();
        return !named || scene.parties(subject, List.of()).stream().anyMatch(called::isSameSideAs);
    }

    private boolean isNobody(int at) {
        boolean noOne = tokens.is(at, "no") && tokens.is(at + 1, "one");
        return noOne || tokens.is(at, "nobody") || tokens.is(at, "none");
    }

    private boolean isAnswer(int at, int limit) {
        int verb = Modality.isAdverb(tokens.word(at)) ? at + 1 : at;
        Phrases.Match<Word> match = WORDS.longest(tokens, verb, limit);
        return match != null && match.value() == Word.ANSWER && isClosed(match.to(), limit);
    }

    /** {@code did not answer}, {@code did not answer the phone on Monday}; not {@code did not answer the question}. */
    private boolean isClosed(int at, int limit) {
        Phrases.Match<Word> object = WORDS.longest(tokens, at, limit);
        int end = object != null && object.value() == Word.OBJECT ? object.to() : at;
        boolean asked = tokens.is(end, "when") && tokens.is(end + 1, "asked");
        boolean on = tokens.isPreposition(end);
        return end >= limit
                || (end > at && tokens.isPreposition(end))
                || tokens.isMark(end)
                || tokens.is(end, "and")
                || scene.timing().dates().beginsAt(on ? end + 1 : end)
                || (FunctionWords.isStop(tokens.word(end)) && !asked);
    }

    private boolean is(int at, int limit, Word word) {
        Phrases.Match<Word> match = WORDS.longest(tokens, at, limit);
        return match != null && match.value() == word;
    }
}
