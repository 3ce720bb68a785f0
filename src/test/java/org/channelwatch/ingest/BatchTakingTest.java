package org.channelwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.channelwatch.watch.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTakingTest {
    private static final Duration MAX_GAP = Duration.ofHours(2);
    private static final Instant NOW = Instant.parse("2022-03-01T12:00:00Z");

    @Test
    void theTimestampsOfRecordsTellWhenTheFeedWasDry() {
        Taken taken = taken(NOW.minusSeconds(10_000).toEpochMilli(), NOW.toEpochMilli());
        assertThat(taken.firstAt()).isEqualTo(NOW.minusSeconds(10_000));
        assertThat(taken.gaps()).containsExactly(new BlindSpell(NOW.minusSeconds(10_000), NOW));
    }

    @ParameterizedTest
    @ValueSource(
            longs = {1_646_136_000_001L, 1_646_136_000_000_000L, Long.MAX_VALUE
            }) // a fast clock, microseconds, nonsense
    void aTimestampOfTheFutureCountsAsNow(long timestamp) {
        Taken taken = taken(NOW.minusSeconds(60).toEpochMilli(), timestamp);
        assertThat(taken.lastAt()).isEqualTo(NOW);
        assertThat(taken.gaps()).isEmpty();
    }

    private static Taken taken(long... timestamps) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        for (long timestamp : timestamps) {
            records.add(new ConsumerRecord<>(
                    "news",
                    0,
                    records.size(),
                    timestamp,
                    TimestampType.CREATE_TIME,
                    0,
                    0,
                    null,
                    null,
                    new RecordHeaders(),
                    Optional.empty()));
        }
        List<Taken> taken = BatchTaking.taken(records, "topic", MAX_GAP, NOW);
        assertThat(taken).hasSize(1);
        return taken.getFirst();
    }
}
