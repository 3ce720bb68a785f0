package org.channelwatch.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeSet;
import org.channelwatch.ingest.NewsConsumer.Trouble;
import org.channelwatch.watch.FeedEnds;
import org.channelwatch.watch.FeedEnds.UnreachableException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while Kafka does not answer, or while a batch cannot be applied. The database has a check of its own beside this one. */
@Readiness
@ApplicationScoped
public class IntakeReadiness implements HealthCheck {
    private final NewsConsumer consumer;
    private final Positions positions;
    private final FeedEnds feed;

    IntakeReadiness(NewsConsumer consumer, Positions positions, FeedEnds feed) {
        this.consumer = consumer;
        this.positions = positions;
        this.feed = feed;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("news intake")
                .withData("partitions", new TreeSet<>(positions.assigned()).toString());
        boolean ready = true;
        try {
            feed.ask();
            response.withData("kafka", "answers");
        } catch (UnreachableException e) {
            response.withData("kafka", String.valueOf(e.getMessage()));
            ready = false;
        }
        for (Trouble trouble : consumer.troubles()) {
            response.withData("waitingRecords", trouble.records());
            response.withData("waitingSince", trouble.since().toString());
            response.withData("waitingFor", trouble.reason());
            ready = false;
        }
        return response.status(ready).build();
    }
}
