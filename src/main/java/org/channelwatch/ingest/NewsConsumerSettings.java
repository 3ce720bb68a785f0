package org.channelwatch.ingest;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;

/** What the consumer of news needs beyond properties. */
@ApplicationScoped
public class NewsConsumerSettings implements ClientCustomizer<Map<String, Object>> {
    /** What a record costs while its batch is in hand, with room for all else: texts, evidence, and what is sent to the database. */
    private static final int HEAP_PER_RECORD = 25_000;

    private static final int LARGEST_BATCH = 50_000;
    private static final int SMALLEST_BATCH = 1_000;

    private final IngestSettings settings;
    private final AtomicInteger consumers = new AtomicInteger();

    NewsConsumerSettings(IngestSettings settings) {
        this.settings = settings;
    }

    /**
     * Called once for each consumer of the channel: each has a ledger and a name of its own. The larger a batch, the fewer writes a channel
     * costs that much is told of; so it is as large as the heap allows.
     */
    @Override
    public Map<String, Object> customize(String channel, Config config, Map<String, Object> client) {
        if (!NewsConsumer.isOf(channel)) return client;
        var customized = new HashMap<>(client);
        customized.put(ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG, HandedOut.class.getName());
        customized.put(HandedOut.LEDGER, new HandedOut.Ledger());
        long affordable = Runtime.getRuntime().maxMemory() / HEAP_PER_RECORD;
        int batch = Math.clamp(affordable, SMALLEST_BATCH, LARGEST_BATCH);
        customized.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batch);
        int number = consumers.incrementAndGet();
        settings.memberName()
                .ifPresent(name -> customized.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, name + "-" + number));
        return customized;
    }
}
