package org.channelwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.channelwatch.channel.TimeSpan;
import org.junit.jupiter.api.Test;

/** PostgreSQL keeps microseconds: what is finer would be one thing while it is new, and another when it is read again. */
class NewsPrecisionTest {
    private static final Instant NOW = Instant.parse("2022-03-08T12:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2022-03-08T10:00:00.123456Z");

    private final NewsReader reader = new NewsReader(new NewsRules(Duration.ofMinutes(10)));

    @Test
    void theInstantsOfAReportAreCutToMicroseconds() throws MalformedNewsException {
        var report = (NewsEvent.Report) read("\"occurredAt\":\"2022-03-08T09:00:00.000000999Z\",");
        assertThat(report.publishedAt()).isEqualTo(PUBLISHED);
        assertThat(report.occurred()).isEqualTo(TimeSpan.instant(Instant.parse("2022-03-08T09:00:00Z")));
    }

    @Test
    void aReportWithoutATimeOccurredWhenItWasPublishedToTheMicrosecond() throws MalformedNewsException {
        var report = (NewsEvent.Report) read("");
        assertThat(report.occurred()).isEqualTo(TimeSpan.instant(PUBLISHED));
    }

    @Test
    void anIntervalIsCutToMicrosecondsAtBothEnds() throws MalformedNewsException {
        var report = (NewsEvent.Report)
                read("\"occurredAt\":\"2022-03-07T09:00:00.1234567Z/2022-03-07T10:00:00.7654321Z\",");
        assertThat(report.occurred().earliest()).isEqualTo(Instant.parse("2022-03-07T09:00:00.123456Z"));
        assertThat(report.occurred().latest()).isEqualTo(Instant.parse("2022-03-07T10:00:00.765432Z"));
    }

    private NewsEvent read(String occurredAt) throws MalformedNewsException {
        String event = """
                {"type":"report","id":"1","source":"desk.example","publishedAt":"2022-03-08T10:00:00.123456789Z",%s\
                "channel":"biden-putin","kind":"CONTACT"}""".formatted(occurredAt);
        return reader.readPlain(event.getBytes(StandardCharsets.UTF_8), NOW);
    }
}
