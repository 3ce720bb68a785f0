package org.channelwatch.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads catalogs. Only the graph of nodes is built, so that nothing in a file can make objects of its choice. */
public final class CatalogReader {
    private static final String CATALOG = "catalog";
    private static final List<String> KEYS = List.of("version", "defaults", "kinds", "actors", "channels");

    /** Room for more than a million channels. */
    private static final int MOST_CODE_POINTS = 512 << 20;

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
        var reading = new Reading(fileName, true);
        Node root = compose(yaml, reading);
        // Channels are read as they come if what they refer to stands before them; if not, from the whole graph
        if (!CatalogComposer.hasHandedOutAll(root)) {
            reading = new Reading(fileName, false);
            root = compose(yaml, reading);
        }
        return reading.catalog(root);
    }

    private static Node compose(String yaml, Reading reading) {
        var faults = new Faults(reading.fileName);
        try {
            Node root = new CatalogComposer(yaml, limits(), reading).getSingleNode();
            if (root != null) return root;
            faults.add(1, "the file is empty; it must begin with version: 1");
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
        throw faults.exception();
    }

    /** What comes of a file. */
    private static final class Reading implements CatalogComposer.Channels {
        private final String fileName;
        private final boolean early;
        private final Faults faults;
        private final List<Actor> actors = new ArrayList<>();
        private final List<Declaration> channels = new ArrayList<>();
        private @Nullable ThresholdReader thresholds;
        private @Nullable DeclarationReader declarations;

        /** @param early whether channels are read while the file is */
        Reading(String fileName, boolean early) {
            this.fileName = fileName;
            this.early = early;
            this.faults = new Faults(fileName);
        }

        @Override
        public boolean take(Node channel, MappingNode root) {
            if (!early) return false;
            read(channel, declarations == null ? begin(Fields.of(root, CATALOG, KEYS, faults)) : declarations);
            return true;
        }

        Catalog catalog(Node root) {
            if (!early) {
                Fields fields = Fields.of(root, CATALOG, KEYS, faults);
                DeclarationReader reader = begin(fields);
                for (Node channel : fields.items("channels")) read(channel, reader);
            }
            if (!faults.isEmpty()) throw faults.exception();
            ThresholdReader read = Objects.requireNonNull(thresholds);
            return new Catalog(read.defaults(), read.kinds(), actors, channels);
        }

        private void read(Node channel, DeclarationReader reader) {
            Declaration declaration = reader.read(channel);
            if (declaration != null) channels.add(declaration);
        }

        private DeclarationReader begin(Fields fields) {
            fields.required("version", Parsers::version);
            var read = new ThresholdReader(fields);
            var actorReader = new ActorReader(faults);
            for (Node node : fields.items("actors")) {
                Actor actor = actorReader.read(node);
                if (actor != null) actors.add(actor);
            }
            var reader = new DeclarationReader(actorReader.ids(), read, faults);
            thresholds = read;
            declarations = reader;
            return reader;
        }
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
