package org.channelwatch.watch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells an outside watcher, a dead man's switch, that the service lives: asks its URL every so often, as long as the database answers. Where
 * it points is set by whoever runs the service and by nobody else; redirects are not followed.
 */
@ApplicationScoped
class Heartbeat {
    private static final Logger LOG = Logger.getLogger(Heartbeat.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final @Nullable URI url;
    private final Duration every;
    private final WatchGauges gauges;
    private final Duration freshFor;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Heartbeat(WatchSettings settings, WatchGauges gauges, Clock clock) {
        this.url = settings.heartbeat().url().orElse(null);
        this.every = settings.heartbeat().every();
        this.gauges = gauges;
        this.freshFor = settings.gaugesEvery().multipliedBy(3).plus(PATIENCE);
        this.clock = clock;
    }

    void start(@Observes @Priority(3000) StartupEvent event) {
        URI to = url;
        if (to == null) return;
        Thread.ofPlatform().name("heartbeat").daemon().start(() -> run(to));
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void run(URI to) {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build()) {
            do beat(client, to);
            while (!stopping.await(every.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The address is a secret of its own, and is not logged. */
    private void beat(HttpClient client, URI to) throws InterruptedException {
        if (gauges.countedAt().plus(freshFor).isBefore(clock.instant())) return;
        try {
            HttpRequest request = HttpRequest.newBuilder(to).timeout(PATIENCE).build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= 300) LOG.warnf("The heartbeat was answered with %d", status);
        } catch (IOException e) {
            LOG.warnf("The heartbeat did not get through: %s", e.getClass().getSimpleName());
        }
    }
}
