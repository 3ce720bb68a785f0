package org.channelwatch.extract.scene;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers that tell something only together with their question: {@code Has X spoken to Y? – She has, this morning}, {@code – Not
 * since Monday}, {@code – No}.
 */
public final class Replies {
    private static final int NEAR = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final ShortAnswers answers;
    private final DateAnswers dates;
    private final List<Question> questions = new ArrayList<>();
    private int askedIn = -1;
    private boolean forWhen;

    /**
     * What was asked.
     *
     * @param date which the question names; null where it names none
     * @param since whether the question is for the time since that date
     * @param now whether it is for what goes on
     * @param perfect whether it is for the time until now, so that a "no" tells of silence
     * @param denied whether it asks if they were not
     * @param whether if it is right, {@code Is it true that}: a "yes" says so
     * @param response whether it asks for an answer of the other side
     */
    private record Question(
            Pair pair,
            Dates.@Nullable Found date,
            boolean since,
            boolean perfect,
            boolean planned,
            boolean now,
            boolean denied,
            boolean whether,
            boolean response) {}

    Replies(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.answers = new ShortAnswers(scene);
        this.dates = new DateAnswers(scene, answers);
    }

    /**
     * Notes whether a pair was, or will be, in contact as what the sentence asks.
     *
     * @param denied whether it asks if they were not: {@code So X hasn't spoken to Y?}
     */
    public void ask(Pair pair, boolean announced, boolean denied, int from, int trigger, int end) {
        ask(pair, announced, denied, from, trigger, end, true);
    }

    /** {@code Can you confirm that X met Y?}: a "no" is that of one who cannot. */
    public void askToConfirm(Pair pair, int from, int trigger, int end) {
        ask(pair, false, false, from, trigger, end, false);
    }

    private void ask(Pair pair, boolean announced, boolean denied, int from, int trigger, int end, boolean known) {
        Dates.Found date = scene.timing().dates().of(from, trigger, end);
        if (date == null) date = scene.timing().dates().after(end, NEAR);
        boolean there = tokens.is(trigger, "there") && Verbs.isHave(tokens.word(trigger + 1));
        String auxiliary = there ? tokens.word(trigger + 1) : auxiliaryBefore(trigger);
        boolean planned = announced || auxiliary.equals("will") || auxiliary.equals("'ll");
        boolean past = switch (auxiliary) {
            case "did", "has", "have", "had", "'ve", "was", "were", "" -> true;
            default -> false;
        };
        boolean now = !planned && isNow(auxiliary, trigger);
        if (!past && !planned && !now) return;
        boolean since = date != null && tokens.is(date.from() - 1, "since");
        boolean touch = now && isState(trigger) && (end >= scene.sentence().to() || tokens.isMark(end));
        boolean perfect = known && (touch || auxiliary.startsWith("ha") || auxiliary.equals("'ve"));
        questions.add(new Question(pair, date, since, perfect, planned, now, denied, isWhether(trigger), false));
    }

    /** Notes that the sentence asks if the one of the pair has answered the other: {@code Have they responded to your offer?} */
    public void askForResponse(Pair pair) {
        questions.add(new Question(pair, null, false, true, false, false, false, false, true));
    }

    /** {@code Are you talking to Y}, {@code Are you in touch with Y}. */
    private boolean isNow(String auxiliary, int trigger) {
        boolean be = auxiliary.equals("are") || auxiliary.equals("is") || auxiliary.equals("'re");
        return be && (tokens.word(trigger).endsWith("ing") || isState(trigger));
    }

    /** {@code [Are they] in touch}, {@code [Is] there any contact}: a "no" tells of silence. */
    private boolean isState(int trigger) {
        return tokens.is(trigger, "in") || tokens.is(trigger, "there");
    }

    /** {@code Has X spoken to Y}, {@code whether X did}: the auxiliary before the verb; empty where there is none. */
    private String auxiliaryBefore(int verb) {
        Phrases.Match<Verbs.Inflected> match = scene.verbAt(verb);
        boolean past = match != null && match.value().form() == Verbs.Form.PAST;
        for (int at = verb - 1; at >= scene.sentence().from(); at--) {
            String word = tokens.word(at);
            if (past && (word.equals("that") || word.equals("whether"))) return ""; // "can you say whether X met Y?"
            if (Verbs.isAuxiliary(word) && !word.equals("'s") && !word.equals("been")) return word;
        }
        return "";
    }

