package org.channelwatch.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.channelwatch.channel.Status;

/** The gauges of channels by status, as this replica shows them: to count them in the store would be to read all of it. */
@ApplicationScoped
class ChannelGauges {
    private final LivePicture live;
    private final MeterRegistry metrics;

    ChannelGauges(LivePicture live, MeterRegistry metrics) {
        this.live = live;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        for (Status status : Status.values()) {
            Gauge.builder("channelwatch.channels", () -> live.current().counts().getOrDefault(status, 0))
                    .tag("status", status.name())
                    .description("Channels by status")
                    .register(metrics);
        }
    }
}
