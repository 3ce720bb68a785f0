package org.channelwatch.extract.silence;

import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a sentence what may be answered or not, {@code calls}, {@code a letter}, {@code an offer of talks}, by the words of {@code
 * answers.txt}.
 */
final class Attempts {
    private static final Set<String> TRYING = Words.of("trying");
    private static final Set<String> REACHING = Words.of("reaching somebody");
    private static final Set<String> TRYING_NOUNS = Words.of("attempts of somebody");
    private static final Set<String> TRIES = Words.of("tries");
    private static final Set<String> DELEGATIONS = Words.of("delegations");
    private static final Set<String> TAKING_PART = Words.of("taking part");
    private static final int REACH = 9;
    private static final int LONG_REACH = 16;
    private static final int LOOK_BACK = 30;
    private static final Phrases<Word> WORDS = Phrases.byClass("answers.txt", Word.class);

    private final Scene scene;
    private final Tokens tokens;
    private final Tries tries;

    /** See {@code answers.txt}. */
    enum Word {
        VERB,
        REFUSAL,
        ATTEMPT,
        TRIED,
        REQUEST,
        NOTHING,
        FAILED,
        AWAIT,
        OTHER
    }

    Attempts(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.tries = new Tries(scene);
    }

    /** The words that begin at the token; null where there are none. */
    Phrases.@Nullable Match<Word> at(int at) {
        return WORDS.longest(tokens, at, scene.sentence().to());
    }

