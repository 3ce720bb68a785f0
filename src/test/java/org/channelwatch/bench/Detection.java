package org.channelwatch.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.channelwatch.crash.Cluster.Replica;
import org.channelwatch.crash.Lines;

/** From the instant at which a status is due to the one at which a subscriber has the alert; and what it costs to wait for it. */
final class Detection {
    private static final int CHANNELS = Integer.getInteger("bench.declared", 100_000);
    private static final int WARM_UP = 1_000;
    private static final int ALERTS = 4_000;
    private static final Duration BETWEEN = Duration.ofMillis(10);
    private static final Duration IDLE = Duration.ofSeconds(60);

    private Detection() {}

    static void measure(Bench bench) throws Exception {
        try (var stand = new Stand(CHANNELS)) {
            stand.cluster.start(1);
            Replica replica = stand.cluster.replicas.getFirst();
            // Due one after the other, from an hour on to the tenth day
            int all = WARM_UP + ALERTS;
            Instant oldest = Instant.now().minus(Stand.WARN_AFTER).plusSeconds(3600);
            Duration step = Duration.between(oldest, Instant.now()).dividedBy(CHANNELS);
            stand.send(CHANNELS - all, i -> Lines.contact("spread-" + i, i + all, oldest.plus(step.multipliedBy(i))));
            stand.rate(CHANNELS - all);
            Thread.sleep(Duration.ofSeconds(30));
            double before = Stand.processorSeconds(replica);
            Thread.sleep(IDLE);
            double share = (Stand.processorSeconds(replica) - before) / IDLE.toSeconds();
            bench.add(
                    "idle, %d channels declared".formatted(CHANNELS),
                    "%.1f %% of a core".formatted(100 * share),
                    "close to nothing");

            Instant first = Instant.now().plusSeconds(15);
            stand.send(
                    all,
                    i -> Lines.contact(
                            "due-" + i, i, first.plus(BETWEEN.multipliedBy(i)).minus(Stand.WARN_AFTER)));
            try (var alerts = new Alerts(stand.brokers);
                    var disk = new Disk(stand.cluster.folder)) {
                Instant until = first.plus(BETWEEN.multipliedBy(all)).plusSeconds(10);
                while (Instant.now().isBefore(until) && alerts.count() < all) alerts.read(Duration.ofMillis(100));
                Bench.say("%d of %d alerts, %d of them twice", alerts.count(), all, alerts.doubled());
                List<Long> delays = alerts.delays(WARM_UP);
                bench.add(
                        "due to told at 100 alerts/s",
                        "p50 %d ms, p99 %d ms".formatted(percentile(delays, 0.5), percentile(delays, 0.99)),
                        "p50 ≤ 30 ms, p99 ≤ 100 ms");
                List<Long> flushes = disk.waits();
                bench.add(
                        "a flush of the disk meanwhile",
                        "p50 %d ms, p99 %d ms".formatted(percentile(flushes, 0.5), percentile(flushes, 0.99)),
                        "is part of each alert's way: at most %d ms".formatted(flushes.getLast()));
            }
        }
    }

    /** The delay that this share of them did not exceed. */
    private static long percentile(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
