package org.channelwatch.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;

/** Evidence of more channels than are asked for at once; none of them is declared, so that nobody else sees it. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class ManyChannelsTest {
    private static final int FIRST = 700_000_000;
    private static final int CHANNELS = 401;
    private static final List<Integer> ALL =
            IntStream.range(FIRST, FIRST + CHANNELS).boxed().toList();

    @Inject
    DataSource database;

    @Inject
    StoredContacts contacts;

    @Inject
    StoredEvidences evidence;

    @Test
    void theEvidenceOfEachIsFoundOnce() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection);
            Map<Integer, List<LocalDate>> days = contacts.days(connection, ALL, Instant.parse("2020-01-01T00:00:00Z"));
            assertThat(days.keySet()).containsExactlyInAnyOrderElementsOf(ALL);
            assertThat(days.values()).allMatch(List.of(LocalDate.of(2022, 3, 7))::equals);
            assertThat(contacts.days(connection, ALL, Instant.parse("2022-03-08T00:00:01Z")))
                    .isEmpty();
            Instant later = Instant.parse("2022-04-01T00:00:00Z");
            assertThat(evidence.latestPublishedBy(connection, ALL, later))
                    .extracting(StoredEvidence::channelNo)
                    .containsExactlyInAnyOrderElementsOf(ALL);
            assertThat(evidence.allPublishedBy(connection, ALL, later, 250)).hasSize(250);
            assertThat(evidence.latestOrRejectedOf(connection, FIRST + 1)).hasSize(1);
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void noChannelsAreNoQuestion() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(evidence.latestPublishedBy(connection, List.of(), Instant.parse("2022-04-01T00:00:00Z")))
                    .isEmpty();
        }
    }

    private static void insert(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into evidence (id, channel_no, kind, earliest, latest, precision, published_at, received_at, confidence, source)
                select gen_random_uuid(), no, 'CONTACT', '2022-03-07', '2022-03-08', 'DAY', '2022-03-08', '2022-03-08', 1, 'many.example'
                from generate_series(?, ?) as no""")) {
            statement.setInt(1, FIRST);
            statement.setInt(2, FIRST + CHANNELS - 1);
            statement.executeUpdate();
        }
    }
}
