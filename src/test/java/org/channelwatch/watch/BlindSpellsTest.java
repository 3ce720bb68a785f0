package org.channelwatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.channelwatch.catalog.CatalogReader;
import org.channelwatch.channel.SilencePolicy;
import org.channelwatch.scenario.Scenario.DeclaredChannel;
import org.channelwatch.scenario.ServersProfile;
import org.channelwatch.store.declared.DeclaredChannels;
import org.channelwatch.store.intake.IntakeRows;
import org.channelwatch.store.intake.IntakeRows.Gap;
import org.channelwatch.store.intake.IntakeRows.Progress;
import org.channelwatch.store.intake.IntakeRows.Spell;
import org.channelwatch.store.transition.StoredTransition;
import org.channelwatch.store.transition.StoredTransitions;
import org.channelwatch.store.transition.TransitionRows;
import org.channelwatch.store.watched.ChannelRows;
import org.channelwatch.watch.BlindSpells.Spells;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Blind spells in a real PostgreSQL, each test in a transaction that is rolled back. */
@QuarkusTest
@TestProfile(ServersProfile.class)
class BlindSpellsTest {
    private static final String TOPIC = "a-topic-of-this-test";
    private static final UUID OF_FEED =
            UUID.nameUUIDFromBytes("_feed\n2021-03-01T10:00:00Z".getBytes(StandardCharsets.UTF_8));

    @Inject
    BlindSpells spells;

    @Inject
    IntakeRows intake;

    @Inject
    FeedAlerts alerts;

    @Inject
    StoredTransitions stored;

    @Inject
    ChannelRows channels;

    @Inject
    TransitionRows transitions;

    @Inject
    DeclaredChannels declared;

    @Inject
    WatchSettings settings;

    @Inject
    DataSource database;

    private Connection connection;

