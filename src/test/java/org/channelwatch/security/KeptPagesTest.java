package org.channelwatch.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.security.Secured.makeKey;
import static org.channelwatch.security.Secured.operator;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered from memory, past the mechanisms of authentication, is still given to nobody who may not read it. */
@QuarkusTest
@TestProfile(Secured.class)
@WithTestResource(LocalServersResource.class)
class KeptPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/api/channels?limit=3", "/api/channels/biden-putin"})
    void aKeptPageIsGivenToReadersAlone(String path) {
        // Given it is kept
        assertThat(operator().get(path).statusCode()).isEqualTo(200);
        // Then
        assertThat(operator().get(path).header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(status(path, makeKey(Role.OPERATOR))).isEqualTo(200);
        assertThat(status(path, makeKey(Role.VIEWER))).isEqualTo(200);
        assertThat(status(path, makeKey(Role.PRODUCER))).isEqualTo(403);
        assertThat(status(path, "cw_" + "y".repeat(43))).isEqualTo(401);
        assertThat(status(path, "short")).isEqualTo(401);
        assertThat(given().get(path).statusCode()).isEqualTo(401);
    }

    private static int status(String path, String key) {
        return given().header("X-API-Key", key).get(path).statusCode();
    }
}
