package org.channelwatch.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;

/** Alerts that are taken, and channels that are muted. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class AttentionTest {
    @Test
    void anAlertThatIsTakenSaysByWhom() {
        String id = Declaring.channel("taken");
        Declaring.report(id, "CONTACT", 30);
        Declaring.awaitStatus(id, "SILENT");
        String alert = Declaring.view(id).getString("openAlertId");
        String tag = given().get("/api/channels/" + id).header("ETag");
        given().contentType("application/json")
                .body("{\"by\":\"ana\",\"comment\":\"asking the desk\",\"until\":\"%s\"}"
                        .formatted(Instant.now().plus(Duration.ofDays(3))))
                .post("/api/alerts/" + alert + "/ack")
                .then()
                .statusCode(200)
                .body("events.event", equalTo(java.util.List.of("OPENED", "ACKNOWLEDGED")))
                .body("events[1].by", equalTo("ana"))
                .body("events[1].sequence", equalTo(2));
        given().header("If-None-Match", tag)
                .get("/api/channels/" + id)
                .then()
                .statusCode(304); // of the channel nothing that is shown has changed
        given().contentType("application/json")
                .body("{\"until\":\"2001-01-01T00:00:00Z\"}")
                .post("/api/alerts/" + alert + "/ack")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("until"));
        Declaring.report(id, "CONTACT", 1);
        Declaring.awaitStatus(id, "ACTIVE");
        given().contentType("application/json")
                .body("{}")
                .post("/api/alerts/" + alert + "/ack")
                .then()
                .statusCode(409);
    }

    @Test
    void noAlertIsOpenOfAChannelThatWasRemoved() {
        String id = Declaring.channel("removed-while-silent");
        Declaring.report(id, "CONTACT", 30);
        Declaring.awaitStatus(id, "SILENT");
        String alert = Declaring.view(id).getString("openAlertId");
        assertOpen(id, 1);
        given().delete("/api/channels/" + id).then().statusCode(204);
        assertOpen(id, 0);
        given().get("/api/alerts?state=closed&channel=" + id).then().body("items.alertId", hasItem(alert));
        given().get("/api/alerts/" + alert).then().body("state", equalTo("closed"));
    }

    private static void assertOpen(String channel, int alerts) {
        given().get("/api/alerts?state=open&channel=" + channel).then().body("items", hasSize(alerts));
    }

    @Test
    void anAlertThatIsNotThereCannotBeTaken() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/alerts/00000000-0000-0000-0000-000000000000/ack")
                .then()
                .statusCode(404);
    }

    @Test
    void aMuteHoldsTheAlertBackUntilItEnds() {
        String id = Declaring.channel("muted");
        String mute = given().contentType("application/json")
                .body("{\"by\":\"ana\",\"comment\":\"holidays\"}")
                .post("/api/channels/" + id + "/mutes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().get("/api/channels/" + id).then().body("muted", equalTo(true));
        given().get("/api/channels/" + id + "/mutes").then().body("items", hasSize(1));
        Declaring.report(id, "CONTACT", 30);
        Declaring.awaitStatus(id, "SILENT");
        given().get("/api/channels/" + id).then().body("openAlertId", equalTo(null));
        given().delete("/api/channels/" + id + "/mutes/" + mute).then().statusCode(204);
        await().atMost(Duration.ofSeconds(10)).until(() -> Declaring.view(id).getString("openAlertId") != null);
        given().delete("/api/channels/" + id + "/mutes/" + mute).then().statusCode(404);
    }

    @Test
    void aMuteThatIsOverIsListedNoMore() {
        String id = Declaring.channel("muted-for-a-moment");
        given().contentType("application/json")
                .body("{\"until\":\"%s\",\"comment\":\"for a moment\"}"
                        .formatted(Instant.now().plusSeconds(1)))
                .post("/api/channels/" + id + "/mutes")
                .then()
                .statusCode(201);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        given().get("/api/channels/" + id + "/mutes").then().body("items", hasSize(0)));
        given().get("/channels/" + id).then().statusCode(200).body(not(containsString("for a moment")));
    }

    @Test
    void aWindowOfEachWeekIsMutedWhileItHolds() {
        String id = Declaring.channel("weekly");
        var now = ZonedDateTime.now(ZoneId.of("Europe/Berlin"));
        String today = now.getDayOfWeek().name().substring(0, 3);
        String other = now.plusDays(3).getDayOfWeek().name();
        String wanted =
                "{\"every\":{\"days\":[\"%s\"],\"from\":\"00:00\",\"to\":\"24:00\",\"zone\":\"Europe/Berlin\"}}";
        given().contentType("application/json")
                .body(wanted.formatted(other))
                .post("/api/channels/" + id + "/mutes")
                .then()
                .statusCode(201)
                .body("every.days[0]", equalTo(other.substring(0, 3)));
        given().get("/api/channels/" + id).then().body("muted", equalTo(false));
        given().contentType("application/json")
                .body(wanted.formatted(today))
                .post("/api/channels/" + id + "/mutes")
                .then()
                .statusCode(201);
        given().get("/api/channels/" + id).then().body("muted", equalTo(true));
        given().get("/api/channels/" + id + "/mutes").then().body("items.every.zone", hasItem("Europe/Berlin"));
        Declaring.report(id, "CONTACT", 30);
        Declaring.awaitStatus(id, "SILENT");
        given().get("/api/channels/" + id).then().body("openAlertId", equalTo(null));
    }

    @Test
    void aWindowThatCannotBeReadNamesEachFaultyField() {
        String id = Declaring.channel("faulty-window");
        given().contentType("application/json")
                .body("{\"every\":{\"days\":[\"SOMEDAY\"],\"from\":\"25:00\",\"to\":\"late\",\"zone\":\"Atlantis\"}}")
                .post("/api/channels/" + id + "/mutes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("every.days", "every.from", "every.to", "every.zone"));
    }

    @Test
    void aMuteThatEndsBeforeItBeginsIsRefused() {
        String id = Declaring.channel("mutes");
        given().contentType("application/json")
                .body("{\"from\":\"2030-01-02T00:00:00Z\",\"until\":\"2030-01-01T00:00:00Z\",\"by\":\"%s\"}"
                        .formatted("x".repeat(300)))
                .post("/api/channels/" + id + "/mutes")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("until", "by"));
    }
}
