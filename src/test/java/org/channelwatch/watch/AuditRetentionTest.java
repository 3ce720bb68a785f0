package org.channelwatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.store.upkeep.OldRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who wrote what is kept for ever, unless somebody says for how long. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class AuditRetentionTest {
    @Inject
    DataSource database;

    @Inject
    OldRows old;

    @Inject
    Clock clock;

    @BeforeEach
    void insert() throws SQLException {
        execute("""
                insert into audit (no, at, who, address, method, path, status) overriding system value values
                  (-5, now() - interval '31 days', 'old', '', 'PUT', '/audit-retention', 200),
                  (-4, now() - interval '29 days', 'new', '', 'PUT', '/audit-retention', 200)""");
    }

    @AfterEach
    void remove() throws SQLException {
        execute("delete from audit where path = '/audit-retention'");
    }

    @Test
    void whatIsOlderThanSetGoes() throws Exception {
        assertThat(retention(Map.of("channelwatch.retention.audit", "P30D")).removeOld())
                .isPositive();
        assertThat(left()).containsExactly("new");
    }

    @Test
    void nothingGoesUnlessSet() throws Exception {
        retention(Map.of()).removeOld();
        assertThat(left()).containsExactly("old", "new");
    }

    private Retention retention(Map<String, String> settings) {
        return new Retention(
                database,
                old,
                new SmallRyeConfigBuilder()
                        .withMapping(RetentionSettings.class)
                        .withDefaultValues(settings)
                        .build()
                        .getConfigMapping(RetentionSettings.class),
                clock);
    }

    private List<String> left() throws SQLException {
        var left = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result =
                        statement.executeQuery("select who from audit where path = '/audit-retention' order by no")) {
            while (result.next()) left.add(result.getString(1));
        }
        return left;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
