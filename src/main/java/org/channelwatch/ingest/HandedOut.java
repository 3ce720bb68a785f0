package org.channelwatch.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Notes up to where the consumer has handed out records, and hands over those of a partition as one: a record that stands where the last of
 * them does, with all of them as its value. SmallRye makes a message with a context of its own of each record that it gets, for which we have
 * no use, as a batch is taken or not taken as a whole.
 *
 * <p>Where the consumer stands beyond what was handed out, there are no records in between: Kafka's marks at the end of transactions, and
 * records of transactions that were rolled back.
 */
public final class HandedOut implements ConsumerInterceptor<byte[], Object> {
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
    public ConsumerRecords<byte[], Object> onConsume(ConsumerRecords<byte[], Object> records) {
        Map<TopicPartition, List<ConsumerRecord<byte[], Object>>> together = new LinkedHashMap<>();
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<byte[], Object>> own = records.records(partition);
            ledger.offsets.put(partition, own.getLast().offset() + 1);
            together.put(partition, List.of(asOne(own)));
        }
        return new ConsumerRecords<>(together, records.nextOffsets());
    }

    private static ConsumerRecord<byte[], Object> asOne(List<ConsumerRecord<byte[], Object>> records) {
        ConsumerRecord<byte[], Object> last = records.getLast();
        return new ConsumerRecord<>(
                last.topic(),
                last.partition(),
                last.offset(),
                last.timestamp(),
                last.timestampType(),
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                null,
                records,
                new RecordHeaders(),
                last.leaderEpoch());
    }

    /** The records themselves, those of each partition in their order. */
    static List<ConsumerRecord<byte[], byte[]>> records(
            ConsumerRecords<byte[], List<ConsumerRecord<byte[], byte[]>>> together) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        together.forEach(one -> records.addAll(one.value()));
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
