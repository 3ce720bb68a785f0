package org.channelwatch.extract.party;

/** Two parties of different sides. */
public record Pair(Party first, Party second) {
    /** Whether both are persons. */
    public boolean isOfPersons() {
        return first.person() && second.person();
    }

    /** Whether both are persons, or neither is; an organisation is of any rank. */
    public boolean isOfOneRank() {
        return first.person() == second.person() || first.country() == null || second.country() == null;
    }

    /** Whether it is one of the two. */
    public boolean has(Party party) {
        return first.equals(party) || second.equals(party);
    }

    /** The one that is not the given one. */
    public Party other(Party party) {
        return first.equals(party) ? second : first;
    }

    /** Whether both have the same parties, in whatever order. */
    public boolean isSameAs(Pair other) {
        return has(other.first) && has(other.second);
    }
}
