package org.channelwatch.ingest;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Notes up to where the consumer has handed out records. Where it stands beyond that, there are no records in between: Kafka's marks at
 * the end of transactions, and records of transactions that were rolled back.
 */
public final class HandedOut implements ConsumerInterceptor<byte[], byte[]> {
    /** The key of the consumer's settings under which the ledger is given to the interceptor. */
    static final String LEDGER = "channelwatch.handed.out";

    private Ledger ledger = new Ledger();

    /** By partition, the offset behind the last record that was handed out since it was assigned. */
    static final class Ledger {
        private final Map<TopicPartition, Long> offsets = new ConcurrentHashMap<>();

        /** The offset behind the last record that was handed out; 0 if none was. */
        long of(TopicPartition partition) {
            return offsets.getOrDefault(partition, 0L);
        }

        /** Forgets what is assigned no more. */
        void keepOnly(Set<TopicPartition> assigned) {
            offsets.keySet().retainAll(assigned);
        }
    }

    @Override
    public void configure(Map<String, ?> settings) {
        if (settings.get(LEDGER) instanceof Ledger given) ledger = given;
    }

    @Override
    public ConsumerRecords<byte[], byte[]> onConsume(ConsumerRecords<byte[], byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            ledger.offsets.put(partition, records.records(partition).getLast().offset() + 1);
        }
        return records;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        // Offsets are committed after the database, which alone is asked
    }

    @Override
    public void close() {
        // Nothing is open
    }
}
