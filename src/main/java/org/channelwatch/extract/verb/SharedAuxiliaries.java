package org.channelwatch.extract.verb;

import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the auxiliary that stands apart from its verb: {@code will fly to Lima and hold talks}, {@code has, through diplomats, told}. */
final class SharedAuxiliaries {
    private static final int FAR = 30;
    private static final int LONGEST_ASIDE = 9;

    private SharedAuxiliaries() {}

    /** The token of the "and" before the verb and its adverbs; -1 where the verb is not joined to another. */
    static int joint(Tokens tokens, int verb) {
        int at = verb - 1;
        while (at > 0 && Modality.isAdverb(tokens.word(at))) at--;
        return tokens.is(at, "and") || tokens.is(at, "or") ? at : -1;
    }

    /** What the auxiliary of the verb before the "and" says of both; null where there is none. */
    static @Nullable Modality of(Tokens tokens, Sentence sentence, int and) {
        for (int at = and - 1; at >= Math.max(sentence.from(), and - FAR); at--) {
            switch (tokens.word(at)) {
                case "will", "'ll", "shall" -> {
                    return Modality.PLANNED;
                }
                case "would" -> {
                    return isSaid(tokens, sentence, at) ? Modality.PLANNED : Modality.WISHED;
                }
                case "should", "could", "may", "might", "can", "must", "cannot" -> {
                    return Modality.WISHED;
                }
                case ";", "that" -> {
                    return null;
                }
                case "to" -> {
                    int verb = at + 1;
                    while (Modality.isAdverb(tokens.word(verb))) verb++;
                    if (Verbs.ALL.at(tokens, verb, sentence.to()) == null) continue;
                    return InfinitiveGovernors.of(tokens, sentence, at);
                }
                default -> {}
            }
        }
        return null;
    }

    /** {@code has spoken with X; spoken with Y}: the verb shares the auxiliary. */
    static boolean isListed(Tokens tokens, Sentence sentence, int before) {
        return tokens.is(before, ";") || (sentence.spoken() && tokens.is(before, ","));
    }

    /** {@code has[, through diplomats,] told}, {@code will[, as planned,] meet}: the auxiliary; -1 where there is none. */
    static int beforeAside(Tokens tokens, Sentence sentence, int close) {
        for (int at = close - 1; at > Math.max(sentence.from(), close - LONGEST_ASIDE); at--) {
            if (tokens.is(at, ",")) {
                boolean has = Verbs.isHave(tokens.word(at - 1)) && !tokens.is(at - 1, "had");
                boolean will = tokens.is(at - 1, "will") || tokens.is(at - 1, "'ll");
                return has || will ? at - 1 : -1;
            }
            if (FunctionWords.isStop(tokens.word(at))) return -1;
        }
        return -1;
    }

    /** {@code said it would}. */
    private static boolean isSaid(Tokens tokens, Sentence sentence, int would) {
        for (int at = would - 1; at >= Math.max(sentence.from(), would - 4); at--)
            if (tokens.is(at, "said") || tokens.is(at, "announced")) return true;
        return false;
    }
}
