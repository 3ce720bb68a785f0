package org.channelwatch.catalog;

import java.time.Duration;

/** How a catalog writes durations. */
final class Durations {
    private Durations() {}

    /** ISO-8601 with days of 24 hours: {@code P9DT8H}, where Duration itself would say {@code PT224H}. */
    static String text(Duration duration) {
        long days = duration.toDays();
        if (days == 0) return duration.toString();
        Duration rest = duration.minusDays(days);
        return "P" + days + "D" + (rest.isZero() ? "" : rest.toString().substring(1));
    }
}
