package org.channelwatch.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever breaks, a subscriber sees every alert event that is due, none twice, in the order of its channel, and every piece of news is
 * accounted for. Dead letters alone may come twice, where a process died between Kafka's acknowledgement and its commit in the database.
 * What breaks is drawn from a seed: {@code -Dcrash.runs=200 -Dcrash.seed=7}.
 */
class CrashSuiteIT {
    private static final int CHANNELS = 60;
    private static final int CHUNKS = 8;
    private static final Duration BETWEEN_CHUNKS = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final int runs = Integer.getInteger("crash.runs", 11);
    private final int replicas = Integer.getInteger("crash.replicas", 2);
    private final long seed = Long.getLong("crash.seed", System.nanoTime());
    private final Random random = new Random(seed);
    /** By malformed record, how much had been broken before the run in which it was sent. */
    private final Map<String, Integer> blowsBefore = new HashMap<>();

    @Test
    @Timeout(value = 6, unit = java.util.concurrent.TimeUnit.HOURS)
    void everyAlertIsToldOnceInOrderWhateverBreaks() throws Exception {
        say("seed %d, %d runs, %d replicas", seed, runs, replicas);
        Instant begun = Instant.now();
        try (var cluster = new Cluster(Feed.catalog(CHANNELS))) {
            say("logs in %s", cluster.folder);
            cluster.start(replicas);
            String brokers = "localhost:" + cluster.brokerPort;
            try (var feed = new Feed(brokers, CHANNELS, random);
                    var subscriber = new Subscriber(brokers)) {
                var breaking = new Breaking(cluster, random);
                Deque<Fault> deck = new ArrayDeque<>();
                for (int run = 1; run <= runs; run++) {
                    if (deck.isEmpty()) deck.addAll(Fault.deck(random));
                    run(run, deck.removeFirst(), cluster, feed, subscriber, breaking);
                }
                assertThat(breaking.shutdownMillis()).as("longest shutdown").isLessThan(10_000);
                long told = subscriber.history().values().stream()
                        .mapToLong(List::size)
                        .sum();
                int letters = feed.malformed().size();
                int again = subscriber.deadLetters().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        - letters;
                say(
                        "%d runs in %s: %d alert events, none lost, none doubled, none out of order; %d dead letters, %d of them again; longest shutdown %d ms",
                        runs, Duration.between(begun, Instant.now()), told, letters, again, breaking.shutdownMillis());
            }
        }
    }

    private void run(int run, Fault fault, Cluster cluster, Feed feed, Subscriber subscriber, Breaking breaking)
            throws Exception {
        Instant begun = Instant.now();
        int blows = breaking.blows();
        List<String> channels = feed.shuffledChannels();
        int breakBefore = random.nextInt(CHUNKS);
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            if (chunk == breakBefore) breaking.begin(fault);
            int from = chunk * (CHANNELS - 10) / CHUNKS;
            int to = (chunk + 1) * (CHANNELS - 10) / CHUNKS;
            channels.subList(from, to).forEach(feed::sendTo);
            readFor(subscriber, BETWEEN_CHUNKS);
        }
        readFor(subscriber, fault.lasts());
        breaking.end(fault);
        feed.awaitAccepted();
        if (random.nextInt(3) == 0) feed.sendTransactions(channels.subList(CHANNELS - 10, CHANNELS));
        feed.malformed().forEach(letter -> blowsBefore.putIfAbsent(letter, blows));
        settle(run, fault, cluster, feed, subscriber, breaking);
        say(
                "run %d, %s: %d ms%s",
                run,
                fault,
                Duration.between(begun, Instant.now()).toMillis(),
                breaking.disarm() ? ", and nobody got to the fail point" : "");
    }

    private static void readFor(Subscriber subscriber, Duration duration) {
        Instant until = Instant.now().plus(duration);
        do {
            subscriber.read(Duration.ofMillis(50));
        } while (Instant.now().isBefore(until));
    }

    /** Waits until the subscriber has all that is due, and compares; more than that is as wrong as less. */
    private void settle(int run, Fault fault, Cluster cluster, Feed feed, Subscriber subscriber, Breaking breaking)
            throws Exception {
        Instant until = Instant.now().plus(PATIENCE);
        List<String> differences = List.of("not looked at yet");
        while (!differences.isEmpty()) {
            subscriber.read(Duration.ofMillis(100));
            breaking.restartDead();
            differences = differences(cluster, feed, subscriber, breaking);
            if (Instant.now().isAfter(until)) break;
        }
        assertThat(differences)
                .as("run %d with seed %d, %s; logs in %s", run, seed, fault, cluster.folder)
                .isEmpty();
        cluster.awaitReplicas();
    }

    private List<String> differences(Cluster cluster, Feed feed, Subscriber subscriber, Breaking breaking) {
        var differences = new ArrayList<String>();
        feed.expected().forEach((channel, due) -> {
            var told = subscriber.history().getOrDefault(channel, List.of());
            if (!told.equals(due)) differences.add(channel + ": due " + due + ", told " + told);
        });
        var strangers = new ArrayList<>(subscriber.history().keySet());
        strangers.removeAll(feed.expected().keySet());
        if (!strangers.isEmpty()) differences.add("nobody expected " + strangers);
        feed.malformed().forEach(letter -> {
            int copies = subscriber.deadLetters().getOrDefault(letter, 0);
            int most = 1 + breaking.blows() - blowsBefore.getOrDefault(letter, 0);
            if (copies < 1 || copies > most)
                differences.add(copies + " copies of " + letter + ", 1 to " + most + " may be");
        });
        if (differences.isEmpty()) differences.addAll(differencesInDatabase(cluster, feed));
        return differences;
    }

    private static List<String> differencesInDatabase(Cluster cluster, Feed feed) {
        try (var connection = cluster.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        select (select count(*) from evidence), (select count(*) from outbox_batch), (select count(*) from publication),
                          (select count(*) from transition where event is not null)""")) {
            result.next();
            long told = feed.expected().values().stream().mapToLong(List::size).sum();
            var wanted =
                    Map.of("evidence", (long) feed.accepted(), "outbox", 0L, "publication", 0L, "transition", told);
            var found = Map.of(
                    "evidence",
                    result.getLong(1),
                    "outbox",
                    result.getLong(2),
                    "publication",
                    result.getLong(3),
                    "transition",
                    result.getLong(4));
            return wanted.equals(found) ? List.of() : List.of("the database holds " + found + ", and due is " + wanted);
        } catch (SQLException e) {
            return List.of("the database does not answer: " + e.getMessage());
        }
    }

    private static void say(String format, Object... arguments) {
        System.out.println("crash suite: " + format.formatted(arguments));
    }
}
