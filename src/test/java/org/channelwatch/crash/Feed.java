package org.channelwatch.crash;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Episodes;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Judge;
import org.channelwatch.channel.Judge.Judgement;
import org.channelwatch.channel.Judge.OnRecord;
import org.channelwatch.channel.Mutes;
import org.channelwatch.channel.SilencePolicy;
import org.channelwatch.channel.Status;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.channel.Verdict;

/**
 * Sends news, and folds what Kafka has accepted as the service must: for every channel the alert events that are due, with the same core.
 * In each run a channel gets one report at the most, and every such report demands one event.
 */
final class Feed implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Feed.class.getName());
    private static final String TOPIC = "news-events";
    private static final SilencePolicy POLICY =
            new SilencePolicy(Duration.ofDays(10), Duration.ofDays(14), Duration.ofDays(7), null);

    private final KafkaProducer<byte[], byte[]> producer;
    private final String brokers;
    private final Random random;
    private final Map<String, OnRecord> channels = new LinkedHashMap<>();
    private final Map<String, Instant> lastTimes = new LinkedHashMap<>();
    private final Map<String, List<Told>> expected = new LinkedHashMap<>();
    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("feed").daemon().factory());
    private final List<Future<?>> unacknowledged = new ArrayList<>();
    private final Set<String> malformed = new LinkedHashSet<>();
    private final Set<String> accepted = new HashSet<>();
    private int count;

    /** An alert event as subscribers see it. */
    record Told(String alertId, int sequence, String event, String status) {}

    Feed(String brokers, int size, Random random) {
        this.brokers = brokers;
        this.random = random;
        this.producer = new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer());
        for (int i = 0; i < size; i++) {
            String id = "c-" + i;
            Verdict unheard = Verdict.decide(ChannelState.EMPTY, POLICY, Coverage.FULL, Instant.now());
            channels.put(id, new OnRecord(id, ChannelState.EMPTY, unheard, null, Episodes.NONE, Instant.EPOCH));
            expected.put(id, new ArrayList<>());
        }
    }

    /** The catalog of the channels. */
    static String catalog(int size) {
        var text = new StringBuilder("""
                version: 1
                defaults: {warnAfter: P10D, silentAfter: P14D, repeatEvery: P7D}
                actors:
                  - {id: a, name: Arcadia, aliases: [Arcadia]}
                  - {id: b, name: Borduria, aliases: [Borduria]}
                channels:
                """);
        for (int i = 0; i < size; i++) {
            text.append("  - {id: c-%d, name: Line %d, kind: hotline, parties: [a, b]}\n".formatted(i, i));
        }
        return text.toString();
    }

    private Map<String, Object> settings() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000L);
    }

    /** The channels in an order to be sent to. */
    List<String> shuffledChannels() {
        var shuffled = new ArrayList<>(channels.keySet());
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Sends a report that makes the channel worse or better, now and then twice, or beside what is broken or of no channel. */
    void sendTo(String channel) {
        String id = "n-" + count++;
        byte[] report = report(id, channel, nextKind(channel), nextTime(channel), true);
        send(report);
        accepted.add(id);
        if (random.nextInt(10) == 0) send(report);
        if (random.nextInt(10) == 0) sendMalformed();
        if (random.nextInt(10) == 0) {
            String unmatched = "n-" + count++;
            send(report(unmatched, "nowhere", EvidenceKind.CONTACT, Instant.now(), false));
            accepted.add(unmatched);
        }
    }

    /** News of a transaction that is rolled back, and news of one that is committed, so that control records end the partitions. */
    void sendTransactions(List<String> some) {
        var settings = new HashMap<>(settings());
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "feed-" + count);
        try (var transactions = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            transactions.initTransactions();
            transactions.beginTransaction();
            for (String channel : some) {
                transactions.send(new ProducerRecord<>(
                        TOPIC, report("x-" + count++, channel, EvidenceKind.DEFUNCT, Instant.now(), false)));
            }
            transactions.flush();
            transactions.abortTransaction();
            transactions.beginTransaction();
            for (String channel : some) {
                String id = "n-" + count++;
                transactions.send(
                        new ProducerRecord<>(TOPIC, report(id, channel, nextKind(channel), nextTime(channel), true)));
                accepted.add(id);
            }
            transactions.commitTransaction();
        }
    }

    private void sendMalformed() {
        String broken = "{\"type\":\"report\",\"id\":\"broken-" + count++ + "\",\"kind\":" + random.nextInt();
        malformed.add(broken);
        send(broken.getBytes(StandardCharsets.UTF_8));
    }

    /** Not on the calling thread: while the broker is away the producer blocks. */
    private void send(byte[] value) {
        unacknowledged.add(sender.submit(() -> sendUntilAccepted(value)));
    }

    private Void sendUntilAccepted(byte[] value) throws InterruptedException {
        while (true) {
            try {
                producer.send(new ProducerRecord<>(TOPIC, value)).get();
                return null;
            } catch (ExecutionException | KafkaException e) {
                LOG.log(System.Logger.Level.DEBUG, "sent again", e);
            }
        }
    }

    /** Waits until Kafka has taken all. */
    void awaitAccepted() throws Exception {
        for (Future<?> one : unacknowledged) one.get(120, TimeUnit.SECONDS);
        unacknowledged.clear();
    }

    private EvidenceKind nextKind(String channel) {
        boolean told = channels.get(channel).told() != null;
        if (!told) return random.nextBoolean() ? EvidenceKind.SUSPENDED : EvidenceKind.DEFUNCT;
        if (channels.get(channel).told().status() == Status.SUSPENDED && random.nextInt(3) == 0) {
            return EvidenceKind.DEFUNCT;
        }
        return random.nextBoolean() ? EvidenceKind.CONTACT : EvidenceKind.RESTORED;
    }

    /** Later than all that was said of the channel. */
    private Instant nextTime(String channel) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Instant last = lastTimes.getOrDefault(channel, now.minusSeconds(3600));
        Instant next = now.isAfter(last) ? now : last.plusMillis(1);
        lastTimes.put(channel, next);
        return next;
    }

    private byte[] report(String id, String channel, EvidenceKind kind, Instant at, boolean folded) {
        if (folded) fold(channel, new Evidence(id, kind, TimeSpan.instant(at), at, 1, "crash", null));
        return """
                {"type":"report","id":"%s","source":"crash","publishedAt":"%s","channel":"%s","kind":"%s"}""".formatted(id, at, channel, kind).getBytes(StandardCharsets.UTF_8);
    }

    private void fold(String channel, Evidence evidence) {
        OnRecord before = channels.get(channel);
        Instant now = Instant.now().plusSeconds(1);
        var known = new OnRecord(
                channel,
                before.state().merge(ChannelState.of(evidence)),
                before.verdict(),
                before.told(),
                before.episodes(),
                evidence.publishedAt());
        Judgement judgement = Judge.judge(known, POLICY, Coverage.FULL, Mutes.NONE, now);
        if (judgement.event() != null) {
            expected.get(channel)
                    .add(new Told(
                            String.valueOf(judgement.alertId()),
                            judgement.sequence(),
                            judgement.event().name(),
                            judgement.verdict().status().name()));
        }
        channels.put(
                channel,
                new OnRecord(
                        channel,
                        known.state(),
                        judgement.verdict(),
                        judgement.told(),
                        judgement.episodes(),
                        known.changedAt()));
    }

    /** The alert events that are due, by channel and in their order. */
    Map<String, List<Told>> expected() {
        return expected;
    }

    /** What must be in the dead letters, each thing once of itself. */
    Set<String> malformed() {
        return malformed;
    }

    /** How many news events must be in the database. */
    int accepted() {
        return accepted.size();
    }

    @Override
    public void close() {
        sender.shutdownNow();
        producer.close(Duration.ZERO);
    }
}
