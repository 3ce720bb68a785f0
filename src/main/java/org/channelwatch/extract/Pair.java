package org.channelwatch.extract;

/** Two parties of different sides. */
record Pair(Party first, Party second) {
    boolean isOfPersons() {
        return first.person() && second.person();
    }

    /** Whether both are persons, or neither is; an organisation is of any rank. */
    boolean isOfOneRank() {
        return first.person() == second.person() || first.country() == null || second.country() == null;
    }

    boolean has(Party party) {
        return first.equals(party) || second.equals(party);
    }

    /** The one that is not the given one. */
    Party other(Party party) {
        return first.equals(party) ? second : first;
    }

    /** Whether both have the same parties, in whatever order. */
    boolean isSameAs(Pair other) {
        return has(other.first) && has(other.second);
    }
}
