package org.channelwatch.store.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class StoredTransitionsTest {
    private static final int CHANNEL = 1_000_000_000;
    private static final Instant BEGIN = Instant.parse("2022-03-01T00:00:00Z");

    @Inject
    DataSource database;

    @Inject
    TransitionRows rows;

    @Inject
    StoredTransitions stored;

    @Test
    void aStretchOfLongAgoIsFoundHoweverMuchHasHappenedSince() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                rows.insert(
                        connection,
                        IntStream.range(0, 5)
                                .mapToObj(StoredTransitionsTest::onDay)
                                .toList());

                assertThat(stored.ofChannel(connection, CHANNEL, day(1), day(2), 2))
                        .extracting(StoredTransition::detectedAt)
                        .containsExactly(day(2), day(1));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static NewTransition onDay(int day) {
        return new NewTransition(
                CHANNEL, day(day), day(day), null, null, 0, null, "LATE", "ACTIVE", "ELAPSED", day(day), false, null,
                null, null, null, null, null, null, null);
    }

    private static Instant day(int number) {
        return BEGIN.plus(Duration.ofDays(number));
    }
}
