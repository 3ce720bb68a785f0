package org.channelwatch.channel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads and compares instants. */
public final class Instants {
    private static final int TO_SECONDS = "2022-03-08T09:30:00Z".length();
    private static final long SECONDS_A_DAY = 86_400;

    private Instants() {}

    /**
     * Reads an ISO-8601 instant with any offset, to the microsecond, which is what the store keeps. The common form
     * {@code 2022-03-08T09:30:00Z} takes a short way: a formatter would cost more than all the rest of a report.
     *
     * @throws DateTimeException if it is none
     */
    public static Instant parse(String text) {
        if (text.length() == TO_SECONDS && text.charAt(TO_SECONDS - 1) == 'Z' && hasSeparators(text)) {
            int hour = digits(text, 11, 13);
            int minute = digits(text, 14, 16);
            int second = digits(text, 17, 19);
            int year = digits(text, 0, 4);
            int month = digits(text, 5, 7);
            int day = digits(text, 8, 10);
            if ((hour | minute | second | year | month | day) >= 0 && hour < 24 && minute < 60 && second < 60) {
                long seconds = LocalDate.of(year, month, day).toEpochDay() * SECONDS_A_DAY;
                return Instant.ofEpochSecond(seconds + hour * 3600L + minute * 60L + second);
            }
        }
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The earlier of two, null standing for never. */
    public static @Nullable Instant earliest(@Nullable Instant a, @Nullable Instant b) {
        if (a == null) return b;
        return b == null || a.isBefore(b) ? a : b;
    }

    private static boolean hasSeparators(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    /** The number that the characters make; -1 if one of them is no digit. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) return -1;
            number = number * 10 + digit;
        }
        return number;
    }
}
