package org.channelwatch.extract;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.catalog.CatalogReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * Writes what is extracted from labelled passages or a feed, in the form that {@code score.py --predictions} reads. Arguments: catalog,
 * output, and one or more files of JSON lines.
 */
final class CorpusPredictions {
    private CorpusPredictions() {}

    /** A line of the corpus or of the feed. */
    record Passage(String id, Article article, Map<String, Object> fields) {}

    public static void main(String[] arguments) throws IOException {
        Catalog catalog = catalog(Path.of(arguments[0]));
        Extractor extractor = new Extractor(catalog);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
            for (int i = 2; i < arguments.length; i++) {
                for (Passage passage : passages(Path.of(arguments[i]))) {
                    Extraction extraction = extractor.extract(passage.article());
                    out.println("{\"id\":" + quoted(passage.id()) + ",\"evidence\":" + json(extraction.evidence())
                            + ",\"unmatched\":" + json(extraction.unmatched()) + "}");
                }
            }
        }
    }

    static Catalog catalog(Path file) throws IOException {
        return CatalogReader.read(Files.readString(file), file.toString());
    }

    static List<Passage> passages(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(CorpusPredictions::passage)
                .toList();
    }

    /** JSON is YAML, so the reader of the catalog serves here too. */
    private static Passage passage(String line) {
        Map<String, Object> fields = new Yaml().load(line.replace("\\/", "/"));
        Object published = fields.get("publishedAt") != null
                ? fields.get("publishedAt")
                : fields.get("published") != null ? fields.get("published") : fields.get("publishedAssumed");
        String text = String.valueOf(fields.get("text") != null ? fields.get("text") : fields.get("body"));
        Object title = fields.get("title");
        Instant at = published instanceof java.util.Date date
                ? date.toInstant()
                : Instant.parse(published.toString().contains("T") ? published.toString() : published + "T12:00:00Z");
        return new Passage(
                String.valueOf(fields.get("id")),
                new Article(String.valueOf(fields.get("source")), title == null ? "" : title.toString(), text, at),
                fields);
    }

    private static String json(List<Finding> findings) {
        StringJoiner items = new StringJoiner(",", "[", "]");
        for (Finding finding : findings) {
            items.add("{\"channel\":" + quoted(finding.channel())
                    + ",\"parties\":[" + quoted(finding.parties().get(0)) + ","
                    + quoted(finding.parties().get(1))
                    + "],\"kind\":\"" + finding.kind() + "\",\"occurredAt\":{\"earliest\":"
                    + quoted(
                            finding.occurred().earliest() == null
                                    ? null
                                    : finding.occurred().earliest().toString())
                    + ",\"latest\":" + quoted(finding.occurred().latest().toString()) + ",\"precision\":\""
                    + finding.occurred().precision() + "\"},\"quote\":" + quoted(finding.quote()) + ",\"confidence\":"
                    + finding.confidence()
                    + ",\"rule\":" + quoted(finding.rule()) + "}");
        }
        return items.toString();
    }

    private static String quoted(@Nullable String text) {
        if (text == null) return "null";
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') json.append('\\').append(c);
            else if (c < ' ') json.append(String.format("\\u%04x", (int) c));
            else json.append(c);
        }
        return json.append('"').toString();
    }
}
