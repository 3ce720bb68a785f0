package org.channelwatch.ingest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.local.Wires;
import org.channelwatch.store.intake.RedrivenRows.Place;
import org.channelwatch.watch.Horizon;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What cannot be processed, through real Kafka and PostgreSQL. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class DeadLetterTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    Horizon horizon;

    @Inject
    DataSource database;

    @Inject
    DeadLetterReader reader;

    @Inject
    Redriving redriving;

    @Test
    void everyMalformedRecordEndsAsADeadLetterAndTakesNoOtherAlong() throws Exception {
        // Given: between any two malformed records a good one, all in one partition
        try (var producer = producer(Map.of("compression.type", "gzip", "linger.ms", 100))) {
            int number = 0;
            for (MalformedNews news : MalformedNews.all()) {
                String key = "malformed-" + number++;
                producer.send(new ProducerRecord<>(
                        "news-events", 0, key, news.value(), NewsReaderTest.headers(news.headers())));
                producer.send(new ProducerRecord<>("news-events", 0, key, good("between-" + number)));
            }
        }
        // Then
        var cases = MalformedNews.all();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(letters("malformed-")).hasSameSizeAs(cases));
        List<ConsumerRecord<String, byte[]>> letters = letters("malformed-");
        for (int i = 0; i < cases.size(); i++) {
            ConsumerRecord<String, byte[]> letter = letters.get(i);
            MalformedNews news = cases.get(i);
            assertThat(letter.value()).as(news.name()).isEqualTo(news.value());
            assertThat(header(letter, "dead-letter-reason")).as(news.name()).startsWith(news.reason());
            assertThat(header(letter, "dead-letter-topic")).isEqualTo("news-events");
            assertThat(header(letter, "dead-letter-partition")).isEqualTo("0");
            assertThat(header(letter, "dead-letter-offset")).isNotNull();
            assertThat(header(letter, "dead-letter-exception-class-name"))
                    .isEqualTo(MalformedNewsException.class.getName());
            news.headers()
                    .forEach((name, value) ->
                            assertThat(header(letter, name)).as(news.name()).isEqualTo(value));
        }
        await().untilAsserted(() -> assertThat(timeline()).contains("between-1\"", "between-" + cases.size() + "\""));
    }

    @Test
    void aDeadLetterCountsByTheTypeThatItSays() throws Exception {
        double before = deadReports();
        try (var producer = producer(Map.of())) {
            producer.send(new ProducerRecord<>("news-events", 1, "counted", bytes("{\"type\":\"report\",\"id\":")));
        }
        await().untilAsserted(() -> assertThat(deadReports()).isGreaterThan(before));
    }

    private static double deadReports() {
        return given().accept("text/plain")
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("channelwatch_news_events_total{")
                        && line.contains("outcome=\"dead_letter\"")
                        && line.contains("type=\"report\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Test
    void whatADatabaseCannotKeepAsItIsIsKeptAsItCan() throws Exception {
        // Given: half a character in a text, and a character that PostgreSQL knows not
        try (var producer = producer(Map.of())) {
            producer.send(
                    new ProducerRecord<>("news-events", 1, "half", bytes(report("half-1", "\"quote\":\"a\\ud800b\""))));
            producer.send(new ProducerRecord<>(
                    "news-events", 1, "half", bytes(report("nul-1", "\"channel\":\"a\\u0000b\""))));
            producer.send(new ProducerRecord<>("news-events", 1, "half", good("after-half")));
        }
        // Then
        await().untilAsserted(() -> assertThat(timeline()).contains("after-half\""));
        assertThat(letters("half")).isEmpty();
    }

    @Test
    void whatTheDatabaseRefusesIsBuriedAloneWithItsReasonAndTakenAfterAFix() throws Exception {
        // Given: a rule of the database that no rule of ours knows of, and the record that breaks it amid others
        execute("alter table evidence add constraint refused_by_test check (quote <> 'a secret quote') not valid");
        byte[] refused = bytes(report("refused-1", "\"quote\":\"a secret quote\",\"url\":\"http://test/refused\""));
        try (var producer = producer(Map.of("linger.ms", 100))) {
            for (int i = 0; i < 20; i++) {
                if (i == 7) producer.send(new ProducerRecord<>("news-events", 5, "refused", refused));
                producer.send(new ProducerRecord<>("news-events", 5, "refused", good("beside-" + i + "-refused")));
            }
        }
        // Then
        await().untilAsserted(() -> assertThat(letters("refused")).hasSize(1));
        await().untilAsserted(() ->
                assertThat(timeline()).contains("beside-0-refused\"", "beside-6-refused\"", "beside-19-refused\""));
        ConsumerRecord<String, byte[]> letter = letters("refused").getFirst();
        assertThat(letter.value()).isEqualTo(refused);
        assertThat(header(letter, "dead-letter-exception-class-name")).endsWith("PSQLException");
        assertThat(header(letter, "dead-letter-reason"))
                .contains("violates check constraint \"refused_by_test\"")
                .as("the reason is logged too, and payloads have no place there")
                .doesNotContain("secret");
        assertThat(timeline()).doesNotContain("http://test/refused\"");

        // When
        execute("alter table evidence drop constraint refused_by_test");
        assertThat(redrive("0-" + letter.offset())).isEqualTo("{\"redriven\":1,\"skipped\":0}");

        // Then
        await().untilAsserted(() -> assertThat(timeline()).contains("http://test/refused\""));
        assertThat(letters("refused")).hasSize(1);
    }

    @Test
    void theHorizonPassesTransactionsThatAreCommittedAndThoseThatAreNot() throws Exception {
        // When
        try (var producer = producer(Map.of("transactional.id", "feed-of-test"))) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("news-events", 2, "committed", good("committed")));
            producer.commitTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("news-events", 3, "aborted", good("aborted")));
            producer.flush();
            producer.abortTransaction();
        }
        Instant after = Instant.now();
        // Then: without a record that comes behind
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(horizon.current().horizon()).isAfter(after));
        assertThat(timeline()).contains("committed\"").doesNotContain("aborted\"");
    }

    @Test
    void theHorizonWaitsForATransactionThatIsOpenAndForTheNewsBehindIt() throws Exception {
        try (var other = producer(Map.of());
                var producer = producer(Map.of("transactional.id", "open-feed-of-test"))) {
            // When
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("news-events", 5, "open", good("open")))
                    .get();
            other.send(new ProducerRecord<>("news-events", 5, "behind", good("behind")))
                    .get();
            // Then
            await().untilAsserted(() -> assertThat(horizon.current().behind()).isTrue());
            assertThat(timeline()).doesNotContain("open\"", "behind\"");
            // When
            producer.abortTransaction();
            Instant after = Instant.now();
            // Then
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(horizon.current().horizon()).isAfter(after));
            assertThat(timeline()).contains("behind\"").doesNotContain("open\"");
        }
    }

    @Test
    void aLetterIsSentBackOnceAndThenTaken() throws Exception {
        // Given: news whose time has not come yet
        Instant soon = Instant.now().plus(Duration.ofMinutes(10)).plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
        String early =
                "{\"type\":\"report\",\"id\":\"early-1\",\"source\":\"test\",\"channel\":\"umerov-medinsky\",\"kind\":\"NO_CONTACT\","
                        + "\"publishedAt\":\"" + soon + "\"}";
        try (var producer = producer(Map.of())) {
            producer.send(new ProducerRecord<>("news-events", 4, "early", bytes(early)));
        }
        await().untilAsserted(() -> assertThat(letters("early")).hasSize(1));
        String id = "0-" + letters("early").getFirst().offset();
        assertThat(given().get("/api/dead-letters?limit=1000").asString())
                .contains("\"id\":\"" + id + "\"", "lies in the future");
        await().until(() -> Instant.now().isAfter(soon.minus(Duration.ofMinutes(10))));
        // When
        String first = redrive(id);
        String second = redrive(id);
        // Then
        assertThat(first).isEqualTo("{\"redriven\":1,\"skipped\":0}");
        assertThat(second).isEqualTo("{\"redriven\":0,\"skipped\":1}");
        await().untilAsserted(() -> assertThat(timeline()).contains(soon.toString()));
        assertThat(letters("early")).hasSize(1);
    }

    @Test
    void ofAllLettersOnlyThoseThatAreNamedAreHandedOn() throws Exception {
        // Given
        try (var producer = producer(Map.of())) {
            for (int i = 0; i < 5; i++) {
                producer.send(new ProducerRecord<>("news-events", 5, "named", bytes("{\"broken\": " + i)));
            }
        }
        await().untilAsserted(() -> assertThat(letters("named")).hasSize(5));
        List<Place> places = letters("named").stream()
                .map(one -> new Place(one.partition(), one.offset()))
                .toList();
        // When
        Set<Place> wanted = Set.of(places.get(1), places.get(3), new Place(0, Long.MAX_VALUE / 2), new Place(77, 0));
        var found = new ArrayList<String>();
        reader.at(wanted, letters -> letters.forEach(one -> found.add(new String(one.value(), UTF_8))));
        // Then
        assertThat(found).containsExactly("{\"broken\": 1", "{\"broken\": 3");
        assertThat(redrive("no-letter")).isEqualTo("{\"redriven\":0,\"skipped\":0}");
    }

    @Test
    void howALetterBeginsIsForPeopleAndNotForPrograms() throws Exception {
        String text = "{\"beginning\": " + "x".repeat(700);
        try (var producer = producer(Map.of())) {
            producer.send(new ProducerRecord<>("news-events", 5, "beginning", bytes(text)));
        }
        await().untilAsserted(() -> assertThat(letters("beginning")).hasSize(1));
        assertThat(redriving.newest(1000))
                .extracting(Redriving.Letter::beginning)
                .contains(text.substring(0, 600) + "…");
        assertThat(given().get("/api/dead-letters?limit=1000").asString())
                .contains("\"bytes\":" + text.length())
                .doesNotContain("xxxxx");
    }

    private static String timeline() {
        return given().get("/api/channels/umerov-medinsky/timeline").asString();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String redrive(String id) {
        return given().contentType("application/json")
                .body("{\"letters\":[\"" + id + "\"],\"by\":\"test\"}")
                .post("/api/dead-letters/redrive")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<ConsumerRecord<String, byte[]>> letters(String key) {
        return new Wires(kafka)
                .readAll("news-events-dlq").stream()
                        .filter(one -> one.key() != null && one.key().startsWith(key))
                        .toList();
    }

    private KafkaProducer<String, byte[]> producer(Map<String, Object> settings) {
        var all = new java.util.HashMap<>(settings);
        all.put("bootstrap.servers", kafka);
        all.put("max.request.size", 4 << 20);
        return new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer());
    }

    /** Says nothing new of its channel, and shows in its timeline. */
    private static byte[] good(String id) {
        return bytes(report(id, "\"url\":\"http://test/" + id + "\""));
    }

    private static String report(String id, String fields) {
        return "{\"type\":\"report\",\"id\":\"" + id
                + "\",\"source\":\"test\",\"channel\":\"umerov-medinsky\",\"kind\":\"CANCELLED\","
                + "\"publishedAt\":\"2022-03-08T10:00:00Z\"," + fields + "}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        var header = letter.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
