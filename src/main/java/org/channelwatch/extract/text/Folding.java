package org.channelwatch.extract.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes words alike that are written differently: small letters, no accents, no points, one spelling of a name. */
final class Folding {
    private static final Map<String, String> SPELLINGS = spellings();

    private Folding() {}

    static String fold(String raw) {
        String folded = plain(raw);
        return Character.isUpperCase(raw.charAt(0)) ? SPELLINGS.getOrDefault(folded, folded) : folded;
    }

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new HashMap<>();
        for (List<List<String>> line : Resource.read("spellings.txt", 2)) {
            String name = plain(line.get(0).getFirst());
            line.get(1).forEach(other -> spellings.put(plain(other), name));
        }
        return spellings;
    }

    private static String plain(String raw) {
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
                        case '\u2018', '\u2019', '\u02bc' -> '\'';
                        default -> c;
                    });
        }
        return plain.toString();
    }
}
