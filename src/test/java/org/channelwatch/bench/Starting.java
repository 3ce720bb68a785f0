package org.channelwatch.bench;

import java.util.List;
import java.util.stream.DoubleStream;
import org.channelwatch.crash.Cluster.Replica;

/** How long the service takes until it is ready and until it is gone, and what it holds meanwhile. */
final class Starting {
    private static final int CHANNELS = 90;
    private static final int ROUNDS = 5;

    private Starting() {}

    static void measure(Bench bench) throws Exception {
        measure(bench, List.of(), "without an AOT cache");
        measure(bench, AheadOfTime.options(), "with an AOT cache");
    }

    private static void measure(Bench bench, List<String> jvm, String how) throws Exception {
        try (var stand = new Stand(CHANNELS, jvm)) {
            stand.cluster.start(1); // makes the schema
            Replica replica = stand.cluster.replicas.getFirst();
            double[] seconds = new double[ROUNDS];
            double[] ending = new double[ROUNDS];
            long resident = 0;
            for (int i = 0; i < ROUNDS; i++) {
                ending[i] = replica.process.terminate() / 1e3;
                long begun = System.nanoTime();
                replica.start();
                Stand.awaitReady(replica);
                seconds[i] = (System.nanoTime() - begun) / 1e9;
                resident = Math.max(resident, Stand.residentMebibytes(replica));
            }
            bench.add("start to ready, " + how, shown(seconds), "≤ 2.5 s with a cache");
            bench.add("SIGTERM to the end, " + how, shown(ending), "≤ 10 s");
            bench.add("resident when ready, " + how, resident + " MiB", "≤ 350 MiB");
        }
    }

    private static String shown(double[] seconds) {
        double median =
                DoubleStream.of(seconds).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
        return "%.1f s".formatted(median);
    }
}
