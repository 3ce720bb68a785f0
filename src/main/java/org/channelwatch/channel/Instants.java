package org.channelwatch.channel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads, writes and compares instants. */
public final class Instants {
    private static final int TO_SECONDS = "2022-03-08T09:30:00".length();
    private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
    };
    private static final long SECONDS_A_DAY = 86_400;
    private static final long FIRST_SECOND =
            Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private Instants() {}

    /**
     * Reads an ISO-8601 instant with any offset, to the microsecond, which is what the store keeps. The common forms
     * {@code 2022-03-08T09:30:00Z} and {@code 2022-03-08T09:30:00.123456Z} take a short way: a formatter would cost more than all the
     * rest of a report.
     *
     * @throws DateTimeException if it is none
     */
    public static Instant parse(String text) {
        int end = text.length() - 1;
        if (end >= TO_SECONDS && text.charAt(end) == 'Z' && hasSeparators(text)) {
            int hour = digits(text, 11, 13);
            int minute = digits(text, 14, 16);
            int second = digits(text, 17, 19);
            int year = digits(text, 0, 4);
            int month = digits(text, 5, 7);
            int day = digits(text, 8, 10);
            int micros = micros(text, end);
            if ((hour | minute | second | year | month | day | micros) >= 0
                    && hour < 24
                    && minute < 60
                    && second < 60) {
                long seconds = LocalDate.of(year, month, day).toEpochDay() * SECONDS_A_DAY;
                return Instant.ofEpochSecond(seconds + hour * 3600L + minute * 60L + second, micros * 1000L);
            }
        }
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The fraction of the second before {@code end}, cut off behind the microseconds; -1 if it is not written in a common way. */
    private static int micros(String text, int end) {
        if (end == TO_SECONDS) return 0;
        int digits = end - TO_SECONDS - 1;
        if (text.charAt(TO_SECONDS) != '.' || digits < 1 || digits > 9) return -1;
        int fraction = digits(text, TO_SECONDS + 1, end);
        return fraction < 0 ? -1 : (int) (fraction * POWERS_OF_TEN[9 - digits] / 1000);
    }

    /**
     * Writes an instant as {@link Instant#toString()} does, by a short way in the years 0 to 9999: what is known of a channel is written
     * and read with each batch that tells of it, and a formatter would be most of that.
     */
    public static String text(Instant instant) {
        long second = instant.getEpochSecond();
        int nano = instant.getNano();
        if (second < FIRST_SECOND || second > LAST_SECOND) return instant.toString();
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_A_DAY));
        int rest = (int) Math.floorMod(second, SECONDS_A_DAY);
        int digits = fractionDigits(nano);
        byte[] text = new byte[digits == 0 ? TO_SECONDS + 1 : TO_SECONDS + digits + 2];
        Arrays.fill(text, (byte) '0');
        text[4] = text[7] = '-';
        text[10] = 'T';
        text[13] = text[16] = ':';
        put(text, 4, day.getYear());
        put(text, 7, day.getMonthValue());
        put(text, 10, day.getDayOfMonth());
        put(text, 13, rest / 3600);
        put(text, 16, rest / 60 % 60);
        put(text, 19, rest % 60);
        if (digits > 0) {
            text[TO_SECONDS] = '.';
            put(text, TO_SECONDS + 1 + digits, (int) (nano / POWERS_OF_TEN[9 - digits]));
        }
        text[text.length - 1] = 'Z';
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** Milliseconds, microseconds or nanoseconds, whatever is enough. */
    private static int fractionDigits(int nano) {
        if (nano == 0) return 0;
        if (nano % 1_000_000 == 0) return 3;
        return nano % 1000 == 0 ? 6 : 9;
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
