package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-03-08T09:30:00Z",
                "2024-02-29T23:59:59Z",
                "1900-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "2022-03-08T09:30Z",
                "2022-03-08T09:30:00+02:00",
                "2022-03-08T09:30:00.123456Z",
                "2022-03-08T09:30:00.5Z",
                "2022-03-08T09:30:00.000001Z",
                "2022-03-08T09:30:00.123456000Z",
                "2022-03-08T09:30:00.120+01:00"
            })
    void theShortWayReadsWhatTheFormatterReads(String text) {
        assertThat(Instants.parse(text)).isEqualTo(OffsetDateTime.parse(text).toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00Z",
                "0987-06-05T04:03:02Z",
                "1969-12-31T23:59:59Z",
                "1970-01-01T00:00:00Z",
                "2024-02-29T10:20:30Z",
                "9999-12-31T23:59:59Z",
                "-0001-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "2022-03-08T09:30:00.120Z",
                "2022-03-08T09:30:00.123456Z",
                "2022-03-08T09:30:00.000001Z",
                "2022-03-08T09:30:00.000000001Z",
                "1969-12-31T23:59:59.999999999Z"
            })
    void theShortWayWritesWhatTheFormatterWrites(String text) {
        assertThat(Instants.text(Instant.parse(text))).isEqualTo(text);
    }

    @Test
    void whatIsFinerThanAMicrosecondIsCutOffAsTheStoreCannotKeepIt() {
        assertThat(Instants.parse("2022-03-08T09:30:00.123456789Z"))
                .isEqualTo(Instant.parse("2022-03-08T09:30:00.123456Z"));
        assertThat(Instants.parse("2022-03-08T09:29:59.999999999Z"))
                .isEqualTo(Instant.parse("2022-03-08T09:29:59.999999Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-03-08T09:30:60Z",
                "2022-03-08T09:60:00Z",
                "2022/03-08T09:30:00Z",
                "2022-03/08T09:30:00Z",
                "2022-03-08T09.30:00Z",
                "2022-03-08T09:30.00Z",
                "2022-03-08T0::30:00Z",
                "2022-03-08T1/:30:00Z",
                "2022-03-08T09:30:00X",
                "2022-03-08T09:30:00,5Z",
                "2022-03-08T09:30:00.5aZ",
                "2022-03-08T09:30:00.1234567890Z",
                "2022-03-08T24:00:00Z",
                "2022-02-29T09:30:00Z",
                "2022-13-08T09:30:00Z",
                "2022-03-08 09:30:00Z",
                "2022-03-08T0a:30:00Z",
                "2022-03-08T09:30:00",
                ""
            })
    void whatIsNoInstantIsRefused(String text) {
        assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void neverIsLaterThanAnyInstant() {
        Instant one = Instant.parse("2022-03-08T09:30:00Z");
        Instant next = one.plusMillis(1);
        assertThat(Instants.earliest(one, next)).isEqualTo(one);
        assertThat(Instants.earliest(next, one)).isEqualTo(one);
        assertThat(Instants.earliest(one, null)).isEqualTo(one);
        assertThat(Instants.earliest(null, one)).isEqualTo(one);
        assertThat(Instants.earliest(null, null)).isNull();
    }
}
