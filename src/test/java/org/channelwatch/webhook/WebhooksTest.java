package org.channelwatch.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.channelwatch.api.Declaring;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.local.Wires;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.webhook.StoredWebhook;
import org.channelwatch.store.webhook.WebhookRows;
import org.channelwatch.webhook.Receiver.Received;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class WebhooksTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    DataSource database;

    @Inject
    WebhookRows rows;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Receiver receiver;
    private String webhook;
    private String secret;

    @BeforeEach
    void nameReceiver() throws IOException {
        receiver = new Receiver();
        JsonPath made = make(receiver.url());
        webhook = made.getString("id");
        secret = made.getString("secret");
    }

    @AfterEach
    void forget() {
        given().delete("/api/webhooks/" + webhook);
        receiver.close();
    }

    private static JsonPath make(String url) {
        return given().contentType("application/json")
                .body(Map.of("name", "desk", "url", url, "by", "ana"))
                .post("/api/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void anAlertIsPostedSignedAsTheEventThatKafkaHas() throws Exception {
        // When a channel turns silent
        String channel = silent("hooked");

        // Then it is told over HTTP
        awaitSequences(channel, 1);
        Received event = receiver.of(channel).getFirst();
        assertThat(event.path()).isEqualTo("/alerts");
        assertThat(event.isSignedWith(secret)).isTrue();
        assertThat(event.isSignedWith(Signature.secret())).isFalse();
        assertThat(event.event().get("id").asText()).isEqualTo(event.id());
        assertThat(event.event().get("type").asText()).isEqualTo("org.channelwatch.alert.v1");
        assertThat(event.event().at("/data/condition").asText()).isEqualTo("SILENT");
        var told = new Wires(kafka)
                .readAll("channel-alerts").stream()
                        .filter(one -> channel.equals(one.key()))
                        .map(one -> new String(one.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
        assertThat(told).containsExactly(event.id());
    }

    @Test
    void aReceiverThatIsDownLosesNothingAndHoldsUpNobody() throws Exception {
        try (var other = new Receiver()) {
            String another = make(other.url()).getString("id");
            // Given one that is broken, then hangs, then is down
            receiver.answers(event -> 500);
            String first = silent("hook-down-1");
            awaitFailing();
            receiver.answers(event -> Receiver.HANG);
            String second = silent("hook-down-2");
            int before = receiver.attempts();
            await().atMost(LONG).until(() -> receiver.attempts() > before);
            receiver.goDown();
            back(first);
            back(second);

            // Then who is well has all of it meanwhile
            for (String channel : List.of(first, second)) {
                await().atMost(LONG).until(() -> other.of(channel).size() >= 2);
            }
            assertThat(receiver.of(first)).isEmpty();

            // When it comes back, all of it arrives, in order, with the ids that the other has seen
            receiver.answers(event -> 204);
            receiver.comeBack();
            for (String channel : List.of(first, second)) {
                awaitSequences(channel, 1, 2);
                assertThat(receiver.of(channel).stream().map(Received::id).distinct())
                        .containsExactlyElementsOf(other.of(channel).stream()
                                .map(Received::id)
                                .distinct()
                                .toList());
            }
            await().atMost(LONG).until(() -> state().equals("sending"));
            given().delete("/api/webhooks/" + another).then().statusCode(204);
        }
    }

    @Test
    void whatIsDeclinedIsTriedAgainAndHoldsUpItsChannelAlone() {
        String declined = Declaring.channel("hook-declined");
        receiver.answers(event -> event.channel().equals(declined) ? 422 : 204);
        Declaring.report(declined, "CONTACT", 30);
        Declaring.awaitStatus(declined, "SILENT");
        back(declined);
        String fine = silent("hook-fine");
        awaitSequences(fine, 1);
        assertThat(receiver.of(declined)).isEmpty();
        given().get("/api/webhooks/" + webhook + "/deliveries")
                .then()
                .statusCode(200)
                .body("items.findAll { it.channel == '%s' }.outcome".formatted(declined), hasItem("HTTP 422"))
                .body("items.find { it.channel == '%s' }.deliveredAt".formatted(fine), not(equalTo(null)));
        receiver.answers(event -> 204);
        awaitSequences(declined, 1, 2);
    }

    @Test
    void aPausedOneIsSentNothingUntilItIsRetried() {
        given().contentType("application/json")
                .post("/api/webhooks/" + webhook + "/pause")
                .then()
                .statusCode(204);
        String channel = silent("hook-paused");
        await().atMost(LONG).until(() -> waiting() > 0);
        assertThat(state()).isEqualTo("paused");
        assertThat(receiver.attempts()).isZero();
        given().contentType("application/json")
                .post("/api/webhooks/" + webhook + "/retry")
                .then()
                .statusCode(204);
        awaitSequences(channel, 1);
        assertThat(state()).isEqualTo("sending");
    }

    @Test
    void oneThatIsGoneIsPaused() {
        receiver.answers(event -> 410);
        silent("hook-gone");
        await().atMost(LONG).until(() -> state().equals("paused"));
        assertThat(receiver.attempts()).isOne();
    }

    @Test
    void aRedirectIsNotFollowed() {
        receiver.answers(event -> event.path().equals("/elsewhere") ? 204 : 302);
        String channel = silent("hook-redirected");
        awaitFailing();
        assertThat(receiver.of(channel)).isEmpty();
        given().get("/api/webhooks")
                .then()
                .body("items.find { it.id == '%s' }.failure".formatted(webhook), equalTo("HTTP 302"));
    }

    @Test
    void theSecretIsShownOnce() {
        assertThat(secret).startsWith("whsec_");
        assertThat(given().get("/api/webhooks").asString()).contains(webhook).doesNotContain(secret.substring(6));
        assertThat(new StoredWebhook(
                                UUID.randomUUID(), "a", "b", secret, Instant.EPOCH, null, null, 0, null, Instant.EPOCH)
                        .toString())
                .doesNotContain(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x.example/", "https://", "http://u:p@x.example/", "https://no-such-host.invalid/"})
    void anAddressThatCannotBeSentToIsRefused(String url) {
        given().contentType("application/json")
                .body(Map.of("name", "desk", "url", url))
                .post("/api/webhooks")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem("url"));
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        String nobody = "/api/webhooks/" + UUID.randomUUID();
        given().delete(nobody).then().statusCode(404);
        given().contentType("application/json").post(nobody + "/pause").then().statusCode(404);
        given().contentType("application/json").post(nobody + "/retry").then().statusCode(404);
        given().get(nobody + "/deliveries").then().statusCode(404);
    }

    @Test
    void oneReplicaAtATimeMaySend() throws Exception {
        UUID id = UUID.randomUUID();
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var now = Instant.now();
        Transaction.run(database, connection -> {
            rows.insert(
                    connection,
                    new StoredWebhook(id, "leased", "http://localhost:1/", secret, now, null, null, 0, null, now));
            assertThat(rows.lease(connection, id, one, Duration.ofMinutes(1), now))
                    .isPresent();
            assertThat(rows.lease(connection, id, other, Duration.ofMinutes(1), now))
                    .isEmpty();
            assertThat(rows.lease(connection, id, one, Duration.ofMillis(-1), now))
                    .as("renewed")
                    .isPresent();
            assertThat(rows.lease(connection, id, other, Duration.ofMinutes(1), now))
                    .as("run out")
                    .isPresent();
            rows.release(connection, id, one);
            assertThat(rows.lease(connection, id, one, Duration.ofMinutes(1), now))
                    .as("not his to release")
                    .isEmpty();
            return rows.delete(connection, id);
        });
    }

    private static String silent(String purpose) {
        String channel = Declaring.channel(purpose);
        Declaring.report(channel, "CONTACT", 30);
        Declaring.awaitStatus(channel, "SILENT");
        return channel;
    }

    private static void back(String channel) {
        Declaring.report(channel, "CONTACT", 1);
        Declaring.awaitStatus(channel, "ACTIVE");
    }

    private void awaitFailing() {
        await().atMost(LONG).until(() -> state().equals("failing"));
    }

    private String state() {
        return given().get("/api/webhooks")
                .jsonPath()
                .getString("items.find { it.id == '%s' }.state".formatted(webhook));
    }

    private int waiting() {
        return given().get("/api/webhooks")
                .jsonPath()
                .getInt("items.find { it.id == '%s' }.waiting".formatted(webhook));
    }

    /** What came, less repetitions, is this, in this order. */
    private void awaitSequences(String channel, Integer... sequences) {
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(receiver.of(channel).stream()
                                .map(Received::sequence)
                                .distinct())
                        .containsExactly(sequences));
    }
}
