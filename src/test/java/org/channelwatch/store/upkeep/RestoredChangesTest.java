package org.channelwatch.store.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.local.Wires;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.transition.PublisherSeat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A dump of a cluster that had counted further than this one. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class RestoredChangesTest {
    private static final long AHEAD = 1_000_000_000_000L;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    DataSource database;

    @Inject
    PublisherSeat seat;

    @Inject
    RestoredChanges restored;

    @Test
    void aPublisherThatFindsChangesOfAnotherClusterTellsAllViewsAnew() throws SQLException {
        // Given
        await().atMost(Duration.ofSeconds(20)).until(() -> told() > 0);
        Transaction.run(database, connection -> {
            execute(connection, "update horizon set status_published = '" + AHEAD + "'");
            execute(connection, "insert into change (xid, at, channels) values ('" + (AHEAD + 1) + "', now(), '{1}')");
            return true;
        });
        int before = told();
        // When
        Transaction.run(database, connection -> {
            seat.evict(connection, seat.holder(connection).orElseThrow());
            return true;
        });
        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> told() > before);
        await().until(() -> number("select status_published::text::bigint from horizon") < AHEAD);
        assertThat(number("select count(*) from change where xid > '" + AHEAD + "'"))
                .isZero();
    }

    @Test
    void aClusterOfItsOwnHasNothingThatLiesAhead() throws SQLException {
        Transaction.run(database, connection -> {
            execute(connection, "insert into change (at, channels) values (now(), '{}') on conflict do nothing");
            return true;
        });
        assertThat(Transaction.run(database, restored::tellAnew)).isFalse();
    }

    /** How often the view of a channel of the starter catalog was told. */
    private int told() {
        return (int) new Wires(kafka)
                .readAll("channel-status").stream()
                        .filter(one -> "kerry-lavrov".equals(one.key()))
                        .count();
    }

    private long number(String sql) throws SQLException {
        return Transaction.run(database, connection -> {
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery(sql)) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
