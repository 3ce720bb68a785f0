package org.channelwatch.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;

/** Catalogs that are exported, edited and imported. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class CatalogImportsTest {
    @Test
    void whatWasExportedChangesNothing() {
        importing(export())
                .post("/api/catalog/import")
                .then()
                .statusCode(200)
                .body("created", empty())
                .body("changed", empty())
                .body("unchanged", greaterThan(90));
    }

    @Test
    void aDryRunShowsTheDifferenceAndLeavesAllAsItIs() {
        String id = Declaring.channel("imported");
        String edited = export().replace("name: " + id, "name: Renamed by import");
        importing(edited)
                .queryParam("dryRun", true)
                .post("/api/catalog/import")
                .then()
                .statusCode(200)
                .body("changed.id", contains(id))
                .body("changed[0].fields.name.after", equalTo("Renamed by import"));
        given().get("/api/channels/" + id).then().body("name", equalTo(id));
        importing(edited).post("/api/catalog/import").then().statusCode(200);
        given().get("/api/channels/" + id).then().body("name", equalTo("Renamed by import"));
    }

    @Test
    void actorsComeWithTheirChannels() {
        String id = "actor-" + UUID.randomUUID().toString().substring(0, 8);
        String more = withActor(id);
        importing(more)
                .queryParam("dryRun", true)
                .post("/api/catalog/import")
                .then()
                .statusCode(200)
                .body("actors.created", contains(id))
                .body("created", contains("line-" + id));
        assertThat(export()).doesNotContain(id);
        importing(more).post("/api/catalog/import").then().statusCode(200);
        given().get("/api/channels/line-" + id).then().statusCode(200).body("parties", contains("cuba", id));
        importing(export())
                .post("/api/catalog/import")
                .then()
                .statusCode(200)
                .body("actors.created", empty())
                .body("actors.changed", empty())
                .body("changed", empty());
        importing(export().replace("name: Republic of " + id, "name: Kingdom of " + id))
                .post("/api/catalog/import")
                .then()
                .statusCode(200)
                .body("actors.changed.id", contains(id))
                .body("actors.changed[0].fields.name.after", equalTo("Kingdom of " + id));
    }

    @Test
    void anImportedActorIsRemovedOnceNoChannelNamesIt() {
        // Given
        String id = "actor-" + UUID.randomUUID().toString().substring(0, 8);
        importing(withActor(id)).post("/api/catalog/import").then().statusCode(200);
        // Then
        given().delete("/api/actors/" + id)
                .then()
                .statusCode(409)
                .body("detail", containsString("a party of line-" + id));
        given().delete("/api/channels/line-" + id).then().statusCode(204);
        given().delete("/api/actors/" + id).then().statusCode(204);
        assertThat(export()).doesNotContain(id);
        given().delete("/api/actors/" + id).then().statusCode(404);
        given().delete("/api/actors/biden")
                .then()
                .statusCode(409)
                .body("detail", containsString("managed by the catalog file"));
    }

    @Test
    void anActorOfTheCatalogFileStays() {
        importing(export().replace("name: Joe Biden", "name: Somebody Else"))
                .post("/api/catalog/import")
                .then()
                .statusCode(409)
                .body("detail", containsString("the actor biden"));
    }

    @Test
    void aFaultyCatalogIsRefusedWholeWithTheLineOfEachFault() {
        importing("version: 1\ndefaults: {warnAfter: P10D, silentAfter: P1D}\nchannels:\n  - {id: x}\n")
                .post("/api/catalog/import")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", startsWith("line "));
    }

    @Test
    void whatTheCatalogFileManagesStays() {
        importing(export().replace("name: Biden – Putin", "name: Otherwise"))
                .post("/api/catalog/import")
                .then()
                .statusCode(409);
    }

    /** The catalog in force, with one more actor and a channel of it. */
    private static String withActor(String id) {
        String actor = "  - {id: %s, name: Republic of %s, aliases: [The %s]}\n".formatted(id, id, id);
        String channel = "  - {id: line-%s, name: Line, kind: other, parties: [cuba, %s]}\n".formatted(id, id);
        return export().replace("actors:\n", "actors:\n" + actor) + channel;
    }

    private static String export() {
        return given().get("/api/catalog").then().statusCode(200).extract().asString();
    }

    private static RequestSpecification importing(String yaml) {
        return given().contentType("application/yaml; charset=utf-8")
                .body(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
