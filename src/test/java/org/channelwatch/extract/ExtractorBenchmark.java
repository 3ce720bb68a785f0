package org.channelwatch.extract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.channelwatch.catalog.Actor;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.catalog.Declaration;
import org.channelwatch.catalog.Thresholds;
import org.channelwatch.channel.ChannelKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many articles of 500 words are read in a second by one thread, with few aliases and with ten thousand. Part of
 * {@code ./mvnw -Pbench package -DskipTests}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractorBenchmark {
    private static final int WORDS = 500;
    private static final String TEXT = """
            Chilean President Ana Soto spoke by phone on Tuesday with her Peruvian counterpart Luis Quispe, officials in Santiago said. \
            It was their first conversation since March, and the two leaders agreed to meet again next month. The hotline between the two \
            countries, which was cut after the border incident of 3 January, has been restored, according to a statement. "We have always \
            kept our doors open," Soto told reporters. Peru had earlier recalled its ambassador, and its foreign minister did not respond \
            to a request for comment. Analysts doubt that the trade dispute over copper and fish meal will be settled this year, as prices \
            on the world market fall and the rains in the north have damaged roads, bridges and a good part of the harvest.
            """;

    @Param({"300", "10000"})
    int aliases;

    private Extractor extractor = new Extractor(catalog(3));
    private Article article = new Article("", "", "", Instant.EPOCH);

    @Setup
    public void setUp() {
        extractor = new Extractor(catalog(aliases));
        List<String> words = new ArrayList<>();
        while (words.size() < WORDS) words.addAll(List.of(TEXT.strip().split(" ")));
        article = new Article(
                "newswire.example",
                "Soto calls Quispe",
                String.join(" ", words.subList(0, WORDS)),
                Instant.parse("2019-06-20T09:00:00Z"));
    }

    @Benchmark
    public Extraction extract() {
        return extractor.extract(article);
    }

    /** Two presidents, their states and a hotline, among others with three names each. */
    private static Catalog catalog(int aliases) {
        List<Actor> actors = new ArrayList<>();
        actors.add(new Actor("chile", "Chile", "CL", List.of(), List.of()));
        actors.add(new Actor("peru", "Peru", "PE", List.of(), List.of()));
        actors.add(person("soto", "Ana Soto", "CL", "Chilean President", List.of("Soto")));
        actors.add(person("quispe", "Luis Quispe", "PE", "Peruvian President", List.of("Quispe")));
        for (int i = 0; i < aliases / 3; i++) {
            actors.add(person(
                    "p" + i, "Given" + i + " Family" + i, "FR", "Minister", List.of("Family" + i, "Envoy Family" + i)));
        }
        List<Declaration> channels = List.of(
                channel("presidents", ChannelKind.LEADERS, "soto", "quispe"),
                channel("hotline", ChannelKind.HOTLINE, "chile", "peru"));
        return new Catalog(Thresholds.NONE, java.util.Map.of(), actors, channels);
    }

    private static Actor person(String id, String name, String country, String title, List<String> aliases) {
        return new Actor(id, name, country, aliases, List.of(new Actor.Role(title, null, null)));
    }

    private static Declaration channel(String id, ChannelKind kind, String first, String second) {
        return new Declaration(id, id, kind, List.of(first, second), List.of(), List.of(), Thresholds.NONE, null);
    }
}
