package org.channelwatch.channel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads, writes and compares instants. */
public final class Instants {
    private static final int TO_SECONDS = "2022-03-08T09:30:00Z".length();
    private static final long SECONDS_A_DAY = 86_400;
    private static final long FIRST_SECOND =
            Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

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

    /**
     * Writes an instant as {@link Instant#toString()} does, by a short way where it is a whole second of the years 0 to 9999: what is
     * known of a channel is written and read with each batch that tells of it, and a formatter would be most of that.
     */
    public static String text(Instant instant) {
        long second = instant.getEpochSecond();
        if (instant.getNano() != 0 || second < FIRST_SECOND || second > LAST_SECOND) return instant.toString();
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_A_DAY));
        int rest = (int) Math.floorMod(second, SECONDS_A_DAY);
        byte[] text = {
            '0', '0', '0', '0', '-', '0', '0', '-', '0', '0', 'T', '0', '0', ':', '0', '0', ':', '0', '0', 'Z'
        };
        put(text, 4, day.getYear());
        put(text, 7, day.getMonthValue());
        put(text, 10, day.getDayOfMonth());
        put(text, 13, rest / 3600);
        put(text, 16, rest / 60 % 60);
        put(text, 19, rest % 60);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** Puts the digits of a number so that they end before {@code end}. */
    private static void put(byte[] text, int end, int number) {
        for (int i = end - 1, left = number; left > 0; i--, left /= 10) text[i] = (byte) ('0' + left % 10);
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
