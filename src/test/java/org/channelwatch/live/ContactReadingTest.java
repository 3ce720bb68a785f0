package org.channelwatch.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.local.Wires;
import org.channelwatch.store.evidence.StoredContacts;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.watched.WatchedChannel;
import org.channelwatch.store.watched.WatchedChannels;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the days of contact of channels that changed are read again. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class ContactReadingTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = START.plusSeconds(600);

    @Inject
    DataSource database;

    @Inject
    WatchedChannels watched;

    @Inject
    StoredContacts contacts;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private WatchedChannel one;
    private WatchedChannel other;
    private ContactReading reading;

    @BeforeEach
    void readChannels() throws SQLException {
        one = channel("kerry-zarif");
        other = channel("biden-putin");
        reading = new ContactReading(contacts);
    }

    @Test
    void whileABacklogIsWorkedOffOnlyTheFirstAreReadAndTheOthersWhenItIsDone() throws SQLException {
        assertThat(read(List.of(one.no()), START, true)).containsOnlyKeys(one.no());
        assertThat(read(List.of(other.no()), LATER, true)).isEmpty();
        assertThat(read(List.of(), LATER.plusSeconds(1), false)).containsKey(other.no());
    }

    @Test
    void ofVeryManyTheFirstAreReadSomeAtATimeSoThatNoPictureWaitsForAll() throws SQLException {
        // Given
        List<Integer> many =
                IntStream.rangeClosed(1, 3 * ContactReading.AT_FIRST).boxed().toList();

        // When
        var first = read(many, START, true).keySet();
        var read = new ArrayList<>(first);
        for (int part = 1; part <= many.size(); part++) {
            read.addAll(read(List.of(), START.plusSeconds(600L * part), true).keySet());
        }

        // Then
        assertThat(first).hasSize(ContactReading.AT_FIRST);
        assertThat(read).containsExactlyInAnyOrderElementsOf(many);
    }

    @Test
    void theyAreNotReadAgainBeforeTwentySeconds() throws SQLException {
        List<Integer> changed = List.of(one.no());
        assertThat(read(changed, START, false)).containsOnlyKeys(one.no());
        assertThat(read(changed, START.plusMillis(19_999), false)).isEmpty();
        assertThat(read(changed, LATER, false)).containsKey(one.no());
    }

    @Test
    void anEarlierContactWhichChangesNothingElseIsFound() throws Exception {
        // Given
        report("late", Instant.now().minus(Duration.ofDays(2)));
        Instant begun = Instant.now();
        read(List.of(one.no()), begun, false);
        WatchedChannel before = channel("kerry-zarif");
        // When
        Instant early = Instant.now().minus(Duration.ofDays(50));
        report("early", early);
        // Then
        assertThat(channel("kerry-zarif").version()).isEqualTo(before.version());
        LocalDate day = LocalDate.ofInstant(early, ZoneOffset.UTC);
        assertThat(read(List.of(), begun.plusSeconds(20), false).get(one.no()).stream())
                .contains(day);
    }

    private void report(String which, Instant occurred) throws Exception {
        new Wires(kafka).sendNews("""
                {"type":"report","id":"reading-%s","source":"test.example","publishedAt":"%s","channel":"kerry-zarif",
                 "kind":"CONTACT","occurredAt":"%s"}""".formatted(which, Instant.now(), occurred));
        LocalDate day = LocalDate.ofInstant(occurred, ZoneOffset.UTC);
        await("the contact").until(() -> days().contains(day));
    }

    private List<LocalDate> days() throws SQLException {
        return Transaction.run(
                        database,
                        connection -> contacts.days(
                                connection, List.of(one.no()), Instant.now().minus(Duration.ofDays(365))))
                .getOrDefault(one.no(), List.of());
    }

    private WatchedChannel channel(String id) throws SQLException {
        return Transaction.run(database, connection -> watched.ofId(connection, id))
                .orElseThrow();
    }

    private Map<Integer, ContactDays> read(List<Integer> changed, Instant now, boolean behind) throws SQLException {
        return Transaction.run(database, connection -> reading.read(connection, changed, now, behind));
    }
}
