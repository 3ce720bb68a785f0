package org.channelwatch.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.SilencePolicy;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.channel.Verdict;
import org.channelwatch.crash.Lines;
import org.channelwatch.ingest.MalformedNewsException;
import org.channelwatch.ingest.NewsEvent;
import org.channelwatch.ingest.NewsReader;
import org.channelwatch.ingest.NewsRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many states are merged, verdicts decided and reports parsed in a second by one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CoreBenchmark {
    private static final Instant BASE = Instant.parse("2022-01-01T00:00:00Z");
    private static final int STATES = 1_024;
    private static final int BLIND_SPELLS = 50;

    private final List<ChannelState> states = new ArrayList<>();
    private final SilencePolicy policy = new SilencePolicy(Duration.ofDays(10), Duration.ofDays(14), null, null);
    private final NewsReader reader = new NewsReader(new NewsRules(Duration.ofMinutes(10)));
    private final byte[] report = Lines.contact("evt-1", 7, BASE).getBytes(StandardCharsets.UTF_8);
    private Coverage coverage = Coverage.FULL;
    private int next;

    @Setup
    public void setUp() {
        EvidenceKind[] kinds = EvidenceKind.values();
        for (int i = 0; i < STATES; i++) {
            Instant at = BASE.plusSeconds(i * 7_919L % 10_000_000);
            EvidenceKind kind = kinds[i % kinds.length];
            states.add(ChannelState.of(new Evidence("e-" + i, kind, TimeSpan.instant(at), at, 1, "bench", null)));
        }
        var spells = new ArrayList<BlindSpell>();
        for (int i = 0; i < BLIND_SPELLS; i++) {
            Instant from = BASE.plus(Duration.ofDays(i));
            spells.add(new BlindSpell(from, from.plusSeconds(7_200)));
        }
        coverage = Coverage.of(spells);
    }

    @Benchmark
    public ChannelState merge() {
        next = (next + 1) % STATES;
        return states.get(next).merge(states.get((next * 31 + 7) % STATES));
    }

    @Benchmark
    public Verdict decide() {
        next = (next + 1) % STATES;
        return Verdict.decide(states.get(next), policy, Coverage.FULL, BASE.plusSeconds(next * 9_000L));
    }

    @Benchmark
    public Verdict decideAfterFiftyBlindSpells() {
        next = (next + 1) % STATES;
        return Verdict.decide(states.get(next), policy, coverage, BASE.plusSeconds(next * 9_000L));
    }

    @Benchmark
    public NewsEvent parse() throws MalformedNewsException {
        return reader.readPlain(report, BASE);
    }
}
