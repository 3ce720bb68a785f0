package org.channelwatch.api;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.channelwatch.channel.Instants;
import org.channelwatch.channel.Told;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; what cannot be read is a problem that names the parameter. */
final class Parameters {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Told.FOR_GOOD;
    private static final String OUT_OF_REACH = "must be from the year 1 to 9999";

    private Parameters() {}

    static @Nullable Instant instant(String name, @Nullable String value) {
        if (value == null) return null;
        try {
            Instant instant = Instants.parse(value);
            if (isOutOfReach(instant)) throw ProblemException.badField(name, OUT_OF_REACH);
            return instant;
        } catch (DateTimeException e) {
            throw ProblemException.badField(
                    name, "must be an instant such as 2022-03-09T00:00:00Z, not “" + value + "”");
        }
    }

    /** Refuses an instant of a body that neither the database nor our own calendar can reckon with. */
    static void check(String name, @Nullable Instant instant, List<Problem.FieldError> errors) {
        if (instant != null && isOutOfReach(instant)) errors.add(new Problem.FieldError(name, OUT_OF_REACH));
    }

    private static boolean isOutOfReach(Instant instant) {
        return instant.isBefore(EARLIEST) || instant.isAfter(LATEST);
    }

    /** A duration of at most {@code most}, which also stands for anything longer; zero where none is given. */
    static Duration duration(String name, @Nullable String value, Duration most) {
        if (value == null) return Duration.ZERO;
        try {
            Duration duration = Duration.parse(value);
            if (duration.isNegative()) throw ProblemException.badField(name, "must not be negative");
            return duration.compareTo(most) > 0 ? most : duration;
        } catch (DateTimeException e) {
            throw ProblemException.badField(name, "must be a duration such as PT30S, not “" + value + "”");
        }
    }

    /** A number of items; {@code otherwise} where none is given. */
    static int limit(@Nullable String limit, int otherwise, int most) {
        if (limit == null) return otherwise;
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= most) return number;
        } catch (NumberFormatException e) {
            throw ProblemException.badField(
                    "limit", "must be a whole number from 1 to " + most + ", not “" + limit + "”");
        }
        throw ProblemException.badField("limit", "must be from 1 to " + most);
    }
}
