package org.channelwatch.crash;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.TopicPartition;
import org.channelwatch.crash.Cluster.Replica;
import org.channelwatch.local.Wires;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One packaged replica whose servers go away and come back: it says why it is not ready, lives on, and takes up its work by itself. And what
 * it keeps with Kafka for the times when it is itself away.
 */
class OutagesIT {
    private static final String PUBLISHED = "channel-watch-published";
    private static final TopicPartition NUMBER = new TopicPartition("channel-alerts", 0);

    private static Cluster cluster;
    private static Admin admin;
    private static int reports;

    @BeforeAll
    static void start() throws IOException {
        var options = new ArrayList<>(Cluster.SMALL);
        options.add("-Dchannelwatch.intake.member-name=pod-0");
        options.add("-Dchannelwatch.publisher.refresh=PT0.5S");
        cluster = new Cluster(Feed.catalog(1), Duration.ZERO, options);
        cluster.start(1);
        admin = Admin.create(Map.of("bootstrap.servers", brokers()));
        awaitHealth("ready", true, checks -> {});
    }

    @AfterAll
    static void stop() {
        if (admin != null) admin.close(Duration.ZERO);
        if (cluster != null) cluster.close();
    }

    @Test
    void withoutTheDatabaseItWaitsAndGoesOnWhenItIsBack() throws Exception {
        // Given
        cluster.database.kill();
        report("SUSPENDED");

        // Then
        awaitHealth("ready", false, checks -> {
            assertThat(checks.getString(ofIntake("kafka"))).isEqualTo("answers");
            assertThat(checks.getInt(ofIntake("waitingRecords"))).isEqualTo(1);
            assertThat(checks.getString(ofIntake("waitingFor"))).isNotBlank();
            assertThat(Instant.parse(checks.getString(ofIntake("waitingSince"))))
                    .isBefore(Instant.now());
            assertThat(checks.getString("checks.find { it.name.startsWith('Database') }.status"))
                    .isEqualTo("DOWN");
        });
        awaitHealth("live", true, checks -> {});

        // When
        cluster.startDatabase();

        // Then
        awaitAllTaken();
        awaitHealth(
                "ready",
                true,
                checks -> assertThat(checks.getString(ofIntake("waitingFor"))).isNull());
    }

    @Test
    void withoutKafkaItWaitsAndGoesOnWhenItIsBack() throws Exception {
        // Given
        report("CONTACT");
        awaitAllTaken();
        cluster.broker.kill();

        // Then
        awaitHealth(
                "ready",
                false,
                checks -> assertThat(checks.getString(ofIntake("kafka"))).startsWith("Kafka did not answer"));
        awaitHealth("live", true, checks -> {});

        // When
        cluster.startBroker();
        report("DEFUNCT");

        // Then
        awaitAllTaken();
        awaitHealth(
                "ready",
                true,
                checks -> assertThat(checks.getString(ofIntake("kafka"))).isEqualTo("answers"));
    }

    @Test
    void aNamedReplicaIsAStaticMemberUnderThatNameAfterARestartToo() throws Exception {
        // Given
        awaitMembers();
        Replica replica = cluster.replicas.getFirst();

        // When
        replica.process.kill();
        replica.start();

        // Then
        awaitHealth("ready", true, checks -> {});
        awaitMembers();
        report("CONTACT");
        awaitAllTaken();
    }

    @Test
    void theNumberOfTheLastPublicationIsWrittenAgainBeforeKafkaForgetsIt() throws Exception {
        // Given: a publication, and what Kafka does with the offsets of a group that has no members for too long
        report("RESTORED");
        report("SUSPENDED");
        awaitAllTaken();
        await().atMost(Duration.ofSeconds(30)).until(() -> published() > 0);
        long before = published();
        admin.deleteConsumerGroupOffsets(PUBLISHED, Set.of(NUMBER)).all().get();

        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(published()).isGreaterThanOrEqualTo(before));
    }

    private static void awaitMembers() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(admin.describeConsumerGroups(List.of("channel-watch"))
                                .all()
                                .get()
                                .get("channel-watch")
                                .members())
                        .isNotEmpty()
                        .extracting(MemberDescription::groupInstanceId)
                        .allSatisfy(name -> assertThat(name.orElse("none")).matches("pod-0-[1-9]")));
    }

    /** The number that Kafka keeps; 0 if it keeps none. */
    private static long published() throws InterruptedException, ExecutionException {
        var number = admin.listConsumerGroupOffsets(PUBLISHED)
                .partitionsToOffsetAndMetadata()
                .get()
                .get(NUMBER);
        return number == null ? 0 : number.offset();
    }

    private static void awaitHealth(String probe, boolean up, Consumer<JsonPath> then) {
        await(probe).ignoreExceptions().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            var answer = given().port(cluster.replicas.getFirst().port).get("/q/health/" + probe);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(up ? 200 : 503);
            then.accept(answer.jsonPath());
        });
    }

    private static String ofIntake(String datum) {
        return "checks.find { it.name == 'news intake' }.data." + datum;
    }

    private static void report(String kind) throws InterruptedException, ExecutionException {
        new Wires(brokers()).sendNews("""
                {"type":"report","id":"outage-%d","source":"test","publishedAt":"%s","channel":"c-0","kind":"%s"}""".formatted(reports++, Instant.now(), kind));
    }

    private static void awaitAllTaken() {
        await("all that was sent is in the database")
                .atMost(Duration.ofSeconds(90))
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> {
                    try (var connection = cluster.connect();
                            var statement = connection.createStatement();
                            var result = statement.executeQuery("select count(*) from evidence")) {
                        return result.next() && result.getInt(1) == reports;
                    }
                });
    }

    private static String brokers() {
        return "localhost:" + cluster.brokerPort;
    }
}
