package org.channelwatch.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a poller gets: the first answer comes from the resource, those behind it from the kept page. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class PollingTest {
    @TestHTTPResource
    String root;

    private HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "api/channels?limit=7&tag=us-ru, HTTP_1_1",
        "api/channels/biden-putin, HTTP_1_1",
        "api/channels?limit=7&tag=us-ru, HTTP_2",
        "api/channels/biden-putin, HTTP_2"
    })
    void plainAndCompressedAreTheSameAnswerUnderTagsOfTheirOwn(String path, HttpClient.Version version)
            throws Exception {
        client = HttpClient.newBuilder().version(version).build();
        HttpResponse<byte[]> first = get(path);
        HttpResponse<byte[]> plain = get(path);
        HttpResponse<byte[]> gzipped = get(path, "Accept-Encoding", "gzip, br");
        assertThat(plain.body()).isEqualTo(first.body());
        assertThat(plain.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(tag(plain)).isEqualTo(tag(first));
        assertThat(gzipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(unpacked(gzipped)).isEqualTo(plain.body());
        assertThat(tag(gzipped)).isNotEqualTo(tag(plain));
        assertThat(gzipped.headers().allValues("Vary")).contains("accept-encoding");
        for (String known :
                new String[] {tag(plain), tag(gzipped), "W/" + tag(plain), "\"other\", " + tag(plain), "*"}) {
            assertThat(get(path, "If-None-Match", known).statusCode()).as(known).isEqualTo(304);
        }
        for (String known : List.of(tag(plain), tag(gzipped))) {
            assertThat(tag(get(path, "If-None-Match", known, "Accept-Encoding", "gzip")))
                    .isEqualTo(known);
        }
        assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void pagesAndWhatTheyNeedAreCompressed(HttpClient.Version version) throws Exception {
        client = HttpClient.newBuilder().version(version).build();
        for (String path : List.of("", "wall", "assets/dashboard.css", "assets/overview.js")) {
            HttpResponse<byte[]> gzipped = get(path, "Accept-Encoding", "gzip");
            assertThat(gzipped.headers().firstValue("Content-Encoding"))
                    .as(path)
                    .hasValue("gzip");
            assertThat(unpacked(gzipped)).as(path).startsWith(beginning(get(path)));
        }
    }

    @Test
    void aListIsNeverTakenForAChannel() {
        given().get("/api/channels/biden-putin").then().body("id", equalTo("biden-putin"));
        given().get("/api/channels?/biden-putin").then().statusCode(200).body("$", hasKey("items"));
        given().get("/api/channels?/biden-putin").then().body("$", not(hasKey("id")));
    }

    @Test
    void whatChangedIsAnsweredAtOnce() {
        String id = Declaring.channel("polled");
        String before = given().get("/api/channels/" + id).header("ETag");
        given().header("If-None-Match", before)
                .get("/api/channels/" + id)
                .then()
                .statusCode(304);
        Declaring.report(id, "CONTACT", 1);
        Declaring.awaitStatus(id, "ACTIVE");
        given().header("If-None-Match", before)
                .get("/api/channels/" + id)
                .then()
                .statusCode(200);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(root + path));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static byte[] unpacked(HttpResponse<byte[]> gzipped) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(gzipped.body())).readAllBytes();
    }

    /** What does not change from one look to the next. */
    private static byte[] beginning(HttpResponse<byte[]> response) {
        return Arrays.copyOf(response.body(), 100);
    }

    private static String tag(HttpResponse<?> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }
}
