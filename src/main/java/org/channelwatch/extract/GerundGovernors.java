package org.channelwatch.extract;

import java.util.Set;

/** Tells by what stands before a gerund whether it was done: {@code thanked Y for hosting}, {@code was in Lima meeting Y}. */
final class GerundGovernors {
    private static final Set<String> THANKS = Words.of("thanks");
    private static final Set<String> SPENT = Words.of("spent");
    private static final Set<String> SPENDING = Words.of("spending");
    private static final Set<String> BEGINNING = Words.of("beginning by");
    private static final int FAR = 16;
    private static final int LONGEST_DAY = 7;
    private static final int LONGEST_SPELL = 10;
    private static final int LONGEST_SUBJECT = 6;

    private GerundGovernors() {}

    /** {@code Meeting in Lima on Friday, X and Y}; not {@code Meeting Y would be a mistake, X said}. */
    static boolean isOpening(Tokens tokens, Sentence sentence, int behind) {
        for (int at = behind; at < Math.min(sentence.to(), behind + FAR); at++) {
            if (tokens.is(at, ",")) return tokens.isCapital(at + 1) || tokens.is(at + 1, "the");
            if (Verbs.isAuxiliary(tokens.word(at)) || Verbs.ALL.isVerb(tokens, at, sentence.to())) return false;
        }
        return false;
    }

    /** {@code Are the ministers still meeting?}: between the auxiliary and the verb stands who it is. */
    static boolean isAsked(Tokens tokens, Sentence sentence, int at) {
        if (!sentence.question()) return false;
        for (int i = at; i >= Math.max(sentence.from(), at - LONGEST_SUBJECT); i--) {
            String word = tokens.word(i);
            if (Verbs.isBe(word)) return i < at && !word.equals("been");
            boolean other = word.equals("there") || word.equals("any") || word.endsWith("ing");
            if (other || tokens.isMark(i) || FunctionWords.isPreposition(word)) return false;
        }
        return false;
    }

    /** {@code thanked Y for hosting}: nobody is thanked for what was not done. */
    static boolean isThanked(Tokens tokens, Sentence sentence, int preposition) {
        for (int at = preposition - 1; at >= Math.max(sentence.from(), preposition - FAR / 2); at--) {
            if (THANKS.contains(tokens.word(at))) return true;
            if (tokens.isMark(at) || FunctionWords.isStop(tokens.word(at))) return false;
        }
        return false;
    }

    /** The verb that says of what follows in the gerund when it is done: {@code spent the morning meeting}, {@code starts by meeting}; -1 where there is none. */
    static int main(Tokens tokens, Sentence sentence, int gerund) {
        return tokens.is(gerund - 1, "by") ? begun(tokens, sentence, gerund - 1) : spent(tokens, sentence, gerund);
    }

    /** {@code will [start] the day by meeting}: the token of the "start". */
    private static int begun(Tokens tokens, Sentence sentence, int by) {
        for (int at = by - 1; at >= Math.max(sentence.from(), by - LONGEST_DAY); at--) {
            if (BEGINNING.contains(tokens.word(at))) return at;
            if (FunctionWords.isStop(tokens.word(at)) || tokens.isMark(at)) return -1;
        }
        return -1;
    }

    /** Whether the form of such a verb tells of what is over. */
    static boolean isPast(String word) {
        return word.endsWith("ed") || word.equals("spent") || word.equals("began");
    }

    /** {@code [spent] an hour this morning speaking}: the token of the "spent"; -1 where no time is spent so. */
    private static int spent(Tokens tokens, Sentence sentence, int gerund) {
        if (!SPENT.contains(tokens.word(gerund - 1))) return -1;
        for (int at = gerund - 1; at >= Math.max(sentence.from(), gerund - LONGEST_SPELL); at--) {
            if (SPENDING.contains(tokens.word(at))) return at;
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) return -1;
        }
        return -1;
    }

    /** {@code [was] in Lima last week meeting}: the token of the "was"; -1 where a mark or another verb comes first. */
    static int be(Tokens tokens, Sentence sentence, int at) {
        for (int i = at; i > Math.max(sentence.from(), at - FAR); i--) {
            if (Verbs.isBe(tokens.word(i))) return i;
            if (tokens.isMark(i) || Verbs.ALL.at(tokens, i, sentence.to()) != null) return -1;
        }
        return -1;
    }

    /** {@code will be in Lima}, {@code is going to be there}. */
    static boolean isToCome(Tokens tokens, int be) {
        return tokens.is(be, "be")
                && (tokens.is(be - 1, "will")
                        || tokens.is(be - 1, "'ll")
                        || (tokens.is(be - 1, "to") && tokens.is(be - 2, "going")));
    }

    /** {@code [was] in Lima}, {@code [was] there}. */
    static boolean isOfPlace(String word) {
        return switch (word) {
            case "in", "at", "on", "here", "there", "over", "out" -> true;
            default -> false;
        };
    }
}
