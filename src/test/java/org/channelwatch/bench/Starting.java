package org.channelwatch.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.DoubleStream;
import org.channelwatch.crash.Cluster.Replica;

/** How long the service takes until it is ready, and what it holds then. */
final class Starting {
    private static final int ROUNDS = 5;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Starting() {}

    static void measure(Bench bench) throws Exception {
        try (var stand = new Stand(90)) {
            stand.cluster.start(1); // makes the schema
            Replica replica = stand.cluster.replicas.getFirst();
            double[] seconds = new double[ROUNDS];
            long resident = 0;
            for (int i = 0; i < ROUNDS; i++) {
                replica.process.terminate();
                long begun = System.nanoTime();
                replica.start();
                while (!isReady(replica)) Thread.sleep(20);
                seconds[i] = (System.nanoTime() - begun) / 1e9;
                resident = Math.max(resident, Stand.residentMebibytes(replica));
            }
            double median = DoubleStream.of(seconds)
                    .sorted()
                    .skip(ROUNDS / 2)
                    .findFirst()
                    .orElseThrow();
            bench.add("start to ready, without an AOT cache", "%.1f s".formatted(median), "≤ 2.5 s with one");
            bench.add("resident when ready, -Xmx1g", resident + " MiB", "≤ 350 MiB");
        }
    }

    private static boolean isReady(Replica replica) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + replica.port + "/q/health/ready"))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
