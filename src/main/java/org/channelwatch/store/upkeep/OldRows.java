package org.channelwatch.store.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Removes what is old, some rows at a time, each call part of the transaction of the connection that it is given. What the state of a
 * channel rests on, what an analyst has set aside, what belongs to an open alert and what waits to be published stays, however old.
 */
@ApplicationScoped
public class OldRows {
    private static final String EVIDENCE = """
            delete from evidence where id = any(array(
              select e.id from evidence e left join channel_state s on s.channel_no = e.channel_no
              where e.received_at < ? and e.rejected_at is null
                and (s.channel_no is null or strpos(s.state, e.id::text) = 0)
              limit ? for update of e skip locked))""";
    private static final String ARTICLES = """
            delete from article where id = any(array(
              select id from article where received_at < ? limit ? for update skip locked))""";
    private static final String TRANSITIONS = """
            delete from transition where no = any(array(
              select t.no from transition t left join channel_state s on s.channel_no = t.channel_no
              where t.detected_at < ?
                and t.no < (select coalesce(min(transitions[1]), t.no + 1) from outbox_batch)
                and not exists (select from webhook_delivery d where d.transition_no = t.no and d.delivered_at is null)
                and (t.alert_id is null or s.told is null or strpos(s.told, t.alert_id::text) = 0)
                and (t.channel_no is not null or not exists (select from blind_spell where to_at is null))
              limit ? for update of t skip locked))""";
    private static final String CHANGES = """
            delete from change where xid = any(array(
              select xid from change where at < ? and xid <= (select status_published from horizon)
              limit ? for update skip locked))""";

    /** Numbers rise with time, so that the lowest are the oldest, and no index by time is needed. */
    private static final String AUDIT = """
            delete from audit where at < ? and no = any(array(
              select no from audit order by no limit ? for update skip locked))""";

    /** Removes evidence that was received before. Returns how many rows went. */
    public int removeEvidence(Connection connection, Instant before, int limit) throws SQLException {
        return remove(connection, EVIDENCE, before, limit);
    }

    /** Removes articles that were received before. Returns how many rows went. */
    public int removeArticles(Connection connection, Instant before, int limit) throws SQLException {
        return remove(connection, ARTICLES, before, limit);
    }

    /** Removes transitions that were detected before. Returns how many rows went. */
    public int removeTransitions(Connection connection, Instant before, int limit) throws SQLException {
        return remove(connection, TRANSITIONS, before, limit);
    }

    /** Removes notes of changes that were made before. Returns how many rows went. */
    public int removeChanges(Connection connection, Instant before, int limit) throws SQLException {
        return remove(connection, CHANGES, before, limit);
    }

    /** Removes rows of the audit, the oldest first, of writes that were made before. Returns how many went. */
    public int removeAudit(Connection connection, Instant before, int limit) throws SQLException {
        return remove(connection, AUDIT, before, limit);
    }

    private static int remove(Connection connection, String sql, Instant before, int limit) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(before));
            statement.setInt(2, limit);
            return statement.executeUpdate();
        }
    }
}
