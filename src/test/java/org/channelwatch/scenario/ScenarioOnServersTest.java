package org.channelwatch.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwatch.alert.AlertMessage;
import org.channelwatch.channel.SilencePolicy;
import org.channelwatch.channel.Status;
import org.channelwatch.scenario.Scenario.Alert;
import org.channelwatch.scenario.Scenario.Look;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios through real Kafka and PostgreSQL, as a user of the API and a subscriber of the alerts see them. */
@QuarkusTest
@TestProfile(ServersProfile.class)
class ScenarioOnServersTest {
    @Inject
    Stage stage;

    @Inject
    Feed feed;

    @Inject
    AlertTape tape;

    static Stream<Named<Scenario>> scenarios() {
        return ScenarioFile.all().stream().map(one -> Named.of(one.name(), one));
    }

    private static Scenario named(String name) {
        return ScenarioFile.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void playsAsWritten(Scenario scenario) {
        // Given
        tape.next();
        var run = new ServersRun(scenario, stage, feed);

        // When
        for (Look look :
                scenario.looks().stream().sorted(Comparator.comparing(Look::at)).toList()) {
            run.playUntil(look.at());

            // Then
            await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertLooks(scenario, look));
        }
        run.playUntil(scenario.end());
        List<AlertMessage> told = tape.next();
        assertThat(lines(alerts(scenario, told))).as(scenario.why()).isEqualTo(lines(scenario.alerts()));
        assertThat(ofFeed(told)).as("alerts of the feed").isEqualTo(expectedOfFeed(scenario));
    }

    @Test
    void aSpellOfADryFeedIsInTheTimelineOfEveryChannel() {
        // Given
        Scenario scenario = named("feed-dry-over-weekend");

        // When
        new ServersRun(scenario, stage, feed).playUntil(Instant.parse("2022-03-08T00:00:00Z"));

        // Then
        JsonPath timeline =
                given().get("/api/channels/" + scenario.name() + "/timeline").jsonPath();
        String spells = "items.findAll { it.type == 'blind' }.blind.";
        assertThat(timeline.<String>getList(spells + "from")).containsExactly("2022-03-05T00:00:00Z");
        assertThat(timeline.<String>getList(spells + "to")).containsExactly("2022-03-07T00:00:00Z");
    }

    @Test
    void aThresholdThatIsChangedWhileTheFeedIsDryHoldsAtOnce() {
        // Given
        Scenario scenario = named("mute-ends-while-the-feed-is-dry");
        var run = new ServersRun(scenario, stage, feed);
        run.playUntil(Instant.parse("2022-03-19T00:00:00Z"));
        String id = scenario.name();
        awaitStatus(id, "SILENT");

        // When
        var longer = new SilencePolicy(Duration.ofDays(40), Duration.ofDays(60), null, null);
        stage.declare(new Scenario.DeclaredChannel(id, id, "ministers", longer));
        stage.sweep();

        // Then
        awaitStatus(id, "ACTIVE");
    }

    private static void awaitStatus(String channel, String status) {
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(given().get("/api/channels/" + channel)
                                .jsonPath()
                                .getString("status"))
                        .isEqualTo(status));
    }

    /** The API answers from a picture that follows the store within half a second. */
    private static void assertLooks(Scenario scenario, Look look) {
        String where = scenario.name() + " at " + look.at();
        JsonPath view = given().get("/api/channels/" + scenario.name()).jsonPath();
        assertThat(view.getString("status")).as(where).isEqualTo(look.status().name());
        if (look.reason() != null) {
            assertThat(view.getString("reason"))
                    .as(where)
                    .isEqualTo(look.reason().name());
        }
        if (look.since() != null) {
            assertThat(view.getString("since")).as(where).isEqualTo(look.since().toString());
        }
        if (look.dueAt() != null) {
            String dueAt =
                    look.dueAt().equals(Instant.MIN) ? null : look.dueAt().toString();
            assertThat(view.getString("dueAt")).as(where).isEqualTo(dueAt);
        }
        if (look.assertedSilent() != null) {
            assertThat(view.getBoolean("assertedSilent")).as(where).isEqualTo(look.assertedSilent());
        }
        if (look.blind() != null) {
            assertThat(Duration.parse(view.getString("blind"))).as(where).isEqualTo(look.blind());
        }
        assertThat(view.getBoolean("stale")).as(where + ": stale").isEqualTo(isStale(scenario, look.at()));
    }

    private static boolean isStale(Scenario scenario, Instant at) {
        return scenario.outages().stream().filter(one -> one.covers(at)).anyMatch(one -> switch (one.failure()) {
            case EVALUATOR -> false;
            case INTAKE -> true;
            case FEED -> !at.isBefore(one.from().plus(scenario.maxGap()));
        });
    }

    private static List<Alert> alerts(Scenario scenario, List<AlertMessage> told) {
        var episodes = new ArrayList<UUID>();
        var alerts = new ArrayList<Alert>();
        for (AlertMessage one : told) {
            if (!one.channel().id().equals(scenario.name())) continue;
            if (!episodes.contains(one.alertId())) episodes.add(one.alertId());
            alerts.add(new Alert(
                    one.detectedAt(),
                    one.event(),
                    Status.valueOf(one.condition()),
                    Status.valueOf(one.status()),
                    one.since(),
                    one.sequence(),
                    episodes.indexOf(one.alertId()) + 1));
        }
        return alerts;
    }

    private static List<String> ofFeed(List<AlertMessage> told) {
        return told.stream()
                .filter(one -> one.channel().id().equals("_feed"))
                .map(one -> one.event() + " " + one.condition() + " " + one.sequence() + " at " + one.detectedAt()
                        + " since " + one.since() + ", see " + one.explain())
                .toList();
    }

    /** A dry feed is told when it is noticed, each day from then on, and when it is over. */
    private static List<String> expectedOfFeed(Scenario scenario) {
        var expected = new ArrayList<String>();
        for (var one : scenario.outages()) {
            int sequence = 0;
            String since = " since " + one.from() + ", see /api/intake";
            for (Instant told : scenario.toldOfFeed(one)) {
                sequence++;
                expected.add((sequence == 1 ? "OPENED" : "REPEATED") + " BLIND " + sequence + " at " + told + since);
            }
            if (sequence > 0) expected.add("RESOLVED BLIND " + (sequence + 1) + " at " + one.until() + since);
        }
        return expected;
    }

    private static String lines(List<Alert> alerts) {
        return alerts.stream().map(Alert::toString).collect(Collectors.joining("\n"));
    }
}
