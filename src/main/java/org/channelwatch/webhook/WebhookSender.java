package org.channelwatch.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks for receivers that something waits for. Each is sent to on a thread of its own, so that none holds up another. */
@ApplicationScoped
class WebhookSender {
    private static final Logger LOG = Logger.getLogger(WebhookSender.class);
    private static final Duration FORGET_EVERY = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Delivering delivering;
    private final WebhookSettings settings;
    private final Clock clock;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Instant forgottenAt = Instant.EPOCH;
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    WebhookSender(Delivering delivering, WebhookSettings settings, Clock clock) {
        this.delivering = delivering;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes @Priority(3000) StartupEvent event) {
        thread = Thread.ofPlatform().name("webhooks").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        Thread running = thread;
        if (running != null) {
            LockSupport.unpark(running);
            running.join(PATIENCE);
        }
        threads.shutdownNow();
    }

    private void run() {
        while (!stopping) {
            try {
                for (UUID webhook : delivering.due()) if (busy.add(webhook)) threads.execute(() -> deliver(webhook));
                forget();
            } catch (SQLException | RuntimeException e) {
                if (!stopping) LOG.warnf("Webhooks could not be looked for: %s", e.getMessage());
            }
            LockSupport.parkNanos(settings.poll().toNanos());
        }
    }

    private void deliver(UUID webhook) {
        try {
            delivering.deliver(webhook, () -> stopping);
        } catch (SQLException | RuntimeException e) {
            if (!stopping) LOG.warnf("Webhook %s is sent to again soon: %s", webhook, e.getMessage());
        } finally {
            busy.remove(webhook);
        }
    }

    private void forget() throws SQLException {
        Instant now = clock.instant();
        if (now.isBefore(forgottenAt.plus(FORGET_EVERY))) return;
        forgottenAt = now;
        delivering.forget(now.minus(settings.keep()));
    }
}
