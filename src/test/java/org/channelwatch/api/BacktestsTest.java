package org.channelwatch.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would have been, asked over HTTP. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class BacktestsTest {
    private static final String CALL = """
            {"type":"report","id":"1","source":"desk.example","publishedAt":"2022-02-13T10:00:00Z","channel":"biden-putin",
             "kind":"CONTACT","occurredAt":"2022-02-12"}""";

    @Test
    void theExampleOfTheDocumentationWorksAsItIsPasted() {
        Object example = given().accept("application/json")
                .get("/q/openapi")
                .jsonPath()
                .get(
                        "paths.'/api/backtests'.post.requestBody.content.'application/json'.examples.'a shorter patience'.value");
        play(example)
                .statusCode(200)
                .body("alertEvents.event", hasItems("OPENED", "ESCALATED", "REPEATED"))
                .body("news.evidence", equalTo(1));
    }

    @Test
    void theThresholdsInForceAndOthersTellOtherAlerts() {
        String asItIs = """
                {"to":"2022-03-08T00:00:00Z","channels":["biden-putin"],"news":[%s]}""".formatted(CALL);
        play(asItIs)
                .statusCode(200)
                .body("alertEvents.findAll { it.event == 'ESCALATED' }.since", contains("2022-03-06T00:00:00Z"))
                .body("channels[0].status", equalTo("SILENT"))
                .body("news.evidence", equalTo(1));
        String patient = """
                {"to":"2022-03-08T00:00:00Z","channels":["biden-putin"],"news":[%s],
                 "catalog":"channels:\\n  - {id: biden-putin, warnAfter: P50D, silentAfter: P60D}\\n"}""".formatted(CALL);
        play(patient).statusCode(200).body("alertEvents", empty()).body("channels[0].status", equalTo("ACTIVE"));
    }

    @Test
    void newsThatIsPublishedAfterTheEndIsNotPlayed() {
        String later = CALL.replace("\"1\"", "\"2\"").replace("2022-02-13T10:00:00Z", "2022-03-08T00:00:00.001Z");
        play("""
                {"to":"2022-03-08T00:00:00Z","channels":["biden-putin"],"news":[%s,%s]}""".formatted(CALL, later))
                .statusCode(200)
                .body("channels[0].status", equalTo("SILENT"))
                .body("news.evidence", equalTo(1));
    }

    @Test
    void articlesAreReadAsLive() {
        play("""
                {"to":"2022-11-08T00:00:00Z","news":[{"type":"article","id":"a1","source":"wire.example",
                 "publishedAt":"2022-11-07T10:00:00Z","title":"Envoys keep talking",
                 "body":"National Security Adviser Jake Sullivan spoke to his Russian counterpart Nikolai Patrushev."}]}""")
                .statusCode(200)
                .body("transitions.channel", hasItem("sullivan-patrushev"))
                .body("transitions.status", hasItem("ACTIVE"));
    }

    @Test
    void playsWhatIsInStoreAndTouchesNothingThatIsLive() {
        // Given a channel that is silent, and one contact of which was rejected
        String id = Declaring.channel("backtested");
        Declaring.report(id, "CONTACT", 30);
        Declaring.awaitStatus(id, "SILENT");
        String before = given().get("/api/channels/" + id).asString();
        String timeline = given().get("/api/channels/" + id + "/timeline").asString();
        String catalog = given().get("/api/catalog").asString();

        // When it is asked what other thresholds would have told
        play(Map.of(
                        "channels", List.of(id),
                        "catalog",
                                Map.of(
                                        "channels",
                                        List.of(Map.of("id", id, "warnAfter", "P2D", "silentAfter", "P4D")))))
                .statusCode(200)
                .body("news.source", equalTo("store"))
                .body("news.evidence", equalTo(1))
                .body("alertEvents.event", contains("OPENED", "ESCALATED", "REPEATED", "REPEATED", "REPEATED"))
                .body("channels[0].status", equalTo("SILENT"));

        // Then nothing is otherwise than it was
        assertThat(given().get("/api/channels/" + id).asString()).isEqualTo(before);
        assertThat(given().get("/api/channels/" + id + "/timeline").asString()).isEqualTo(timeline);
        assertThat(given().get("/api/catalog").asString()).isEqualTo(catalog);
    }

    @Test
    void foretellsTheAlertsOfSilenceThatGoesOn() {
        String id = Declaring.channel("foretold");
        Declaring.report(id, "CONTACT", 1);
        Declaring.awaitStatus(id, "ACTIVE");
        Instant to = Instant.now().plus(Duration.ofDays(30));
        JsonPath answer = play(Map.of(
                        "channels",
                        List.of(id),
                        "to",
                        to.toString(),
                        "from",
                        Instant.now().toString()))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getList("alertEvents.event")).contains("OPENED", "ESCALATED");
        assertThat(answer.getString("channels[0].status")).isEqualTo("SILENT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"from\":\"yesterday\"} | from",
                "{\"from\":\"2022-03-01T00:00:00Z\",\"to\":\"2022-02-01T00:00:00Z\"} | from",
                "{\"to\":\"2099-01-01T00:00:00Z\"} | to",
                "{\"channels\":[\"no-such-channel\"]} | channels",
                "{\"channels\":\"biden-putin\"} | channels",
                "{\"news\":{}} | news",
                "{\"news\":[{\"type\":\"report\"}]} | news[0].id",
                "{\"to\":\"2022-03-08T00:00:00Z\",\"news\":[{\"publishedAt\":\"2999-01-01T00:00:00Z\",\"type\":\"report\",\"id\":\"1\",\"source\":\"s\",\"channel\":\"biden-putin\",\"kind\":\"CONTACT\"}]} | news[0].publishedAt",
                "{\"catalog\":{\"channels\":[{\"id\":\"biden-putin\",\"silentAfter\":\"soon\"}]}} | catalog.channels.biden-putin.silentAfter",
                "[] | body",
            })
    void aFaultNamesItsField(String body, String field) {
        play(body).statusCode(400).contentType("application/problem+json").body("errors.field", hasItem(field));
    }

    @Test
    void whatWouldNeverEndIsRefused() {
        play("""
                {"to":"2030-03-08T00:00:00Z","channels":["biden-putin"],"news":[%s],
                 "catalog":{"channels":[{"id":"biden-putin","repeatEvery":"PT1M"}]}}""".formatted(CALL))
                .statusCode(400)
                .body("errors[0].field", equalTo("channels"))
                .body("errors[0].message", startsWith("must be fewer"));
    }

    @Test
    void aFieldThatIsNotKnownIsIgnored() {
        play("{\"news\":[],\"channels\":[\"biden-putin\"],\"colour\":\"blue\"}")
                .statusCode(200)
                .body("channels.id", contains("biden-putin"))
                .body("channels", not(empty()));
    }

    private static ValidatableResponse play(Object body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/backtests")
                .then();
    }
}
