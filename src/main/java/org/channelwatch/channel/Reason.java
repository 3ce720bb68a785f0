package org.channelwatch.channel;

/** Why a channel has its status. */
public enum Reason {
    CONTACT,
    OPENED,
    RESTORED,
    /** Too much time has passed since the baseline. */
    ELAPSED,
    /** Nothing was ever heard of the channel. */
    NEVER_HEARD,
    /** One side tried, and nobody answered. */
    UNANSWERED,
    /** A source declared the channel suspended or defunct. */
    DECLARED
}
