package org.channelwatch.security;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** As in production: callers must say who they are. */
public class Secured implements QuarkusTestProfile {
    static final String BOOTSTRAP_KEY = "bootstrap-key-of-the-tests-0123456789";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "channelwatch.security.enabled", "true",
                "channelwatch.security.bootstrap-key", BOOTSTRAP_KEY,
                "channelwatch.security.burst", "40",
                "channelwatch.security.writes-per-second", "2");
    }

    /** A request of the one who holds the first key. */
    static RequestSpecification operator() {
        return given().header("X-API-Key", BOOTSTRAP_KEY).contentType("application/json");
    }

    /** A new key for somebody with this role, as soon as the limit of writes lets it be made. */
    static String makeKey(Role role) {
        return makeKey("test " + role.id(), role);
    }

    static String makeKey(String name, Role role) {
        Map<String, String> wanted = Map.of("name", name, "role", role.id());
        return await().until(() -> operator().body(wanted).post("/api/keys"), made -> made.statusCode() != 429)
                .jsonPath()
                .getString("key");
    }
}
