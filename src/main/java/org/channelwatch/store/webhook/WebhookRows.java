package org.channelwatch.store.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.channelwatch.store.sql.Columns;
import org.jspecify.annotations.Nullable;

/** The receivers of alert events; each method part of the transaction of the connection that it is given. */
@ApplicationScoped
public class WebhookRows {
    private static final String COLUMNS =
            "id, name, url, secret, made_at, made_by, paused_at, failures, failure, next_at";

    public void insert(Connection connection, StoredWebhook webhook) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into webhook (id, name, url, secret, made_at, made_by, next_at) values (?, ?, ?, ?, ?, ?, ?)")) {
            statement.setObject(1, webhook.id());
            statement.setString(2, webhook.name());
            statement.setString(3, webhook.url());
            statement.setString(4, webhook.secret());
            statement.setTimestamp(5, Timestamp.from(webhook.madeAt()));
            statement.setString(6, webhook.madeBy());
            statement.setTimestamp(7, Timestamp.from(webhook.nextAt()));
            statement.executeUpdate();
        }
    }

    /** All of them, the first made first. */
    public List<StoredWebhook> all(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select " + COLUMNS + " from webhook order by made_at, id")) {
            return read(statement);
        }
    }

    public Optional<StoredWebhook> ofId(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement("select " + COLUMNS + " from webhook where id = ?")) {
            statement.setObject(1, id);
            return read(statement).stream().findFirst();
        }
    }

    /** Deletes it with all that it was still to be sent; false if there is none of this id. */
    public boolean delete(Connection connection, UUID id) throws SQLException {
        return update(connection, "delete from webhook where id = ?", id);
    }

    /** Nothing is sent until it is resumed. */
    public boolean pause(Connection connection, UUID id, Instant now, @Nullable String why) throws SQLException {
        return update(
                connection,
                "update webhook set paused_at = coalesce(paused_at, ?), failure = coalesce(?, failure) where id = ?",
                Timestamp.from(now),
                why,
                id);
    }

    /** Takes up sending again, at once and with all that waits. */
    public boolean retry(Connection connection, UUID id, Instant now) throws SQLException {
        Timestamp at = Timestamp.from(now);
        update(
                connection,
                "update webhook_delivery set next_at = ? where webhook_id = ? and delivered_at is null",
                at,
                id);
        return update(
                connection, "update webhook set paused_at = null, failures = 0, next_at = ? where id = ?", at, id);
    }

    /** Those that something waits for that may be sent now, and that nobody else sends to. */
    public List<UUID> due(Connection connection, UUID sender, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select id from webhook w where paused_at is null and next_at <= ?
                  and (sender is null or sender = ? or lease_until < now())
                  and exists (select from webhook_delivery d
                    where d.webhook_id = w.id and d.delivered_at is null and d.next_at <= ?)""")) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setObject(2, sender);
            statement.setTimestamp(3, Timestamp.from(now));
            var ids = new ArrayList<UUID>();
            try (var result = statement.executeQuery()) {
                while (result.next()) ids.add(result.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    /** Takes or renews the right to send; empty if another has it, or nothing is to be sent now. */
    public Optional<StoredWebhook> lease(Connection connection, UUID id, UUID sender, Duration length, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement("""
                update webhook set sender = ?, lease_until = now() + ? * interval '1 ms'
                where id = ? and paused_at is null and next_at <= ? and (sender is null or sender = ? or lease_until < now())
                returning\s""" + COLUMNS)) {
            statement.setObject(1, sender);
            statement.setLong(2, length.toMillis());
            statement.setObject(3, id);
            statement.setTimestamp(4, Timestamp.from(now));
            statement.setObject(5, sender);
            return read(statement).stream().findFirst();
        }
    }

    /** Gives the right to send back. */
    public void release(Connection connection, UUID id, UUID sender) throws SQLException {
        update(
                connection,
                "update webhook set sender = null, lease_until = null where id = ? and sender = ?",
                id,
                sender);
    }

    /** It was reached. */
    public void reached(Connection connection, UUID id) throws SQLException {
        update(connection, "update webhook set failures = 0, failure = null where id = ? and failure is not null", id);
    }

    /** It was not reached; all that waits for it waits on. */
    public void missed(Connection connection, UUID id, int failures, String failure, Instant nextAt)
            throws SQLException {
        update(
                connection,
                "update webhook set failures = ?, failure = ?, next_at = ? where id = ?",
                failures,
                failure,
                Timestamp.from(nextAt),
                id);
    }

    private static boolean update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof String || values[i] == null) statement.setString(i + 1, (String) values[i]);
                else statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate() > 0;
        }
    }

    private static List<StoredWebhook> read(PreparedStatement statement) throws SQLException {
        var webhooks = new ArrayList<StoredWebhook>();
        try (var result = statement.executeQuery()) {
            while (result.next()) webhooks.add(webhook(result));
        }
        return webhooks;
    }

    private static StoredWebhook webhook(ResultSet result) throws SQLException {
        return new StoredWebhook(
                result.getObject("id", UUID.class),
                result.getString("name"),
                result.getString("url"),
                result.getString("secret"),
                Objects.requireNonNull(Columns.instant(result, "made_at")),
                result.getString("made_by"),
                Columns.instant(result, "paused_at"),
                result.getInt("failures"),
                result.getString("failure"),
                Objects.requireNonNull(Columns.instant(result, "next_at")));
    }
}
