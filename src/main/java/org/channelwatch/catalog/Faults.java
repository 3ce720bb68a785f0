package org.channelwatch.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.channelwatch.catalog.CatalogException.Fault;
import org.yaml.snakeyaml.nodes.Node;

/** Gathers the faults of one file. */
final class Faults {
    private final String file;
    private final List<Fault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    /** The line on which a node begins, from 1. */
    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    void add(Node at, String message) {
        add(line(at), message);
    }

    void add(int line, String message) {
        found.add(new Fault(file, line, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them, in the order of the file. */
    CatalogException exception() {
        return new CatalogException(
                found.stream().sorted(Comparator.comparingInt(Fault::line)).toList());
    }
}
