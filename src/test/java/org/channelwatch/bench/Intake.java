package org.channelwatch.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How fast a backlog of news is taken in. */
final class Intake {
    private static final int REPORTS = Integer.getInteger("bench.reports", 600_000);
    private static final int CHANNELS = Integer.getInteger("bench.channels", 10_000);
    private static final int ARTICLES = 20_000;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final Instant BASE = Instant.parse("2022-01-01T00:00:00Z");

    private Intake() {}

    static void measure(Bench bench) throws Exception {
        var floor = new ArrayList<Double>();
        var service = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            try (var stand = loaded()) {
                floor.add(Floor.rate(stand, REPORTS));
            }
            service.add(serviceRate(1));
            Bench.say("floor %.0f, service %.0f reports/s", floor.getLast(), service.getLast());
        }
        double ratio = median(service) / median(floor);
        bench.add("intake, %d channels".formatted(CHANNELS), shown(service), "floor " + shown(floor), ratio);
    }

    static void measureReplicas(Bench bench) throws Exception {
        double one = serviceRate(1);
        for (int replicas : List.of(2, 4)) {
            double more = serviceRate(replicas);
            bench.add(
                    "intake by %d replicas".formatted(replicas),
                    "%.0f/s".formatted(more),
                    "one %.0f/s".formatted(one),
                    more / one);
        }
    }

    /** Articles of some 500 words, of which each tells of a contact. */
    static void measureArticles(Bench bench) throws Exception {
        String filler =
                "Analysts had looked at the budget of the port authority and at the price of grain all through the season. "
                        .repeat(26);
        try (var stand = new Stand(1_000)) {
            stand.cluster.startBroker();
            stand.cluster.startDatabase();
            stand.cluster.start(1);
            var replica = stand.cluster.replicas.getFirst();
            replica.process.terminate();
            stand.send(ARTICLES, i -> """
                    {"type":"article","id":"article-%d","source":"bench.example","publishedAt":"%s","title":"Talks go on",
                    "body":"One Party spoke by telephone with Other Party on Monday. %s"}""".formatted(i, BASE.plusSeconds(i), filler));
            replica.start();
            bench.add("articles of 500 words, Kafka to evidence", "%.0f/s".formatted(stand.rate(ARTICLES)), "≥ 1000/s");
        }
    }

    private static double serviceRate(int replicas) throws Exception {
        try (var stand = loaded()) {
            for (int i = 0; i < replicas; i++) stand.cluster.startReplica();
            return stand.rate(REPORTS);
        }
    }

    /** The topics are made by a service that is gone when this returns. */
    private static Stand loaded() throws Exception {
        var stand = new Stand(CHANNELS);
        stand.cluster.start(1);
        stand.cluster.replicas.removeFirst().process.terminate();
        var random = new Random(1);
        stand.send(REPORTS, i -> Stand.contact("evt-" + i, random.nextInt(CHANNELS), BASE.plusSeconds(i)));
        return stand;
    }

    private static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static String shown(List<Double> values) {
        return "%.0f/s (%.0f–%.0f)".formatted(median(values), Collections.min(values), Collections.max(values));
    }
}
