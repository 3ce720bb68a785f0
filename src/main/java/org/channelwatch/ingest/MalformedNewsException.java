package org.channelwatch.ingest;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A news event cannot be processed, whatever is done. */
public final class MalformedNewsException extends Exception {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never sent anywhere
    private final List<FieldFault> faults;

    /**
     * What is wrong with a field.
     *
     * @param field null where it is the message as a whole
     */
    public record FieldFault(@Nullable String field, String message) {
        @Override
        public String toString() {
            return field == null ? message : field + " " + message;
        }
    }

    MalformedNewsException(List<FieldFault> faults) {
        super(faults.stream().map(FieldFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    MalformedNewsException(String message) {
        this(List.of(new FieldFault(null, message)));
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
