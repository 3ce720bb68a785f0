package org.channelwatch.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Channels of a test's own, declared over HTTP, and news of them. */
public final class Declaring {
    private Declaring() {}

    /** Declares a channel between Cuba and Egypt that turns late after ten days and silent after twenty; returns its id. */
    public static String channel(String purpose) {
        String id = "test-" + purpose + "-" + UUID.randomUUID().toString().substring(0, 8);
        declare(id);
        return id;
    }

    /** Declares a channel that is not there, or not any more, likewise. */
    public static void declare(String id) {
        given().contentType("application/json")
                .body("""
                        {"name":"%s","kind":"other","parties":["cuba","egypt"],"tags":["testing"],"warnAfter":"P10D","silentAfter":"P20D"}""".formatted(id))
                .put("/api/channels/" + id)
                .then()
                .statusCode(201);
    }

    /** Posts a report of something that occurred so many days ago. */
    public static void report(String channel, String kind, int daysAgo) {
        Instant occurred = Instant.now().minus(Duration.ofDays(daysAgo));
        given().contentType("application/json")
                .body("""
                        {"type":"report","id":"%s","source":"test.example","url":"https://test.example/1","publishedAt":"%s",
                         "channel":"%s","kind":"%s","occurredAt":"%s","quote":"They <b>spoke</b> & agreed."}""".formatted(UUID.randomUUID(), occurred.plusSeconds(60), channel, kind, occurred))
                .post("/api/news")
                .then()
                .statusCode(202);
    }

    public static JsonPath view(String channel) {
        return given().get("/api/channels/" + channel)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static void awaitStatus(String channel, String status) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> status.equals(view(channel).getString("status")));
    }
}
