package org.channelwatch.ingest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.channelwatch.store.intake.IntakeRows;
import org.channelwatch.store.intake.IntakeRows.Progress;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.watch.FeedEnds;
import org.channelwatch.watch.FeedEnds.UnreachableException;
import org.jboss.logging.Logger;

/**
 * Writes down where the consumer stands when it stands beyond the last record. Behind the records of a transaction comes a mark that is
 * handed to nobody, and a transaction that was rolled back is nothing but marks: going by records alone, the intake would never reach
 * the end, and the horizon would stand still.
 */
@ApplicationScoped
public class Positions {
    private static final Logger LOG = Logger.getLogger(Positions.class);
    private static final Duration KNOWN_AT_ONCE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KafkaClientService clients;
    private final IntakeRows intake;
    private final FeedEnds feed;
    private final DataSource database;
    private final IngestSettings settings;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("positions").daemon().factory());
    private volatile Set<Integer> assigned = Set.of();
    private volatile long answeredNanos = System.nanoTime();

    /**
     * Where the consumer stands in a partition.
     *
     * @param position the offset that it reads next
     * @param handedOut the offset behind the last record that it gave us
     */
    private record Standing(int partition, long position, long handedOut) {}

    Positions(
            KafkaClientService clients,
            IntakeRows intake,
            FeedEnds feed,
            DataSource database,
            IngestSettings settings) {
        this.clients = clients;
        this.intake = intake;
        this.feed = feed;
        this.database = database;
        this.settings = settings;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // look() throws nothing
    void start(@Observes @Priority(3000) StartupEvent event) {
        long every = settings.positionsEvery().toMillis();
        timer.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    /** The partitions of this replica whose positions are known, as of the last look. */
    Set<Integer> assigned() {
        return assigned;
    }

    /** For how long the thread that polls has not answered. */
    Duration sinceConsumerAnswered() {
        return Duration.ofNanos(System.nanoTime() - answeredNanos);
    }

    private void look() {
        try {
            var standings = new ArrayList<Standing>();
            for (KafkaConsumer<byte[], byte[]> one : consumers()) {
                if (!(one.configuration().get(HandedOut.LEDGER) instanceof HandedOut.Ledger ledger)) continue;
                Function<Consumer<byte[], byte[]>, List<Standing>> look = polling -> standings(polling, ledger);
                standings.addAll(one.runOnPollingThread(look).await().atMost(PATIENCE));
            }
            answeredNanos = System.nanoTime();
            assigned = standings.stream().map(Standing::partition).collect(Collectors.toUnmodifiableSet());
            write(standings);
        } catch (SQLException | UnreachableException | RuntimeException e) {
            LOG.debugf("The positions were not written down: %s", e.getMessage());
        }
    }

    private List<KafkaConsumer<byte[], byte[]>> consumers() {
        return clients.getConsumerChannels().stream()
                .filter(NewsConsumer::isOf)
                .flatMap(channel -> clients.<byte[], byte[]>getConsumers(channel).stream())
                .toList();
    }

    /** On the thread that polls, so that nothing is handed out between the two questions. */
    private static List<Standing> standings(Consumer<byte[], byte[]> polling, HandedOut.Ledger ledger) {
        Set<TopicPartition> partitions = polling.assignment();
        ledger.keepOnly(partitions);
        var standings = new ArrayList<Standing>();
        for (TopicPartition one : partitions) {
            try {
                long position = polling.position(one, KNOWN_AT_ONCE);
                standings.add(new Standing(one.partition(), position, ledger.of(one)));
            } catch (KafkaException e) { // not known yet: at the next look
                LOG.debugf("No position: %s", e.getMessage());
            }
        }
        return standings;
    }

    /** Only where all that was handed out is in the database. */
    private void write(List<Standing> standings) throws SQLException, UnreachableException {
        if (standings.isEmpty()) return;
        String topicId = feed.topicId();
        Transaction.run(database, connection -> {
            Map<Integer, Long> written = new HashMap<>();
            intake.progress(connection, topicId).values().forEach(one -> written.put(one.partition(), one.position()));
            List<Progress> ahead = standings.stream()
                    .filter(one -> one.handedOut() <= written.getOrDefault(one.partition(), 0L))
                    .filter(one -> one.position() > written.getOrDefault(one.partition(), 0L))
                    .map(one -> new Progress(topicId, one.partition(), one.position(), null, null))
                    .toList();
            intake.advance(connection, ahead);
            return ahead;
        });
    }
}
