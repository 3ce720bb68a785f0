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
    private final IngestSettings settings;
    private final AtomicInteger consumers = new AtomicInteger();

    NewsConsumerSettings(IngestSettings settings) {
        this.settings = settings;
    }

    /** Called once for each consumer of the channel: each has a ledger and a name of its own. */
    @Override
    public Map<String, Object> customize(String channel, Config config, Map<String, Object> client) {
        if (!NewsConsumer.isOf(channel)) return client;
        var customized = new HashMap<>(client);
        customized.put(ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG, HandedOut.class.getName());
        customized.put(HandedOut.LEDGER, new HandedOut.Ledger());
        int number = consumers.incrementAndGet();
        settings.memberName()
                .ifPresent(name -> customized.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, name + "-" + number));
        return customized;
    }
}
