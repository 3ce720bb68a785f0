package org.channelwatch.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into words and marks. Words are folded: lower case, without diacritics, typographic apostrophes made plain. A hyphen within
 * a word parts it, so that {@code Kim Jong-un} and {@code Kim Jong Un} are the same three words; {@code U.S.} is one word; {@code 's} and
 * {@code n't} are words of their own.
 */
final class Tokens {
    private final String text;
    private int[] start = new int[256];
    private int[] end = new int[256];
    private String[] word = new String[256];
    private byte[] shape = new byte[256];
    private int size;

    private static final byte CAPITAL = 1;
    private static final byte ALL_CAPITALS = 2;
    private static final byte DIGITS = 4;
    private static final byte MARK = 8;
    private static final byte HYPHEN_BEFORE = 16;
    private static final byte PARAGRAPH_BEFORE = 32;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.cut();
        return tokens;
    }

    /** The folded words of a phrase. */
    static List<String> words(String phrase) {
        Tokens tokens = of(phrase);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size; i++) words.add(tokens.word[i]);
        return words;
    }

    int size() {
        return size;
    }

    /** The folded word, or the empty text beyond either end. */
    String word(int i) {
        return i < 0 || i >= size ? "" : word[i];
    }

    boolean is(int i, String expected) {
        return word(i).equals(expected);
    }

    boolean isCapital(int i) {
        return has(i, CAPITAL);
    }

    boolean isAllCapitals(int i) {
        return has(i, ALL_CAPITALS);
    }

    boolean isNumber(int i) {
        return has(i, DIGITS);
    }

    boolean isMark(int i) {
        return has(i, MARK);
    }

    boolean isHyphenated(int i) {
        return has(i, HYPHEN_BEFORE);
    }

    boolean beginsParagraph(int i) {
        return has(i, PARAGRAPH_BEFORE);
    }

    /** Whether there is no space between the word and the one before it. */
    boolean isGlued(int i) {
        return i > 0 && i < size && start[i] == end[i - 1];
    }

    /** Whether it is an abbreviation such as {@code U.S.}, written with points. */
    boolean endsWithPoint(int i) {
        return i >= 0 && i < size && end[i] - start[i] > 2 && text.charAt(end[i] - 1) == '.';
    }

    private boolean has(int i, byte flag) {
        return i >= 0 && i < size && (shape[i] & flag) != 0;
    }

    /** The text from the first to before the last of these tokens, as it was written. */
    String slice(int from, int to) {
        return from >= to ? "" : text.substring(start[from], end[to - 1]);
    }

    private void cut() {
        boolean paragraph = true;
        boolean hyphen = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                paragraph |= c == '\n';
                at++;
            } else if (Character.isLetterOrDigit(c)) {
                int to = endOfWord(at);
                at = addWord(at, to, flags(paragraph, hyphen));
                paragraph = false;
                hyphen = false;
            } else if ((c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013') && isHyphen(at)) {
                hyphen = true;
                at++;
            } else {
                at = addMark(at, flags(paragraph, false));
                paragraph = false;
            }
        }
    }

    private static byte flags(boolean paragraph, boolean hyphen) {
        return (byte) ((paragraph ? PARAGRAPH_BEFORE : 0) | (hyphen ? HYPHEN_BEFORE : 0));
    }

    private boolean isHyphen(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private int endOfWord(int from) {
        int abbreviation = endOfAbbreviation(from);
        if (abbreviation > from) return abbreviation;
        int to = from;
        boolean number = Character.isDigit(text.charAt(from));
        while (to < text.length()) {
            char c = text.charAt(to);
            boolean inner = number
                    && (c == ',' || c == '.')
                    && to + 1 < text.length()
                    && Character.isDigit(text.charAt(to + 1));
            if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK && !inner) break;
            to++;
        }
        return to;
    }

    /** The end of letters that each have a point behind them, as in {@code U.S.}; -1 where there are not two of them. */
    private int endOfAbbreviation(int from) {
        int at = from;
        int letters = 0;
        while (at + 1 < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == '.') {
            letters++;
            at += 2;
        }
        if (letters < 2) return -1;
        boolean more = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        return more ? -1 : at;
    }

    private int addWord(int from, int to, byte flags) {
        int stop = to;
        if (to + 1 < text.length() && isApostrophe(text.charAt(to)) && Character.isLetter(text.charAt(to + 1))) {
            int tail = to + 1;
            while (tail < text.length() && Character.isLetter(text.charAt(tail))) tail++;
            return addApostrophe(from, to, tail, flags);
        }
        add(from, stop, fold(text.substring(from, stop)), flags);
        return stop;
    }

    private int addApostrophe(int from, int to, int tail, byte flags) {
        String after = text.substring(to + 1, tail).toLowerCase(Locale.ROOT);
        if (after.equals("t") && to - from > 1 && Character.toLowerCase(text.charAt(to - 1)) == 'n') {
            add(from, to - 1, fold(text.substring(from, to - 1)), flags);
            add(to - 1, tail, "n't", (byte) 0);
            return tail;
        }
        if (after.equals("s")
                || after.equals("ve")
                || after.equals("re")
                || after.equals("ll")
                || after.equals("d")
                || after.equals("m")) {
            add(from, to, fold(text.substring(from, to)), flags);
            add(to, tail, "'" + after, (byte) 0);
            return tail;
        }
        add(from, tail, fold(text.substring(from, tail)), flags);
        return tail;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    private int addMark(int at, byte flags) {
        char c = text.charAt(at);
        int to = at + 1;
        if (c == '-' || c == '\u2014' || c == '\u2013') {
            while (to < text.length() && text.charAt(to) == c) to++;
            add(at, to, "-", (byte) (flags | MARK));
            return to;
        }
        String mark = switch (c) {
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> "\"";
            case '\u2018', '\u2019' -> "'";
            case '\u2026' -> "...";
            default -> String.valueOf(c);
        };
        add(at, to, mark, (byte) (flags | MARK));
        return to;
    }

    private void add(int from, int to, String folded, byte flags) {
        if (size == word.length) grow();
        start[size] = from;
        end[size] = to;
        word[size] = folded;
        shape[size] = (byte) (flags | shapeOf(from, to));
        size++;
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

    private static String fold(String raw) {
        String lower = raw.toLowerCase(Locale.ROOT);
        String plain = lower;
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) < 128) continue;
            plain = stripMarks(lower);
            break;
        }
        return plain.indexOf('.') > 0 && !Character.isDigit(plain.charAt(0)) ? plain.replace(".", "") : plain;
    }

    private static String stripMarks(String lower) {
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) continue;
            plain.append(
                    switch (c) {
                        case '\u0131' -> 'i';
                        case '\u0142' -> 'l';
                        case '\u00f8' -> 'o';
                        case '\u0111' -> 'd';
                        default -> c;
                    });
        }
        return plain.toString();
    }
}
