package org.channelwatch.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** A catalog was refused, with every fault that was found in it. */
public final class CatalogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never sent anywhere
    private final List<Fault> faults;

    /**
     * A fault of a catalog.
     *
     * @param line from 1; 0 where the fault is of the file as a whole
     */
    public record Fault(String file, int line, String message) {
        @Override
        public String toString() {
            return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
        }
    }

    public CatalogException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
