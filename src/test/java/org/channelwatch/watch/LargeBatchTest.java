package org.channelwatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.channelwatch.channel.Channel;
import org.channelwatch.channel.Channel.Origin;
import org.channelwatch.channel.Channel.Origins;
import org.channelwatch.channel.ChannelKind;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.SilencePolicy;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.store.declared.DeclaredChannels;
import org.channelwatch.store.evidence.NewEvidence;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.watched.ChannelRows;
import org.channelwatch.watch.Intake.Outcome;
import org.channelwatch.watch.Intake.Outcomes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A batch over very many channels, of which somebody else holds a few. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class LargeBatchTest {
    private static final int CHANNELS = 1_200;
    /** So late that nothing of it is silent: other tests read the same alerts. */
    private static final Instant CONTACT = Instant.now().minus(Duration.ofHours(1));

    private static final String IN_CONTACT = """
            select count(*) from channel_state s join channel c on c.no = s.channel_no
            where c.id like '%s-%%' and s.state <> '{}'""";
    private static final String WAITING_FOR_TURN = """
            select count(*) from pg_locks where locktype = 'advisory' and not granted""";
    private static final String DUE = """
            select count(*) from channel_state s join channel c on c.no = s.channel_no
            where c.id like '%s-%%' and s.wake_at <= now()""";

    @Inject
    DataSource database;

    @Inject
    DeclaredChannels declared;

    @Inject
    ChannelRows channels;

    @Inject
    Watch watch;

    private final String run = UUID.randomUUID().toString();
    private final List<Integer> numbers = new ArrayList<>();

    @BeforeEach
    void declareChannels() throws SQLException {
        List<Channel> channels =
                IntStream.range(0, CHANNELS).mapToObj(this::channel).toList();
        Transaction.run(database, connection -> declared.declare(connection, channels, "catalog", Instant.now()));
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select no from channel where id like '%s-%%' order by no".formatted(run))) {
            while (result.next()) numbers.add(result.getInt(1));
        }
        assertThat(numbers).hasSize(CHANNELS);
        await("the sweep to be done with what is new").until(() -> count(DUE.formatted(run)) == 0);
    }

    @AfterEach
    void removeChannels() throws SQLException {
        List<String> ids = IntStream.range(0, CHANNELS).mapToObj(this::id).toList();
        Transaction.run(database, connection -> declared.removeManaged(connection, ids, Instant.now()));
    }

    @Test
    void whatNobodyHoldsIsAppliedAtOnceAndTheRestAfterwards() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Outcomes> applied;
            try (Connection other = database.getConnection()) {
                // Given
                other.setAutoCommit(false);
                hold(other, numbers.get(7));
                // When
                applied = threads.submit(() -> watch.apply(batch()));
                // Then: all but one, and the positions have to wait for that one
                await().atMost(Duration.ofSeconds(10)).until(() -> stored() == CHANNELS - 1);
                assertThat(count(IN_CONTACT.formatted(run))).isEqualTo(CHANNELS - 1);
                assertThat(positions()).isZero();
                assertThat(applied.isDone()).isFalse();
                other.rollback();
                other.setAutoCommit(true);
            }
            assertThat(applied.get()).isEqualTo(new Outcomes(new Outcome(CHANNELS, 0, 0), Outcome.NOTHING));
        }
        assertThat(stored()).isEqualTo(CHANNELS);
        assertThat(count(IN_CONTACT.formatted(run))).isEqualTo(CHANNELS);
        assertThat(positions()).isOne();
        assertThat(watch.apply(batch())).isEqualTo(new Outcomes(new Outcome(0, CHANNELS, 0), Outcome.NOTHING));
    }

    @Test
    void whereNobodyHoldsAnyItIsAppliedInOneGo() throws SQLException {
        assertThat(watch.apply(batch())).isEqualTo(new Outcomes(new Outcome(CHANNELS, 0, 0), Outcome.NOTHING));
        assertThat(count(IN_CONTACT.formatted(run))).isEqualTo(CHANNELS);
        assertThat(positions()).isOne();
    }

    @Test
    void aLargeBatchOfFewChannelsWaitsForItsTurnBeforeItLocksAny() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Outcomes> applied;
            try (Connection other = database.getConnection()) {
                // Given
                other.setAutoCommit(false);
                channels.lockInTurn(other, List.of());
                // When
                applied = threads.submit(() -> watch.apply(of(CHANNELS, 10)));
                // Then
                await().atMost(Duration.ofSeconds(10)).until(() -> count(WAITING_FOR_TURN) == 1);
                assertThat(stored()).isZero();
                other.rollback();
                other.setAutoCommit(true);
            }
            assertThat(applied.get()).isEqualTo(new Outcomes(new Outcome(CHANNELS, 0, 0), Outcome.NOTHING));
        }
        assertThat(count(IN_CONTACT.formatted(run))).isEqualTo(10);
    }

    @Test
    void onlyALargeBatchOfManyChannelsIsSpread() {
        assertThat(of(1_000).isSpread(new HashSet<>(numbers.subList(0, 1_000)))).isTrue();
        assertThat(of(1_000).isSpread(new HashSet<>(numbers.subList(0, 900)))).isTrue();
        assertThat(of(1_000).isSpread(new HashSet<>(numbers.subList(0, 899)))).isFalse();
        assertThat(of(999).isSpread(new HashSet<>(numbers.subList(0, 999)))).isFalse();
    }

    private Intake batch() {
        return of(CHANNELS);
    }

    private Intake of(int reports) {
        return of(reports, CHANNELS);
    }

    private Intake of(int reports, int channels) {
        List<NewEvidence> evidence = IntStream.range(0, reports)
                .mapToObj(i -> report(i, numbers.get(i % channels)))
                .toList();
        return new Intake(evidence, List.of(), List.of(Taken.of(run, 0, 0, CONTACT)), Map.of());
    }

    private NewEvidence report(int i, int channel) {
        UUID id = UUID.nameUUIDFromBytes((run + i).getBytes(StandardCharsets.UTF_8));
        var evidence =
                new Evidence(id.toString(), EvidenceKind.CONTACT, TimeSpan.instant(CONTACT), CONTACT, 1, run, null);
        return new NewEvidence(id, channel, List.of(), evidence, null, null, false, null, CONTACT);
    }

    private String id(int i) {
        return run + "-" + i;
    }

    private Channel channel(int i) {
        var policy = new SilencePolicy(Duration.ofDays(10), Duration.ofDays(14), null, null);
        var origins = new Origins(Origin.DEFAULT, Origin.DEFAULT, Origin.DEFAULT);
        return new Channel(
                id(i), "Line " + i, ChannelKind.OTHER, List.of("one", "other"), List.of(), List.of(), policy, origins);
    }

    private static void hold(Connection connection, int number) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select from channel_state where channel_no = " + number + " for update");
        }
    }

    private long positions() throws SQLException {
        return count("select count(*) from partition_progress where topic_id = '" + run + "'");
    }

    private long stored() throws SQLException {
        return count("select count(*) from evidence where source = '" + run + "'");
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
