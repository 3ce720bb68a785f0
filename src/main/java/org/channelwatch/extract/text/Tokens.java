package org.channelwatch.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text cut into words and marks. Words are folded: lower case, without diacritics, typographic apostrophes made plain. A hyphen within
 * a word parts it, so that {@code Kim Jong-un} and {@code Kim Jong Un} are the same three words; {@code U.S.} is one word; {@code 's} and
 * {@code n't} are words of their own.
 */
public final class Tokens {
    private static final byte CAPITAL = 1;
    private static final byte ALL_CAPITALS = 2;
    private static final byte DIGITS = 4;
    static final byte MARK = 8;
    static final byte HYPHEN_BEFORE = 16;
    static final byte PARAGRAPH_BEFORE = 32;

    private final String text;
    private int[] start = new int[256];
    private int[] end = new int[256];
    private String[] word = new String[256];
    private byte[] shape = new byte[256];
    private int size;
    private final Map<String, Integer> acronyms = new HashMap<>();

    private Tokens(String text) {
        this.text = text;
    }

    /** Cuts a text. */
    public static Tokens of(String text) {
        Tokens tokens = cut(text);
        new Repairs(tokens).make();
        return tokens;
    }

    private static Tokens cut(String text) {
        Tokens tokens = new Tokens(text);
        new Tokenizer(text, tokens).cut();
        return tokens;
    }

    /** The folded words of a phrase. */
    public static List<String> words(String phrase) {
        boolean contracted = phrase.startsWith("'"); // "'ll" is cut only from a word before it
        Tokens tokens = cut(contracted ? "I" + phrase : phrase);
        List<String> words = new ArrayList<>();
        for (int i = contracted ? 1 : 0; i < tokens.size; i++) words.add(tokens.word[i]);
        return words;
    }

    /** How many there are; every index is below it. */
    public int size() {
        return size;
    }

    /** The folded word, or the empty text beyond either end. */
    public String word(int i) {
        return i < 0 || i >= size ? "" : word[i];
    }

    /** Whether the token is the folded word; false beyond the text. */
    public boolean is(int i, String expected) {
        return word(i).equals(expected);
    }

    /** Whether one of the folded words stands between the tokens. */
    public boolean hasAny(Set<String> words, int from, int to) {
        for (int i = from; i < to; i++) if (words.contains(word(i))) return true;
        return false;
    }

    /** Whether the folded word stands between the tokens. */
    public boolean hasWord(String expected, int from, int to) {
        for (int i = from; i < to; i++) if (is(i, expected)) return true;
        return false;
    }

    /** Whether it is written with a capital at its begin. */
    public boolean isCapital(int i) {
        return has(i, CAPITAL);
    }

    /** Whether all its letters are capitals. */
    public boolean isAllCapitals(int i) {
        return has(i, ALL_CAPITALS);
    }

    /** Whether it begins with a digit. */
    public boolean isNumber(int i) {
        return has(i, DIGITS);
    }

    /** Whether it is a punctuation mark. */
    public boolean isMark(int i) {
        return has(i, MARK);
    }

    /** Whether a hyphen joins it to the token before. */
    public boolean isHyphenated(int i) {
        return has(i, HYPHEN_BEFORE);
    }

    /** Not the "to" of "face-to-face". */
    public boolean isPreposition(int i) {
        return FunctionWords.isPreposition(word(i)) && !isWithinWord(i);
    }

    /** The "to" of "face-to-face", the "in" of "in-person". */
    public boolean isWithinWord(int i) {
        return isHyphenated(i) || isHyphenated(i + 1);
    }

    /** Whether it is the first of a paragraph. */
    public boolean beginsParagraph(int i) {
        return has(i, PARAGRAPH_BEFORE);
    }

    /** Whether there is no space between the word and the one before it. */
    public boolean isGlued(int i) {
        return i > 0 && i < size && start[i] == end[i - 1];
    }

    /** Whether it is an abbreviation such as {@code U.S.}, written with points. */
    public boolean endsWithPoint(int i) {
        return i >= 0 && i < size && end[i] - start[i] > 2 && text.charAt(end[i] - 1) == '.';
    }

    private boolean has(int i, byte flag) {
        return i >= 0 && i < size && (shape[i] & flag) != 0;
    }

    /** The text from the first to before the last of these tokens, as it was written. */
    public String slice(int from, int to) {
        return from >= to ? "" : text.substring(start[from], end[to - 1]);
    }

    void add(int from, int to, String folded, byte flags) {
        if (size == word.length) grow();
        start[size] = from;
        end[size] = to;
        word[size] = folded;
        shape[size] = (byte) (flags | shapeOf(from, to));
        size++;
    }

    /** Moves a token to where it stands once those before it are left out. */
    void keep(int from, int to) {
        start[to] = start[from];
        end[to] = end[from];
        word[to] = word[from];
        shape[to] = shape[from];
    }

    void beginParagraph(int i) {
        if (i < size) shape[i] |= PARAGRAPH_BEFORE;
    }

    /** Lets a word begin a sentence. */
    void capitalise(int i) {
        if (i < size) shape[i] |= CAPITAL;
    }

    /** Notes that the word stands for what ends before the token. */
    void noteAcronym(String folded, int behind) {
        acronyms.putIfAbsent(folded, behind);
    }

    /** The acronyms that stood in brackets, each with the token behind what it stands for. */
    public Map<String, Integer> acronyms() {
        return acronyms;
    }

    /** Leaves out all tokens from here on. */
    void cutTo(int end) {
        size = end;
    }

    private byte shapeOf(int from, int to) {
        if (Character.isDigit(text.charAt(from))) return DIGITS;
        if (!Character.isUpperCase(text.charAt(from))) return 0;
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) return CAPITAL;
        }
        return CAPITAL | ALL_CAPITALS;
    }

    private void grow() {
        start = Arrays.copyOf(start, size * 2);
        end = Arrays.copyOf(end, size * 2);
        word = Arrays.copyOf(word, size * 2);
        shape = Arrays.copyOf(shape, size * 2);
    }
}
