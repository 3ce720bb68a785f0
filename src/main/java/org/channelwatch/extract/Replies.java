package org.channelwatch.extract;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers that tell something only together with their question: {@code Has X spoken to Y? – She has, this morning}, {@code – Not
 * since Monday}, {@code – No}.
 */
final class Replies {
    private static final int NEAR = 6;

    private final Scene scene;
    private final List<Question> questions = new ArrayList<>();
    private int askedIn = -1;

    /**
     * What was asked.
     *
     * @param date which the question names; null where it names none
     * @param since whether the question is for the time since that date
     * @param now whether it is for what goes on
     * @param perfect whether it is for the time until now, so that a "no" tells of silence
     */
    private record Question(
            Pair pair, Dates.@Nullable Found date, boolean since, boolean perfect, boolean planned, boolean now) {}

    private enum Reply {
        YES,
        NO
    }

    Replies(Scene scene) {
        this.scene = scene;
    }

    /** Notes whether a pair was, or will be, in contact as what the sentence asks. */
    void ask(Pair pair, boolean planned, int from, int trigger, int end) {
        Dates.Found date = scene.timing().dates().of(from, trigger, end);
        if (date == null) date = scene.timing().dates().after(end, NEAR);
        String auxiliary = auxiliaryBefore(trigger);
        boolean past = switch (auxiliary) {
            case "did", "has", "have", "had", "'ve", "was", "were", "" -> true;
            default -> false;
        };
        boolean now = !planned && isNow(auxiliary, trigger);
        if (!past && !planned && !now) return;
        boolean since = date != null && scene.tokens.is(date.from() - 1, "since");
        boolean perfect = auxiliary.startsWith("ha") || auxiliary.equals("'ve");
        questions.add(new Question(pair, date, since, perfect, planned, now));
    }

    /** {@code Are you talking to Y}, {@code Are you in touch with Y}. */
    private boolean isNow(String auxiliary, int trigger) {
        boolean be = auxiliary.equals("are") || auxiliary.equals("is") || auxiliary.equals("'re");
        boolean state = scene.tokens.is(trigger, "in") || scene.tokens.is(trigger, "there");
        return be && (scene.tokens.word(trigger).endsWith("ing") || state);
    }

    /** {@code Has X spoken to Y}, {@code whether X did}: the auxiliary before the verb; empty where there is none. */
    private String auxiliaryBefore(int verb) {
        for (int at = verb - 1; at >= scene.sentence().from(); at--) {
            String word = scene.tokens.word(at);
            if (Verbs.isAuxiliary(word) && !word.equals("'s") && !word.equals("been")) return word;
        }
        return "";
    }

    /** Begins a sentence: a new question, or the answer to the last. */
    void begin() {
        Sentence sentence = scene.sentence();
        if (sentence.question()) {
            questions.clear();
            askedIn = sentence.number();
            return;
        }
        if (questions.isEmpty() || sentence.asked()) return;
        Reply reply = sentence.number() <= askedIn + 2 ? reply() : null;
        if (reply != null) questions.forEach(question -> answer(question, reply));
        questions.clear();
    }

    private void answer(Question question, Reply reply) {
        Dates.Found named = scene.timing().dates().after(scene.sentence().from(), NEAR);
        boolean dated = named != null && !named.vague();
        Dates.Found date = named != null && dated ? named : question.date();
        switch (reply) {
            case YES -> yes(question, date, dated);
            case NO -> no(question, dated || question.since() ? date : null);
        }
    }

    private void yes(Question question, Dates.@Nullable Found date, boolean dated) {
        boolean ahead = question.now() && date != null && scene.timing().isAhead(date, true);
        if (question.planned() || ahead) {
            if (date != null)
                scene.emit(question.pair(), EvidenceKind.PLANNED, false, "", date.ahead(), 0.7, "answered:planned");
            return;
        }
        if (question.now()) {
            scene.emit(
                    question.pair(),
                    EvidenceKind.CONTACT,
                    false,
                    "",
                    scene.timing().now(),
                    0.7,
                    "answered:now");
            return;
        }
        boolean day = date != null && date.span().precision() == Precision.DAY;
        boolean known = day && (dated || !question.since());
        TimeSpan when = date != null && known
                ? scene.timing().cut(date.span())
                : scene.timing().unknown();
        scene.emit(question.pair(), EvidenceKind.CONTACT, false, "", when, 0.8, "answered:yes");
    }

