package org.channelwatch.extract.text;

/** Acronyms in brackets behind what they stand for: {@code the Ministry of Fisheries (MoF) of Peru}. They part what belongs together, and are its name from there on. */
final class Acronyms {
    private static final int SHORTEST = 2;

    private Acronyms() {}

    /**
     * The token behind one that stands in brackets at the token; the same token where none does.
     *
     * @param kept how many tokens at the beginning of the text stand before it
     */
    static int behind(Tokens tokens, int at, int kept) {
        if (!tokens.is(at, "(") || !tokens.is(at + 2, ")")) return at;
        String letters = capitals(tokens.slice(at + 1, at + 2));
        if (letters.length() < SHORTEST || !tokens.isCapital(at + 1)) return at;
        int word = kept;
        for (int i = letters.length() - 1; i >= 0; i--) {
            word--;
            while (isSmall(tokens.word(word)) && !begins(tokens.word(word), letters.charAt(i))) word--;
            if (!begins(tokens.word(word), letters.charAt(i))) return at;
        }
        tokens.noteAcronym(tokens.word(at + 1), kept);
        return at + 3;
    }

    private static String capitals(String word) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < word.length(); i++)
            if (Character.isUpperCase(word.charAt(i))) letters.append(Character.toLowerCase(word.charAt(i)));
        return letters.toString();
    }

    private static boolean begins(String word, char letter) {
        return !word.isEmpty() && word.charAt(0) == letter;
    }

    private static boolean isSmall(String word) {
        return switch (word) {
            case "of", "the", "for", "and", "'s", "&" -> true;
            default -> false;
        };
    }
}
