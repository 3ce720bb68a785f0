package org.channelwatch.channel;

import java.time.Duration;

/** How durations are written in catalogs, messages and answers. */
public final class Durations {
    private Durations() {}

    /** ISO-8601 with days of 24 hours: {@code P9DT8H}, where Duration itself would say {@code PT224H}. */
    public static String text(Duration duration) {
        long days = duration.toDays();
        if (days == 0) return duration.toString();
        Duration rest = duration.minusDays(days);
        return "P" + days + "D" + (rest.isZero() ? "" : rest.toString().substring(1));
    }
}
