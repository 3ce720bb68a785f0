package org.channelwatch.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.channelwatch.channel.Coverage.BlindSpell;

/**
 * What was taken of a partition in one batch.
 *
 * @param topicId a topic that is made anew has another
 * @param firstOffset of its first record
 * @param nextOffset behind its last record
 * @param firstAt timestamp of its first record
 * @param lastAt the latest timestamp of its records
 * @param gaps stretches between its records that are as long as the feed may be dry, or longer
 */
public record Taken(
        String topicId,
        int partition,
        long firstOffset,
        long nextOffset,
        Instant firstAt,
        Instant lastAt,
        List<BlindSpell> gaps) {

    /** Of one record. */
    public static Taken of(String topicId, int partition, long offset, Instant at) {
        return new Taken(topicId, partition, offset, offset + 1, at, at, List.of());
    }

    /**
     * With the next record of the partition.
     *
     * @param maxGap how long the feed may be dry; zero if that is not looked at
     */
    public Taken and(long offset, Instant at, Duration maxGap) {
        List<BlindSpell> with = gaps;
        if (isGap(lastAt, at, maxGap)) {
            with = new ArrayList<>(gaps);
            with.add(new BlindSpell(lastAt, at));
        }
        return new Taken(topicId, partition, firstOffset, offset + 1, firstAt, at.isAfter(lastAt) ? at : lastAt, with);
    }

    static boolean isGap(Instant from, Instant to, Duration maxGap) {
        return maxGap.isPositive() && !from.plus(maxGap).isAfter(to);
    }
}