    /** Begins a sentence: a new question, or the answer to the last. */
    public void begin() {
        Sentence sentence = scene.sentence();
        if (sentence.question()) {
            if (!answers.isAskedBack()) {
                questions.clear();
                forWhen = answers.isForWhen();
            }
            askedIn = sentence.number();
            return;
        }
        if (questions.isEmpty() || sentence.asked()) return;
        boolean close = sentence.number() <= askedIn + 2;
        Dates.Found when = close ? dates.date() : null;
        ShortAnswers.Reply reply = close && !forWhen && when == null ? answers.reply() : null;
        if (when != null) questions.removeIf(Question::response);
        if (when != null) questions.forEach(question -> yes(question, when, true));
        if (reply != null) questions.forEach(question -> answer(question, reply));
        questions.clear();
    }

    private void answer(Question question, ShortAnswers.Reply reply) {
        if (question.response()) {
            respond(question.pair(), reply);
            return;
        }
        if (reply == ShortAnswers.Reply.YES && !question.planned() && answers.isOfFuture()) return;
        Dates.Found named = scene.timing().dates().after(scene.sentence().from(), NEAR);
        boolean dated = named != null && !named.vague();
        Dates.Found date = named != null && dated ? named : question.date();
        switch (reply) {
            case YES -> agree(question, date, dated);
            case NO -> no(question, dated || question.since() ? date : null);
            case RIGHT -> {
                if (question.denied()) no(question, question.since() ? question.date() : null);
                else yes(question, date, dated);
            }
        }
    }

    /** {@code Is it true that they have not spoken? – Yes} says that they have not; {@code So they have not spoken? – Yes} may mean either. */
    private void agree(Question question, Dates.@Nullable Found date, boolean dated) {
        if (question.denied() && question.whether()) no(question, question.since() ? question.date() : null);
        else if (!question.denied() || isAssured()) yes(question, date, dated);
    }

    /** {@code Yes, they have}. */
    private boolean isAssured() {
        int from = scene.sentence().from();
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++)
            if (Verbs.isHave(tokens.word(at)) || tokens.is(at, "did")) return true;
        return false;
    }

    /** {@code Is it still so that}, {@code Is it true that}. */
    private boolean isWhether(int end) {
        for (int at = scene.sentence().from(); at < end; at++) {
            if (!tokens.is(at, "is") || !tokens.is(at + 1, "it")) continue;
            for (int so = at + 2; so < end; so++) if (tokens.is(so, "that")) return true;
        }
        return false;
    }

    /** {@code Have they responded? – They have not}; of what they did respond others tell. */
    private void respond(Pair pair, ShortAnswers.Reply reply) {
        if (reply == ShortAnswers.Reply.NO)
            scene.emit(
                    pair, EvidenceKind.UNANSWERED, false, "", scene.published().unknown(), 0.7, "answered:no-response");
    }

    private void yes(Question question, Dates.@Nullable Found date, boolean dated) {
        Pair pair = scene.discourse().firstPerson().asOfSpeaker(question.pair());
        boolean ahead =
                question.now() && date != null && (forWhen || scene.published().isAhead(date, true));
        if (question.planned() || ahead) {
            if (date != null) scene.emit(pair, EvidenceKind.PLANNED, false, "", date.ahead(), 0.7, "answered:planned");
            return;
        }
        if (question.now()) {
            scene.emit(pair, EvidenceKind.CONTACT, false, "", scene.timing().now(), 0.7, "answered:now");
            return;
        }
        boolean day = date != null && date.span().precision() == Precision.DAY;
        boolean known = day && (dated || !question.since());
        TimeSpan when = date != null && known
                ? scene.published().cut(date.span())
                : scene.published().unknown();
        scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.8, "answered:yes");
    }

    private void no(Question question, Dates.@Nullable Found since) {
        if (!question.perfect()) return;
        boolean ofDay = question.date() != null && !question.date().vague(); // "has not spoken recently"
        if (since == null && ofDay) return; // only of that day
        Pair pair = scene.discourse().firstPerson().asOfSpeaker(question.pair());
        TimeSpan when =
                since == null ? scene.published().unknown() : scene.published().cut(since.span());
        scene.emit(pair, EvidenceKind.NO_CONTACT, false, "", when, 0.7, "answered:no");
        if (since != null && answers.isNotSince(scene.sentence().from()))
            scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.6, "answered:no");
    }
}
