package org.channelwatch.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;

/** What programs poll, wait for, and listen to. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class ChangesTest {
    @TestHTTPResource
    String root;

    @Test
    void withoutACursorAllChannelsAreAnswered() {
        JsonPath all = changes("");
        assertThat(all.getBoolean("reset")).isTrue();
        assertThat(all.getList("items.id", String.class)).contains("biden-putin");
    }

    @Test
    void fromACursorOnOnlyWhatChangedIsAnsweredAndDeletionsToo() {
        String changed = Declaring.channel("changes");
        String cursor = changes("").getString("cursor");
        Declaring.report(changed, "CONTACT", 1);
        Declaring.awaitStatus(changed, "ACTIVE");
        JsonPath next = changes("?since=" + cursor);
        assertThat(next.getBoolean("reset")).isFalse();
        assertThat(next.getList("items.id", String.class)).contains(changed).doesNotContain("biden-putin");
        given().delete("/api/channels/" + changed).then().statusCode(204);
        JsonPath last = changes("?since=" + next.getString("cursor"));
        assertThat(last.getBoolean("items.find { it.id == '" + changed + "' }.deleted"))
                .isTrue();
    }

    @Test
    void aCursorThatNobodyGaveStartsAnew() {
        assertThat(changes("?since=nonsense").getBoolean("reset")).isTrue();
        assertThat(changes("?since=99999999999-0").getBoolean("reset")).isTrue();
        given().get("/api/changes?wait=soon").then().statusCode(400).body("errors[0].field", equalTo("wait"));
    }

    @Test
    void aLongPollIsAnsweredByTheChange() throws Exception {
        String id = Declaring.channel("poll");
        String cursor = changes("").getString("cursor");
        CompletableFuture<JsonPath> waiting = CompletableFuture.supplyAsync(() -> awaitChangeOf(id, cursor));
        await().during(Duration.ofMillis(200)).until(() -> !waiting.isDone());
        Declaring.report(id, "CONTACT", 1);
        assertThat(waiting.get(10, TimeUnit.SECONDS).getString("items.find { it.id == '" + id + "' }.status"))
                .isEqualTo("ACTIVE");
    }

    /** Others may change meanwhile. */
    private static JsonPath awaitChangeOf(String id, String cursor) {
        String since = cursor;
        while (true) {
            JsonPath changes = changes("?wait=PT20S&since=" + since);
            if (changes.getList("items.id", String.class).contains(id)) return changes;
            since = changes.getString("cursor");
        }
    }

    @Test
    void aStreamResumesWhereItWasLeft() throws Exception {
        String id = Declaring.channel("stream");
        String cursor = changes("").getString("cursor");
        Declaring.report(id, "CONTACT", 1);
        Declaring.awaitStatus(id, "ACTIVE");
        var request = HttpRequest.newBuilder(URI.create(root + "api/stream"))
                .header("Last-Event-ID", cursor)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var lines = new BufferedReader(new InputStreamReader(answer.body()))) {
                String data = lines.lines()
                        .filter(line -> line.startsWith("data:"))
                        .findFirst()
                        .orElseThrow();
                assertThat(JsonPath.from(data.substring(5)).getList("items.id", String.class))
                        .contains(id)
                        .doesNotContain("biden-putin");
            }
            client.shutdownNow();
        }
    }

    @Test
    void whoHasTheNewestIsAnsweredWithNothing() {
        for (String path : List.of(
                "/api/channels?limit=5",
                "/api/channels/biden-putin",
                "/api/channels/biden-putin/timeline",
                "/api/badges/biden-putin.json",
                "/api/alerts")) {
            String tag = given().get(path).then().statusCode(200).extract().header("ETag");
            assertThat(tag).as(path).startsWith("\"").endsWith("\"");
            given().header("If-None-Match", "\"other\", " + tag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag));
        }
    }

    @Test
    void theIntakeSaysHowFarItIs() {
        given().get("/api/intake")
                .then()
                .statusCode(200)
                .body("reachable", equalTo(true))
                .body("partitions.size()", equalTo(6));
    }

    @Test
    void aVerdictIsExplained() {
        String id = Declaring.channel("explained");
        Declaring.report(id, "CONTACT", 12);
        Declaring.awaitStatus(id, "LATE");
        given().get("/api/channels/" + id + "/explain")
                .then()
                .statusCode(200)
                .body("verdict.rule", equalTo("PAST_WARN_AFTER"))
                .body("baseline.source", equalTo("CONTACT"))
                .body("thresholds.warnAfter.origin", equalTo("CHANNEL"))
                .body("used.size()", equalTo(1))
                .body("told.values().sources", hasItems(1))
                .body("next.status", equalTo("SILENT"));
        given().get("/api/channels/nobody/explain").then().statusCode(404);
    }

    @Test
    void theTimelineTellsHowManyTellAnEvent() {
        String id = Declaring.channel("told");
        Declaring.report(id, "CONTACT", 1);
        Declaring.awaitStatus(id, "ACTIVE");
        given().get("/api/channels/" + id + "/timeline")
                .then()
                .statusCode(200)
                .body("items.find { it.type == 'evidence' }.evidence.told.sources", equalTo(1))
                .body("items.find { it.type == 'evidence' }.evidence.told.copies", equalTo(0));
    }

    @Test
    void aBadgeIsAPicture() {
        given().get("/api/badges/biden-putin.svg").then().statusCode(200).contentType("image/svg+xml");
        given().get("/api/badges/biden-putin.json").then().body("schemaVersion", equalTo(1));
        given().get("/api/badges/nobody.svg").then().statusCode(404);
    }

    private static JsonPath changes(String query) {
        Instant begun = Instant.now();
        JsonPath changes = given().get("/api/changes" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(25));
        return changes;
    }
}
