package org.channelwatch.store.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.store.transition.Outbox.Publication;
import org.junit.jupiter.api.Test;

/** Every test is one transaction that is taken back: the publisher of the application waits, and sees nothing of it. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class OutboxTest {
    private static final long FAR = 1_000_000_000L;

    @Inject
    DataSource database;

    @Inject
    Outbox outbox;

    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    @Test
    void batchesGoOutInTheirOrder() throws SQLException {
        takenBack(connection -> {
            batch(connection, 3, 4);
            batch(connection, 1, 2);

            assertThat(outbox.writeDown(connection, FAR, 10)).contains(published(3, 4, 1, 2));
        });
    }

    @Test
    void whatIsTooMuchWaits() throws SQLException {
        takenBack(connection -> {
            batch(connection, 1, 2);
            batch(connection, 3, 4);
            batch(connection, 5);

            assertThat(outbox.writeDown(connection, FAR, 4)).contains(published(1, 2, 3, 4));
            outbox.strikeOut(connection, published(1, 2, 3, 4));
            assertThat(outbox.writeDown(connection, FAR, 4)).contains(published(5));
        });
    }

    @Test
    void aBatchThatIsLargerThanAPublicationGoesOutAlone() throws SQLException {
        takenBack(connection -> {
            batch(connection, 1, 2, 3);
            batch(connection, 4);

            assertThat(outbox.writeDown(connection, FAR, 2)).contains(published(1, 2, 3));
        });
    }

    @Test
    void nothingIsWrittenDownWhereNothingWaits() throws SQLException {
        takenBack(
                connection -> assertThat(outbox.writeDown(connection, FAR, 10)).isEmpty());
    }

    @Test
    void whatWasForgottenIsWrittenDownAgain() throws SQLException {
        takenBack(connection -> {
            batch(connection, 1, 2);
            outbox.forget(connection, outbox.writeDown(connection, FAR, 10).orElseThrow());

            assertThat(outbox.writeDown(connection, FAR, 10)).contains(published(1, 2));
        });
    }

    @Test
    void rowsOfTheReleaseBeforeGoOutInTheirPlaceAmongBatches() throws SQLException {
        takenBack(connection -> {
            batch(connection, 1, 4);
            batch(connection, 6);
            execute(connection, "insert into outbox values (5), (2), (3), (7)");

            assertThat(outbox.writeDown(connection, FAR, 10)).contains(published(1, 2, 3, 4, 5, 6, 7));
            outbox.strikeOut(connection, published(1, 2, 3, 4, 5, 6, 7));
            assertThat(outbox.writeDown(connection, FAR, 10)).isEmpty();
        });
    }

    @Test
    void theyDoSoWhereMoreWaitsThanGoesIntoOnePublication() throws SQLException {
        takenBack(connection -> {
            batch(connection, LongStream.rangeClosed(2, 1_500).toArray());
            batch(connection, LongStream.rangeClosed(1_502, 2_500).toArray());
            execute(connection, "insert into outbox values (1), (1501)");

            for (long first = 1; first <= 2_500; first += 1_000) {
                long last = Math.min(2_500, first + 999);
                Publication next = published(LongStream.rangeClosed(first, last).toArray());
                assertThat(outbox.writeDown(connection, FAR, 1_000)).contains(next);
                outbox.strikeOut(connection, next);
            }
        });
    }

    @Test
    void rowsOfTheReleaseBeforeAreGatheredWhereNoBatchWaits() throws SQLException {
        takenBack(connection -> {
            execute(connection, "insert into outbox values (3), (2)");

            assertThat(outbox.writeDown(connection, FAR, 10)).contains(published(2, 3));
        });
    }

    @Test
    void aPublicationThatTheReleaseBeforeHasWrittenDownIsStruckOutOfItsRows() throws SQLException {
        takenBack(connection -> {
            execute(connection, "insert into outbox values (1), (2), (3)");
            execute(connection, "insert into publication (number, transitions) values (" + FAR + ", '{1,2}')");

            outbox.strikeOut(connection, outbox.pending(connection).orElseThrow());
            assertThat(outbox.writeDown(connection, FAR, 10)).contains(published(3));
        });
    }

    @Test
    void theReleaseBeforeStrikesOutBatches() throws SQLException {
        takenBack(connection -> {
            batch(connection, 1, 2);
            batch(connection, 3);
            Optional<Publication> pending = outbox.writeDown(connection, FAR, 2);
            assertThat(pending).contains(published(1, 2));

            execute(connection, "delete from outbox where transition_no = any('{1,2}')");
            execute(connection, "delete from publication where number = " + FAR);
            assertThat(outbox.writeDown(connection, FAR, 10)).contains(published(3));
        });
    }

    private static Publication published(long... transitions) {
        return new Publication(FAR, LongStream.of(transitions).boxed().toList(), false);
    }

    private static void batch(Connection connection, long... transitions) throws SQLException {
        List<Long> numbers = LongStream.of(transitions).boxed().toList();
        try (var statement = connection.prepareStatement("insert into outbox_batch (transitions) values (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", numbers.toArray()));
            statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void takenBack(Work work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                execute(connection, "lock table outbox_batch, outbox, publication in access exclusive mode");
                for (var table : List.of("publication", "outbox_batch", "outbox"))
                    execute(connection, "delete from " + table);
                work.on(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
