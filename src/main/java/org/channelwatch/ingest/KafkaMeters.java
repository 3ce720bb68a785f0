package org.channelwatch.ingest;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Which of the meters of Kafka's clients are shown: those that an operator looks at. All of them, some three hundred a client, would make a
 * scrape cost more than the rest of it.
 */
@Singleton
class KafkaMeters {
    private static final String PREFIX = "kafka.";
    private static final Set<String> SHOWN = Set.of(
            "kafka.consumer.connection.count",
            "kafka.consumer.coordinator.assigned.partitions",
            "kafka.consumer.coordinator.commit.latency.avg",
            "kafka.consumer.coordinator.failed.rebalance.total",
            "kafka.consumer.coordinator.rebalance.total",
            "kafka.consumer.fetch.manager.bytes.consumed.total",
            "kafka.consumer.fetch.manager.fetch.latency.avg",
            "kafka.consumer.fetch.manager.records.consumed.total",
            "kafka.consumer.fetch.manager.records.lag.max",
            "kafka.consumer.last.poll.seconds.ago",
            "kafka.producer.connection.count",
            "kafka.producer.record.error.total",
            "kafka.producer.record.retry.total",
            "kafka.producer.record.send.total",
            "kafka.producer.request.latency.avg");

    @Produces
    @Singleton
    MeterFilter shown() {
        return MeterFilter.deny(id -> id.getName().startsWith(PREFIX) && !SHOWN.contains(id.getName()));
    }
}
