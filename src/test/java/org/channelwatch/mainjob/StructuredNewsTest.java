package org.channelwatch.mainjob;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.local.Wires;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports in every form that the contract knows, through real Kafka and PostgreSQL. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class StructuredNewsTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @TestHTTPResource
    String root;

    @Test
    void plainJsonMovesTheLastContact() throws Exception {
        new Wires(kafka).sendNews(report("plain-1", "macron-putin", "CONTACT", "2022-05-28"));
        awaitContact("macron-putin", "2022-05-29T00:00:00Z");
    }

    @Test
    void aBinaryCloudEventMovesTheLastContact() throws Exception {
        var data = "{\"channel\":\"scholz-putin\",\"kind\":\"CONTACT\",\"occurredAt\":\"2022-12-02\"}";
        var record = new ProducerRecord<String, byte[]>("news-events", data.getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_type", "org.channelwatch.report.v1");
        header(record, "ce_id", "binary-1");
        header(record, "ce_source", "desk.example");
        header(record, "ce_time", "2022-12-03T08:00:00Z");
        header(record, "content-type", "application/json");
        new Wires(kafka).send("news-events", List.of(record));
        awaitContact("scholz-putin", "2022-12-03T00:00:00Z");
    }

    @Test
    void aStructuredCloudEventMovesTheLastContact() throws Exception {
        var event = """
                {"specversion":"1.0","type":"org.channelwatch.report.v1","id":"structured-1","source":"desk.example",
                 "time":"2025-10-30T08:00:00Z","data":{"channel":"trump-xi","kind":"CONTACT","occurredAt":"2025-10"}}""";
        var record = new ProducerRecord<String, byte[]>("news-events", event.getBytes(StandardCharsets.UTF_8));
        header(record, "content-type", "application/cloudevents+json; charset=utf-8");
        new Wires(kafka).send("news-events", List.of(record));
        awaitContact("trump-xi", "2025-10-30T08:00:00Z");
    }

    @Test
    void aReportThatNamesPartiesFindsTheirChannel() throws Exception {
        new Wires(kafka).sendNews("""
                {"type":"report","id":"parties-1","source":"desk.example","publishedAt":"2022-01-11T10:00:00Z",
                 "parties":["lavrov","blinken"],"kind":"CONTACT","occurredAt":"2022-01-10T09:00:00Z"}""");
        await().untilAsserted(() -> assertThat(
                        given().get("/api/channels/blinken-lavrov/timeline").asString())
                .contains("2022-01-10T09:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"lavrov\"]", "[\"lavrov\",\"nobody\"]", "[\"lavrov\",\"blinken\",\"biden\"]"})
    void aReportWhosePartiesShareNoChannelIsKeptAsUnmatched(String parties) throws Exception {
        double before = unmatchedReports();
        new Wires(kafka).sendNews("""
                {"type":"report","id":"unmatched-%s","source":"desk.example","publishedAt":"2022-01-11T10:00:00Z",
                 "parties":%s,"kind":"CONTACT"}""".formatted(parties.length(), parties));
        await().untilAsserted(() -> assertThat(unmatchedReports()).isEqualTo(before + 1));
    }

    private static double unmatchedReports() {
        return given().accept("text/plain")
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("channelwatch_news_events_total{")
                        && line.contains("outcome=\"unmatched\"")
                        && line.contains("type=\"report\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Test
    void whatIsPostedOverHttpTakesTheSameWay() {
        given().contentType("application/json")
                .body(report("http-1", "trump-putin", "CONTACT", "2018-07-16"))
                .post("/api/news")
                .then()
                .statusCode(202);
        await().untilAsserted(() -> assertThat(
                        given().get("/api/channels/trump-putin/timeline").asString())
                .contains("2018-07-17T00:00:00Z"));
    }

    @Test
    void whatIsPostedWithoutATypeIsTakenForJson() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(root + "api/news"))
                .POST(BodyPublishers.ofString(report("untyped-1", "trump-putin", "CONTACT", "2019-06-28")))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(202);
        }
    }

    @Test
    void aBadPostNamesTheFieldAndTakesNothing() {
        var problem = given().contentType("application/x-ndjson")
                .body((report("good-1", "trump-putin", "CONTACT", "2018-07-16") + "\n"
                                + report("bad-1", "trump-putin", "CHAT", "2018-07-16"))
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/news");
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.contentType()).startsWith("application/problem+json");
        assertThat(problem.jsonPath().getString("errors[0].field")).isEqualTo("line 2, kind");
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersByteForByte() throws Exception {
        byte[] garbage = {'{', (byte) 0xff, (byte) 0xfe, '}'};
        var record = new ProducerRecord<>("news-events", "the-key", garbage);
        header(record, "trace", "kept");
        new Wires(kafka).send("news-events", List.of(record));
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            var letter = new Wires(kafka)
                    .readAll("news-events-dlq").stream()
                            .filter(one -> "the-key".equals(one.key()))
                            .findFirst()
                            .orElseThrow();
            assertThat(letter.value()).isEqualTo(garbage);
            assertThat(new String(letter.headers().lastHeader("trace").value())).isEqualTo("kept");
            assertThat(new String(
                            letter.headers().lastHeader("dead-letter-reason").value()))
                    .isEqualTo("the bytes are not UTF-8");
            assertThat(new String(
                            letter.headers().lastHeader("dead-letter-topic").value()))
                    .isEqualTo("news-events");
        });
    }

    private static void awaitContact(String channel, String latest) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(given().get("/api/channels/" + channel)
                                .jsonPath()
                                .getString("lastContact.latest"))
                        .isEqualTo(latest));
    }

    private static String report(String id, String channel, String kind, String occurredAt) {
        return """
                {"type":"report","id":"%s","source":"desk.example","publishedAt":"2024-06-01T10:00:00Z","channel":"%s","kind":"%s",\
                "occurredAt":"%s"}""".formatted(id, channel, kind, occurredAt);
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
