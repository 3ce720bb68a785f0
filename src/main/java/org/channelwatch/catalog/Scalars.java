package org.channelwatch.catalog;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Writes texts so that YAML reads the same texts again, plain where that is safe. */
final class Scalars {
    /** Narrower than YAML allows: nothing in it can ever be an indicator, also within brackets. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} .'’/()&+–—-]*");

    private static final Resolver RESOLVER = new Resolver();

    private Scalars() {}

    static String text(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !text.contains("  ")
                && RESOLVER.resolve(NodeId.scalar, text, true).equals(Tag.STR);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case ' ' -> quoted.append(' ');
                default -> {
                    if (isVisible(c)) quoted.appendCodePoint(c);
                    else quoted.append((c > 0xFFFF ? "\\U%08x" : "\\u%04x").formatted(c));
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
