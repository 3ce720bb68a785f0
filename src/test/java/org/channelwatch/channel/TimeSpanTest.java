package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2022-02-12T09:30:00Z,                      2022-02-12T09:30:00Z, 2022-02-12T09:30:00Z, INSTANT
                    2022-02-12T12:30:00+03:00,                 2022-02-12T09:30:00Z, 2022-02-12T09:30:00Z, INSTANT
                    2022-02-12,                                2022-02-12T00:00:00Z, 2022-02-13T00:00:00Z, DAY
                    2024-02-29,                                2024-02-29T00:00:00Z, 2024-03-01T00:00:00Z, DAY
                    2022-12-31,                                2022-12-31T00:00:00Z, 2023-01-01T00:00:00Z, DAY
                    2022-03-27,                                2022-03-27T00:00:00Z, 2022-03-28T00:00:00Z, DAY
                    2022-02,                                   2022-02-01T00:00:00Z, 2022-03-01T00:00:00Z, MONTH
                    2024-02,                                   2024-02-01T00:00:00Z, 2024-03-01T00:00:00Z, MONTH
                    2022-12,                                   2022-12-01T00:00:00Z, 2023-01-01T00:00:00Z, MONTH
                    2022,                                      2022-01-01T00:00:00Z, 2023-01-01T00:00:00Z, YEAR
                    2022-02-12/2022-02-14,                     2022-02-12T00:00:00Z, 2022-02-15T00:00:00Z, INTERVAL
                    2022-02/2022-04,                           2022-02-01T00:00:00Z, 2022-05-01T00:00:00Z, INTERVAL
                    2021/2022-02-12T09:30:00Z,                 2021-01-01T00:00:00Z, 2022-02-12T09:30:00Z, INTERVAL
                    2022-02-12/2022-02-12,                     2022-02-12T00:00:00Z, 2022-02-13T00:00:00Z, INTERVAL
                    2022-02-12T09:30:00Z/2022-02-12T09:30:00Z, 2022-02-12T09:30:00Z, 2022-02-12T09:30:00Z, INTERVAL
                    2022-02-12T09:30:00Z/2022-02-12,           2022-02-12T09:30:00Z, 2022-02-13T00:00:00Z, INTERVAL
                    """)
    void readsEveryPrecision(String text, Instant earliest, Instant latest, Precision precision) {
        assertThat(TimeSpan.parse(text)).isEqualTo(new TimeSpan(earliest, latest, precision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2022-13",
                "2022-02-30",
                "2023-02-29",
                "22",
                "20220",
                "2022-2-1",
                "2022-02-12T09:30:00",
                "2022-02-14/2022-02-12",
                "2022/",
                "/2022",
                "2022/2022/2022",
                "+12022-02-12",
                "-0044-03-15",
                "+999999999-12-31",
                "2022-02-12T25:00:00Z",
                "2022-02-14/2022-02-13T23:59:59Z",
                "2022-02-12t09:30:00z"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> TimeSpan.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void whatIsToldAtAnInstantDidNotOccurAfterIt() {
        // Given
        TimeSpan day = TimeSpan.parse("2022-02-12");
        Instant begin = Instant.parse("2022-02-12T00:00:00Z");
        Instant noon = Instant.parse("2022-02-12T12:00:00Z");
        Instant end = Instant.parse("2022-02-13T00:00:00Z");

        // Then
        assertThat(day.cutAt(end)).isEqualTo(day);
        assertThat(day.cutAt(end.plusMillis(1))).isEqualTo(day);
        assertThat(day.cutAt(end.minusMillis(1))).isEqualTo(new TimeSpan(begin, end.minusMillis(1), Precision.DAY));
        assertThat(day.cutAt(noon)).isEqualTo(new TimeSpan(begin, noon, Precision.DAY));
        assertThat(day.cutAt(begin)).isEqualTo(new TimeSpan(begin, begin, Precision.DAY));
        assertThat(day.cutAt(begin.minusMillis(1)))
                .isEqualTo(new TimeSpan(begin.minusMillis(1), begin.minusMillis(1), Precision.DAY));
        assertThat(TimeSpan.unknownBefore(end).cutAt(noon)).isEqualTo(TimeSpan.unknownBefore(noon));
    }

    @Test
    void undatedNewsOfTheDayLiesBetweenTheBeginningOfTheDayAndThePublication() {
        Instant publishedAt = Instant.parse("2022-02-12T12:00:00Z");
        assertThat(TimeSpan.around(publishedAt))
                .isEqualTo(new TimeSpan(Instant.parse("2022-02-12T00:00:00Z"), publishedAt, Precision.APPROX));
    }

    @Test
    void onlyAnUnknownTimeHasNoBeginning() {
        Instant some = Instant.parse("2022-02-12T12:00:00Z");
        assertThat(TimeSpan.unknownBefore(some).earliest()).isNull();
        assertThat(TimeSpan.unknownBefore(some).precision()).isEqualTo(Precision.UNKNOWN);
        assertThatThrownBy(() -> new TimeSpan(null, some, Precision.DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeSpan(some.plusMillis(1), some, Precision.DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new TimeSpan(some, some, Precision.UNKNOWN).earliest()).isEqualTo(some);
    }
}
