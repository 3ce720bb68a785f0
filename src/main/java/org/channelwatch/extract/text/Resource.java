package org.channelwatch.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A lexicon, a file below {@code org/channelwatch/extract}: lines of columns parted by {@code |}, each a list parted by commas, with
 * {@link Alternatives} in braces; {@code #} begins a comment.
 */
public final class Resource {
    private static final String FOLDER = "/org/channelwatch/extract/";

    private Resource() {}

    /** The columns of each line; a column that is missing at the end is empty. */
    public static List<List<List<String>>> read(String name, int columns) {
        return parse(name, text(name), columns);
    }

    /** The columns of each line of a text in the form of a lexicon; the name is for what is told of a line that is none. */
    public static List<List<List<String>>> parse(String name, String text, int columns) {
        List<List<List<String>>> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            List<String> parts = List.of(line.split("\\|", -1));
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++)
                cells.add(i < parts.size() ? list(name, number, parts.get(i)) : List.of());
            lines.add(cells);
        }
        return lines;
    }

    private static List<String> list(String name, int line, String cell) {
        List<String> items = new ArrayList<>();
        for (String item : cell.split(",", -1)) {
            if (item.isBlank()) continue;
            try {
                items.addAll(Alternatives.of(item));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(
                        "%s, line %d: %s in \"%s\"".formatted(name, line, e.getMessage(), item.strip()), e);
            }
        }
        return items;
    }

    private static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) throw new IllegalStateException("no lexicon " + FOLDER + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
