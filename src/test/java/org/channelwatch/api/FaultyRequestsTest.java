package org.channelwatch.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is answered by a problem document that names the field. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class FaultyRequestsTest {
    @TestHTTPResource
    String root;

    @ParameterizedTest
    @CsvSource({
        "/api/channels, abc",
        "/api/channels, 1.5",
        "/api/channels, 99999999999",
        "/api/channels, 0",
        "/api/channels, 1001",
        "/api/alerts, x",
        "/api/alerts, -1",
        "/api/dead-letters, many",
        "/api/dead-letters, 0",
        "/api/audit, few",
        "/api/audit, 0",
        "/api/audit, 1001"
    })
    void aLimitIsANumberWithinItsBounds(String path, String limit) {
        problem(given().get(path + "?limit=" + limit).then(), "limit")
                .body("errors[0].message", startsWith("must be "))
                .body("detail", startsWith("limit must be "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"from\":\"x\"} | from",
                "{\"until\":\"2030-12-30\"} | until",
                "{\"from\":\"-0001-01-01T00:00:00Z\"} | from",
                "{\"until\":\"+300000-01-01T00:00:00Z\"} | until",
                "{\"until\":1e12} | until",
                "{\"by\":{}} | by",
                "{\"every\":{\"days\":7}} | every.days"
            })
    void aFieldOfAMuteOfAnotherFormIsNamed(String body, String field) {
        problem(post("/api/channels/biden-putin/mutes", body), field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "extract", "backtests", "catalog/import"})
    void aBodyThatIsLargerThanAnyIsRefusedInWords(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(root + "api/" + path))
                .header("Content-Type", "application/json")
                .version(HttpClient.Version.HTTP_1_1)
                .expectContinue(true)
                .POST(BodyPublishers.ofByteArray(new byte[(16 << 20) + 1]))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("\"status\":413", "The body may have 16777216 bytes");
        }
    }

    @Test
    void aFieldOfAnAcknowledgementOfAnotherFormIsNamed() {
        problem(post("/api/alerts/" + UUID.randomUUID() + "/ack", "{\"until\":\"x\"}"), "until")
                .body("detail", equalTo("until must be an instant such as 2022-03-09T00:00:00Z"));
    }

    @Test
    void anAcknowledgementEndsWithinReach() {
        String farAway = "{\"until\":\"+300000-01-01T00:00:00Z\"}";
        problem(post("/api/alerts/" + UUID.randomUUID() + "/ack", farAway), "until");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/channels, asOf",
        "/api/channels/biden-putin, asOf",
        "/api/channels/biden-putin/timeline, from",
        "/api/channels/biden-putin/timeline, to"
    })
    void anInstantIsOneThatCanBeReckonedWith(String path, String parameter) {
        problem(
                        given().queryParam(parameter, "+300000-01-01T00:00:00Z")
                                .get(path)
                                .then(),
                        parameter)
                .body("errors[0].message", equalTo("must be from the year 1 to 9999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/channels?tag=none-has-it&cursor=!", "/api/channels?sort=name&cursor=aWQKCmE"})
    void aCursorThatThisOrderHasNotGivenIsNamed(String path) {
        problem(given().get(path).then(), "cursor");
    }

    @ParameterizedTest
    @CsvSource({"reject, by, 201", "reject, comment, 2001", "restore, by, 201", "restore, comment, 2001"})
    void aRemarkOnEvidenceIsShort(String what, String field, int length) {
        problem(remarking(what, "{\"%s\":\"%s\"}".formatted(field, "x".repeat(length))), field);
    }

    @Test
    void aRemarkOnEvidenceIsOneThatCanBeKept() {
        problem(remarking("reject", "{\"by\":\"a\\u0000b\"}"), "by");
    }

    private static ValidatableResponse remarking(String what, String remark) {
        return post("/api/evidence/" + UUID.randomUUID() + "/" + what, remark);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/news, application/json",
        "POST, /api/news, application/x-ndjson",
        "PUT, /api/channels/test-of-another-code, application/json",
        "POST, /api/catalog/import, application/yaml"
    })
    void aBodyThatIsNotUtf8IsNotGuessedAt(String method, String path, String type) {
        byte[] latin = "{\"name\":\"Gespr\u00e4ch\"}".getBytes(StandardCharsets.ISO_8859_1);
        given().contentType(type)
                .body(latin)
                .request(method, path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].message", containsString("UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/channels/a%00b/timeline",
                "/api/channels/a%00b/explain",
                "/api/channels/a%00b?asOf=2022-01-01T00:00:00Z",
                "/api/alerts?channel=a%00b"
            })
    void aNameThatNothingCanHaveIsNoFaultOfTheDatabase(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("U+0000"));
    }

    @Test
    void everyFaultyFieldOfAKeyIsNamed() {
        post("/api/keys", "{\"name\":\" \",\"role\":\"king\"}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains("name", "role"))
                .body("errors[1].message", equalTo("must be one of viewer, operator, producer"));
    }

    @Test
    void aBodyThatIsNoObjectIsAProblemToo() {
        post("/api/evidence/" + UUID.randomUUID() + "/reject", "[]")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo("The body is not the JSON that is wanted"));
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType("application/json").body(body).post(path).then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, String field) {
        return response.statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("errors[0].field", equalTo(field));
    }
}
