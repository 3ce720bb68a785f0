package org.channelwatch.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import org.channelwatch.dashboard.Browsing.Visit;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.security.LoginServer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** People log in to the dashboard in a browser; programs come with tokens or keys, and are sent nowhere. */
@QuarkusTest
@TestProfile(LoginTest.WithLogin.class)
@WithTestResource(LocalServersResource.class)
@WithTestResource(LoginServer.class)
class LoginTest extends InBrowser {
    private static final String CLIENT = "channel-watch";
    private static final String KEY = "bootstrap-key-of-the-tests-0123456789";

    public static class WithLogin implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("channelwatch.security.enabled", "true", "channelwatch.security.bootstrap-key", KEY);
        }
    }

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String loginServer;

    @Test
    void aPersonLogsInAndComesToThePageThatWasAskedFor() {
        declare("login-shown");
        try (Visit visit = browsing.visit(root + "channels/login-shown?x=1", Browsing.DESK)) {
            Page page = visit.page();
            assertThat(page).hasTitle("Log in");
            page.getByText("as viewer").click();
            assertThat(page.locator("h1")).hasText("login-shown");
            assertThat(page).hasURL(root + "channels/login-shown?x=1");
            assertThat(page.locator("#live")).hasText("live");
            assertThat(visit.context().cookies())
                    .filteredOn(cookie -> cookie.name.startsWith("q_session"))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.httpOnly && cookie.sameSite == SameSiteAttribute.LAX);
            page.navigate(root + "alerts");
            assertThat(page.locator("h1")).hasText("Alerts");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void anOperatorWritesFromThePageAndAViewerDoesNot() {
        declare("login-muted");
        try (Visit visit = loggedIn("operator", "channels/login-muted")) {
            mute(visit.page());
            assertThat(visit.page().locator("#part-acts")).containsText("End this mute");
        }
        assertThat(given().header("X-API-Key", KEY).get("/api/audit").asString())
                .contains("ann as operator");
        declare("login-not-muted");
        try (Visit visit = loggedIn("viewer", "channels/login-not-muted")) {
            Page page = visit.page();
            Response answer = page.waitForResponse(one -> one.url().endsWith("/mutes"), () -> mute(page));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).contains("This needs the role operator");
        }
    }

    @Test
    void aPageOfAnotherSiteWritesNothingWithTheSessionOfAnOperator() {
        declare("login-forged");
        try (Visit visit = loggedIn("operator", "channels/login-forged")) {
            Page page = visit.page();
            page.navigate(loginServer + "/elsewhere");
            page.evaluate("""
                    async root => {
                      const body = JSON.stringify({ comment: 'forged' });
                      await fetch(root + 'api/channels/login-forged/mutes', { method: 'POST', mode: 'no-cors', credentials: 'include', body }).catch(() => {});
                      const form = document.createElement('form');
                      Object.assign(form, { action: root + 'api/channels/login-forged/mutes', method: 'POST', enctype: 'text/plain' });
                      document.body.append(form);
                      form.submit();
                    }""", root);
            assertThat(page.locator("body")).containsText("Writes from pages of another site are refused");
            assertThat(given().header("X-API-Key", KEY)
                            .get("/channels/login-forged")
                            .asString())
                    .doesNotContain("forged</span> <button");
        }
    }

    @Test
    void whoHasNoneOfTheRolesSeesNothing() {
        try (Visit visit = loggedIn("stranger", "")) {
            assertThat(visit.page().locator("body")).containsText("This needs the role");
        }
    }

    @Test
    void aProgramIsSentNowhere() {
        assertThat(unfollowed().get("/api/channels").statusCode()).isEqualTo(401);
        assertThat(unfollowed().accept("text/html").get("/api/channels").statusCode())
                .isEqualTo(401);
        assertThat(unfollowed().get("/").statusCode()).isEqualTo(401);
        assertThat(unfollowed()
                        .accept("text/html")
                        .contentType("application/json")
                        .body("{}")
                        .post("/api/news")
                        .statusCode())
                .isEqualTo(401);
        assertThat(unfollowed().accept("text/html").get("/").statusCode()).isEqualTo(302);
        assertThat(unfollowed().header("X-API-Key", KEY).get("/api/channels").statusCode())
                .isEqualTo(200);
        assertThat(unfollowed()
                        .header("X-API-Key", "x".repeat(40))
                        .get("/api/channels")
                        .statusCode())
                .isEqualTo(401);
        assertThat(unfollowed()
                        .cookie("q_session", "forged")
                        .get("/api/channels")
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void aTokenMustBeForThisServiceFromItsServerAndOfToday() {
        long now = Instant.now().getEpochSecond();
        assertThat(withToken(claims(loginServer, CLIENT, now + 60))).isEqualTo(200);
        assertThat(withToken(claims("https://other.example", CLIENT, now + 60))).isEqualTo(401);
        assertThat(withToken(claims(loginServer, "another-service", now + 60))).isEqualTo(401);
        assertThat(withToken(claims(loginServer, CLIENT, now - 60))).isEqualTo(401);
        assertThat(withToken("{\"sub\":\"ann\",\"groups\":[\"viewer\"]}")).isEqualTo(401);
    }

    private int withToken(String claims) {
        String token =
                given().queryParam("claims", claims).get(loginServer + "/sign").asString();
        return unfollowed()
                .header("Authorization", "Bearer " + token)
                .get("/api/channels")
                .statusCode();
    }

    private static String claims(String issuer, String audience, long expires) {
        return """
                {"iss":"%s","aud":"%s","sub":"ann","upn":"ann","groups":["viewer"],"iat":1600000000,"exp":%d}""".formatted(issuer, audience, expires);
    }

    private static RequestSpecification unfollowed() {
        return given().redirects().follow(false);
    }

    private Visit loggedIn(String role, String path) {
        Visit visit = browsing.visit(root + path, Browsing.DESK);
        visit.page().getByText("as " + role).click();
        visit.page().waitForURL(url -> url.startsWith(root));
        if (!role.equals("stranger")) assertThat(visit.page().locator("#live")).hasText("live");
        return visit;
    }

    private static void mute(Page page) {
        page.locator("form[data-path$='/mutes'] button").click();
    }

    private static void declare(String id) {
        given().header("X-API-Key", KEY)
                .contentType("application/json")
                .body("""
                        {"name":"%s","kind":"other","parties":["cuba","egypt"]}""".formatted(id))
                .put("/api/channels/" + id)
                .then()
                .statusCode(201);
    }
}
