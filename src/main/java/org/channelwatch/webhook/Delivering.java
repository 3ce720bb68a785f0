package org.channelwatch.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.channelwatch.alert.AlertCloudEvent;
import org.channelwatch.alert.PublisherSettings;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.transition.StoredTransition;
import org.channelwatch.store.transition.StoredTransitions;
import org.channelwatch.store.webhook.DeliveryRows;
import org.channelwatch.store.webhook.DeliveryRows.Waiting;
import org.channelwatch.store.webhook.StoredWebhook;
import org.channelwatch.store.webhook.WebhookRows;
import org.channelwatch.webhook.Posting.Outcome;
import org.jboss.logging.Logger;

/** Sends one receiver what waits for it, one after the other, while this replica holds the right to. */
@ApplicationScoped
class Delivering {
    private static final Logger LOG = Logger.getLogger(Delivering.class);

    private final DataSource database;
    private final WebhookRows webhooks;
    private final DeliveryRows deliveries;
    private final StoredTransitions transitions;
    private final Posting posting;
    private final String source;
    private final BackOff backOff;
    private final Duration lease;
    private final Clock clock;
    private final UUID sender = UUID.randomUUID();

    Delivering(
            DataSource database,
            WebhookRows webhooks,
            DeliveryRows deliveries,
            StoredTransitions transitions,
            Posting posting,
            PublisherSettings publisher,
            WebhookSettings settings,
            Clock clock) {
        this.database = database;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.transitions = transitions;
        this.posting = posting;
        this.source = publisher.source();
        this.backOff = new BackOff(settings.firstRetry(), settings.longestRetry());
        this.lease = settings.timeout().multipliedBy(3);
        this.clock = clock;
    }

    /** The receivers that something may be sent to now. */
    List<UUID> due() throws SQLException {
        return Transaction.run(database, connection -> webhooks.due(connection, sender, clock.instant()));
    }

    /** What is to be sent, and to whom. */
    private record Next(StoredWebhook webhook, Waiting waiting, AlertCloudEvent event) {}

    /** Sends until nothing is left, the receiver fails, or another replica has the right to. */
    void deliver(UUID webhook, BooleanSupplier stopping) throws SQLException {
        try {
            while (!stopping.getAsBoolean()) {
                Optional<Next> next = Transaction.run(database, connection -> next(connection, webhook));
                if (next.isEmpty() || !sent(next.get())) return;
            }
        } finally {
            Transaction.run(database, connection -> {
                webhooks.release(connection, webhook, sender);
                return webhook;
            });
        }
    }

    private Optional<Next> next(Connection connection, UUID id) throws SQLException {
        Instant now = clock.instant();
        StoredWebhook webhook =
                webhooks.lease(connection, id, sender, lease, now).orElse(null);
        if (webhook == null) return Optional.empty();
        Waiting waiting = deliveries.next(connection, id, now).orElse(null);
        if (waiting == null) return Optional.empty();
        StoredTransition transition = transitions
                .ofNumbers(connection, List.of(waiting.transitionNo()))
                .getFirst();
        return Optional.of(new Next(webhook, waiting, AlertCloudEvent.of(transition, source)));
    }

    /** Whether the receiver may be sent the next one. */
    private boolean sent(Next next) throws SQLException {
        Outcome outcome = posting.post(next.webhook(), next.event());
        Instant now = clock.instant();
        return Transaction.run(database, connection -> switch (outcome) {
            case Outcome.Taken taken -> {
                deliveries.tried(
                        connection, next.webhook().id(), next.waiting().transitionNo(), now, now, taken.words(), now);
                webhooks.reached(connection, next.webhook().id());
                yield true;
            }
            case Outcome.Declined declined -> {
                Instant again = now.plus(wait(next.waiting().attempts() + 1));
                tried(connection, next, now, declined, again);
                webhooks.reached(connection, next.webhook().id());
                yield true;
            }
            case Outcome.Gone gone -> {
                tried(connection, next, now, gone, now);
                webhooks.pause(connection, next.webhook().id(), now, gone.words());
                yield false;
            }
            case Outcome.Missed missed -> {
                int failures = next.webhook().failures() + 1;
                tried(connection, next, now, missed, now);
                webhooks.missed(connection, next.webhook().id(), failures, missed.words(), now.plus(wait(failures)));
                LOG.warnf("Webhook %s was not reached: %s", next.webhook().id(), missed.words());
                yield false;
            }
        });
    }

    private void tried(Connection connection, Next next, Instant now, Outcome outcome, Instant again)
            throws SQLException {
        deliveries.tried(
                connection, next.webhook().id(), next.waiting().transitionNo(), now, null, outcome.words(), again);
    }

    private Duration wait(int failures) {
        return backOff.after(failures, ThreadLocalRandom.current().nextDouble());
    }

    /** Forgets what was delivered before. */
    void forget(Instant before) throws SQLException {
        Transaction.run(database, connection -> deliveries.forget(connection, before));
    }
}
