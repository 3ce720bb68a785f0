package org.channelwatch.extract.party;

import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;

/** Knows whether it was asked of a last time: {@code When was the last time that you spoke with him?} What is answered then is the last contact. */
public final class LastQuestion {
    private final Tokens tokens;
    private boolean asked;
    private int askedAt;

    public LastQuestion(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Goes on to the next sentence: a question is open for a few. */
    public void enter(Sentence sentence) {
        asked &= sentence.number() < askedAt + (sentence.asked() ? 2 : 4);
        if (!sentence.question()) return;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            boolean last = tokens.is(at, "last") && isTime(at + 1);
            if (!last && !isHowLong(at, sentence.to())) continue;
            asked = true;
            askedAt = sentence.number();
        }
    }

    /** {@code How long ago}, {@code How long has X not spoken to Y}; not {@code How long did they speak}. */
    private boolean isHowLong(int how, int to) {
        if (!tokens.is(how, "how") || !tokens.is(how + 1, "long")) return false;
        return tokens.is(how + 2, "ago") || tokens.hasWord("not", how, to) || tokens.hasWord("n't", how, to);
    }

    /** {@code the last time}, {@code the last call}, {@code did they last speak}. */
    private boolean isTime(int at) {
        return switch (tokens.word(at)) {
            case "time",
                    "contact",
                    "call",
                    "conversation",
                    "meeting",
                    "speak",
                    "spoke",
                    "spoken",
                    "talk",
                    "talked",
                    "meet",
                    "met" -> true;
            default -> false;
        };
    }

    /** Whether the question is open. */
    public boolean isAsked() {
        return asked;
    }
}
