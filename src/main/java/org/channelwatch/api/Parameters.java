package org.channelwatch.api;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.channelwatch.channel.Instants;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; what cannot be read is a problem that names the parameter. */
final class Parameters {
    private Parameters() {}

    static @Nullable Instant instant(String name, @Nullable String value) {
        if (value == null) return null;
        try {
            return Instants.parse(value);
        } catch (DateTimeException e) {
            throw ProblemException.badField(
                    name, "must be an instant such as 2022-03-09T00:00:00Z, not “" + value + "”");
        }
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
