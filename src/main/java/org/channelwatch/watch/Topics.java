package org.channelwatch.watch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Creates the topics of the contract, by the names that are set, where they are missing, with their clean-up policies; those that are there
 * are left as they are.
 * While Kafka is away it is tried again in the background.
 */
@ApplicationScoped
public class Topics {
    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final int PATIENCE_MILLIS = 5_000;
    private static final long PAUSE_SECONDS = 2;
    /** Letters may have come compressed, and carry headers that say what is wrong with them. */
    private static final String LARGEST_DEAD_LETTER = Integer.toString(16 << 20);

    private final Map<String, Object> kafka;
    private final boolean create;
    private final List<NewTopic> wanted;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Topics(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "channelwatch.topics.create", defaultValue = "true") boolean create,
            @ConfigProperty(name = "channelwatch.topics.partitions", defaultValue = "6") int partitions,
            @ConfigProperty(name = "mp.messaging.outgoing.news-events-out.max.request.size") String largestPosted,
            @ConfigProperty(name = "mp.messaging.incoming.news-events.topic") String news,
            @ConfigProperty(name = "channelwatch.publisher.alerts-topic", defaultValue = "channel-alerts")
                    String alerts,
            @ConfigProperty(name = "channelwatch.publisher.status-topic", defaultValue = "channel-status")
                    String status,
            @ConfigProperty(name = "channelwatch.intake.dead-letters.topic", defaultValue = "news-events-dlq")
                    String deadLetters) {
        this.kafka = kafka;
        this.create = create;
        this.wanted = List.of(
                topic(news, partitions, Map.of("cleanup.policy", "delete", "max.message.bytes", largestPosted)),
                topic(alerts, partitions, Map.of("cleanup.policy", "delete")),
                topic(status, partitions, Map.of("cleanup.policy", "compact")),
                topic(deadLetters, 1, Map.of("cleanup.policy", "delete", "max.message.bytes", LARGEST_DEAD_LETTER)));
    }

    /** The topics that there are to be. */
    List<NewTopic> wanted() {
        return wanted;
    }

    void start(@Observes @Priority(900) StartupEvent event) throws InterruptedException {
        if (!create || tryToCreate()) return;
        Thread.ofPlatform().name("topics").daemon().start(this::createInTheEnd);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void createInTheEnd() {
        try {
            do {
                if (stopping.await(PAUSE_SECONDS, TimeUnit.SECONDS)) return;
            } while (!tryToCreate());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False if Kafka was away. */
    private boolean tryToCreate() throws InterruptedException {
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(AdminClientConfig.configNames());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        try (Admin admin = Admin.create(settings)) {
            var created = admin.createTopics(wanted()).values();
            boolean all = true;
            for (var topic : created.entrySet()) all &= isThere(topic.getKey(), topic.getValue());
            return all;
        } catch (KafkaException e) {
            LOG.warnf("Kafka could not be asked for its topics: %s", e.getMessage());
            return false;
        }
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }

    private static boolean isThere(String topic, KafkaFuture<Void> created) throws InterruptedException {
        try {
            created.get();
            LOG.infof("Created topic %s", topic);
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) return true;
            if (e.getCause() instanceof RetriableException) return false;
            LOG.warnf("Topic %s could not be created, and is expected to be there: %s", topic, e.getMessage());
            return true;
        }
    }
}
