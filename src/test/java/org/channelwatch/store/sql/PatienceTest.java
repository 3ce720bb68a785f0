package org.channelwatch.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class PatienceTest {
    private static final int HALF_A_SECOND = 500;

    @Inject
    DataSource database;

    @Test
    void aStatementOverEverythingIsAwaitedForLongerThanOthers() throws SQLException {
        try (Connection connection = database.getConnection()) {
            int before = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, HALF_A_SECOND);
            try (var _ = Patience.with(connection)) {
                sleep(connection);
            }
            assertThat(connection.getNetworkTimeout()).isEqualTo(HALF_A_SECOND);
            assertThatThrownBy(() -> sleep(connection)).hasCauseInstanceOf(SocketTimeoutException.class);
            assertThat(before).isEqualTo(30_000);
        }
    }

    private static void sleep(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_sleep(1)");
        }
    }
}
