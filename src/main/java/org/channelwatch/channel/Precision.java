package org.channelwatch.channel;

/** How exactly the time of an occurrence is known. */
public enum Precision {
    INSTANT,
    DAY,
    MONTH,
    YEAR,
    INTERVAL,
    /** Around the publication: “is in touch with”, undated news of the day. */
    APPROX,
    /** In the past, without a date: kept and shown, and it never moves the last contact. */
    UNKNOWN
}
