package org.channelwatch.channel;

/** What is told of an episode, from the moment a channel leaves ACTIVE or UNHEARD to its return. */
public enum AlertEvent {
    /** The episode begins. */
    OPENED,
    /** The status got worse within the episode. */
    ESCALATED,
    /** The status got better within the episode. */
    EASED,
    /** Still open after {@code repeatEvery}. */
    REPEATED,
    /** A person took it. */
    ACKNOWLEDGED,
    /** Late evidence moved {@code since} or the last contact, and the condition still holds. */
    CORRECTED,
    /** A contact, OPENED or RESTORED later than {@code since} ended it. */
    RESOLVED,
    /** Late evidence shows that the condition never held. */
    RETRACTED;

    /** Whether the episode is over with it. */
    public boolean isLast() {
        return this == RESOLVED || this == RETRACTED;
    }

    /** Whether a mute holds it back. */
    public boolean isMutable() {
        return this == OPENED || this == ESCALATED || this == REPEATED;
    }
}
