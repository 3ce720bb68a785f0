package org.channelwatch.extract.scene;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads answers of a few words, which say no more than yes or no: {@code She has not}, {@code That's right}. */
final class ShortAnswers {
    private static final Set<String> FUTURE = Words.of("future auxiliaries");
    private static final int NEAR = 6;

    private final Scene scene;
    private final Tokens tokens;

    enum Reply {
        YES,
        NO,
        /** It is as the question has it. */
        RIGHT
    }

    ShortAnswers(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Whether the sentence says yes or no; null where it says neither. */
    @Nullable
    Reply reply() {
        int at = scene.sentence().from();
        while (at < scene.sentence().from() + NEAR && isOpening(at)) at++;
        if (isToldToBe(at)) return Reply.YES;
        return switch (tokens.word(at)) {
            case "yes", "yeah", "yep" -> isClosed(at + 1) ? Reply.YES : behindComma(at + 1, Reply.YES);
            case "certainly", "indeed", "definitely" -> isClosed(at + 1) ? Reply.YES : behindComma(at + 1, Reply.YES);
            case "of" -> tokens.is(at + 1, "course") && isClosed(at + 2) ? Reply.YES : null;
            case "correct", "absolutely", "exactly", "right" -> isClosed(at + 1) ? Reply.RIGHT : null;
            case "no", "nope" -> isClosed(at + 1) ? Reply.NO : behindComma(at + 1, Reply.NO);
            case "none", "never" -> isClosed(at + 1) ? Reply.NO : null;
            case "not" -> tokens.is(at + 1, "yet") || isNotSince(at) || isRecently(at) ? Reply.NO : null;
            case "that" -> isRight(at) ? Reply.RIGHT : null;
            case "it" -> isLongAgo(at) ? Reply.NO : inShort(at);
            case "i", "we" -> isConfirmed(at) ? Reply.RIGHT : inShort(at);
            default -> inShort(at);
        };
    }

    /** {@code Well,}, {@code So}. */
    boolean isOpening(int at) {
        return switch (tokens.word(at)) {
            case "well", "so", "sure", "look", ",", "-", "again", "and", "yes", "yeah" ->
                !isClosed(at + 1) || tokens.isMark(at);
            default -> false;
        };
    }

    /** {@code Not recently}, {@code Not in a while}. */
    private boolean isRecently(int not) {
        return tokens.is(not + 1, "recently") || (tokens.is(not + 1, "in") && isWhile(not + 2));
    }

    /** {@code It's been a while}. */
    private boolean isLongAgo(int it) {
        boolean been = tokens.is(it + 2, "been");
        return been && (isWhile(it + 3) || (tokens.is(it + 3, "quite") && isWhile(it + 4)));
    }

    private boolean isWhile(int article) {
        boolean some = tokens.is(article + 1, "while") || tokens.is(article + 2, "while");
        boolean since = tokens.is(article + 2, "since") || tokens.is(article + 3, "since");
        return tokens.is(article, "a") && some && !since;
    }

    /** {@code I can confirm that}. */
    private boolean isConfirmed(int self) {
        int verb = tokens.is(self + 1, "can") ? self + 2 : self + 1;
        boolean that = tokens.is(verb + 1, "that") || tokens.is(verb + 1, "it");
        return tokens.is(verb, "confirm") && that && isClosed(verb + 2);
    }

    /** {@code A call took place}, {@code There was a call}. */
    private boolean isToldToBe(int at) {
        boolean there = tokens.is(at, "there") && tokens.is(at + 1, "was");
        int article = there ? at + 2 : at;
        boolean one = tokens.is(article, "a") || (!there && tokens.is(article, "the"));
        Phrases.Match<Noun> talk = one ? scene.nounAt(article + 1) : null;
        if (talk == null || talk.value().type() != Nouns.Sense.TALK) return false;
        if (there) return isClosed(talk.to());
        boolean happened = tokens.is(talk.to(), "happened") && isClosed(talk.to() + 1);
        boolean took = tokens.is(talk.to(), "took") && tokens.is(talk.to() + 1, "place");
        return happened || (took && isClosed(talk.to() + 2));
    }

    private boolean isRight(int that) {
        int so = tokens.is(that + 2, "still") ? that + 3 : that + 2;
        boolean right = tokens.is(so, "right")
                || tokens.is(so, "correct")
                || tokens.is(so, "true")
                || tokens.is(so, "accurate");
        boolean state = tokens.is(so, "the")
                && (tokens.is(so + 1, "case") || tokens.is(so + 1, "state") || tokens.is(so + 1, "situation"));
        return Verbs.isBe(tokens.word(that + 1)) && (right || state);
    }

    /** {@code Not since Monday}. */
    boolean isNotSince(int at) {
        return tokens.is(at, "not") && tokens.is(at + 1, "since");
    }

    /** {@code No, she has not}, {@code No, but}: whether what follows the comma goes with the word before. */
    private @Nullable Reply behindComma(int at, Reply said) {
        if (!tokens.is(at, ",")) return null;
        if (tokens.is(at + 1, "but")) return said;
        if (said == Reply.NO && tokens.is(at + 1, "not") && tokens.is(at + 2, "yet")) return said;
        return inShort(at + 1) == said ? said : null;
    }

    /** {@code They did}, {@code She has not}, {@code He has, this morning}. */
    private @Nullable Reply inShort(int at) {
        int next = behindSubject(at);
        if (next == at || !Verbs.isAuxiliary(tokens.word(next))) return null;
        boolean not = tokens.is(next + 1, "not") || tokens.is(next + 1, "n't");
        int end = not ? next + 2 : next + 1;
        if (tokens.is(end, "been")) end++; // "there has been"
        if (isOfFuture(next) && !isClosed(end)) return null; // "He'll talk to her when it is time"
        boolean closed = isClosed(end)
                || tokens.is(end, ",")
                || tokens.is(end, "since")
                || tokens.is(end, "yet")
                || scene.timing().dates().endOf(end) > end
                || isSameTalk(end);
        if (!closed) return null;
        return not ? Reply.NO : Reply.YES;
    }

    /** Whether the answer tells of what is to come, or may be: {@code He will}; that is no answer to what was. */
    boolean isOfFuture() {
        int at = scene.sentence().from();
        while (at < scene.sentence().from() + NEAR && isOpening(at)) at++;
        return isOfFuture(behindSubject(at));
    }

    private boolean isOfFuture(int auxiliary) {
        return FUTURE.contains(tokens.word(auxiliary));
    }

    /** {@code They did discuss it}, {@code She has raised that}: of what was asked, and with nobody else. */
    private boolean isSameTalk(int at) {
        int verb = at;
        while (Modality.isAdverb(tokens.word(verb))) verb++;
        Phrases.Match<Verbs.Inflected> talk = scene.verbAt(verb);
        Verbs.Verb told = talk == null ? null : talk.value().verb();
        boolean spoke = told != null
                && told.type() == Verbs.Sense.CONTACT
                && !told.links().contains("-");
        if (talk == null || !spoke) return false;
        for (int next = talk.to(); next < scene.sentence().to(); next++) {
            Mention mention = scene.groups().startingAt(next);
            if (mention != null && mention.isParticipant() && mention.type() != Mention.Referent.SPEAKER) return false;
        }
        return true;
    }

    private int behindSubject(int at) {
        return switch (tokens.word(at)) {
            case "he", "she", "they", "we", "i", "it", "both", "there" -> at + 1;
            default -> {
                Mention mention = scene.groups().startingAt(at);
                yield mention == null ? at : mention.to();
            }
        };
    }

    boolean isClosed(int at) {
        return at >= scene.sentence().to() || (tokens.isMark(at) && !tokens.is(at, ","));
    }

    /** {@code When did X speak with Y?} */
    boolean isForWhen() {
        int from = scene.sentence().from();
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            if (!tokens.is(at, "when")) continue;
            String next = tokens.word(at + 1);
            return !next.equals("'s") && Verbs.isAuxiliary(next); // not "when they spoke"
        }
        return false;
    }

    /** {@code Is that true?}, {@code Correct?}: what was asked just before is still open. */
    boolean isAskedBack() {
        Sentence sentence = scene.sentence();
        if (!sentence.asked() || sentence.to() - sentence.from() > NEAR) return false;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            switch (tokens.word(at)) {
                case "true", "right", "correct", "accurate" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
