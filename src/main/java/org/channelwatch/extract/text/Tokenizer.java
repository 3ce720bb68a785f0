package org.channelwatch.extract.text;

import java.util.Locale;

/** Cuts a text into words and marks. */
final class Tokenizer {
    private static final int LONGEST_QUOTE = 200;

    private final String text;
    private final Tokens tokens;

    Tokenizer(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    void cut() {
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
            } else if (isAroundName(at)) {
                at++;
            } else {
                at = addMark(at, flags(paragraph, false));
                paragraph = false;
            }
        }
    }

    private static byte flags(boolean paragraph, boolean hyphen) {
        return (byte) ((paragraph ? Tokens.PARAGRAPH_BEFORE : 0) | (hyphen ? Tokens.HYPHEN_BEFORE : 0));
    }

    /** {@code President [Juan] Y}: what the transcript adds of a name belongs to it. */
    private boolean isAroundName(int at) {
        char c = text.charAt(at);
        if (c != '[' && c != ']') return false;
        int open = c == '[' ? at : text.lastIndexOf('[', at);
        int close = c == ']' ? at : text.indexOf(']', at);
        if (open < 0 || close < open + 2 || !Character.isUpperCase(text.charAt(open + 1))) return false;
        for (int i = open + 1; i < close; i++) if (!Character.isLetter(text.charAt(i))) return false;
        return true;
    }

    private boolean isHyphen(int at) {
        return at > 0
                && at + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(at - 1)) || isAbbreviated(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** {@code U.S.-mediated}. */
    private boolean isAbbreviated(int point) {
        return text.charAt(point) == '.' && point > 1 && text.charAt(point - 2) == '.';
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
        if (to + 1 < text.length() && isInnerApostrophe(text.charAt(to)) && Character.isLetter(text.charAt(to + 1))) {
            int tail = to + 1;
            while (tail < text.length() && Character.isLetter(text.charAt(tail))) tail++;
            return addApostrophe(from, to, tail, flags);
        }
        tokens.add(from, stop, Folding.fold(text.substring(from, stop)), flags);
        if (!isOwner(from, to)) return stop;
        tokens.add(to, to + 1, "'s", (byte) 0);
        return to + 1;
    }

    /** {@code Doris' letter}: a name that ends so; not the end of what is quoted, {@code 'we met Doris' she said}. */
    private boolean isOwner(int from, int to) {
        boolean name = Character.isUpperCase(text.charAt(from)) && text.charAt(to - 1) == 's';
        if (!name || to + 2 >= text.length() || !isApostrophe(text.charAt(to))) return false;
        if (text.charAt(to + 1) != ' ' || !Character.isLowerCase(text.charAt(to + 2))) return false;
        for (int at = from - 1; at >= Math.max(0, from - LONGEST_QUOTE); at--) {
            boolean opening = (isApostrophe(text.charAt(at)) || text.charAt(at) == '\u2018')
                    && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
            if (opening) return false;
        }
        return true;
    }

    private int addApostrophe(int from, int to, int tail, byte flags) {
        String after = text.substring(to + 1, tail).toLowerCase(Locale.ROOT);
        if (after.equals("t") && to - from > 1 && Character.toLowerCase(text.charAt(to - 1)) == 'n') {
            tokens.add(from, to - 1, Folding.fold(text.substring(from, to - 1)), flags);
            tokens.add(to - 1, tail, "n't", (byte) 0);
            return tail;
        }
        if (after.equals("s")
                || after.equals("ve")
                || after.equals("re")
                || after.equals("ll")
                || after.equals("d")
                || after.equals("m")) {
            tokens.add(from, to, Folding.fold(text.substring(from, to)), flags);
            tokens.add(to, tail, "'" + after, (byte) 0);
            return tail;
        }
        tokens.add(from, tail, Folding.fold(text.substring(from, tail)), flags);
        return tail;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    /** Also the wrong marks that some set between two letters: {@code Peru`s}. */
    private static boolean isInnerApostrophe(char c) {
        return isApostrophe(c) || c == '\u2018' || c == '`' || c == '\u00b4';
    }

    private int addMark(int at, byte flags) {
        char c = text.charAt(at);
        int to = at + 1;
        if (c == '-' || c == '\u2014' || c == '\u2013') {
            while (to < text.length() && text.charAt(to) == c) to++;
            tokens.add(at, to, "-", (byte) (flags | Tokens.MARK));
            return to;
        }
        String mark = switch (c) {
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> "\"";
            case '\u2018', '\u2019' -> "'";
            case '\u2026' -> "...";
            default -> String.valueOf(c);
        };
        tokens.add(at, to, mark, (byte) (flags | Tokens.MARK));
        return to;
    }
}
