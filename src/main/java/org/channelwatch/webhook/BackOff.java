package org.channelwatch.webhook;

import java.time.Duration;

/**
 * How long is waited after failures: twice as long after each, up to {@code longest}, less a part by chance of up to a half, so that
 * those who failed together do not come back together.
 */
record BackOff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 30;

    /**
     * The wait.
     *
     * @param failures in a row, from 1
     * @param chance from 0 to 1
     */
    Duration after(int failures, double chance) {
        long doubled = first.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
        long whole = doubled <= 0 || doubled > longest.toMillis() ? longest.toMillis() : doubled;
        return Duration.ofMillis(whole - Math.round(whole * chance / 2));
    }
}
