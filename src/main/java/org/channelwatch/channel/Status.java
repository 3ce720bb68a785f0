package org.channelwatch.channel;

/** The status of a channel, in the order of gravity. */
public enum Status {
    /** Declared, nothing heard yet. */
    UNHEARD,
    ACTIVE,
    /** Past {@code warnAfter}, or an attempt went unanswered. */
    LATE,
    /** Past {@code silentAfter}. */
    SILENT,
    SUSPENDED,
    DEFUNCT;

    /** Whether nothing has to be told. */
    public boolean isCalm() {
        return this == UNHEARD || this == ACTIVE;
    }

    /** Whether this is worse than the other. UNHEARD and ACTIVE are equally good. */
    public boolean isWorseThan(Status other) {
        return gravity() > other.gravity();
    }

    private int gravity() {
        return switch (this) {
            case UNHEARD, ACTIVE -> 0;
            case LATE -> 1;
            case SILENT -> 2;
            case SUSPENDED -> 3;
            case DEFUNCT -> 4;
        };
    }
}
