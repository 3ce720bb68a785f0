package org.channelwatch.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.channelwatch.channel.Precision;
import org.jspecify.annotations.Nullable;

/** Times in words, by UTC. In the browser a script says them in the zone of the viewer. */
final class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private Times() {}

    /** {@code 8 Mar 2022, 09:30 UTC}. */
    static String instant(Instant instant) {
        return INSTANT.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** When something occurred, as sharply as it is known. */
    static String span(@Nullable Instant earliest, Instant latest, Precision precision) {
        LocalDate last = latest.minusMillis(1).atOffset(ZoneOffset.UTC).toLocalDate();
        Instant from = earliest == null ? latest : earliest;
        LocalDate first = from.atOffset(ZoneOffset.UTC).toLocalDate();
        return switch (precision) {
            case INSTANT -> instant(latest);
            case DAY -> DAY.format(first);
            case MONTH -> MONTH.format(first);
            case YEAR -> Integer.toString(first.getYear());
            case APPROX -> "around " + DAY.format(last);
            case INTERVAL -> first.equals(last) ? DAY.format(first) : DAY.format(first) + " – " + DAY.format(last);
            case UNKNOWN -> "some time before " + DAY.format(last);
        };
    }

    /** How sharply it is known. */
    static String precision(Precision precision) {
        return switch (precision) {
            case INSTANT -> "known to the minute";
            case DAY -> "known to the day";
            case MONTH -> "known to the month";
            case YEAR -> "known to the year";
            case APPROX -> "around the publication";
            case INTERVAL -> "within this stretch";
            case UNKNOWN -> "date unknown";
        };
    }

    /** {@code 25 days ago}. */
    static String ago(Instant then, Instant now) {
        if (then.isAfter(now)) return "in " + length(Duration.between(now, then));
        Duration passed = Duration.between(then, now);
        return passed.toMinutes() == 0 ? "just now" : length(passed) + " ago";
    }

    /** In the largest unit that makes sense: {@code 25 days}. */
    static String length(Duration duration) {
        long days = duration.toDays();
        if (days >= 730) return count(days / 365, "year");
        if (days >= 2) return count(days, "day");
        if (duration.toHours() >= 2) return count(duration.toHours(), "hour");
        return count(Math.max(1, duration.toMinutes()), "minute");
    }

    private static String count(long number, String unit) {
        return String.format(Locale.ENGLISH, "%,d %s", number, unit) + (number == 1 ? "" : "s");
    }
}
