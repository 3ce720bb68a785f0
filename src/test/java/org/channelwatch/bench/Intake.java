package org.channelwatch.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.channelwatch.catalog.CatalogSource;
import org.channelwatch.crash.Cluster.Replica;
import org.channelwatch.crash.Lines;

/** How fast a backlog of news is taken in. */
final class Intake {
    private static final int REPORTS = Integer.getInteger("bench.reports", 600_000);
    private static final int CHANNELS = Integer.getInteger("bench.channels", 10_000);
    private static final int ARTICLES = 20_000;
    private static final int MILLION = 1_000_000;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final List<String> TALKS = List.of(
            "US President Joe Biden spoke by telephone with Russian President Vladimir Putin on Monday.",
            "Chinese leader Xi Jinping and President Biden held talks by video link, both sides said.",
            "Defence Secretary Lloyd Austin called his Russian counterpart Sergei Shoigu, the Pentagon said.",
            "The two Koreas held their daily call over the liaison hotline, officials in Seoul said.");
    private static final String FILLER =
            "Analysts had looked at the budget of the port authority and at the price of grain all through the season. "
                    .repeat(26);
    private static final Instant BASE = Instant.parse("2022-01-01T00:00:00Z");
    /** Less than after which a channel is LATE. */
    private static final Duration RECENT = Stand.WARN_AFTER.dividedBy(2);

    private static final long MILLIS_APART = 500;

    private Intake() {}

    static void measure(Bench bench) throws Exception {
        var floor = new ArrayList<Double>();
        var service = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            try (var stand = loaded(CHANNELS, Heard.NEVER)) {
                floor.add(Floor.rate(stand, REPORTS));
            }
            service.add(serviceRate(CHANNELS, 1, Heard.NEVER));
            Bench.say("floor %.0f, service %.0f reports/s", floor.getLast(), service.getLast());
        }
        double ratio = median(service) / median(floor);
        bench.add("intake, %d channels".formatted(CHANNELS), shown(service), "floor " + shown(floor), ratio);
    }

    static void measureReplicas(Bench bench) throws Exception {
        double one = serviceRate(CHANNELS, 1, Heard.NEVER);
        for (int replicas : List.of(2, 4)) {
            double more = serviceRate(CHANNELS, replicas, Heard.NEVER);
            bench.add(
                    "intake by %d replicas".formatted(replicas),
                    "%.0f/s".formatted(more),
                    "one %.0f/s".formatted(one),
                    more / one);
        }
    }

    /** Articles of some 500 words by the catalog that ships with the service, of which each tells of a contact. */
    static void measureArticles(Bench bench) throws Exception {
        String catalog = new CatalogSource(CatalogSource.STARTER).text();
        try (var stand = new Stand(catalog, "1g", List.of())) {
            stand.cluster.start(1);
            Replica replica = stand.cluster.replicas.getFirst();
            replica.process.terminate();
            stand.send(ARTICLES, Intake::article);
            replica.start();
            Stand.awaitReady(replica);
            long begun = System.nanoTime();
            stand.rate(ARTICLES); // There are so few batches that their own rate says nothing
            bench.add(
                    "articles of 500 words, Kafka to evidence",
                    "%.0f/s".formatted(ARTICLES / ((System.nanoTime() - begun) / 1e9)),
                    "half of what extraction alone does");
        }
    }

    private static String article(int i) {
        return """
                {"type":"article","id":"article-%d","source":"bench.example","publishedAt":"%s","title":"Talks go on",
                "body":"%s %s"}""".formatted(i, BASE.plusSeconds(i), TALKS.get(i % TALKS.size()), FILLER);
    }

    /**
     * Beyond some ten thousand channels nearly every report is of another one. Of a channel that was never heard of it also costs a transition,
     * and an entry in the index of what is due: that happens once for each channel, so it is told apart from what comes after.
     */
    static void measureChannels(Bench bench) throws Exception {
        for (Heard heard : Heard.values()) {
            double few = serviceRate(CHANNELS, 1, heard);
            double many = serviceRate(MILLION, 1, heard);
            bench.add(
                    "intake, %d channels %s".formatted(MILLION, heard.words),
                    "%.0f/s".formatted(many),
                    "%d channels %.0f/s".formatted(CHANNELS, few),
                    many / few);
        }
    }

    /** What is known of the channels before the measurement. */
    private enum Heard {
        NEVER("never heard of", BASE),
        BEFORE("heard of before", Instant.now().minus(RECENT));

        private final String words;
        /** Of the first report. */
        private final Instant from;

        Heard(String words, Instant from) {
            this.words = words;
            this.from = from;
        }
    }

    private static double serviceRate(int channels, int replicas, Heard heard) throws Exception {
        try (var stand = loaded(channels, heard)) {
            for (int i = 0; i < replicas; i++) stand.cluster.startReplica();
            return stand.rate(REPORTS);
        }
    }

    /** The topics are made by a service that is gone when this returns. */
    private static Stand loaded(int channels, Heard heard) throws Exception {
        var stand = new Stand(channels);
        stand.cluster.startBroker();
        stand.cluster.startDatabase();
        Replica replica = stand.cluster.startReplica();
        long begun = System.nanoTime();
        Stand.awaitReady(replica);
        Bench.say(
                "ready with %d new channels after %.1f s, %d MiB resident",
                channels, (System.nanoTime() - begun) / 1e9, Stand.residentMebibytes(replica));
        if (heard == Heard.BEFORE) {
            stand.send(channels, i -> Lines.contact("first-" + i, i, heard.from));
            stand.rate(channels);
        }
        stand.cluster.replicas.removeFirst().process.terminate();
        var random = new Random(1);
        stand.send(
                REPORTS,
                i -> Lines.contact("evt-" + i, random.nextInt(channels), heard.from.plusMillis(MILLIS_APART * i)));
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
