package org.channelwatch.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Whether the thread that polls Kafka still answers; one that has ended is brought back by a restart alone. It goes on polling while
 * Kafka or the database is away, so an outage does not trip this.
 */
@Liveness
@ApplicationScoped
public class IntakeLiveness implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Positions positions;

    IntakeLiveness(Positions positions) {
        this.positions = positions;
    }

    @Override
    public HealthCheckResponse call() {
        Duration quiet = positions.sinceConsumerAnswered();
        return HealthCheckResponse.named("news consumer")
                .withData("secondsSinceItAnswered", quiet.toSeconds())
                .status(quiet.compareTo(PATIENCE) < 0)
                .build();
    }
}
