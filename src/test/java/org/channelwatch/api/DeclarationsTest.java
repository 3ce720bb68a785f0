package org.channelwatch.api;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;

/** Channels that are declared, changed and removed over HTTP. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class DeclarationsTest {
    @Inject
    DataSource database;

    @Test
    void aDeclaredChannelIsThereAtOnceAndInTheCatalog() {
        String id = Declaring.channel("declared");
        assertThat(Declaring.view(id).getString("status")).isEqualTo("UNHEARD");
        given().get("/api/catalog").then().statusCode(200).body(containsString(id));
        Declaring.report(id, "CONTACT", 1);
        Declaring.awaitStatus(id, "ACTIVE");
    }

    @Test
    void anEditGuardedByAnOldRevisionIsRefused() {
        String id = Declaring.channel("edited");
        String tag = given().get("/api/channels/" + id + "/declaration").header("ETag");
        String body = "{\"name\":\"Other name\",\"kind\":\"other\",\"parties\":[\"cuba\",\"egypt\"]}";
        given().contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put("/api/channels/" + id)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("name", equalTo("Other name"));
        given().contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put("/api/channels/" + id)
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
        given().contentType("application/json")
                .header("If-None-Match", "*")
                .body(body)
                .put("/api/channels/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void everyFaultIsToldWithItsField() {
        given().contentType("application/json")
                .body("""
                        {"kind":"hotlin","parties":["cuba","nobody"],"warnAfter":"ten days"}""")
                .put("/api/channels/test-faulty")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("name", "kind", "parties", "warnAfter"));
    }

    @Test
    void fieldsThatAreNotKnownAreIgnoredSoThatAViewMayBeSentBack() {
        String id = Declaring.channel("sent-back");
        String view = given().get("/api/channels/" + id).asString();
        given().contentType("application/json")
                .body(view.replace("\"name\":\"", "\"colour\":{\"of\":[\"red\"]},\"name\":\"Renamed "))
                .put("/api/channels/" + id)
                .then()
                .statusCode(200)
                .body("name", startsWith("Renamed "))
                .body("colour", nullValue());
    }

    @Test
    void aRemovedChannelIsGoneAndMayBeDeclaredAgain() {
        String id = Declaring.channel("removed");
        given().delete("/api/channels/" + id).then().statusCode(204);
        given().get("/api/channels/" + id).then().statusCode(404).contentType("application/problem+json");
        given().delete("/api/channels/" + id).then().statusCode(404);
        given().contentType("application/json")
                .body("{\"name\":\"Again\",\"kind\":\"other\",\"parties\":[\"cuba\",\"egypt\"]}")
                .put("/api/channels/" + id)
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsReportedWhileAChannelIsRemovedCountsOnceItIsDeclaredAgain() {
        // Given
        String id = Declaring.channel("away");
        Declaring.report(id, "CONTACT", 5);
        Declaring.awaitStatus(id, "ACTIVE");
        given().delete("/api/channels/" + id).then().statusCode(204);
        // When
        Declaring.report(id, "CONTACT", 1);
        Declaring.report(id, "SUSPENDED", 3);
        awaitEvidence(id, 3);
        Declaring.declare(id);
        // Then
        assertThat(lastContact(id)).isEqualTo(lastContact(id + "?asOf=" + Instant.now()));
        await().until(() -> Declaring.view(id).getString("baseline"), equalTo(lastContact(id)));
        assertThat(Declaring.view(id).getString("status")).isEqualTo("ACTIVE");
    }

    @Test
    void whatIsRejectedWhileAChannelIsRemovedCountsNoMore() {
        // Given
        String id = Declaring.channel("doubted");
        Declaring.report(id, "CONTACT", 5);
        Declaring.awaitStatus(id, "ACTIVE");
        String before = lastContact(id);
        Declaring.report(id, "CONTACT", 1);
        await().until(() -> lastContact(id), not(equalTo(before)));
        String doubted = Declaring.view(id).getString("lastContact.evidenceId");
        given().delete("/api/channels/" + id).then().statusCode(204);
        // When
        given().contentType("application/json")
                .post("/api/evidence/" + doubted + "/reject")
                .then()
                .statusCode(200);
        Declaring.declare(id);
        // Then
        assertThat(lastContact(id)).isEqualTo(before);
        await().until(() -> Declaring.view(id).getString("baseline"), equalTo(before));
    }

    @Test
    void nothingIsToldOfAChannelBeforeItIsDeclaredAgain() {
        // Given
        String id = Declaring.channel("hushed");
        given().delete("/api/channels/" + id).then().statusCode(204);
        // When
        Declaring.report(id, "SUSPENDED", 1);
        awaitEvidence(id, 1);
        // Then
        given().get("/api/alerts?channel=" + id).then().statusCode(200).body("items", empty());
        Declaring.declare(id);
        Declaring.awaitStatus(id, "SUSPENDED");
        given().get("/api/alerts?channel=" + id).then().body("items.condition", contains("SUSPENDED"));
    }

    @Test
    void aChannelThatIsRemovedWhileItIsJudgedSleepsWhenItIsDue() throws SQLException {
        // Given
        String id = Declaring.channel("overlapping");
        Declaring.report(id, "CONTACT", 9);
        Declaring.awaitStatus(id, "ACTIVE");
        given().delete("/api/channels/" + id).then().statusCode(204);
        // When: what was on its way as it was removed has set its wake-up again
        execute("update channel set warn_after_ms = 1 where id = '%s'".formatted(id));
        execute("update channel_state set wake_at = now() where channel_no = (select no from channel where id = '%s')"
                .formatted(id));
        // Then
        await().until(
                        () -> count(
                                "channel_state s join channel c on c.no = s.channel_no and s.wake_at is not null", id),
                        equalTo(0L));
        given().get("/api/alerts?channel=" + id).then().body("items", empty());
    }

    @Test
    void whatTheCatalogFileManagesIsEditedThere() {
        given().contentType("application/json")
                .body("{\"name\":\"Mine\",\"kind\":\"other\",\"parties\":[\"cuba\",\"egypt\"]}")
                .put("/api/channels/biden-putin")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
        given().delete("/api/channels/biden-putin").then().statusCode(409);
    }

    @Test
    void whoDeclaredAChannelReadsItWhileAnOlderTransactionWasStillRunning() throws Exception {
        try (Connection older = database.getConnection()) {
            begin(older);
            var release = CompletableFuture.runAsync(() -> end(older), delayedExecutor(400, TimeUnit.MILLISECONDS));
            String id = Declaring.channel("overtaking");
            given().get("/api/channels/" + id).then().statusCode(200);
            assertThat(release).isCompleted();
        }
    }

    @Test
    void aDeclarationIsAnsweredEvenWhenAnOlderTransactionDoesNotEnd() throws Exception {
        try (Connection older = database.getConnection()) {
            begin(older);
            String id = Declaring.channel("overdue");
            given().get("/api/channels/" + id + "/declaration").then().statusCode(200);
            end(older);
            await().until(() -> given().get("/api/channels/" + id).statusCode(), status -> status.equals(200));
        }
    }

    private static String lastContact(String channel) {
        return Declaring.view(channel).getString("lastContact.latest");
    }

    private void awaitEvidence(String channel, long pieces) {
        await().until(() -> count("evidence e join channel c on c.no = e.channel_no", channel), equalTo(pieces));
    }

    /** Of a join with the channel as {@code c}. */
    private long count(String rows, String channel) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var result =
                        statement.executeQuery("select count(*) from %s where c.id = '%s'".formatted(rows, channel))) {
            result.next();
            return result.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
    }

    private static void end(Connection connection) {
        try {
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
