package org.channelwatch.extract.party;

import java.util.HashSet;
import java.util.Set;

/** Of which pairs something was told before. */
final class ToldPairs {
    private final Set<Set<Party>> told = new HashSet<>();
    private final Set<Set<Party>> states = new HashSet<>();

    void add(Pair pair, Pair statesOf) {
        states.add(Set.of(statesOf.first(), statesOf.second()));
        told.add(Set.of(pair.first(), pair.second()));
    }

    boolean has(Pair pair) {
        return told.contains(Set.of(pair.first(), pair.second()));
    }

    /** Whether it was of the pair, or of persons of its states. */
    boolean hasAlsoOfStates(Pair pair) {
        return has(pair) || states.contains(Set.of(pair.first(), pair.second()));
    }

    void clear() {
        told.clear();
        states.clear();
    }
}
