package org.channelwatch.store.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.local.Wires;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What is old goes, and never what something rests on. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class RetentionTest {
    private static final String EVIDENCE_OF_CHANNEL = """
            select url from evidence e join channel c on c.no = e.channel_no where c.id = 'kerry-lavrov' order by url""";
    private static final String STATE_OF_CHANNEL = """
            select state from channel_state s join channel c on c.no = s.channel_no where c.id = 'kerry-lavrov'""";
    private static final String AUDIT = "select who from audit where path = '/retention' order by no";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    DataSource database;

    @Inject
    OldRows old;

    @Test
    void oldEvidenceGoesAndWhatTheStateRestsOnStays() throws Exception {
        // Given: two contacts, of which the later one counts, and one that an analyst has set aside
        new Wires(kafka)
                .sendNews(
                        contact("older", "2016-02-01"),
                        contact("rejected", "2016-02-02"),
                        contact("newest", "2016-02-12"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(read(EVIDENCE_OF_CHANNEL)).hasSize(3));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "update evidence set rejected_at = now() where url = 'rejected'");
            List<String> before = read(connection, STATE_OF_CHANNEL);
            // When
            int removed = old.removeEvidence(connection, Instant.now().plus(Duration.ofDays(1)), 100_000);
            // Then
            assertThat(removed).isPositive();
            assertThat(read(connection, EVIDENCE_OF_CHANNEL)).containsExactly("newest", "rejected");
            assertThat(read(connection, STATE_OF_CHANNEL)).isEqualTo(before);
            connection.rollback();
            assertThat(old.removeEvidence(connection, Instant.now().plus(Duration.ofDays(1)), 1))
                    .as("no more than it is allowed to at once")
                    .isEqualTo(1);
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void nothingGoesBeforeItsTime() throws Exception {
        try (Connection connection = database.getConnection()) {
            Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
            assertThat(old.removeEvidence(connection, longAgo, 100)).isZero();
            assertThat(old.removeArticles(connection, longAgo, 100)).isZero();
            assertThat(old.removeTransitions(connection, longAgo, 100)).isZero();
            assertThat(old.removeChanges(connection, longAgo, 100)).isZero();
            assertThat(old.removeAudit(connection, longAgo, 100)).isZero();
        }
    }

    @Test
    void theEventsOfAnOpenAlertStay() throws Exception {
        // Given
        new Wires(kafka).sendNews("""
                {"type":"report","id":"open-alert","source":"retention","channel":"sybiha-lavrov","kind":"DEFUNCT",
                 "publishedAt":"2025-01-01T00:00:00Z"}""");
        String open = """
                select event from transition t join channel c on c.no = t.channel_no
                where c.id = 'sybiha-lavrov' and event is not null""";
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(read(open)).containsExactly("OPENED"));
        await().untilAsserted(() ->
                assertThat(read("select transitions::text from outbox_batch")).isEmpty());
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            // When
            old.removeTransitions(connection, Instant.now().plus(Duration.ofDays(1)), 100_000);
            // Then
            assertThat(read(connection, open)).containsExactly("OPENED");
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void oldRowsOfTheAuditGoTheOldestFirst() throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            // Given: numbers below all others
            execute(connection, """
                    insert into audit (no, at, who, address, method, path, status) overriding system value values
                      (-1, now() - interval '29 days', 'kept', '', 'PUT', '/retention', 200),
                      (-2, now() - interval '31 days', 'second', '', 'PUT', '/retention', 200),
                      (-3, now() - interval '32 days', 'first', '', 'PUT', '/retention', 200)""");
            Instant before = Instant.now().minus(Duration.ofDays(30));
            // When
            assertThat(old.removeAudit(connection, before, 1)).isEqualTo(1);
            // Then
            assertThat(read(connection, AUDIT)).containsExactly("second", "kept");
            assertThat(old.removeAudit(connection, before, 100)).isEqualTo(1);
            assertThat(read(connection, AUDIT)).containsExactly("kept");
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static String contact(String id, String day) {
        return """
                {"type":"report","id":"%s","source":"retention","url":"%s","channel":"kerry-lavrov","kind":"CONTACT",
                 "publishedAt":"2016-03-01T00:00:00Z","occurredAt":"%s"}""".formatted(id, id, day);
    }

    private List<String> read(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return read(connection, sql);
        }
    }

    private static List<String> read(Connection connection, String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) values.add(result.getString(1));
        }
        return values;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
