package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyWindowTest {
    /** In Berlin clocks skip 02:00 to 03:00 on 2022-03-27, and 02:00 to 03:00 comes twice on 2022-10-30. */
    @ParameterizedTest(name = "{0} {1} to {2} in {3} at {4}: {5}")
    @CsvSource({
        "SATURDAY SUNDAY, 22:00, 06:00, Europe/Berlin, 2022-03-05T21:00:00Z, 2022-03-06T05:00:00Z", // begins
        "SATURDAY SUNDAY, 22:00, 06:00, Europe/Berlin, 2022-03-05T20:59:59.999Z, ", // just before
        "SATURDAY SUNDAY, 22:00, 06:00, Europe/Berlin, 2022-03-06T04:59:59.999Z, 2022-03-06T05:00:00Z",
        "SATURDAY SUNDAY, 22:00, 06:00, Europe/Berlin, 2022-03-06T05:00:00Z, ", // has ended
        "SATURDAY SUNDAY, 22:00, 06:00, Europe/Berlin, 2022-03-07T02:00:00Z, 2022-03-07T05:00:00Z", // Sunday's, on
        // Monday
        "SATURDAY SUNDAY, 22:00, 06:00, Europe/Berlin, 2022-03-05T02:00:00Z, ", // the night of Friday
        "SATURDAY, 22:00, 06:00, Europe/Berlin, 2022-03-26T21:00:00Z, 2022-03-27T04:00:00Z", // clocks go forward: 7
        // hours
        "SATURDAY, 22:00, 06:00, Europe/Berlin, 2022-10-29T20:00:00Z, 2022-10-30T05:00:00Z", // clocks go back: 9 hours
        "SUNDAY, 02:30, 04:00, Europe/Berlin, 2022-03-27T00:59:59.999Z, ", // begins at a time that is skipped
        "SUNDAY, 02:30, 04:00, Europe/Berlin, 2022-03-27T01:00:00Z, 2022-03-27T02:00:00Z",
        "SUNDAY, 01:00, 02:30, Europe/Berlin, 2022-03-27T00:30:00Z, 2022-03-27T01:00:00Z", // ends at one
        "SUNDAY, 02:00, 03:00, Europe/Berlin, 2022-03-27T01:00:00Z, ", // is skipped as a whole
        "SUNDAY, 02:30, 04:00, Europe/Berlin, 2022-10-30T00:29:59.999Z, ", // begins at a time that comes twice
        "SUNDAY, 02:30, 04:00, Europe/Berlin, 2022-10-30T00:30:00Z, 2022-10-30T03:00:00Z",
        "SUNDAY, 01:00, 02:30, Europe/Berlin, 2022-10-30T00:45:00Z, 2022-10-30T01:30:00Z", // ends at one: at the second
        "SUNDAY, 01:00, 02:30, Europe/Berlin, 2022-10-30T01:30:00Z, ",
        "MONDAY, 00:00, 00:00, UTC, 2022-03-07T12:00:00Z, 2022-03-08T00:00:00Z", // a whole day
        "MONDAY, 00:00, 00:00, UTC, 2022-03-08T00:00:00Z, ",
        "MONDAY, 09:00, 17:00, America/New_York, 2022-03-07T13:59:59.999Z, ", // days are those of the zone
        "MONDAY, 20:00, 23:00, America/New_York, 2022-03-08T02:00:00Z, 2022-03-08T04:00:00Z",
        "THURSDAY, 22:00, 06:00, Pacific/Apia, 2011-12-30T09:00:00Z, 2011-12-30T10:00:00Z", // the next day was left out
    })
    void endsWhenTheClocksOfTheZoneSay(
            String days, LocalTime from, LocalTime to, ZoneId zone, Instant instant, @Nullable Instant end) {
        Set<DayOfWeek> begins =
                Arrays.stream(days.split(" ")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        assertThat(new WeeklyWindow(begins, from, to, zone).endAt(instant)).isEqualTo(end);
    }

    @Test
    void aWindowOnNoDayIsNone() {
        assertThatThrownBy(() -> new WeeklyWindow(Set.of(), LocalTime.MIDNIGHT, LocalTime.NOON, ZoneId.of("UTC")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
