package org.channelwatch.store.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.channelwatch.local.LocalServersResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alerts are open or over, whether that is read from the states of channels or from all that was ever told. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class StoredAlertsTest {
    private static final int MOST = 100_000;
    private static final String BY_ALL_EVENTS = """
            select alert_id from (
              select distinct on (t.alert_id) t.alert_id, t.no, c.deleted_at is null and t.event not in ('RESOLVED', 'RETRACTED') as open
              from transition t left join channel c on c.no = t.channel_no
              where t.alert_id is not null and (?::text is null or coalesce(c.id, '_feed') = ?)
              order by t.alert_id, t.sequence desc) as last
            where ?::boolean is null or open = ? order by no desc""";

    @Inject
    DataSource database;

    @Inject
    StoredAlerts alerts;

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        // Of channels: an alert that is open, one that is over, and one that was open when its channel was removed
        Told open = channel("open-alert", false);
        open.event(1, "OPENED").event(2, "ACKNOWLEDGED").hold();
        Told over = channel("over-alert", false);
        over.event(1, "OPENED").event(2, "RESOLVED");
        Told removed = channel("removed-alert", true);
        removed.event(1, "OPENED").hold();
        // Of one channel, before the alert that is open: one that was taken back
        Told before = new Told(UUID.randomUUID(), open.channel());
        before.event(1, "OPENED").event(2, "RETRACTED");
        // Of the feed
        new Told(UUID.randomUUID(), null).event(1, "OPENED").event(2, "RESOLVED");
        new Told(UUID.randomUUID(), null).event(1, "OPENED").event(2, "REPEATED");
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }

    @Test
    void theyAreThoseThatAllEventsTell() throws SQLException {
        for (String channel : new String[] {null, "open-alert", "over-alert", "removed-alert", "_feed", "no-channel"}) {
            for (Boolean open : new Boolean[] {null, true, false}) {
                assertThat(alerts.find(connection, open, channel, MOST))
                        .as("%s of %s", open, channel)
                        .isEqualTo(byAllEvents(open, channel));
            }
        }
        assertThat(alerts.find(connection, true, "open-alert", MOST)).hasSize(1);
        assertThat(alerts.find(connection, false, "open-alert", MOST)).hasSize(1);
        assertThat(alerts.find(connection, false, "removed-alert", MOST)).hasSize(1);
        assertThat(alerts.find(connection, true, "_feed", MOST)).isNotEmpty();
    }

    @Test
    void theNewestAreTakenWhereThereAreMore() throws SQLException {
        for (Boolean open : new Boolean[] {null, true, false}) {
            assertThat(alerts.find(connection, open, null, 2))
                    .isEqualTo(byAllEvents(open, null).subList(0, 2));
        }
    }

    @Test
    void ofTheHistoryNoMoreIsReadThanIsAskedFor() throws SQLException {
        execute("""
                insert into transition (alert_id, sequence, event, judged_at, detected_at, status, previous_status, reason, asserted_silent)
                select md5(one::text)::uuid, 1, 'RESOLVED', now(), now(), 'ACTIVE', 'LATE', 'CONTACT', false from generate_series(1, 20000) as one""");
        execute("analyze transition");
        long before = read("transition");
        alerts.find(connection, false, null, 10);
        alerts.find(connection, true, "open-alert", 10);
        assertThat(read("transition") - before).isLessThan(1_000);
    }

    /** How many rows of a table this transaction has read. */
    private long read(String table) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables where relname = ?")) {
            statement.setString(1, table);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private List<UUID> byAllEvents(@Nullable Boolean open, @Nullable String channel) throws SQLException {
        try (var statement = connection.prepareStatement(BY_ALL_EVENTS)) {
            statement.setString(1, channel);
            statement.setString(2, channel);
            statement.setObject(3, open);
            statement.setObject(4, open);
            var found = new ArrayList<UUID>();
            try (var result = statement.executeQuery()) {
                while (result.next()) found.add(result.getObject(1, UUID.class));
            }
            return found;
        }
    }

    private Told channel(String id, boolean removed) throws SQLException {
        execute("""
                insert into channel (id, name, kind, parties, tags, cues, warn_after_ms, silent_after_ms, warn_after_origin, silent_after_origin,
                  repeat_every_origin, managed_by, deleted_at)
                values ('%s', 'Alerts', 'other', '{}', '{}', '{}', 1, 2, '', '', '', 'test', %s)""".formatted(id, removed ? "now()" : "null"));
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select no from channel where id = '" + id + "'")) {
            result.next();
            int no = result.getInt(1);
            execute("""
                    insert into channel_state (channel_no, state, rule, status, reason, asserted_silent, episode_count, changed_at, version)
                    values (%d, '{}', '', 'LATE', 'ELAPSED', false, 1, now(), 1)""".formatted(no));
            return new Told(UUID.randomUUID(), no);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** An alert, as it is told. */
    private final class Told {
        private final UUID alert;
        private final @Nullable Integer channel;

        Told(UUID alert, @Nullable Integer channel) {
            this.alert = alert;
            this.channel = channel;
        }

        @Nullable
        Integer channel() {
            return channel;
        }

        Told event(int sequence, String event) throws SQLException {
            execute("""
                    insert into transition (channel_no, alert_id, sequence, event, judged_at, detected_at, status, previous_status, reason, asserted_silent)
                    values (%s, '%s', %d, '%s', now(), now(), 'LATE', 'ACTIVE', 'ELAPSED', false)""".formatted(channel, alert, sequence, event));
            return this;
        }

        /** The state of the channel holds it as open. */
        void hold() throws SQLException {
            execute("update channel_state set told = '{\"alertId\":\"%s\"}' where channel_no = %s"
                    .formatted(alert, channel));
        }
    }
}
