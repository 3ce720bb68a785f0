package org.channelwatch.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;

/** Much news in one request: more than Kafka's client takes at once. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class BulkNewsTest {
    private static final int MANY = 8_000;

    @Test
    void allOfManyEventsAreTaken() {
        // Given a channel, and a year of news of it, the newest last
        String channel = Declaring.channel("bulk");
        Instant now = Instant.now();
        String run = UUID.randomUUID().toString();
        String news = IntStream.range(0, MANY)
                .mapToObj(number -> """
                        {"type":"report","id":"%s-%d","source":"bulk.example","publishedAt":"%s","channel":"%s","kind":"CONTACT"}""".formatted(run, number, now.minus(Duration.ofHours(MANY - number)), channel))
                .collect(Collectors.joining("\n"));

        // When it is posted at once
        given().contentType("application/x-ndjson")
                .body(news.getBytes(StandardCharsets.UTF_8))
                .post("/api/news")
                .then()
                .statusCode(202)
                .body("accepted", equalTo(MANY));

        // Then the last of it counts
        String last = now.minus(Duration.ofHours(1))
                .truncatedTo(java.time.temporal.ChronoUnit.MICROS)
                .toString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> last.equals(Declaring.view(channel).getString("lastContact.latest")));
    }

    @Test
    void oneEventMayHaveOneMebibyte() {
        post(1 << 20).statusCode(202);
        post((1 << 20) + 1)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].message", equalTo("the record has 1048577 bytes, and 1048576 are allowed"));
    }

    private static ValidatableResponse post(int bytes) {
        String report = """
                {"type":"report","id":"%s","source":"bulk.example","publishedAt":"2026-01-01T00:00:00Z","parties":["biden","putin"],
                 "kind":"CONTACT","url":"https://bulk.example/","quote":"They talked."%s}""";
        String empty = report.formatted(UUID.randomUUID(), "");
        String full = empty.replaceFirst("}$", " ".repeat(bytes - empty.length()) + "}");
        return given().contentType("application/json")
                .body(full.getBytes(StandardCharsets.UTF_8))
                .post("/api/news")
                .then();
    }
}
