package org.channelwatch.store.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A receiver of alert events.
 *
 * @param secret with which they are signed; never shown
 * @param failures how many attempts in a row have failed to reach it
 * @param failure what the last of them met
 * @param nextAt nothing is sent before
 */
public record StoredWebhook(
        UUID id,
        String name,
        String url,
        String secret,
        Instant madeAt,
        @Nullable String madeBy,
        @Nullable Instant pausedAt,
        int failures,
        @Nullable String failure,
        Instant nextAt) {
    @Override
    public String toString() {
        return "webhook " + id;
    }
}
