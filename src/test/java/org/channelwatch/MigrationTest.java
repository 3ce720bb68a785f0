package org.channelwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationTest {
    @Test
    void aSecondRunFindsNothingToDo() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.start()) {
            Map<String, String> environment = Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"),
                    "QUARKUS_DATASOURCE_USERNAME", "postgres",
                    "QUARKUS_DATASOURCE_PASSWORD", "postgres");
            assertThat(Migration.run(environment).migrationsExecuted).isGreaterThan(1);
            assertThat(Migration.run(environment).migrationsExecuted).isZero();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement();
                    var keys = statement.executeQuery("select count(*) from api_key")) {
                assertThat(keys.next()).isTrue();
            }
        }
    }

    @Test
    void withoutADatabaseItSaysWhatToSet() {
        assertThatThrownBy(() -> Migration.run(Map.of())).hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
    }
}
