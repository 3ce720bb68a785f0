package org.channelwatch.extract.verb;

import java.util.Set;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells that nobody did it: {@code no official of X has met Y}, {@code neither X nor Z met Y}, {@code nobody has used the line}. */
final class NoSubjects {
    private static final Set<String> CLAIMS = Words.of("no claims");
    private static final int LONGEST = 14;

    private NoSubjects() {}

    /** @param group the first token of the verb with its auxiliaries */
    static boolean isBefore(Tokens tokens, Sentence sentence, int group) {
        for (int at = group - 1; at >= Math.max(sentence.from(), group - LONGEST); at--) {
            switch (tokens.word(at)) {
                case "nobody", "none", "neither" -> {
                    return opensClause(tokens, sentence, at);
                }
                case "no" -> {
                    return !CLAIMS.contains(tokens.word(at + 1)) && opensClause(tokens, sentence, at);
                }
                default -> {
                    boolean within = tokens.is(at, "of") || tokens.is(at, "from") || tokens.is(at, "in");
                    if (tokens.isMark(at) || (FunctionWords.isStop(tokens.word(at)) && !within)) return false;
                    if (Verbs.isAuxiliary(tokens.word(at)) || Verbs.isFinite(tokens, at)) return false;
                }
            }
        }
        return false;
    }

    private static boolean opensClause(Tokens tokens, Sentence sentence, int at) {
        if (at == sentence.from() || tokens.isMark(at - 1) || FunctionWords.isStop(tokens.word(at - 1))) return true;
        return tokens.is(at - 1, "and") || tokens.is(at - 1, "said") || tokens.is(at - 1, "says");
    }
}