    private void no(Question question, Dates.@Nullable Found since) {
        if (!question.perfect()) return;
        if (since == null && question.date() != null) return; // only of that day
        TimeSpan when =
                since == null ? scene.timing().unknown() : scene.timing().cut(since.span());
        scene.emit(question.pair(), EvidenceKind.NO_CONTACT, false, "", when, 0.7, "answered:no");
        if (since != null && isNotSince(scene.sentence().from()))
            scene.emit(question.pair(), EvidenceKind.CONTACT, false, "", when, 0.6, "answered:no");
    }

    private @Nullable Reply reply() {
        int at = scene.sentence().from();
        while (at < scene.sentence().from() + NEAR && isOpening(at)) at++;
        return switch (scene.tokens.word(at)) {
            case "yes", "yeah", "yep", "correct", "absolutely" ->
                isClosed(at + 1) ? Reply.YES : behindComma(at + 1, Reply.YES);
            case "no", "nope" -> isClosed(at + 1) ? Reply.NO : behindComma(at + 1, Reply.NO);
            case "not" -> scene.tokens.is(at + 1, "yet") || isNotSince(at) ? Reply.NO : null;
            case "that" -> isRight(at) ? Reply.YES : null;
            default -> inShort(at);
        };
    }

    /** {@code Well,}, {@code So}. */
    private boolean isOpening(int at) {
        return switch (scene.tokens.word(at)) {
            case "well", "so", "sure", "look", ",", "-", "again", "and", "yes", "yeah" ->
                !isClosed(at + 1) || scene.tokens.isMark(at);
            default -> false;
        };
    }

    private boolean isRight(int that) {
        boolean right = scene.tokens.is(that + 2, "right")
                || scene.tokens.is(that + 2, "correct")
                || scene.tokens.is(that + 2, "true");
        return Verbs.isBe(scene.tokens.word(that + 1)) && right;
    }

    private boolean isNotSince(int at) {
        return scene.tokens.is(at, "not") && scene.tokens.is(at + 1, "since");
    }

    /** {@code No, she has not}, {@code No, but}: whether what follows the comma goes with the word before. */
    private @Nullable Reply behindComma(int at, Reply said) {
        if (!scene.tokens.is(at, ",")) return null;
        if (scene.tokens.is(at + 1, "but")) return said;
        return inShort(at + 1) == said ? said : null;
    }

    /** {@code They did}, {@code She has not}, {@code He has, this morning}. */
    private @Nullable Reply inShort(int at) {
        int next = behindSubject(at);
        if (next == at || !Verbs.isAuxiliary(scene.tokens.word(next))) return null;
        boolean not = scene.tokens.is(next + 1, "not") || scene.tokens.is(next + 1, "n't");
        int end = not ? next + 2 : next + 1;
        boolean closed = isClosed(end)
                || scene.tokens.is(end, ",")
                || scene.tokens.is(end, "since")
                || scene.tokens.is(end, "yet")
                || scene.timing().dates().endOf(end) > end;
        if (!closed) return null;
        return not ? Reply.NO : Reply.YES;
    }

    private int behindSubject(int at) {
        return switch (scene.tokens.word(at)) {
            case "he", "she", "they", "we", "it", "both", "there" -> at + 1;
            default -> {
                Mention mention = scene.groups.startingAt(at);
                yield mention == null ? at : mention.to();
            }
        };
    }

    private boolean isClosed(int at) {
        return at >= scene.sentence().to() || (scene.tokens.isMark(at) && !scene.tokens.is(at, ","));
    }
}
