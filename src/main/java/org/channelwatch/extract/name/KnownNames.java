package org.channelwatch.extract.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Names that an article has told so far, and those that were asked for before they were told. */
final class KnownNames {
    private final Set<String> told = new HashSet<>();
    private Set<String> missed = new HashSet<>();

    void tell(String name) {
        told.add(name);
    }

    void tell(Collection<String> names) {
        told.addAll(names);
    }

    /** Whether it was told; else it is missed from here on. */
    boolean has(String name) {
        if (told.contains(name)) return true;
        missed.add(name);
        return false;
    }

    /** What was missed since this was called last. */
    Set<String> missed() {
        Set<String> names = missed;
        missed = new HashSet<>();
        return names;
    }

    /** Whether one of the names was told by now. */
    boolean hasAny(Set<String> names) {
        return names.stream().anyMatch(told::contains);
    }
}
