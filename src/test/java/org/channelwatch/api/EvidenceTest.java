package org.channelwatch.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.RepeatedTest;

/** What analysts set aside and take back. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class EvidenceTest {
    @RepeatedTest(5)
    void whoRejectsOrRestoresSeesAtOnceWhatBecomesOfIt() {
        // Given
        String id = Declaring.channel("evidence");
        Declaring.report(id, "CONTACT", 1);
        Declaring.awaitStatus(id, "ACTIVE");
        String evidence = Declaring.view(id).getString("lastContact.evidenceId");

        // When
        mark(evidence, "reject");
        String rejected = Declaring.view(id).getString("status");
        mark(evidence, "restore");
        String restored = Declaring.view(id).getString("status");

        // Then
        assertThat(rejected).isEqualTo("UNHEARD");
        assertThat(restored).isEqualTo("ACTIVE");
    }

    private static void mark(String evidence, String how) {
        given().contentType("application/json")
                .body("{\"by\":\"ana\"}")
                .post("/api/evidence/" + evidence + "/" + how)
                .then()
                .statusCode(200);
    }
}