    @BeforeEach
    void nothingIsKnown() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        execute("delete from blind_spell");
        execute("delete from partition_gap");
        execute("update horizon set at = null");
    }

    @AfterEach
    void nothingRemains() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void aDryFeedIsToldOnceAndItsEndOnce() throws SQLException {
        // When
        assertThat(updateAt("11:59", recordsUntil("10:00"))).isFalse();
        assertThat(updateAt("12:00", recordsUntil("10:00"))).isTrue();
        assertThat(updateAt("12:01", recordsUntil("10:00"))).isTrue();
        intake.addGaps(connection, List.of(new Gap(TOPIC, 0, at("10:00"), at("15:00"))));
        assertThat(updateAt("15:00", recordsUntil("15:00"))).isFalse();
        assertThat(updateAt("15:01", recordsUntil("15:00"))).isFalse();

        // Then
        assertThat(intake.spells(connection)).containsExactly(new Spell(at("10:00"), at("15:00")));
        assertThat(toldOfFeed()).containsExactly("OPENED 1", "RESOLVED 2");
    }

    @Test
    void aReplicaThatAskedEarlierCannotEndWhatAnotherHasNoticed() throws SQLException {
        assertThat(updateAt("12:00", recordsUntil("10:00"))).isTrue();
        assertThat(updateAt("11:59", recordsUntil("10:00"))).isFalse();
        assertThat(intake.spells(connection)).containsExactly(new Spell(at("10:00"), null));
        assertThat(toldOfFeed()).containsExactly("OPENED 1");
    }

    @Test
    void whatIsNoSpellUnderTheNewSettingEndsAtOnce() throws SQLException {
        for (Duration maxGap : List.of(Duration.ZERO, Duration.ofHours(3))) {
            // Given one that began when less was allowed
            execute("delete from blind_spell");
            intake.beginSpell(connection, at("10:00"), at("12:00"));
            var now = Clock.fixed(at("12:30"), ZoneOffset.UTC);
            BlindSpells restarted = allowing(maxGap, now);

            // When
            Spells updated = restarted.update(connection, List.of(recordsUntil("10:00")), at("12:30"));

            // Then
            assertThat(updated.drySince()).as("%s", maxGap).isNull();
            assertThat(updated.known()).as("%s", maxGap).containsExactly(new Spell(at("10:00"), at("12:30")));
        }
        assertThat(toldOfFeed()).containsExactly("RESOLVED 1", "RESOLVED 2");
    }

    private BlindSpells allowing(Duration maxGap, Clock clock) {
        var gaps = new FeedGaps(intake, maxGap);
        var alerts = new FeedAlerts(gaps, intake, transitions, settings, clock);
        return new BlindSpells(gaps, intake, channels, alerts, clock);
    }

    @Test
    void anAlertOfTheFeedCanBeTakenWhileItIsOpen() throws SQLException {
        // Given
        assertThat(alerts.acknowledge(connection, OF_FEED, "ana", null, null)).isFalse();
        updateAt("12:00", recordsUntil("10:00"));

        // When
        assertThat(alerts.acknowledge(connection, UUID.randomUUID(), "ana", null, null))
                .isFalse();
        assertThat(alerts.acknowledge(connection, OF_FEED, "ana", "calling the agency", null))
                .isTrue();
        intake.addGaps(connection, List.of(new Gap(TOPIC, 0, at("10:00"), at("15:00"))));
        updateAt("15:00", recordsUntil("15:00"));

        // Then
        assertThat(toldOfFeed()).containsExactly("OPENED 1", "ACKNOWLEDGED 2", "RESOLVED 3");
        StoredTransition taken = stored.ofAlerts(connection, List.of(OF_FEED)).get(1);
        assertThat(taken.by()).isEqualTo("ana");
        assertThat(taken.comment()).isEqualTo("calling the agency");
        assertThat(List.of(String.valueOf(taken.condition()), taken.status(), taken.previousStatus()))
                .containsOnly("BLIND");
        assertThat(alerts.acknowledge(connection, OF_FEED, "ana", null, null)).isFalse();
    }

    @Test
    void aFeedThatStaysDryIsToldAgainEachDayUntilSomebodyTakesIt() throws SQLException {
        // When
        lookAt("2021-03-01T12:00:00Z");
        lookAt("2021-03-02T11:59:59.999Z");
        assertThat(toldOfFeed()).containsExactly("OPENED 1");
        lookAt("2021-03-02T12:00:00Z");
        lookAt("2021-03-02T12:00:01Z");
        lookAt("2021-03-05T12:00:00Z");
        lookAt("2021-03-06T11:00:00Z");

        // Then
        assertThat(toldOfFeed()).containsExactly("OPENED 1", "REPEATED 2", "REPEATED 3");
        StoredTransition repeated =
                stored.ofAlerts(connection, List.of(OF_FEED)).getLast();
        assertThat(repeated.wall()).isEqualTo(Duration.ofHours(4 * 24 + 2));
        assertThat(List.of(String.valueOf(repeated.condition()), repeated.status(), repeated.previousStatus()))
                .containsOnly("BLIND");
    }

    @Test
    void anAlertOfTheFeedThatWasTakenIsRepeatedWhenThatEnds() throws SQLException {
        lookAt("2021-03-01T12:00:00Z");
        alerts.acknowledge(connection, OF_FEED, "ana", null, Instant.parse("2021-03-04T00:00:00Z"));
        lookAt("2021-03-03T23:59:59.999Z");
        assertThat(toldOfFeed()).containsExactly("OPENED 1", "ACKNOWLEDGED 2");
        lookAt("2021-03-04T00:00:00Z");
        assertThat(toldOfFeed()).containsExactly("OPENED 1", "ACKNOWLEDGED 2", "REPEATED 3");
        alerts.acknowledge(connection, OF_FEED, "ana", null, null);
        lookAt("2021-06-01T00:00:00Z");
        assertThat(toldOfFeed()).hasSize(4);
    }

    private void lookAt(String instant) throws SQLException {
        Instant now = Instant.parse(instant);
        BlindSpells then = allowing(Duration.ofHours(2), Clock.fixed(now, ZoneOffset.UTC));
        assertThat(then.update(connection, List.of(recordsUntil("10:00")), now).drySince())
                .isEqualTo(at("10:00"));
    }

    @Test
    void clocksOfReplicasMayBeApart() throws SQLException {
        intake.beginSpell(connection, at("10:00"), at("12:00"));
        var now = Clock.fixed(at("11:59"), ZoneOffset.UTC);
        BlindSpells late = allowing(Duration.ofHours(2), now);
        assertThat(late.update(connection, List.of(recordsUntil("10:00")), at("11:59"))
                        .known())
                .containsExactly(new Spell(at("10:00"), null));
    }

    @Test
    void aGapThatWasOverWhenItWasFoundIsKeptAndNotTold() throws SQLException {
        intake.addGaps(connection, List.of(new Gap(TOPIC, 0, at("08:00"), at("10:00"))));
        assertThat(updateAt("11:00", recordsUntil("10:30"))).isFalse();
        assertThat(intake.spells(connection)).containsExactly(new Spell(at("08:00"), at("10:00")));
        assertThat(toldOfFeed()).isEmpty();
    }

    @Test
    void gapsThatEndedBeforeTheHorizonAreForgotten() throws SQLException {
        intake.addGaps(
                connection,
                List.of(new Gap(TOPIC, 0, at("07:00"), at("09:30")), new Gap(TOPIC, 0, at("09:30"), at("11:45"))));
        intake.moveHorizon(connection, at("10:00"));
        updateAt("12:00", recordsUntil("11:50"));
        assertThat(intake.gapsEndingAfter(connection, Instant.EPOCH))
                .containsExactly(new Gap(TOPIC, 0, at("09:30"), at("11:45")));
    }

    @Test
    void noChannelIsWokenThatWasRemovedOrIsCut() throws SQLException {
        // Given
        declare("spell-watched", "spell-removed", "spell-cut");
        execute(
                "update channel_state s set baseline = '2021-01-01', wake_at = null, rule = case c.id when 'spell-cut' then"
                        + " 'DECLARED_CUT' else s.rule end from channel c where c.no = s.channel_no and c.id like 'spell-%'");
        execute("update channel set deleted_at = '2021-02-01' where id = 'spell-removed'");

        // When
        channels.wakeAll(connection, at("10:00"));

        // Then
        assertThat(awake()).containsExactly("spell-watched");
    }

    private boolean updateAt(String reached, Progress progress) throws SQLException {
        Spells updated = spells.update(connection, List.of(progress), at(reached));
        assertThat(updated.known()).isEqualTo(intake.spells(connection));
        return updated.drySince() != null;
    }

    private static Progress recordsUntil(String last) {
        return new Progress(TOPIC, 0, 9, at("06:00"), at(last));
    }

    private List<String> toldOfFeed() throws SQLException {
        var told = new ArrayList<String>();
        try (var statement = connection.prepareStatement(
                "select event, sequence from transition where channel_no is null and since = ? order by no")) {
            statement.setTimestamp(1, java.sql.Timestamp.from(at("10:00")));
            try (var result = statement.executeQuery()) {
                while (result.next()) told.add(result.getString(1) + " " + result.getInt(2));
            }
        }
        return told;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void declare(String... ids) throws SQLException {
        var policy = new SilencePolicy(Duration.ofDays(10), Duration.ofDays(14), null, null);
        for (String id : ids) {
            var catalog = CatalogReader.read(
                    new Yaml().dump(new DeclaredChannel(id, id, "other", policy).catalog()), "this test");
            declared.declare(
                    connection,
                    catalog.channels().stream().map(catalog::resolve).toList(),
                    "api",
                    at("06:00"));
        }
    }

    private List<String> awake() throws SQLException {
        var awake = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result =
                        statement.executeQuery("select c.id from channel c join channel_state s on s.channel_no = c.no"
                                + " where c.id like 'spell-%' and s.wake_at is not null")) {
            while (result.next()) awake.add(result.getString(1));
        }
        return awake;
    }

    private static Instant at(String time) {
        return Instant.parse("2021-03-01T" + time + ":00Z");
    }
}
