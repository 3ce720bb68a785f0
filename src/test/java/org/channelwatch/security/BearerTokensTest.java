package org.channelwatch.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;

/** People come with bearer tokens of OIDC, which carry their roles. Without any API key: tokens alone are enough to start. */
@QuarkusTest
@TestProfile(BearerTokensTest.Tokens.class)
@WithTestResource(LocalServersResource.class)
class BearerTokensTest {
    private static final long YEAR_2100 = 4_102_444_800L;

    public static class Tokens implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            if (System.getProperty(PRIVATE_KEY) == null) {
                KeyPair keys = LoginServer.newKeys();
                System.setProperty(PRIVATE_KEY, base64(keys.getPrivate().getEncoded()));
                System.setProperty(PUBLIC_KEY, base64(keys.getPublic().getEncoded()));
            }
            return Map.of(
                    "channelwatch.security.enabled", "true",
                    "quarkus.oidc.tenant-enabled", "true",
                    "quarkus.oidc.public-key", System.getProperty(PUBLIC_KEY));
        }
    }

    /** The profile is made more than once, and in another class loader than the test. */
    private static final String PRIVATE_KEY = "channelwatch.test.private-key";

    private static final String PUBLIC_KEY = "channelwatch.test.public-key";

    @Test
    void aTokenLetsInByItsRoles() throws GeneralSecurityException {
        String viewer = token("ann", "viewer", YEAR_2100);
        assertThat(status(viewer, "GET", "/api/channels")).isEqualTo(200);
        assertThat(status(viewer, "GET", "/api/keys")).isEqualTo(403);
        assertThat(status(viewer, "PUT", "/api/channels/x")).isEqualTo(403);
        String operator = token("bob", "operator", YEAR_2100);
        assertThat(status(operator, "GET", "/api/keys")).isEqualTo(200);
        assertThat(status(operator, "POST", "/api/news")).isEqualTo(403);
        assertThat(status(token("feed", "producer", YEAR_2100), "GET", "/api/channels"))
                .isEqualTo(403);
        assertThat(status(token("eve", "admin", YEAR_2100), "GET", "/api/channels"))
                .isEqualTo(403);
    }

    @Test
    void aTokenThatIsExpiredOrTamperedWithIsNone() throws GeneralSecurityException {
        assertThat(status(token("ann", "viewer", 1_600_000_000L), "GET", "/api/channels"))
                .isEqualTo(401);
        String[] parts = token("ann", "viewer", YEAR_2100).split("\\.");
        String forged = parts[0] + "." + base64Url(claims("ann", "operator", YEAR_2100)) + "." + parts[2];
        assertThat(status(forged, "GET", "/api/channels")).isEqualTo(401);
        String unsigned = base64Url("{\"alg\":\"none\"}") + "." + base64Url(claims("ann", "operator", YEAR_2100)) + ".";
        assertThat(status(unsigned, "GET", "/api/channels")).isEqualTo(401);
        assertThat(given().get("/api/channels").statusCode()).isEqualTo(401);
    }

    @Test
    void whoComesWithATokenThatIsNoneIsToldSo() throws GeneralSecurityException {
        given().header("Authorization", "Bearer " + token("ann", "viewer", 1_600_000_000L))
                .get("/api/channels")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("status", equalTo(401))
                .body("detail", equalTo("This token is not valid here, or no longer"));
    }

    private static int status(String token, String method, String path) {
        var request = given().header("Authorization", "Bearer " + token);
        if (!method.equals("GET")) request.contentType("application/json").body("{}");
        return request.request(method, path).statusCode();
    }

    private static String token(String name, String role, long expires) throws GeneralSecurityException {
        String signed = base64Url("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + base64Url(claims(name, role, expires));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(privateKey());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static PrivateKey privateKey() throws GeneralSecurityException {
        byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
        return java.security.KeyFactory.getInstance("RSA")
                .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(encoded));
    }

    private static String claims(String name, String role, long expires) {
        return """
                {"iss":"https://login.example","sub":"%s","upn":"%s","groups":["%s"],"iat":1600000000,"exp":%d}""".formatted(name, name, role, expires);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String base64Url(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
