package org.channelwatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.local.Wires;
import org.channelwatch.scenario.SettableClock;
import org.channelwatch.store.intake.IntakeRows;
import org.channelwatch.store.intake.IntakeRows.Progress;
import org.channelwatch.store.intake.IntakeRows.Spell;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.transition.TransitionRows;
import org.channelwatch.store.upkeep.StoredCounts;
import org.channelwatch.store.watched.ChannelRows;
import org.channelwatch.watch.Horizon.View;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The horizon over a real topic and a real database. There is no consumer: how far the partitions have been taken is written down by
 * hand, as replicas would.
 */
class HorizonTest {
    private static final Instant NOON = Instant.parse("2022-03-01T12:00:00Z");
    private static final int PARTITIONS = 2;
    private static final String NOBODY_THERE = "localhost:1";

    private static String kafka;
    private static Admin admin;
    private static DataSource database;

    private final IntakeRows intake = new IntakeRows();
    private final SettableClock clock = new SettableClock();
    private final String topic = "horizon-" + UUID.randomUUID();
    private FeedEnds feed;
    private Horizon horizon;

    @BeforeAll
    static void startServers() throws SQLException {
        Map<String, String> servers = new LocalServersResource().start();
        kafka = servers.get("kafka.bootstrap.servers");
        admin = Admin.create(Map.of("bootstrap.servers", kafka));
        String url = servers.get("quarkus.datasource.jdbc.url");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists horizon");
            statement.execute("create database horizon");
        }
        var own = new PGSimpleDataSource();
        own.setUrl(url.replace("/channelwatch?", "/horizon?"));
        Flyway.configure().dataSource(own).load().migrate();
        database = own;
    }

    @AfterAll
    static void leaveServers() {
        admin.close();
    }

    @BeforeEach
    void nothingIsKnown() throws Exception {
        createTopic();
        run("delete from partition_progress");
        run("delete from partition_gap");
        run("delete from blind_spell");
        run("update horizon set at = null");
        clock.set(NOON);
        feed = new FeedEnds(Map.of("bootstrap.servers", kafka), topic, clock);
        horizon = horizon(feed);
    }

    @AfterEach
    void leaveFeed() {
        feed.close();
    }

    @Test
    void thereIsNoneBeforeTheIntakeHasCaughtUpForTheFirstTime() throws Exception {
        // Given
        send(0);
        assertThat(horizon.current().horizon()).isNull();
        assertThat(horizon.current().stale(NOON)).isTrue();

        // When
        View behind = horizon.advance();
        taken(0, 1);
        View caughtUp = horizon.advance();

        // Then
        assertThat(behind.horizon()).isNull();
        assertThat(behind.behind()).isTrue();
        assertThat(caughtUp.horizon()).isEqualTo(NOON);
        assertThat(caughtUp.stale(NOON)).isFalse();
    }

    @Test
    void ofATopicWithoutNewsItIsTheInstantOfTheQuestion() throws SQLException {
        assertThat(horizon.advance().horizon()).isEqualTo(NOON);
        clock.set(NOON.plusMillis(1));
        assertThat(horizon.advance().horizon()).isEqualTo(NOON.plusMillis(1));
    }

    @Test
    void itStandsStillWhileARecordWasNotTakenAndThenMovesToTheQuestionsThatWereAnswered() throws Exception {
        // Given
        horizon.advance();

        // When: one record before the question of 12:01, another before that of 12:02, and none of them taken
        send(0);
        View first = advanceAt("12:01");
        send(0);
        View second = advanceAt("12:02");
        taken(0, 1);
        View halfWay = advanceAt("12:03");
        taken(0, 2);
        View caughtUp = advanceAt("12:04");

        // Then
        assertThat(first.horizon()).isEqualTo(NOON);
        assertThat(second.horizon()).isEqualTo(NOON);
        assertThat(halfWay.horizon())
                .as("what was there at 12:01 has been taken, what was there at 12:02 not yet")
                .isEqualTo(at("12:01"));
        assertThat(halfWay.behind()).isTrue();
        assertThat(caughtUp.horizon()).isEqualTo(at("12:04"));
        assertThat(caughtUp.behind()).isFalse();
    }

    @Test
    void aPartitionThatNobodyOwnsHoldsItBackHoweverFarTheOthersAre() throws Exception {
        // Given
        horizon.advance();
        send(0);
        send(1);

        // When
        taken(0, 1);
        View orphaned = advanceAt("13:00");
        taken(1, 1);
        View takenOver = advanceAt("13:01");

        // Then
        assertThat(orphaned.horizon()).isEqualTo(NOON);
        assertThat(orphaned.stale(at("13:00"))).isTrue();
        assertThat(takenOver.horizon()).isEqualTo(at("13:01"));
    }

    @Test
    void itStandsStillWhileATransactionOfAProducerIsOpen() throws Exception {
        // Given: one that is left open, and behind it a record of somebody else, which nobody can read yet
        horizon.advance();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "transactional.id", topic);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, 0, "key", new byte[0])).get();
            send(0);

            // When: the consumer waits before the open transaction, and after its end stands behind the mark of that
            View open = advanceAt("12:01");
            producer.abortTransaction();
            View unread = advanceAt("12:02");
            taken(0, 3);
            View read = advanceAt("12:03");

            // Then
            assertThat(open.horizon()).isEqualTo(NOON);
            assertThat(open.behind()).isTrue();
            assertThat(unread.horizon()).isEqualTo(NOON);
            assertThat(read.horizon()).isEqualTo(at("12:03"));
        }
    }

    @Test
    void itStandsStillWhileKafkaDoesNotAnswer() throws Exception {
        // Given
        horizon.advance();
        var away = new FeedEnds(Map.of("bootstrap.servers", NOBODY_THERE), topic, clock);
        clock.set(at("13:00"));

        // When
        View view = horizon(away).advance();
        away.close();

        // Then
        assertThat(view.horizon()).isEqualTo(NOON);
        assertThat(view.behind()).isTrue();
        assertThat(view.stale(at("12:01"))).isTrue();
        assertThat(horizon.advance().horizon())
                .as("of a replica that reaches it")
                .isEqualTo(at("13:00"));
    }

    @Test
    void aReplicaThatHasJustStartedSeesWhatTheOthersReached() throws Exception {
        // Given
        horizon.advance();
        send(0);
        clock.set(at("13:00"));

        // When
        View fresh = horizon(feed).advance();

        // Then
        assertThat(fresh.horizon()).isEqualTo(NOON);
        assertThat(fresh.behind()).isTrue();
    }

    @Test
    void itNeverMovesBackWhenAReplicasClockIsSlow() throws Exception {
        horizon.advance();
        clock.set(NOON.minusSeconds(1));
        assertThat(horizon(feed).advance().horizon()).isEqualTo(NOON);
    }

    @Test
    void aTopicThatIsMadeAnewStartsAfresh() throws Exception {
        // Given: a question about the old topic that its records have not answered
        send(0);
        send(0);
        taken(0, 1);
        horizon.advance();
        taken(0, 2);
        String before = feed.topicId();
        admin.deleteTopics(List.of(topic)).all().get();

        // When: the new one has a record, and the positions are those of the old one
        View gone = advanceAt("12:01");
        createTopic();
        send(0);
        await().ignoreExceptions().until(() -> !feed.topicId().equals(before));
        View unread = advanceAt("12:03");
        taken(0, 1);
        View read = advanceAt("12:04");

        // Then
        assertThat(gone.behind()).isTrue();
        assertThat(unread.behind()).isTrue();
        assertThat(unread.horizon()).isNull();
        assertThat(read.horizon()).isEqualTo(at("12:04"));
    }

    @Test
    void aTopicThatIsMadeAnewBetweenTwoQuestionsIsNotTakenForTheOldOne() throws Exception {
        // Given
        send(0);
        taken(0, 1);
        horizon.advance();

        // When: the new one is no longer than the old one was
        admin.deleteTopics(List.of(topic)).all().get();
        createTopic();
        send(0);
        clock.set(NOON.plusSeconds(1));
        View unread = horizon.advance();

        // Then
        assertThat(unread.horizon()).isEqualTo(NOON);
        assertThat(unread.behind()).isTrue();
    }

    @Test
    void aPartitionThatWasAddedSinceTheLastQuestionHoldsItBackToo() throws Exception {
        // Given
        horizon.advance();

        // When
        admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(PARTITIONS + 1)))
                .all()
                .get();
        send(PARTITIONS);
        clock.set(NOON.plusSeconds(1));
        View unread = horizon.advance();
        taken(PARTITIONS, 1);
        View read = advanceAt("12:02");

        // Then
        assertThat(unread.horizon()).isEqualTo(NOON);
        assertThat(read.horizon()).isEqualTo(at("12:02"));
    }

    @Test
    void aTopicThatIsMadeAnewWhileTheFeedIsDryEndsNoSpellBeforeItBringsNews() throws Exception {
        // Given
        send(0);
        taken(0, 1);
        advanceAt("12:01");
        View dry = advanceAt("15:00");

        // When
        makeTopicAnew();
        View empty = advanceAt("16:00");
        send(0);
        View unread = advanceAt("16:59");
        taken(0, 1, at("16:58"));
        View read = advanceAt("17:00");

        // Then
        assertThat(dry.spells()).containsExactly(new Spell(NOON, null));
        assertThat(empty.spells()).containsExactly(new Spell(NOON, null));
        assertThat(empty.horizon()).isEqualTo(at("12:01"));
        assertThat(unread.horizon()).isEqualTo(at("12:01"));
        assertThat(read.spells()).containsExactly(new Spell(NOON, at("16:58")));
        assertThat(read.horizon()).isEqualTo(at("17:00"));
    }

    @Test
    void aTopicThatIsMadeAnewAndStaysEmptyIsDryFromTheLastRecordOfTheOldOne() throws Exception {
        // Given
        send(0);
        taken(0, 1);
        horizon.advance();

        // When
        makeTopicAnew();
        View notYet = advanceAt("13:59");
        View dry = advanceAt("14:00");

        // Then
        assertThat(notYet.spells()).isEmpty();
        assertThat(dry.spells()).containsExactly(new Spell(NOON, null));
        assertThat(dry.horizon()).isEqualTo(at("13:59"));
    }

    @Test
    void afterALongLagTheNewestQuestionThatIsAnsweredCounts() throws Exception {
        // Given: more questions than are kept
        send(0);
        int seconds = 0;
        for (; seconds < 300; seconds++) {
            clock.set(NOON.plusSeconds(seconds));
            horizon.advance();
        }
        send(0);
        clock.set(NOON.plusSeconds(seconds));
        horizon.advance();

        // When
        taken(0, 1);

        // Then: every second one is forgotten each time there are too many, and never the newest
        assertThat(horizon.advance().horizon()).isEqualTo(NOON.plusSeconds(seconds - 1));
    }

    @Test
    void itStopsWhereTheFeedWasNoticedToBeDryAndSoDoesObservation() throws Exception {
        // Given
        send(0);
        taken(0, 1);
        View lively = advanceAt("12:01");

        // When: the last record is of 12:00, and two hours without another are too long
        View justBefore = advanceAt("13:59");
        View dry = advanceAt("14:00");
        View later = advanceAt("16:00");

        // Then
        assertThat(lively.spells()).isEmpty();
        assertThat(justBefore.horizon()).isEqualTo(at("13:59"));
        assertThat(justBefore.stale(at("13:59"))).isFalse();
        assertThat(dry.horizon()).isEqualTo(at("13:59"));
        assertThat(dry.spells()).containsExactly(new Spell(NOON, null));
        assertThat(dry.stale(at("14:00"))).isTrue();
        assertThat(later.horizon()).isEqualTo(at("13:59"));
        assertThat(later.coverage().observed(NOON, at("13:59"))).isZero();
    }

    @Test
    void whatCameBeforeTheFeedRanDryHasBeenSeenWhenItIsReadLater() throws Exception {
        // Given: the service was down while the last records came
        horizon.advance();
        send(0);
        clock.set(at("20:00"));
        View unread = horizon.advance();
        var last = new Progress(feed.topicId(), 0, 1, NOON, at("15:00"));
        Transaction.run(database, connection -> {
            intake.advance(connection, List.of(last));
            return last;
        });

        // When
        View read = horizon.advance();

        // Then
        assertThat(unread.horizon()).isEqualTo(NOON);
        assertThat(read.spells()).containsExactly(new Spell(at("15:00"), null));
        assertThat(read.horizon()).isEqualTo(at("15:00"));
        assertThat(read.read()).isEqualTo(at("20:00"));
    }

    @Test
    void untilTheIntakeHasCaughtUpForTheFirstTimeItsLagGrowsFromTheStart() {
        // Given
        var metrics = new SimpleMeterRegistry();
        var gauges = new WatchGauges(database, new StoredCounts(), settings(), metrics, clock);
        Gauge lag = metrics.get("channelwatch.horizon.lag").gauge();
        assertThat(lag.value()).as("nothing was counted yet").isNaN();

        // When
        clock.set(NOON.plusSeconds(400));
        gauges.start(new StartupEvent());
        await().until(() -> gauges.countedAt().equals(clock.instant()));

        // Then
        assertThat(lag.value()).isEqualTo(400);
        gauges.stop(new ShutdownEvent());
    }

    private static WatchSettings settings() {
        return new SmallRyeConfigBuilder()
                .withMapping(WatchSettings.class)
                .withDefaultValue("channelwatch.feed.max-gap", "PT2H")
                .build()
                .getConfigMapping(WatchSettings.class);
    }

    private Horizon horizon(FeedEnds of) {
        WatchSettings settings = settings();
        var gaps = new FeedGaps(intake, settings);
        var alerts = new FeedAlerts(gaps, intake, new TransitionRows(), settings, clock);
        return new Horizon(of, intake, new BlindSpells(gaps, intake, new ChannelRows(), alerts, clock), database);
    }

    private View advanceAt(String time) throws SQLException {
        clock.set(at(time));
        return horizon.advance();
    }

    private void createTopic() throws InterruptedException, ExecutionException {
        admin.createTopics(List.of(new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty())))
                .all()
                .get();
    }

    private void makeTopicAnew() throws Exception {
        String before = feed.topicId();
        admin.deleteTopics(List.of(topic)).all().get();
        createTopic();
        await().ignoreExceptions().until(() -> {
            clock.set(clock.instant().plusSeconds(30));
            return !feed.topicId().equals(before);
        });
    }

    private void send(int partition) throws InterruptedException, ExecutionException {
        new Wires(kafka).send(topic, List.of(new ProducerRecord<>(topic, partition, "key", new byte[0])));
    }

    /** As the replica that owns the partition writes it down with what it has applied; the records are of noon. */
    private void taken(int partition, long position) throws SQLException, FeedEnds.UnreachableException {
        taken(partition, position, NOON);
    }

    private void taken(int partition, long position, Instant at) throws SQLException, FeedEnds.UnreachableException {
        var progress = new Progress(feed.topicId(), partition, position, at, at);
        Transaction.run(database, connection -> {
            intake.advance(connection, List.of(progress));
            return progress;
        });
    }

    private static void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Instant at(String time) {
        return Instant.parse("2022-03-01T" + time + ":00Z");
    }
}
