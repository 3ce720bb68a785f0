package org.channelwatch.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of the file. Whatever is asked of it and is not there, or not as it should be, becomes a fault, and the answer is empty.
 *
 * <p>Scalars are taken as they are written, so that the country NO stays a country and 2021-01-20 a text. A key without a value counts
 * as left out.
 */
final class Fields {
    /** What plain YAML resolves to. Anything else was tagged on purpose, and asks for types that a catalog does not have. */
    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.TIMESTAMP, Tag.MERGE, Tag.SEQ, Tag.MAP);

    private final Node node;
    private final String label;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Faults faults;

    private Fields(Node node, String label, Faults faults) {
        this.node = node;
        this.label = label;
        this.faults = faults;
    }

    /**
     * The fields of a mapping; of none where the node is something else.
     *
     * @param noun what faults call it, followed by its id where it has one
     * @param known the keys that it may have
     */
    static Fields of(Node node, String noun, List<String> known, Faults faults) {
        if (!(node instanceof MappingNode mapping)) {
            faults.add(node, noun + " must be a mapping of " + String.join(", ", known));
            return new Fields(node, noun, faults);
        }
        var fields = new Fields(node, label(mapping, noun), faults);
        for (NodeTuple tuple : mapping.getValue()) {
            fields.put(tuple, known);
        }
        return fields;
    }

    private static String label(MappingNode mapping, String noun) {
        for (NodeTuple tuple : mapping.getValue()) {
            boolean isId = tuple.getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals("id");
            if (isId && tuple.getValueNode() instanceof ScalarNode id) return noun + " " + id.getValue();
        }
        return noun;
    }

    private void put(NodeTuple tuple, List<String> known) {
        Node key = tuple.getKeyNode();
        if (!(key instanceof ScalarNode scalar)) {
            fault(key, "a key must be a word");
            return;
        }
        String name = scalar.getValue();
        if (!known.contains(name)) {
            String suggestion = Suggestion.of(name, known);
            fault(
                    key,
                    "unknown key " + name
                            + (suggestion.isEmpty() ? "; known are " + String.join(", ", known) : suggestion));
            return;
        }
        Node first = values.putIfAbsent(name, tuple.getValueNode());
        if (first != null) fault(key, name + " is given twice, first in line " + Faults.line(first));
    }

    /** What faults call it: {@code actor biden}. */
    String label() {
        return label;
    }

    /** The line of a field, or of the mapping where it is left out. */
    int line(String key) {
        return Faults.line(values.getOrDefault(key, node));
    }

    boolean has(String key) {
        Node value = values.get(key);
        return value != null && !Tag.NULL.equals(value.getTag());
    }

    /** Whether a field should be said to be missing. Of a value that is no mapping, there is nothing more to say. */
    boolean isMissing(String key) {
        return isMapping() && !has(key);
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** How many items a list has; -1 where the field is no list. */
    int size(String key) {
        return values.get(key) instanceof SequenceNode sequence
                ? sequence.getValue().size()
                : -1;
    }

    /** A fault of a field. */
    void fault(String key, String message) {
        faults.add(line(key), label + ": " + message);
    }

    private void fault(Node at, String message) {
        faults.add(at, label + ": " + message);
    }

    /** A field that has to be there, parsed; null where that is a fault already. */
    <T> @Nullable T required(String key, Function<String, T> parser) {
        if (isMissing(key)) fault(key, key + " is missing");
        return optional(key, parser);
    }

    /**
     * A field, parsed; null where it is left out or a fault.
     *
     * @param parser throws an IllegalArgumentException that says what was expected
     */
    <T> @Nullable T optional(String key, Function<String, T> parser) {
        Node value = values.get(key);
        return value == null || !has(key) ? null : parsed(key, value, parser);
    }

    /** A list of texts; empty where it is left out. */
    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (Node item : items(key)) {
            String text = parsed(key, item, Function.identity());
            if (text != null) texts.add(text);
        }
        return List.copyOf(texts);
    }

    /** The nodes of a list; empty where it is left out. */
    List<Node> items(String key) {
        if (!has(key)) return List.of();
        Node value = values.get(key);
        if (value instanceof SequenceNode sequence) return sequence.getValue();
        fault(key, key + " must be a list");
        return List.of();
    }

    /** A mapping within; of no fields where it is left out. */
    Fields fields(String key, List<String> known) {
        Node value = values.get(key);
        return value == null || !has(key) ? new Fields(node, key, faults) : of(value, key, known, faults);
    }

    /** The keys that are there, in the order of the file. */
    Set<String> keys() {
        return values.keySet();
    }

    private <T> @Nullable T parsed(String key, Node value, Function<String, T> parser) {
        if (!(value instanceof ScalarNode scalar)) {
            fault(
                    value,
                    key + " must be a text" + (value instanceof SequenceNode ? ", not a list" : ", not a mapping"));
            return null;
        }
        String text = scalar.getValue();
        String wrong = wrong(scalar, text);
        if (wrong != null) {
            fault(scalar, key + " " + wrong);
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            fault(scalar, key + " " + e.getMessage());
            return null;
        }
    }

    private static @Nullable String wrong(ScalarNode scalar, String text) {
        if (Tag.NULL.equals(scalar.getTag()) || text.isBlank()) return "must not be empty";
        if (!PLAIN.contains(scalar.getTag())) return "must be a plain text, without the tag " + scalar.getTag();
        if (text.indexOf('\0') >= 0) return "must not contain the character U+0000";
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return "must not contain half a surrogate pair";
        }
        return null;
    }
}
