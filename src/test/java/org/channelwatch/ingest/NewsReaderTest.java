package org.channelwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsReaderTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final NewsReader READER = new NewsReader(new NewsRules(Duration.ofMinutes(10)));

    static List<MalformedNews> malformed() {
        return MalformedNews.all();
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void aPersonUnderstandsWhyARecordIsRefused(MalformedNews news) {
        assertThatThrownBy(() -> READER.read(headers(news.headers()), news.value(), NOW))
                .isInstanceOf(MalformedNewsException.class)
                .message()
                .startsWith(news.reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/cloudevents+json",
                "application/cloudevents+json; charset=UTF-8",
                "Application/CloudEvents+JSON;charset=utf-8"
            })
    void aStructuredCloudEventIsKnownByItsMediaType(String contentType) throws Exception {
        byte[] event = """
                {"specversion":"1.0","type":"org.channelwatch.report.v1","id":"1","source":"desk.example",
                 "time":"2022-03-08T10:00:00Z","data":{"channel":"biden-putin","kind":"CONTACT"}}""".getBytes(StandardCharsets.UTF_8);
        assertThat(READER.read(headers(Map.of("content-type", contentType)), event, NOW))
                .isInstanceOf(NewsEvent.Report.class);
    }

    @Test
    void aRecordOfExactlyOneMebibyteIsTaken() throws Exception {
        String news = MalformedNews.report("\"quote\":\"" + "x".repeat((1 << 20) - 138) + "\"");
        assertThat(news).hasSize(1 << 20);
        assertThat(read(news)).isInstanceOf(NewsEvent.Report.class);
    }

    @Test
    void newsOfTheFutureIsTakenUpToTheSkewAndNoFurther() throws Exception {
        assertThat(read(MalformedNews.report("\"publishedAt\":\"2026-01-01T00:10:00Z\"")))
                .isNotNull();
        assertThatThrownBy(() -> read(MalformedNews.report("\"publishedAt\":\"2026-01-01T00:10:00.001Z\"")))
                .hasMessage("publishedAt lies in the future: 2026-01-01T00:10:00.001Z");
    }

    @Test
    void anOccurrenceMayBeginUpToTheSkewAfterThePublication() throws Exception {
        assertThat(read(MalformedNews.report("\"occurredAt\":\"2022-03-08T10:10:00Z\"")))
                .isNotNull();
        assertThatThrownBy(() -> read(MalformedNews.report("\"occurredAt\":\"2022-03-08T10:10:00.001Z\"")))
                .hasMessage("occurredAt begins after publishedAt");
    }

    @Test
    void aPlannedContactMayLieAhead() throws Exception {
        var report =
                (NewsEvent.Report) read(MalformedNews.report("\"kind\":\"PLANNED\",\"occurredAt\":\"2022-04-01\""));
        assertThat(report.kind()).isEqualTo(EvidenceKind.PLANNED);
        assertThat(report.occurred()).isEqualTo(TimeSpan.parse("2022-04-01"));
    }

    @Test
    void theDayOfThePublicationIsCutThere() throws Exception {
        var report = (NewsEvent.Report) read(MalformedNews.report("\"occurredAt\":\"2022-03-08\""));
        assertThat(report.occurred().latest()).isEqualTo("2022-03-08T10:00:00Z");
    }

    @Test
    void charactersAreCountedAsPeopleDo() throws Exception {
        String owls = "\uD83E\uDD89".repeat(200);
        assertThat(read(MalformedNews.report("\"id\":\"" + owls + "\"")).id()).isEqualTo(owls);
    }

    @Test
    void unknownFieldsAreIgnored() throws Exception {
        assertThat(read(MalformedNews.report("\"mood\":{\"of\":[\"the\",\"day\"]}")))
                .isInstanceOf(NewsEvent.Report.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[\"biden\"] | biden",
                "[\"biden\",\"biden\"] | biden",
                "[\"biden\",\"putin\",\"xi\"] | biden putin xi"
            })
    void partiesThatCanMatchNoChannelAreNoFault(String parties, String taken) throws Exception {
        var report = (NewsEvent.Report) read(MalformedNews.report("\"channel\":null,\"parties\":" + parties));
        assertThat(String.join(" ", report.parties())).isEqualTo(taken);
    }

    @Test
    void everyFieldOfAReportIsTaken() throws Exception {
        var parties = MalformedNews.report(
                "\"parties\":[\"a\",\"b\"],\"medium\":\"m\",\"url\":\"u\",\"quote\":\"q\",\"occurredAt\":\"2022-03-01\",\"confidence\":0.25");
        assertThat(read(parties))
                .isEqualTo(new NewsEvent.Report(
                        "m-1",
                        "malformed",
                        "u",
                        Instant.parse("2022-03-08T10:00:00Z"),
                        "biden-putin",
                        List.of("a", "b"),
                        "m",
                        EvidenceKind.CONTACT,
                        TimeSpan.parse("2022-03-01"),
                        "q",
                        0.25));
    }

    @Test
    void everyFieldOfAnArticleIsTaken() throws Exception {
        assertThat(read("""
                {"type":"article","id":"i","source":"s","url":"u","language":"en","publishedAt":"2022-03-08T10:00:00Z",\
                "title":"t","body":"b"}"""))
                .isEqualTo(new NewsEvent.Article("i", "s", "u", Instant.parse("2022-03-08T10:00:00Z"), "en", "t", "b"));
    }

    @Test
    void nullsAreAsIfTheFieldWereNotThere() throws Exception {
        var report = (NewsEvent.Report)
                read(MalformedNews.report("\"parties\":null,\"confidence\":null,\"occurredAt\":null,\"quote\":null"));
        assertThat(report.confidence()).isEqualTo(1);
        assertThat(report.parties()).isEmpty();
        assertThat(report.occurred()).isEqualTo(TimeSpan.instant(report.publishedAt()));
    }

    /** The bytes are looked at eight at a time. */
    @Test
    void aBrokenCharacterIsSeenWhereverItStands() throws Exception {
        for (int before = 0; before < 17; before++) {
            String padding = "x".repeat(before);
            assertThat(read(MalformedNews.report("\"quote\":\"" + padding + "ä\"")))
                    .isNotNull();
            byte[] broken =
                    MalformedNews.report("\"quote\":\"" + padding + "?\"").getBytes(StandardCharsets.UTF_8);
            broken[broken.length - 3] = (byte) 0xc3;
            assertThatThrownBy(() -> READER.read(new RecordHeaders(), broken, NOW))
                    .as("after %d", before)
                    .hasMessage("the bytes are not UTF-8");
        }
    }

    @Test
    void aNulDisappearsFromTextsThatTheDatabaseKeeps() throws Exception {
        var report = (NewsEvent.Report) read(MalformedNews.report("\"channel\":\"a\\u0000b\",\"quote\":\"c\\u0000d\""));
        assertThat(report.channel()).isEqualTo("ab");
        assertThat(report.quote()).isEqualTo("cd");
    }

    @Test
    void theEnvelopeStandsInForWhatTheDataLacks() throws Exception {
        var headers = headers(Map.of(
                "ce_type", "org.channelwatch.report.v1",
                "ce_id", "e-1",
                "ce_source", "desk",
                "ce_time", "2022-03-08T10:00:00Z"));
        byte[] data = "{\"source\":\"mfa\",\"channel\":\"c\",\"kind\":\"CONTACT\"}".getBytes(StandardCharsets.UTF_8);
        NewsEvent event = READER.read(headers, data, NOW);
        assertThat(event.id()).isEqualTo("e-1");
        assertThat(event.source()).isEqualTo("mfa");
        assertThat(event.publishedAt()).isEqualTo("2022-03-08T10:00:00Z");
    }

    private static NewsEvent read(String news) throws MalformedNewsException {
        return READER.read(new RecordHeaders(), news.getBytes(StandardCharsets.UTF_8), NOW);
    }

    static RecordHeaders headers(Map<String, String> from) {
        var headers = new RecordHeaders();
        from.forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }
}
