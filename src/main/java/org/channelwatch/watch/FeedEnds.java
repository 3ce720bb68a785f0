package org.channelwatch.watch;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Asks Kafka where the news topic ends. */
@ApplicationScoped
public class FeedEnds {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration TOPIC_LOOKED_AT_EVERY = Duration.ofSeconds(30);

    private final Admin admin;
    private final String topic;
    private final Clock clock;
    private volatile @Nullable Topic known;

    /**
     * The ends of all partitions at one instant, behind all that producers have written: also what stands in transactions that are still
     * open, and what stands behind those. Consumers that read what is committed stop before them, and so have not seen all.
     *
     * @param at taken before Kafka was asked
     * @param offsets of the next record to be written, by partition
     */
    public record Ends(Instant at, String topicId, Map<Integer, Long> offsets) {}

    private record Topic(String id, List<Integer> partitions, Instant readAt) {
        boolean isSame(Topic other) {
            return id.equals(other.id()) && partitions.equals(other.partitions());
        }
    }

    FeedEnds(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "mp.messaging.incoming.news-events.topic", defaultValue = "news-events")
                    String topic,
            Clock clock) {
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(AdminClientConfig.configNames());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.admin = Admin.create(settings);
        this.topic = topic;
        this.clock = clock;
    }

    /** The id of the topic: one that is made anew has another. */
    public String topicId() throws UnreachableException {
        return topic().id();
    }

    /**
     * Where the topic ends now. Which topic that is, and what partitions it has, is looked at after the question: it may have been made anew
     * or have got more since the last one, and then the question is put again.
     */
    public Ends ask() throws UnreachableException {
        Topic asked = topic();
        while (true) {
            Ends ends = endsOf(asked);
            Topic now = look();
            if (now.isSame(asked)) return ends;
            asked = now;
        }
    }

    private Ends endsOf(Topic asked) throws UnreachableException {
        var wanted = new HashMap<TopicPartition, OffsetSpec>();
        for (int partition : asked.partitions()) wanted.put(new TopicPartition(topic, partition), OffsetSpec.latest());
        Instant at = clock.instant();
        var options = new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED);
        var answer = get(admin.listOffsets(wanted, options).all());
        var offsets = new HashMap<Integer, Long>();
        answer.forEach((partition, end) -> offsets.put(partition.partition(), end.offset()));
        return new Ends(at, asked.id(), offsets);
    }

    /** Kafka did not answer. */
    public static final class UnreachableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreachableException(Throwable cause) {
            super("Kafka did not answer: " + Why.of(cause), cause);
        }
    }

    private Topic topic() throws UnreachableException {
        Topic current = known;
        if (current == null) return look();
        boolean isOld = !current.readAt().plus(TOPIC_LOOKED_AT_EVERY).isAfter(clock.instant());
        return isOld ? look() : current;
    }

    private Topic look() throws UnreachableException {
        Instant now = clock.instant();
        var description =
                get(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic);
        if (description == null) throw new UnreachableException(new IllegalStateException("no topic " + topic));
        var partitions = description.partitions().stream()
                .map(TopicPartitionInfo::partition)
                .sorted()
                .toList();
        Topic read = new Topic(description.topicId().toString(), partitions, now);
        known = read;
        return read;
    }

    private <T> T get(org.apache.kafka.common.KafkaFuture<T> future) throws UnreachableException {
        try {
            return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            known = null;
            throw new UnreachableException(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            known = null;
            throw new UnreachableException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableException(e);
        }
    }

    @PreDestroy
    void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
