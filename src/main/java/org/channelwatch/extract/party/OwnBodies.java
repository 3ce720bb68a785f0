package org.channelwatch.extract.party;

import java.util.Set;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Knows by what a state is called the second time: {@code The kingdom}, {@code The foreign ministry}. */
public final class OwnBodies {
    private static final int LONGEST_BODY = 4;
    private static final Set<String> BODIES = Words.of("bodies of the same state");
    private static final Set<String> FIELDS = Words.of("fields of ministers");

    private OwnBodies() {}

    /** {@code The kingdom}, {@code The foreign ministry}: nothing else before the verb. */
    public static boolean isBefore(Tokens tokens, Groups groups, Sentence sentence, int verb) {
        if (!tokens.is(sentence.from(), "the") || verb - sentence.from() > LONGEST_BODY) return false;
        for (int at = sentence.from() + 1; at < verb - 1; at++)
            if (!FIELDS.contains(tokens.word(at)) || groups.startingAt(at) != null) return false;
        return BODIES.contains(tokens.word(verb - 1));
    }
}
