package org.channelwatch.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Much news in one request: more than Kafka's client takes at once. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class BulkNewsTest {
    private static final int MANY = 8_000;
    private static final String REPORT = """
            {"type":"report","id":"%s","source":"bulk.example","publishedAt":"2026-01-01T00:00:00Z","parties":["biden","putin"],
             "kind":"CONTACT","url":"https://bulk.example/","quote":"They talked."%s}""";

    @Inject
    NewsResource news;

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
                .body(news.getBytes(UTF_8))
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

    @Test
    void ofLargeBodiesOnlySomeAreTakenAtOnce() {
        byte[] large =
                ("\n".repeat(1 << 20) + REPORT.formatted(UUID.randomUUID(), "").replace("\n", "")).getBytes(UTF_8);
        byte[] small = REPORT.formatted(UUID.randomUUID(), "").replace("\n", "").getBytes(UTF_8);
        int free = news.places.drainPermits();
        try {
            postLines(large).statusCode(503).contentType("application/problem+json");
            postLines(small).statusCode(202);
        } finally {
            news.places.release(free);
        }
        postLines(large).statusCode(202).body("accepted", equalTo(1));
        assertThat(news.places.availablePermits()).isEqualTo(free);
    }

    @ParameterizedTest
    @CsvSource({
        // body | lines, between bars
        "a, |a|",
        "a⏎, |a|",
        "⏎⏎a ⏎  ⏎\t⏎b, |a |b|",
        "a↵⏎b↵c↵, |a|b|c|",
        "'', |"
    })
    void aBodyIsSplitWhereItsLinesEnd(String body, String lines) {
        byte[] bytes =
                body.replace('⏎', '\n').replace('↵', '\r').replace("\\t", "\t").getBytes(UTF_8);
        String found = Bodies.lines(bytes).stream()
                .map(line -> new String(line, UTF_8) + "|")
                .collect(Collectors.joining());
        assertThat("|" + found).isEqualTo(lines);
    }

    private static ValidatableResponse postLines(byte[] body) {
        return given().contentType("application/x-ndjson")
                .body(body)
                .post("/api/news")
                .then();
    }

    private static ValidatableResponse post(int bytes) {
        String empty = REPORT.formatted(UUID.randomUUID(), "");
        String full = empty.replaceFirst("}$", " ".repeat(bytes - empty.length()) + "}");
        return given().contentType("application/json")
                .body(full.getBytes(UTF_8))
                .post("/api/news")
                .then();
    }
}
