package org.channelwatch.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How alerts are published. */
@ConfigMapping(prefix = "channelwatch.publisher")
public interface PublisherSettings {
    /** The topic of alert events. */
    @WithDefault("channel-alerts")
    String alertsTopic();

    /** The topic of channel views. */
    @WithDefault("channel-status")
    String statusTopic();

    /** Kafka's transactional id: the same on all replicas, so that a new publisher fences the one before. */
    @WithDefault("channel-watch-publisher")
    String transactionalId();

    /** The consumer group under which the number of the last publication is kept. */
    @WithDefault("channel-watch-published")
    String numberGroup();

    /** How many alert events go into one Kafka transaction. */
    @WithDefault("5000")
    int batch();

    /** How often the outbox is looked at even if nothing was announced, and a replica tries to become the publisher. */
    @WithDefault("PT0.5S")
    Duration poll();

    /** What the events name as their source. */
    @WithDefault("/channel-watch")
    String source();

    /** A publisher that shows no sign of life for this long is replaced. It shows one four times as often. */
    @WithDefault("PT3S")
    Duration beatTimeout();

    /** How often the number of the last publication is written to Kafka again when there is nothing to publish, lest Kafka forget it. */
    @WithDefault("PT6H")
    Duration refresh();
}
