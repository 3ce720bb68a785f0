package org.channelwatch.channel;

/** Why a piece of evidence is kept and shown, but moves nothing. */
public enum SetAside {
    /** Its confidence is under {@code min-confidence}. */
    LOW_CONFIDENCE,
    /** It has no date. */
    UNKNOWN_DATE,
    /** Announced and cancelled contacts never move a channel. */
    NEVER_MOVES,
    /** An analyst rejected it. */
    REJECTED,
    /** A party did not hold the office of the channel at that time. */
    OUTSIDE_OFFICE,
    /** Later evidence of its kind is known. */
    OLDER
}