    /** Whether an attempt or a request stands behind the verb that begins before the token. */
    boolean hasAttempt(int from) {
        if (tries.isCalledWhen(from)) return true;
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            if (at > from && isWhere(at)) return false;
            if (is(at, Word.ATTEMPT) && isRead(from, at)) return false;
            if ((is(at, Word.ATTEMPT) && !isDemand(at)) || isRequest(at) || isTryOf(at)) return true;
            boolean that = tokens.is(at, "that") && (is(at + 1, Word.ATTEMPT) || is(at + 1, Word.REQUEST));
            if (is(at, Word.OTHER) || (FunctionWords.isStop(tokens.word(at)) && !that)) return false;
        }
        return false;
    }

    /** {@code dismissed the letter as propaganda}: whoever does so has read it. */
    private boolean isRead(int behind, int letter) {
        String verb = tokens.word(behind - 1);
        boolean judged = verb.startsWith("dismiss") || verb.equals("aside") || verb.equals("off");
        String word = tokens.word(letter);
        return judged && (word.startsWith("letter") || word.startsWith("message") || word.startsWith("note"));
    }

    /** {@code rejected the idea [in] a phone call}: where, and not what; not {@code refused to take part in a call}. */
    private boolean isWhere(int at) {
        boolean within = tokens.is(at, "in") || tokens.is(at, "during");
        return within && !TAKING_PART.contains(tokens.word(at - 1));
    }

    /** Whether one stands before the token. */
    boolean hasAttemptBefore(int to) {
        for (int at = scene.sentence().from(); at < to; at++) {
            boolean question = tokens.is(at, "asked") && !isAskedFor(at + 1) && !tries.isAt(at, to);
            if (question || tokens.is(at, "whether")) return false;
            boolean attempt = is(at, Word.ATTEMPT) && !isDemand(at) && !isDemandFor(at, to);
            if (attempt || is(at, Word.TRIED) || isRequest(at) || tries.isAt(at, to)) return true;
        }
        return false;
    }

    /** {@code asked for}, {@code asked Y for}, {@code asked to}. */
    private boolean isAskedFor(int from) {
        for (int at = from; at < from + 3; at++) if (tokens.is(at, "for") || tokens.is(at, "to")) return true;
        return false;
    }

    /** Whether a try stands before the token, of which it may be said that nothing came of it: {@code calls}, {@code attempts to speak}. */
    boolean hasTryBefore(int to) {
        for (int at = scene.sentence().from(); at < to; at++) {
            boolean tried = is(at, to, Word.ATTEMPT) && TRIES.contains(tokens.word(at));
            if (tried && !isDemand(at) && !isDemandFor(at, to)) return true;
        }
        return false;
    }

    /** {@code tried [in vain] for hours to reach Y}: whether the words around it tell what was tried. */
    boolean isTryingToReach(Phrases.Match<Word> vain) {
        if (!TRYING.contains(tokens.word(vain.from() - 1))) return false;
        for (int at = vain.to();
                at < Math.min(vain.to() + REACH, scene.sentence().to());
                at++) {
            if (tokens.is(at, "to")) return REACHING.contains(tokens.word(at + 1));
            if (tokens.isMark(at) || FunctionWords.isStop(tokens.word(at))) return false;
        }
        return false;
    }

    /** {@code reached out to Y [but has been unsuccessful]}: whether it tells before the token what somebody did in order to talk. */
    boolean hasTriedBefore(int to) {
        for (int at = to - 1; at >= Math.max(scene.sentence().from(), to - LONG_REACH); at--) {
            if (is(at, to, Word.TRIED)) return true;
            if (tokens.is(at, "that") || tokens.is(at, "which"))
                return false; // "praised a bid that had been unsuccessful"
        }
        return false;
    }

    /** Whether the sentence before tells of an attempt or a request. */
    boolean isMadeJustBefore() {
        int end = scene.sentence().from();
        for (int at = Math.max(0, end - LOOK_BACK); at < end; at++) {
            if (tries.isAt(at, end)) return true;
            Phrases.Match<Word> match = WORDS.longest(tokens, at, end);
            if (match == null) continue;
            switch (match.value()) {
                case TRIED, REQUEST -> {
                    return true;
                }
                case ATTEMPT -> {
                    if (isNear(match.to(), end)) return true;
                }
                case VERB, REFUSAL, NOTHING, FAILED, AWAIT, OTHER -> {}
            }
        }
        return false;
    }

    private static boolean isNear(int at, int end) {
        return end - at < REACH;
    }

    /** Whether it is about something else than contacts. */
    boolean isAboutOther(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++)
            if (is(at, Word.OTHER)) return true;
        return false;
    }

    /** {@code attempts by Y to reach her}, {@code efforts by Y and Z to speak with them}. */
    private boolean isTryOf(int at) {
        boolean of = tokens.is(at + 1, "by") || tokens.is(at + 1, "from") || tokens.is(at + 1, "of");
        if (!of || !TRYING_NOUNS.contains(tokens.word(at))) return false;
        for (int to = at + 2; to < Math.min(at + LONG_REACH, scene.sentence().to()); to++) {
            if (tokens.is(to, "to"))
                return REACHING.contains(tokens.word(to + 1)) || Tries.isTalking(tokens.word(to + 1));
            if (tokens.isMark(to) && !tokens.is(to, ",")) return false;
        }
        return false;
    }

    /** {@code an offer of direct talks}. */
    boolean isRequest(int at) {
        if (!is(at, Word.REQUEST)) return false;
        for (int i = at + 1; i < Math.min(at + LONG_REACH, scene.sentence().to()); i++) {
            if (FunctionWords.isStop(tokens.word(i))) return false;
            if (tokens.is(i, "to") && Tries.isTalking(tokens.word(i + 1))) return true;
            boolean send = tokens.is(i, "to") && tokens.is(i + 1, "send");
            if (send && DELEGATIONS.contains(tokens.word(i + 2))) return true; // "an offer to send envoys"
            Phrases.Match<Noun> noun = scene.nounAt(i);
            if (noun == null) continue;
            return noun.value().type() == Nouns.Sense.TALK || noun.value().type() == Nouns.Sense.CONTACT;
        }
        return false;
    }

    /** {@code rejected calls by the opposition to}, {@code calls for}. */
    private boolean isDemand(int at) {
        if (!tokens.word(at).startsWith("call")) return false;
        boolean to = tokens.is(at + 1, "to")
                && !isOwn(tokens.word(at + 2))
                && scene.groups().startingAt(at + 2) == null; // "calls to Y"
        boolean lasting =
                scene.dates().duration(tokens, at + 2, scene.sentence().to()) != null; // "calls for two weeks"
        return to || (tokens.is(at + 1, "for") && !lasting) || tokens.is(at + 1, "by");
    }

    /** {@code a call from X for an election}. */
    private boolean isDemandFor(int call, int to) {
        if (!tokens.word(call).startsWith("call")) return false;
        for (int at = call + 1; at < Math.min(to, call + REACH); at++) {
            if (tokens.is(at, "for")) return !scene.timing().dates().beginsAt(at + 1);
            if (FunctionWords.isStop(tokens.word(at))) return false;
        }
        return false;
    }

    /** {@code calls to its office}. */
    private static boolean isOwn(String word) {
        return switch (word) {
            case "its", "his", "her", "their", "the" -> true;
            default -> false;
        };
    }

    /** Whether words of the class begin at the token. */
    boolean is(int at, Word word) {
        return is(at, scene.sentence().to(), word);
    }

    boolean is(int at, int limit, Word word) {
        Phrases.Match<Word> match = WORDS.longest(tokens, at, limit);
        return match != null && match.value() == word;
    }
}
