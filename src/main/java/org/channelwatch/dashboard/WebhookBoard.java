package org.channelwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.channelwatch.store.transition.StoredTransitions;
import org.channelwatch.store.webhook.DeliveryRows.Delivery;
import org.channelwatch.store.webhook.StoredWebhook;
import org.channelwatch.webhook.Webhooks;
import org.channelwatch.webhook.Webhooks.Watched;
import org.channelwatch.webhook.Webhooks.Watched.State;
import org.jspecify.annotations.Nullable;

/** What the page of the intake shows of webhooks. Of their addresses only the host: the rest may be a secret of the receiver. */
@ApplicationScoped
public class WebhookBoard {
    private static final int DELIVERIES = 15;

    private final Webhooks webhooks;

    WebhookBoard(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /**
     * A receiver.
     *
     * @param failure empty where all goes well
     * @param nextAt when it is tried again; null where it is not waited for that
     */
    public record WebhookLine(
            UUID id,
            String name,
            String host,
            String state,
            boolean isPaused,
            int waiting,
            String failure,
            @Nullable Instant nextAt,
            String nextWords,
            List<DeliveryLine> deliveries) {}

    /**
     * What it was sent.
     *
     * @param at of the last attempt; null before the first
     */
    public record DeliveryLine(
            String channel,
            boolean isFeed,
            String what,
            @Nullable Instant at,
            String atWords,
            String outcome,
            int attempts) {
        private static DeliveryLine of(Delivery one) {
            Instant at = one.triedAt();
            String outcome = Objects.requireNonNullElse(one.outcome(), "waits");
            return new DeliveryLine(
                    one.channel(),
                    one.channel().equals(StoredTransitions.FEED),
                    one.event() + " " + one.condition() + ", event " + one.sequence(),
                    at,
                    at == null ? "" : Times.instant(at),
                    one.deliveredAt() == null && at != null ? "not taken: " + outcome : outcome,
                    one.attempts());
        }
    }

    public List<WebhookLine> lines() throws SQLException {
        var lines = new ArrayList<WebhookLine>();
        for (Watched watched : webhooks.all()) {
            List<Delivery> deliveries =
                    webhooks.deliveries(watched.webhook().id(), DELIVERIES).orElse(List.of());
            lines.add(line(watched, deliveries.stream().map(DeliveryLine::of).toList()));
        }
        return lines;
    }

    private static WebhookLine line(Watched watched, List<DeliveryLine> deliveries) {
        StoredWebhook one = watched.webhook();
        Instant nextAt = watched.retryAt();
        return new WebhookLine(
                one.id(),
                one.name(),
                Objects.requireNonNullElse(URI.create(one.url()).getHost(), ""),
                watched.state().label(),
                watched.state() == State.PAUSED,
                watched.waiting(),
                Objects.requireNonNullElse(one.failure(), ""),
                nextAt,
                nextAt == null ? "" : Times.instant(nextAt),
                deliveries);
    }
}
