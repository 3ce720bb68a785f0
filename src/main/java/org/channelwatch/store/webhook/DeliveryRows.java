package org.channelwatch.store.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.channelwatch.store.sql.Columns;
import org.jspecify.annotations.Nullable;

/** What receivers are sent; each method part of the transaction of the connection that it is given. */
@ApplicationScoped
public class DeliveryRows {
    /** Reads transitions for each receiver, so none at all where nobody has asked for any: naming {@code w} within keeps that order. */
    private static final String ENQUEUE = """
            insert into webhook_delivery (webhook_id, transition_no, channel_no, next_at)
            select w.id, t.no, coalesce(t.channel_no, 0), 'epoch' from webhook w,
              lateral (select no, channel_no from transition where no = any(?) and event is not null and w.id is not null offset 0) t
            on conflict do nothing""";

    /** What is to be sent next. */
    public record Waiting(long transitionNo, int attempts) {}

    /**
     * An event on its way to a receiver.
     *
     * @param outcome of the last attempt; null before the first
     */
    public record Delivery(
            UUID alertId,
            int sequence,
            String channel,
            String event,
            String condition,
            int attempts,
            @Nullable Instant triedAt,
            @Nullable Instant deliveredAt,
            @Nullable String outcome) {}

    /** Has every receiver sent these, which have just been published. */
    public static void enqueue(Connection connection, List<Long> transitions) throws SQLException {
        try (var statement = connection.prepareStatement(ENQUEUE)) {
            statement.setArray(1, connection.createArrayOf("bigint", transitions.toArray()));
            statement.executeUpdate();
        }
    }

    /** The oldest that may be sent now: of each channel only the oldest that waits is ever sent. */
    public Optional<Waiting> next(Connection connection, UUID webhook, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select transition_no, attempts, next_at from (
                  select distinct on (channel_no) transition_no, attempts, next_at from webhook_delivery
                  where webhook_id = ? and delivered_at is null order by channel_no, transition_no) as oldest
                where next_at <= ? order by transition_no limit 1""")) {
            statement.setObject(1, webhook);
            statement.setTimestamp(2, Timestamp.from(now));
            try (var result = statement.executeQuery()) {
                if (!result.next()) return Optional.empty();
                return Optional.of(new Waiting(result.getLong("transition_no"), result.getInt("attempts")));
            }
        }
    }

    /**
     * Notes an attempt.
     *
     * @param deliveredAt null where it failed
     * @param nextAt when it is tried again if it failed
     */
    public void tried(
            Connection connection,
            UUID webhook,
            long transition,
            Instant now,
            @Nullable Instant deliveredAt,
            String outcome,
            Instant nextAt)
            throws SQLException {
        try (var statement = connection.prepareStatement("""
                update webhook_delivery set attempts = attempts + 1, tried_at = ?, delivered_at = ?, outcome = ?, next_at = ?
                where webhook_id = ? and transition_no = ?""")) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setTimestamp(2, deliveredAt == null ? null : Timestamp.from(deliveredAt));
            statement.setString(3, outcome);
            statement.setTimestamp(4, Timestamp.from(nextAt));
            statement.setObject(5, webhook);
            statement.setLong(6, transition);
            statement.executeUpdate();
        }
    }

    /** How many wait, by receiver. */
    public Map<UUID, Integer> waiting(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                        select webhook_id, count(*) from webhook_delivery where delivered_at is null group by webhook_id""");
                var result = statement.executeQuery()) {
            var counts = new HashMap<UUID, Integer>();
            while (result.next()) counts.put(result.getObject(1, UUID.class), result.getInt(2));
            return counts;
        }
    }

    /** The newest of a receiver. */
    public List<Delivery> newest(Connection connection, UUID webhook, int limit) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select t.alert_id, t.sequence, coalesce(c.id, '_feed') as channel, t.event, t.condition, d.attempts, d.tried_at,
                  d.delivered_at, d.outcome
                from webhook_delivery d join transition t on t.no = d.transition_no left join channel c on c.no = t.channel_no
                where d.webhook_id = ? order by d.transition_no desc limit ?""")) {
            statement.setObject(1, webhook);
            statement.setInt(2, limit);
            var deliveries = new ArrayList<Delivery>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    deliveries.add(new Delivery(
                            Objects.requireNonNull(result.getObject("alert_id", UUID.class)),
                            result.getInt("sequence"),
                            result.getString("channel"),
                            result.getString("event"),
                            result.getString("condition"),
                            result.getInt("attempts"),
                            Columns.instant(result, "tried_at"),
                            Columns.instant(result, "delivered_at"),
                            result.getString("outcome")));
                }
            }
            return deliveries;
        }
    }

    /** Forgets what was delivered before. */
    public int forget(Connection connection, Instant before) throws SQLException {
        try (var statement = connection.prepareStatement("delete from webhook_delivery where delivered_at < ?")) {
            statement.setTimestamp(1, Timestamp.from(before));
            return statement.executeUpdate();
        }
    }
}
