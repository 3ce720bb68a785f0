package org.channelwatch.extract.text;

import java.util.Set;

/** The small words by which the rules find their way through a sentence, whatever it is about. */
public final class FunctionWords {
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "to", "with", "by", "in", "on", "from", "at", "for", "against", "about", "into", "over", "near",
            "via", "through", "than", "as", "between", "toward", "towards", "under", "without");

    private FunctionWords() {}

    /** {@code of}, {@code with}: what stands behind it is no subject. */
    public static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** {@code a}, {@code an}. */
    public static boolean isIndefinite(String word) {
        return word.equals("a") || word.equals("an");
    }

    /** Words between which and what comes before them a clause ends. */
    public static boolean isStop(String word) {
        return switch (word) {
            case ";",
                    ":",
                    ".",
                    "?",
                    "!",
                    "that",
                    "who",
                    "which",
                    "where",
                    "because",
                    "after",
                    "before",
                    "while",
                    "when",
                    "but",
                    "although",
                    "though",
                    "until",
                    "unless",
                    "if",
                    "whether" -> true;
            default -> false;
        };
    }
}
