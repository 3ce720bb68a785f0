package org.channelwatch.mainjob;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.local.Wires;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two articles with which it began, through real Kafka and PostgreSQL. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class SeedArticlesTest {
    private static final Path SEEDS = Path.of("../shared/corpus/seeds.jsonl");

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @BeforeEach
    void articlesGoIn() throws Exception {
        assumeTrue(Files.exists(SEEDS), "the shared corpus is not here");
        send(articles());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(view("us-ru-deconfliction").get("status").asText()).isEqualTo("DEFUNCT");
            assertThat(view("austin-shoigu").get("status").asText()).isEqualTo("SILENT");
            assertThat(view("blinken-lavrov").get("status").asText()).isEqualTo("SILENT");
            assertThat(view("sullivan-ushakov").get("status").asText()).isEqualTo("SILENT");
        });
    }

    @Test
    void leadersAreSilentSinceTwentyOneDaysAfterTheirLastCall() {
        JsonNode view = view("biden-putin");
        assertThat(view.get("status").asText()).isEqualTo("SILENT");
        assertThat(view.get("since").asText()).isEqualTo("2022-03-06T00:00:00Z");
        assertThat(view.get("assertedSilent").asBoolean()).isTrue();
        JsonNode contact = view.get("lastContact");
        assertThat(contact.get("earliest").asText()).isEqualTo("2022-02-12T00:00:00Z");
        assertThat(contact.get("latest").asText()).isEqualTo("2022-02-13T00:00:00Z");
        assertThat(contact.get("precision").asText()).isEqualTo("DAY");
    }

    @Test
    void theLaterOfTwoContactsCountsAndNotTheDayOfTheArticle() {
        Instant latest = lastContact("austin-shoigu");
        assertThat(latest).isAfter("2022-10-01T00:00:00Z").isBeforeOrEqualTo("2022-11-01T00:00:00Z");
    }

    @Test
    void aCancelledMeetingLeavesTheLastContactAlone() {
        assertThat(lastContact("blinken-lavrov"))
                .isBetween(Instant.parse("2022-02-22T00:00:00Z"), Instant.parse("2022-02-25T00:00:00Z"));
    }

    @Test
    void envoysHaveAContactAroundTheDayOfTheArticle() {
        for (String channel : List.of("sullivan-patrushev", "sullivan-ushakov")) {
            assertThat(lastContact(channel))
                    .as(channel)
                    .isBetween(Instant.parse("2022-11-07T00:00:00Z"), Instant.parse("2022-11-08T00:00:00Z"));
        }
    }

    @Test
    void thePictureOfADayKnowsOnlyWhatWasPublishedByThen() {
        String march = "?asOf=2022-03-09T00:00:00Z";
        assertThat(view("us-ru-deconfliction" + march).get("status").asText()).isEqualTo("ACTIVE");
        assertThat(view("biden-putin" + march).get("status").asText()).isEqualTo("SILENT");
        assertThat(view("sullivan-ushakov" + march).get("status").asText()).isEqualTo("UNHEARD");
        String november = "?asOf=2022-11-08T00:00:00Z";
        assertThat(view("us-ru-deconfliction" + november).get("status").asText())
                .isEqualTo("DEFUNCT");
        assertThat(view("sullivan-patrushev" + november).get("status").asText()).isEqualTo("ACTIVE");
        assertThat(view("sullivan-ushakov" + november).get("status").asText()).isEqualTo("ACTIVE");
    }

    @Test
    void sayingItAllAgainTenTimesAndInTheOtherOrderChangesNothing() throws Exception {
        // Given
        String before = statuses();
        int told = told().size();
        double duplicates = count("duplicate");
        var again = new ArrayList<String>();
        for (int i = 0; i < 10; i++) again.addAll(articles());
        Collections.reverse(again);

        // When
        send(again);
        await().atMost(Duration.ofSeconds(30)).until(() -> count("duplicate") >= duplicates + again.size());

        // Then
        assertThat(statuses()).isEqualTo(before);
        assertThat(told()).hasSize(told);
    }

    @Test
    void everySubscriberReadsEachAlertEventOnceAndInOrder() throws IOException {
        var alerts = told();
        assertThat(alerts)
                .extracting(ConsumerRecord::key)
                .contains("biden-putin", "us-ru-deconfliction", "austin-shoigu");
        var seen = new HashSet<String>();
        for (var alert : alerts) {
            JsonNode message = json.readTree(alert.value());
            assertThat(seen.add(message.get("alertId").asText() + "/"
                            + message.get("sequence").asInt()))
                    .isTrue();
            assertThat(new String(alert.headers().lastHeader("ce_type").value()))
                    .isEqualTo("org.channelwatch.alert.v1");
            assertThat(new String(alert.headers().lastHeader("ce_subject").value()))
                    .isEqualTo(alert.key());
        }
    }

    private List<ConsumerRecord<String, byte[]>> told() {
        await().atMost(Duration.ofSeconds(30)).until(() -> waitingToBeTold() == 0);
        return new Wires(kafka).readAll("channel-alerts");
    }

    private long waitingToBeTold() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from outbox_batch")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void send(List<String> articles) throws InterruptedException, ExecutionException {
        new Wires(kafka).sendNews(articles.toArray(String[]::new));
    }

    private List<String> articles() throws IOException {
        var articles = new ArrayList<String>();
        for (String line : Files.readAllLines(SEEDS)) {
            JsonNode seed = json.readTree(line);
            var article = json.createObjectNode()
                    .put("type", "article")
                    .put("id", seed.get("id").asText())
                    .put("source", seed.get("source").asText())
                    .put("url", seed.get("url").asText())
                    .put("publishedAt", seed.get("published").asText() + "T12:00:00Z")
                    .put("title", seed.get("title").asText())
                    .put("body", seed.get("text").asText());
            articles.add(json.writeValueAsString(article));
        }
        return articles;
    }

    private double count(String outcome) {
        String metrics = given().accept("text/plain").get("/q/metrics").asString();
        return metrics.lines()
                .filter(line ->
                        line.startsWith("channelwatch_news_events_total") && line.contains("\"" + outcome + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private Instant lastContact(String channel) {
        return Instant.parse(view(channel).get("lastContact").get("latest").asText());
    }

    private String statuses() {
        return given().get("/api/channels?limit=1000").asString();
    }

    private JsonNode view(String channel) {
        try {
            return json.readTree(given().get("/api/channels/" + channel).asString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
