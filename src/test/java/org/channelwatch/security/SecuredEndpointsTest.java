package org.channelwatch.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.channelwatch.security.Secured.makeKey;
import static org.channelwatch.security.Secured.operator;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwatch.local.LocalServersResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every endpoint of the OpenAPI document is held to its roles, so that a new one can't be forgotten. */
@QuarkusTest
@TestProfile(Secured.class)
@WithTestResource(LocalServersResource.class)
class SecuredEndpointsTest {
    private record Endpoint(String method, String path) {
        String concrete() {
            return path.replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000000");
        }

        boolean isOpen() {
            return path.startsWith("/q/health") || path.equals("/q/metrics");
        }
    }

    @Test
    void withoutATokenEachEndpointAnswers401() {
        for (Endpoint endpoint : endpoints()) {
            if (endpoint.isOpen()) continue;
            Response answer = call(endpoint, null);
            assertThat(answer.statusCode()).as("%s", endpoint).isEqualTo(401);
            assertThat(answer.contentType()).as("%s", endpoint).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getInt("status")).isEqualTo(401);
        }
    }

    @Test
    void withAKeyThatNobodyHoldsEachEndpointAnswers401() {
        for (Endpoint endpoint : endpoints()) {
            if (endpoint.isOpen()) continue;
            Response answer = call(endpoint, "cw_" + "x".repeat(43));
            assertThat(answer.statusCode()).as("%s", endpoint).isEqualTo(401);
            assertThat(answer.contentType()).as("%s", endpoint).startsWith("application/problem+json");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
    }

    @Test
    void withTheWrongRoleEachEndpointAnswers403() {
        for (Role role : Role.values()) {
            String key = makeKey(role);
            for (Endpoint endpoint : endpoints()) {
                Set<Role> enough =
                        Access.to(endpoint.method(), endpoint.concrete()).roles();
                if (enough == null || enough.contains(role)) continue;
                assertThat(call(endpoint, key).statusCode())
                        .as("%s as %s", endpoint, role)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void withTheRightRoleEachReadingIsLetIn() {
        for (Role role : EnumSet.of(Role.VIEWER, Role.OPERATOR)) {
            String key = makeKey(role);
            for (Endpoint endpoint : endpoints()) {
                Set<Role> enough =
                        Access.to(endpoint.method(), endpoint.concrete()).roles();
                if (!endpoint.method().equals("GET") || enough == null || !enough.contains(role)) continue;
                if (endpoint.path().endsWith("/stream")) continue; // never ends
                assertThat(call(endpoint, key).statusCode())
                        .as("%s as %s", endpoint, role)
                        .isNotIn(401, 403);
            }
        }
    }

    @Test
    void probesMetricsAndNothingElseAreOpen() {
        assertThat(given().get("/q/health/ready").statusCode()).isNotIn(401, 403);
        assertThat(given().get("/q/metrics").statusCode()).isEqualTo(200);
        assertThat(given().get("/q/openapi").statusCode()).isEqualTo(401);
        assertThat(given().get("/q/swagger-ui/").statusCode()).isEqualTo(401);
        assertThat(given().get("/").statusCode()).isEqualTo(401);
        assertThat(given().get("/no-such-page").statusCode()).isEqualTo(401);
    }

    @Test
    void aRevokedKeyIsWorthNothing() {
        Response made = operator()
                .body(Map.of("name", "to be revoked", "role", "viewer"))
                .post("/api/keys");
        String key = made.jsonPath().getString("key");
        for (int i = 0; i < 3; i++) { // the second time from the kept page
            assertThat(given().header("Authorization", "Bearer " + key)
                            .get("/api/channels")
                            .statusCode())
                    .isEqualTo(200);
        }
        String keys = operator().get("/api/keys").asString();
        assertThat(keys).contains("to be revoked").doesNotContain(key);
        assertThat(operator()
                        .delete("/api/keys/" + made.jsonPath().getString("id"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(call(new Endpoint("GET", "/api/channels"), key).statusCode()).isEqualTo(401);
    }

    @Test
    void everyWriteIsRecordedWithWhoAndWhat() {
        String viewer = makeKey(Role.VIEWER);
        call(new Endpoint("PUT", "/api/channels/made-up-for-the-audit"), viewer);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            assertThat(audit())
                    .contains("\"who\":\"key:test viewer\"")
                    .contains("\"path\":\"/api/channels/made-up-for-the-audit\"")
                    .contains("\"status\":403")
                    .contains("\"who\":\"bootstrap\"");
        });
    }

    private static String audit() {
        return operator().get("/api/audit?limit=1000").asString();
    }

    @Test
    void aWriteThatAnotherSiteMadeTheBrowserDoIsRefused() {
        assertThat(write().header("Sec-Fetch-Site", "cross-site")
                        .post("/api/keys")
                        .statusCode())
                .isEqualTo(403);
        assertThat(write().header("Sec-Fetch-Site", "same-site")
                        .post("/api/keys")
                        .statusCode())
                .isEqualTo(403);
        assertThat(write().header("Origin", "https://evil.example")
                        .post("/api/keys")
                        .statusCode())
                .isEqualTo(403);
        assertThat(write().header("Origin", "null").post("/api/keys").statusCode())
                .isEqualTo(403);
        assertThat(given().header("X-API-Key", Secured.BOOTSTRAP_KEY)
                        .contentType("text/plain")
                        .body("{}")
                        .post("/api/keys")
                        .statusCode())
                .isEqualTo(415);
        assertThat(write().header("Sec-Fetch-Site", "same-origin")
                        .post("/api/keys")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        assertThat(operator()
                        .body(Map.of("name", "x".repeat(70_000), "role", "viewer"))
                        .post("/api/keys")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void tooManyWritesOfOneCallerAreRefusedAndOnlyHis() {
        String hasty = makeKey("hasty", Role.PRODUCER);
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 200 && !statuses.contains(429); i++) {
            statuses.add(call(new Endpoint("PUT", "/api/channels/x"), hasty).statusCode());
        }
        assertThat(statuses).contains(403, 429);
        assertThat(operator().get("/api/keys").statusCode()).isEqualTo(200);
        // What was too much is not recorded
        call(new Endpoint("PUT", "/api/channels/after-the-haste"), makeKey("patient", Role.VIEWER));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(audit()).contains("/api/channels/after-the-haste"));
        assertThat(audit()).contains("\"who\":\"key:hasty\"").doesNotContain("\"status\":429");
    }

    @Test
    void eachAnswerTellsBrowsersToRunNothingButOurFiles() {
        for (String path : List.of("/", "/api/channels", "/q/metrics", "/no-such-page")) {
            Response answer = operator().get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'")
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        }
    }

    private static List<Endpoint> endpoints() {
        Map<String, Map<String, Object>> paths = operator()
                .accept("application/json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");
        var endpoints = new ArrayList<Endpoint>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(Set.of("get", "put", "post", "delete", "patch")::contains)
                .forEach(method -> endpoints.add(new Endpoint(method.toUpperCase(java.util.Locale.ROOT), path))));
        assertThat(endpoints).hasSizeGreaterThan(10);
        return endpoints;
    }

    private static Response call(Endpoint endpoint, @Nullable String key) {
        RequestSpecification request = given().redirects().follow(false);
        if (key != null) request.header("X-API-Key", key);
        if (!endpoint.method().equals("GET"))
            request.contentType("application/json").body("{}");
        return request.request(endpoint.method(), endpoint.concrete());
    }

    private static RequestSpecification write() {
        return operator().body(Map.of("name", "made by a page", "role", "viewer"));
    }
}
