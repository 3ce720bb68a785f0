package org.channelwatch.catalog;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads catalogs. Only the graph of nodes is built, so that nothing in a file can make objects of its choice. */
public final class CatalogReader {
    private static final List<String> KEYS = List.of("version", "defaults", "kinds", "actors", "channels");

    /** Room for some hundred thousand channels. */
    private static final int MOST_CODE_POINTS = 64 << 20;

    private static final int MOST_ALIASES = 100;
    private static final int DEEPEST_NESTING = 20;

    private CatalogReader() {}

    /**
     * The catalog that a file holds.
     *
     * @param yaml the whole text of the file
     * @param fileName what faults call it
     * @throws CatalogException if there is any fault; it holds every one of them, each with its line
     */
    public static Catalog read(String yaml, String fileName) {
        var faults = new Faults(fileName);
        Node root = compose(yaml, faults);
        if (root == null) throw faults.exception();

        Fields fields = Fields.of(root, "catalog", KEYS, faults);
        fields.required("version", Parsers::version);
        var thresholds = new ThresholdReader(fields);
        var actorReader = new ActorReader(faults);
        var actors = fields.items("actors").stream()
                .map(actorReader::read)
                .filter(Objects::nonNull)
                .toList();
        var declarationReader = new DeclarationReader(actorReader.ids(), thresholds, faults);
        var channels = fields.items("channels").stream()
                .map(declarationReader::read)
                .filter(Objects::nonNull)
                .toList();
        if (!faults.isEmpty()) throw faults.exception();
        return new Catalog(thresholds.defaults(), thresholds.kinds(), actors, channels);
    }

    private static @Nullable Node compose(String yaml, Faults faults) {
        try {
            Node root = new Yaml(limits()).compose(new StringReader(yaml));
            if (root == null) faults.add(1, "the file is empty; it must begin with version: 1");
            return root;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
            faults.add(mark == null ? 0 : mark.getLine() + 1, "not YAML: " + e.getProblem());
        } catch (ReaderException e) {
            int line = 1
                    + (int) yaml.codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            faults.add(line, "not YAML: the character U+%04X is not allowed".formatted(e.getCodePoint()));
        } catch (YAMLException e) {
            faults.add(0, "not YAML: " + e.getMessage());
        }
        return null;
    }

    static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CODE_POINTS);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST_NESTING);
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setProcessComments(false);
        return options;
    }
}
