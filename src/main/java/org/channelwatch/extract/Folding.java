package org.channelwatch.extract;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words alike that are written differently: small letters, no accents, no points. */
final class Folding {
    private Folding() {}

    static String fold(String raw) {
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
