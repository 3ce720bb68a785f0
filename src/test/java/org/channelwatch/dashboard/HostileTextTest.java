package org.channelwatch.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.channelwatch.api.Declaring;
import org.channelwatch.dashboard.Browsing.Visit;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.local.Wires;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Whatever news, callers and addresses say stays text: nothing of it runs, leads astray or turns the words around it. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class HostileTextTest extends InBrowser {
    /** Begins a right-to-left override: a name that holds it may turn what stands beside it. */
    private static final String OVERRIDE = "\u202e";

    /** Whoever runs any of it sets {@code window.ran}. */
    private static final String SCRIPTS = """
            '"></title></textarea></style></script><script>window.ran=1</script><img src=x onerror=window.ran=2>\
            <svg onload=window.ran=3><a href=javascript:window.ran=4>go</a><iframe srcdoc="<script>parent.ran=5</script>">\
            <base href=//evil.example><meta http-equiv=refresh content="0;url=//evil.example">" onmouseover="window.ran=6" x="\
            """;
    /** Each is one that some template language would work out. */
    private static final String EXPRESSIONS =
            "{inject:vertx} {cdi:json} {config:['quarkus.datasource.password']} {#if true}{/if} {7*7} ${7*7} #{7*7} {{7*7}} %{7*7} <%=7*7%> ]]> --> &lt;";

    private static final String HOSTILE = SCRIPTS + EXPRESSIONS + " " + OVERRIDE + "gpj.exe \u2066\u2028";
    private static final List<String> ADDRESSES = List.of(
            "javascript:window.ran=10//https://good.example",
            "JaVa\tScRiPt:window.ran=11",
            "data:text/html,<script>window.ran=12</script>",
            "vbscript:window.ran=13",
            "//evil.example/",
            "https://good.example/\"onmouseover=window.ran=14 x=\"",
            "https://good.example/fine?a=b&c=d");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void nothingThatPeopleOrNewsWroteRunsOnAnyPage() throws Exception {
        // Given
        String id = hostileChannel();
        // When
        var pages = List.of(
                "",
                "?tag=" + encoded(HOSTILE),
                "?group=tag",
                "?q=" + encoded(HOSTILE) + "&sort=" + encoded(HOSTILE) + "&kind=" + encoded(HOSTILE),
                "wall",
                "lines?id=" + id,
                "alerts",
                "alerts?channel=" + encoded(HOSTILE),
                "intake",
                "try",
                "channels/" + id,
                "channels/" + encoded(HOSTILE).replace("+", "%20").replace("%2F", ""),
                "api/badges/" + id + ".svg",
                "api/badges/" + id + ".json",
                "api/channels/" + id,
                "api/channels/" + id + "/timeline",
                "api/channels/" + id + "/explain",
                "api/channels/" + encoded("<script>window.ran=1</script>").replace("%2F", "") + "/explain",
                "api/dead-letters");
        // Then
        for (String page : pages) {
            try (Visit visit = browsing.visit(root + page, Browsing.DESK)) {
                if (isOfOurs(page)) awaitScript(visit.page());
                assertHarmless(visit, page);
            }
        }
    }

    @Test
    void whatIsTriedIsMarkedAsText() {
        try (Visit visit = browsing.visit(root + "try", Browsing.DESK)) {
            Page page = visit.page();
            page.locator("[name=title]").fill("A " + HOSTILE);
            page.locator("[name=body]")
                    .fill(
                            "President Joe Biden spoke to Russian President Vladimir Putin today <img src=x onerror=window.ran=1>.");
            page.getByText("Read it").click();
            page.locator("#list .e").first().waitFor();
            assertThat(page.locator("#marked").textContent()).contains("<script>window.ran=1</script>");
            assertHarmless(visit, "try");
        }
    }

    @Test
    void aNameThatTurnsTheDirectionTurnsNothingBesideIt() throws Exception {
        String id = hostileChannel();
        try (Visit visit = browsing.visit(root + "channels/" + id, Browsing.DESK)) {
            awaitScript(visit.page());
            @SuppressWarnings("unchecked")
            var turned = (List<Object>) visit.page().evaluate("""
                    () => {
                      const words = document.createTreeWalker(document.querySelector('.evidence'), NodeFilter.SHOW_TEXT);
                      const turned = [];
                      for (let text = words.nextNode(); text; text = words.nextNode()) {
                        const at = text.data.indexOf('published');
                        if (at < 0 || text.data.includes('\\u202e')) continue;
                        const left = place => { const range = document.createRange(); range.setStart(text, at + place); range.setEnd(text, at + place + 1);
                          return range.getBoundingClientRect().left; };
                        turned.push(left(8) < left(0));
                      }
                      return turned;
                    }""");
            assertThat(turned).isNotEmpty().containsOnly(false);
        }
    }

    @Test
    void aBadgeIsAPictureWhateverTheNameHolds() throws Exception {
        String id = hostileChannel();
        String svg = given().get("/api/badges/" + id + ".svg").asString();
        Document picture = xml(svg);
        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
        assertThat(picture.getElementsByTagName("a").getLength()).isZero();
        assertThat(picture.getElementsByTagName("text").item(0).getTextContent())
                .contains("<script>window.ran=1</script>")
                .contains("{7*7}")
                .doesNotContain(OVERRIDE);
    }

    @Test
    void aStreamHoldsOnlyItsOwnEvents() throws Exception {
        String id = hostileChannel();
        var connection = URI.create(root + "api/stream").toURL().openConnection();
        connection.setReadTimeout(10_000);
        var data = new ArrayList<String>();
        try (var lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            while (data.isEmpty()) {
                String line = lines.readLine();
                assertThat(line).matches("(?s)(id|event|data|retry|):?.*");
                if (line.startsWith("data:")) data.add(line.substring(5));
            }
        }
        JsonNode body = JSON.readTree(data.getFirst());
        assertThat(body.path("items"))
                .anyMatch(item -> item.path("id").asText().equals(id)
                        && item.path("name").asText().equals(HOSTILE));
    }

    @Test
    void theCatalogTakesThemAsText() throws Exception {
        String id = hostileChannel();
        Map<String, List<Map<String, Object>>> catalog = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(given().get("/api/catalog").asString());
        assertThat(catalog.get("channels"))
                .anyMatch(channel ->
                        channel.get("id").equals(id) && channel.get("name").equals(HOSTILE));
    }

    @Test
    void subscribersGetTheTextsAsTheyCame() throws Exception {
        String id = hostileChannel();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> new Wires(kafka)
                        .readAll("channel-alerts").stream()
                                .filter(alert -> id.equals(alert.key()))
                                .anyMatch(alert -> HOSTILE.equals(
                                        json(alert.value()).at("/channel/name").asText())));
    }

    /** A channel that is silent and is hostile wherever somebody else wrote: made, muted, taken, rejected, fed and with dead letters. */
    private String hostileChannel() throws Exception {
        String id = "test-hostile-" + UUID.randomUUID().toString().substring(0, 8);
        send(
                "PUT",
                "/api/channels/" + id,
                Map.of(
                        "name",
                        HOSTILE,
                        "kind",
                        "other",
                        "parties",
                        List.of("cuba", "egypt"),
                        "tags",
                        List.of("hostile", HOSTILE),
                        "warnAfter",
                        "P10D",
                        "silentAfter",
                        "P20D"));
        Instant then = Instant.now().minus(Duration.ofDays(40));
        var news = new ArrayList<String>();
        for (String address : ADDRESSES) {
            news.add(news(address, then = then.plusSeconds(3600), """
                    {"type":"report","id":"%s","channel":"%s","kind":"CONTACT","quote":%s}""".formatted(
                            id + address.hashCode(), id, quoted(HOSTILE))));
        }
        news.add(news(ADDRESSES.getFirst(), then, """
                {"type":"article","id":%s,"title":%s,"body":%s}""".formatted(
                        quoted(HOSTILE.substring(0, 40) + id),
                        quoted(HOSTILE),
                        quoted("President Joe Biden spoke to Russian President Vladimir Putin. " + HOSTILE))));
        news.add(news(ADDRESSES.getFirst(), then, """
                {"type":"report","id":"%s-pair","kind":"CONTACT","quote":%s,"parties":[%s,"egypt"]}""".formatted(id, quoted(HOSTILE), quoted(SCRIPTS))));
        news.add("{\"broken\": " + HOSTILE);
        news.add(JSON.writeValueAsString(Map.of("type", SCRIPTS.substring(3), "id", "x", "source", source())));
        new Wires(kafka).sendNews(news.toArray(String[]::new));
        Declaring.awaitStatus(id, "SILENT");
        Map<String, String> remark = Map.of("by", HOSTILE.substring(0, 150), "comment", HOSTILE);
        String alert = Declaring.view(id).getString("openAlertId");
        send("POST", "/api/alerts/" + alert + "/ack", remark);
        send("POST", "/api/channels/" + id + "/mutes", remark);
        List<String> evidence =
                given().get("/api/channels/" + id + "/timeline").jsonPath().getList("items.evidence.id");
        send(
                "POST",
                "/api/evidence/"
                        + evidence.stream()
                                .filter(one -> one != null)
                                .findFirst()
                                .orElseThrow() + "/reject",
                remark);
        return id;
    }

    /** A news event: what is given, from the hostile source. */
    private static String news(String address, Instant at, String what) throws JsonProcessingException {
        ObjectNode event = (ObjectNode) JSON.readTree(what);
        event.put("source", source()).put("url", address).put("publishedAt", at.toString());
        return JSON.writeValueAsString(event);
    }

    private static String quoted(String text) throws JsonProcessingException {
        return JSON.writeValueAsString(text);
    }

    /** At most 200 characters, and no control characters among them. */
    private static String source() {
        return OVERRIDE
                + "<script>window.ran=20</script><img src=x onerror=window.ran=21> {7*7} ${7*7} {inject:vertx}\" onclick=\"window.ran=22";
    }

    private static void send(String method, String path, Object body) throws JsonProcessingException {
        assertThat(given().contentType("application/json")
                        .body(JSON.writeValueAsString(body))
                        .request(method, path)
                        .statusCode())
                .as("%s %s", method, path)
                .isBetween(200, 299);
    }

    private void assertHarmless(Visit visit, String where) {
        Page page = visit.page();
        assertThat(page.evaluate("window.ran ?? 'nothing ran'")).as(where).isEqualTo("nothing ran");
        @SuppressWarnings("unchecked")
        var strange = (List<String>) page.evaluate("""
                own => {
                  const strange = [];
                  for (const one of document.querySelectorAll('*')) {
                    for (const name of one.getAttributeNames()) if (name.startsWith('on')) strange.push(`<${one.localName} ${name}>`);
                    for (const name of ['href', 'src', 'action', 'formaction', 'srcdoc', 'data', 'xlink:href']) {
                      const address = one.getAttribute(name);
                      if (address === null) continue;
                      const scheme = URL.canParse(address, own) ? new URL(address, own).protocol : address;
                      if (scheme !== 'http:' && scheme !== 'https:') strange.push(`<${one.localName} ${name}=${address}>`);
                      if (one.localName === 'script' && !address.startsWith('/assets/')) strange.push(`<script src=${address}>`);
                    }
                    if (one.localName === 'script' && !one.src) strange.push('<script>');
                    if (['iframe', 'object', 'embed', 'base'].includes(one.localName)) strange.push(`<${one.localName}>`);
                  }
                  for (const one of performance.getEntriesByType('resource')) if (!one.name.startsWith(own)) strange.push(one.name);
                  return strange;
                }""", root);
        assertThat(strange).as(where).isEmpty();
        assertThat(page.url()).as(where).startsWith(root);
        visit.complaints().removeIf(complaint -> complaint.contains("the server responded with a status of 404"));
        assertThat(visit.complaints()).as(where).isEmpty();
        String text = String.valueOf(page.evaluate("document.documentElement.textContent"));
        assertThat(text).as(where).doesNotContain("io.vertx.core", "ObjectMapper@");
    }

    private static boolean isOfOurs(String page) {
        return !page.startsWith("api/") && !page.startsWith("lines");
    }

    private static void awaitScript(Page page) {
        page.waitForFunction("document.documentElement.classList.contains('scripted')");
        page.waitForLoadState();
    }

    private static Document xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static JsonNode json(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
