package org.channelwatch.watch;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Creates the topics of the contract where they are missing, with their clean-up policies; those that are there are left as they are. */
@ApplicationScoped
public class Topics {
    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final int PATIENCE_MILLIS = 5_000;

    private final Map<String, Object> kafka;
    private final boolean create;
    private final int partitions;

    Topics(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "channelwatch.topics.create", defaultValue = "true") boolean create,
            @ConfigProperty(name = "channelwatch.topics.partitions", defaultValue = "6") int partitions) {
        this.kafka = kafka;
        this.create = create;
        this.partitions = partitions;
    }

    void start(@Observes @Priority(900) StartupEvent event) throws InterruptedException {
        if (!create) return;
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(AdminClientConfig.configNames());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        try (Admin admin = Admin.create(settings)) {
            var created = admin.createTopics(List.of(
                            topic("news-events", partitions, "delete"),
                            topic("channel-alerts", partitions, "delete"),
                            topic("channel-status", partitions, "compact"),
                            topic("news-events-dlq", 1, "delete")))
                    .values();
            for (var topic : created.entrySet()) await(topic.getKey(), topic.getValue());
        }
    }

    private static NewTopic topic(String name, int partitions, String cleanup) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(Map.of("cleanup.policy", cleanup));
    }

    private static void await(String topic, org.apache.kafka.common.KafkaFuture<Void> created)
            throws InterruptedException {
        try {
            created.get();
            LOG.infof("Created topic %s", topic);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) return;
            LOG.warnf("Topic %s could not be created, and is expected to be there: %s", topic, e.getMessage());
        }
    }
}
