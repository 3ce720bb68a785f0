package org.channelwatch.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.store.StoredContacts;
import org.channelwatch.store.Transaction;
import org.channelwatch.store.WatchedChannel;
import org.channelwatch.store.WatchedChannels;
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

    private List<WatchedChannel> channels = List.of();
    private ContactReading reading = new ContactReading(new StoredContacts());

    @BeforeEach
    void readChannels() throws SQLException {
        channels = List.copyOf(Transaction.run(database, watched::all));
        reading = new ContactReading(contacts);
    }

    @Test
    void whileABacklogIsWorkedOffOnlyTheFirstAreReadAndTheOthersWhenItIsDone() throws SQLException {
        assertThat(read(channels.subList(0, 1), START, true))
                .containsExactly(channels.get(0).no());
        assertThat(read(channels.subList(1, 2), LATER, true)).isEmpty();
        assertThat(read(List.of(), LATER.plusSeconds(1), false))
                .containsExactly(channels.get(1).no());
    }

    @Test
    void theyAreNotReadAgainBeforeTwentySeconds() throws SQLException {
        List<WatchedChannel> one = channels.subList(0, 1);
        assertThat(read(one, START, false)).hasSize(1);
        assertThat(read(one, START.plusMillis(19_999), false)).isEmpty();
        assertThat(read(one, LATER, false)).hasSize(1);
    }

    private List<Integer> read(List<WatchedChannel> changed, Instant now, boolean behind) throws SQLException {
        return Transaction.run(
                database,
                connection -> List.copyOf(
                        reading.read(connection, changed, now, behind).keySet()));
    }
}
