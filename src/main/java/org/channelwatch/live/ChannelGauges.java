package org.channelwatch.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.channelwatch.channel.Status;

/** The gauges of channels as this replica shows them: to count them in the store would be to read all of it. */
@ApplicationScoped
class ChannelGauges {
    private final LivePicture live;
    private final MeterRegistry metrics;
    private final Clock clock;

    ChannelGauges(LivePicture live, MeterRegistry metrics, Clock clock) {
        this.live = live;
        this.metrics = metrics;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        for (Status status : Status.values()) {
            Gauge.builder("channelwatch.channels", () -> live.current().counts().getOrDefault(status, 0))
                    .tag("status", status.name())
                    .description("Channels by status")
                    .register(metrics);
        }
        Gauge.builder("channelwatch.changes.wait", this::changesWait)
                .baseUnit("seconds")
                .description(
                        "For how long changes have waited to be shown, as an earlier transaction of the database still runs")
                .register(metrics);
    }

    private double changesWait() {
        Instant since = live.current().waitsSince();
        return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }
}
