package org.channelwatch.catalog;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwatch.channel.ChannelKind;
import org.channelwatch.channel.Durations;

/** The scalars of a catalog. Each throws an IllegalArgumentException that says what was expected. */
final class Parsers {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");
    private static final Pattern CALENDAR_PERIOD = Pattern.compile("P[0-9]+[WMY].*", Pattern.CASE_INSENSITIVE);

    /** A century: enough for any silence, and no instant of the service overflows by adding it. */
    private static final Duration LONGEST = Duration.ofDays(36500);

    private Parsers() {}

    static String version(String text) {
        if (text.equals("1")) return text;
        throw new IllegalArgumentException("must be 1, the only one known, not " + text);
    }

    static String id(String text) {
        if (ID.matcher(text).matches()) return text;
        throw new IllegalArgumentException(
                "must be at most 63 lower-case letters, digits and hyphens, the first no hyphen, not " + text);
    }

    static String country(String text) {
        if (COUNTRY.matcher(text).matches()) return text;
        throw new IllegalArgumentException("must be an ISO 3166 code of two upper-case letters, not " + text);
    }

    static ChannelKind kind(String text) {
        return ChannelKind.ofLabel(text).orElseThrow(() -> {
            var labels = Stream.of(ChannelKind.values()).map(ChannelKind::label).toList();
            return new IllegalArgumentException(
                    "must be one of " + labels.stream().collect(Collectors.joining(", ")) + ", not " + text
                            + Suggestion.of(text, labels));
        });
    }

    static LocalDate day(String text) {
        try {
            if (DAY.matcher(text).matches()) return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is no day of the calendar: " + text, e);
        }
        throw new IllegalArgumentException("must be a day such as 2021-01-20, not " + text);
    }

    /** A day stands for its beginning. */
    static Instant dayOrInstant(String text) {
        if (DAY.matcher(text).matches()) return day(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        try {
            if (INSTANT.matcher(text).matches()) return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is no instant of the calendar: " + text, e);
        }
        throw new IllegalArgumentException(
                "must be a day such as 2022-03-01 or an instant such as 2022-03-01T09:30:00Z, not " + text);
    }

    static Duration duration(String text) {
        Duration duration = parseDuration(text);
        if (!duration.isPositive()) throw new IllegalArgumentException("must be longer than nothing, not " + text);
        if (duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("must be at most " + Durations.text(LONGEST) + ", not " + text);
        }
        return duration;
    }

    private static Duration parseDuration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            if (CALENDAR_PERIOD.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        "must be in days and hours, as weeks, months and years are not written: P30D instead of P1M, not "
                                + text,
                        e);
            }
            throw new IllegalArgumentException("must be an ISO-8601 duration such as P14D or PT6H, not " + text, e);
        }
    }
}
