package org.channelwatch.tracing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.channelwatch.api.Declaring;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.local.Wires;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A trace goes from the producer of a news event to the subscribers of its alert. */
@QuarkusTest
@TestProfile(TracedNewsTest.Traced.class)
@WithTestResource(LocalServersResource.class)
class TracedNewsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public static class Traced implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.otel.sdk.disabled", "false",
                    "quarkus.otel.traces.exporter", "none",
                    "quarkus.otel.metrics.exporter", "none",
                    "quarkus.otel.logs.exporter", "none");
        }
    }

    @Inject
    EndedSpans spans;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void anAlertThatNewsCallsForAtOnceIsOfItsTrace() throws Exception {
        // Given
        String channel = Declaring.channel("traced-cut");
        String trace = newTrace();
        // When
        send(channel, "SUSPENDED", Instant.now(), trace(trace, "01"));
        // Then
        String told = told(alert(channel));
        assertThat(told).contains(trace);
        SpanData taken = ended(trace, "process news-events");
        assertThat(taken.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
        assertThat(taken.getKind()).isEqualTo(SpanKind.CONSUMER);
        SpanData judged = ended(trace, "judge");
        assertThat(judged.getParentSpanId()).isEqualTo(taken.getSpanId());
        SpanData published = ended(trace, "publish channel-alerts");
        assertThat(published.getParentSpanId()).isEqualTo(judged.getSpanId());
        assertThat(told).isEqualTo("00-" + trace + "-" + published.getSpanId() + "-01");
    }

    @Test
    void anAlertThatTheSweepTellsAsSoonAsTheNewsIsSeenIsOfTheTraceOfTheNews() throws Exception {
        String channel = Declaring.channel("traced-old");
        String trace = newTrace();
        send(channel, "CONTACT", Instant.now().minus(Duration.ofDays(40)), trace(trace, "01"));
        assertThat(told(alert(channel))).contains(trace);
        assertThat(ended(trace, "judge").getLinks()).hasSize(1);
    }

    @Test
    void anAlertThatTimeBroughtIsOfTheTraceOfTheSweepAndNamesTheNews() throws Exception {
        // Given
        String channel = hasty();
        String trace = newTrace();
        // When
        send(channel, "CONTACT", Instant.now(), trace(trace, "01"));
        // Then
        String told = told(alert(channel));
        assertThat(told).isNotNull().doesNotContain(trace);
        SpanData published = await().atMost(PATIENCE)
                .until(() -> spans.find(told.split("-")[2]), found -> found.isPresent())
                .orElseThrow();
        SpanData judged = spans.find(published.getParentSpanId()).orElseThrow();
        assertThat(judged.getLinks())
                .singleElement()
                .satisfies(
                        link -> assertThat(link.getSpanContext().getTraceId()).isEqualTo(trace));
        assertThat(ended(published.getTraceId(), "sweep").getSpanId()).isEqualTo(judged.getParentSpanId());
    }

    @Test
    void aTraceGoesOnFromTheRequestThatPostedTheNews() {
        String channel = Declaring.channel("traced-posted");
        String trace = newTrace();
        given().contentType("application/json")
                .header("traceparent", trace(trace, "01"))
                .body(report(channel, "DEFUNCT", Instant.now()))
                .post("/api/news")
                .then()
                .statusCode(202);
        assertThat(told(alert(channel))).contains(trace);
        assertThat(ended(trace, "process news-events").getParentSpanId()).isNotEqualTo("00f067aa0ba902b7");
    }

    @Test
    void whatItsProducerDoesNotTraceIsNotTraced() throws Exception {
        String unsampled = newTrace();
        String channel = Declaring.channel("untraced");
        send(channel, "SUSPENDED", Instant.now(), trace(unsampled, "00"));
        assertThat(told(alert(channel))).isNull();
        for (String none : new String[] {null, "", "00-x-y-01", "ünsinn"}) {
            String other = Declaring.channel("untraced");
            send(other, "SUSPENDED", Instant.now(), none);
            assertThat(told(alert(other))).as(none).isNull();
        }
    }

    private ConsumerRecord<String, byte[]> alert(String channel) {
        return await().atMost(PATIENCE)
                .until(
                        () -> new Wires(kafka)
                                .readAll("channel-alerts").stream()
                                        .filter(alert -> channel.equals(alert.key()))
                                        .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    private SpanData ended(String trace, String name) {
        return await(name)
                .atMost(PATIENCE)
                .until(() -> spans.find(trace, name), found -> found.isPresent())
                .orElseThrow();
    }

    private static @Nullable String told(ConsumerRecord<String, byte[]> alert) {
        Header header = alert.headers().lastHeader("traceparent");
        return header == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
    }

    private void send(String channel, String kind, Instant at, @Nullable String traceparent) throws Exception {
        var news = new ProducerRecord<String, byte[]>(
                "news-events", report(channel, kind, at).getBytes(StandardCharsets.UTF_8));
        if (traceparent != null) news.headers().add("traceparent", traceparent.getBytes(StandardCharsets.UTF_8));
        new Wires(kafka).send("news-events", List.of(news));
    }

    private static String report(String channel, String kind, Instant at) {
        return """
                {"type":"report","id":"%s","source":"test.example","publishedAt":"%s","channel":"%s","kind":"%s"}""".formatted(UUID.randomUUID(), at, channel, kind);
    }

    private static String hasty() {
        String id = "test-traced-hasty-" + UUID.randomUUID().toString().substring(0, 8);
        given().contentType("application/json")
                .body("""
                        {"name":"%s","kind":"other","parties":["cuba","egypt"],"warnAfter":"PT4S","silentAfter":"P1D"}""".formatted(id))
                .put("/api/channels/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static String newTrace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String trace(String trace, String flags) {
        return "00-" + trace + "-00f067aa0ba902b7-" + flags;
    }
}
