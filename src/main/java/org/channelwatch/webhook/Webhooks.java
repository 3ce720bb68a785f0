package org.channelwatch.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.webhook.DeliveryRows;
import org.channelwatch.store.webhook.DeliveryRows.Delivery;
import org.channelwatch.store.webhook.StoredWebhook;
import org.channelwatch.store.webhook.WebhookRows;
import org.jspecify.annotations.Nullable;

/** The receivers that an operator has named. */
@ApplicationScoped
public class Webhooks {
    private final DataSource database;
    private final WebhookRows webhooks;
    private final DeliveryRows deliveries;
    private final Receivers receivers;
    private final Clock clock;

    Webhooks(DataSource database, WebhookRows webhooks, DeliveryRows deliveries, Receivers receivers, Clock clock) {
        this.database = database;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.receivers = receivers;
        this.clock = clock;
    }

    /**
     * A receiver, and what waits for it.
     *
     * @param waiting how many events
     */
    public record Watched(StoredWebhook webhook, int waiting) {
        /** How it is with a receiver. */
        public enum State {
            /** All is sent to it, as far as is known. */
            SENDING,
            /** The last attempt failed. */
            FAILING,
            /** Nothing is sent to it. */
            PAUSED;

            /** In lower case. */
            public String label() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        public State state() {
            if (webhook.pausedAt() != null) return State.PAUSED;
            return webhook.failures() > 0 ? State.FAILING : State.SENDING;
        }

        /** When it is tried again; null unless it fails. */
        public @Nullable Instant retryAt() {
            return state() == State.FAILING ? webhook.nextAt() : null;
        }
    }

    /**
     * Names a receiver. It is sent what is published from now on.
     *
     * @throws Receivers.Refused if the address is none that may be sent to
     */
    public StoredWebhook make(String name, String url, @Nullable String by) throws SQLException, Receivers.Refused {
        URI uri = receivers.read(url);
        try {
            receivers.resolve(uri);
        } catch (UnknownHostException e) {
            throw new Receivers.Refused("must name a host that has an address, and " + uri.getHost() + " has none");
        }
        Instant now = clock.instant();
        var webhook = new StoredWebhook(
                UUID.randomUUID(), name, uri.toString(), Signature.secret(), now, by, null, 0, null, now);
        Transaction.run(database, connection -> {
            webhooks.insert(connection, webhook);
            return webhook;
        });
        return webhook;
    }

    public List<Watched> all() throws SQLException {
        return Transaction.run(database, connection -> {
            Map<UUID, Integer> waiting = deliveries.waiting(connection);
            return webhooks.all(connection).stream()
                    .map(one -> new Watched(one, waiting.getOrDefault(one.id(), 0)))
                    .toList();
        });
    }

    /** The newest of what a receiver was, or is to be, sent; empty if there is no such receiver. */
    public Optional<List<Delivery>> deliveries(UUID id, int limit) throws SQLException {
        return Transaction.run(
                database,
                connection -> webhooks.ofId(connection, id).isEmpty()
                        ? Optional.empty()
                        : Optional.of(deliveries.newest(connection, id, limit)));
    }

    /** Forgets a receiver, and what it was still to be sent; false if there is none of this id. */
    public boolean delete(UUID id) throws SQLException {
        return Transaction.run(database, connection -> webhooks.delete(connection, id));
    }

    /** Nothing is sent until it is taken up again; what is published meanwhile waits. */
    public boolean pause(UUID id) throws SQLException {
        return Transaction.run(database, connection -> webhooks.pause(connection, id, clock.instant(), null));
    }

    /** Sends what waits at once, also to one that was paused. */
    public boolean retry(UUID id) throws SQLException {
        return Transaction.run(database, connection -> webhooks.retry(connection, id, clock.instant()));
    }
}
