package org.channelwatch.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.channelwatch.channel.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogWriterTest {
    private static final Thresholds DEFAULTS = new Thresholds(Duration.ofDays(10), Duration.ofDays(14), null);

    private static Catalog readAgain(Catalog catalog) {
        return CatalogReader.read(CatalogWriter.write(catalog), "written.yaml");
    }

    /** A catalog that has a text wherever a text may be. */
    private static Catalog of(String text) {
        var actor = new Actor("a", text, null, List.of(text, "x", text), List.of(new Actor.Role(text, null, null)));
        var other = new Actor("b", "B", "BB", List.of(), List.of());
        var channel = new Declaration(
                "a-b",
                text,
                ChannelKind.OTHER,
                List.of("a", "b"),
                List.of(text),
                List.of(text, text),
                Thresholds.NONE,
                null);
        return new Catalog(DEFAULTS, Map.of(), List.of(actor, other), List.of(channel));
    }

    @Test
    void writesAsTheContractDoes() {
        // Given
        String yaml = """
                version: 1
                defaults: {warnAfter: P10D, silentAfter: P14D, repeatEvery: P7D}
                kinds:
                  leaders: {silentAfter: P21D}
                  defense: {warnAfter: P9DT8H}
                  hotline: {warnAfter: PT6H}
                actors:
                  - {id: biden, name: Joe Biden, country: US, aliases: [President Biden, US President Joe Biden, Mr. Biden],
                     roles: [{title: US President, from: 2021-01-20, to: 2025-01-20}]}
                  - {id: nordland, name: Nordland, country: "NO"}
                channels:
                  - {id: biden-nordland, name: Biden – Nordland, kind: leaders, parties: [biden, nordland], cues: [hotline],
                     tags: [us-no], silentAfter: P90D, expectedSince: 2022-03-01}
                """;
        // When
        Catalog catalog = CatalogReader.read(yaml, "channels.yaml");
        // Then
        assertThat(CatalogWriter.write(catalog)).isEqualTo(yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "O'Brien",
                "'",
                "\"",
                "\\",
                "\"quoted\"",
                "a: b",
                "a:b",
                "a #b",
                "# a",
                "a, b",
                "[a]",
                "{a}",
                "- a",
                "-a",
                "? a",
                "?",
                ":",
                "&a",
                "*a",
                "!a",
                "!!str a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "~",
                "null",
                "Null",
                "true",
                "NO",
                "no",
                "y",
                "on",
                "1",
                "1.5",
                "0x1F",
                "1_000",
                "12:30:00",
                "2021-01-20",
                "2022-03-01T09:30:00Z",
                ".inf",
                ".NaN",
                "<<",
                "=",
                "---",
                "...",
                " a ",
                "a  b",
                "a ",
                "a\nb",
                "a\n",
                "\ta",
                "a\r\nb",
                "a\u0001b",
                "a\u007fb",
                "a\u0085b",
                "a\u00a0b",
                "a\u00adb",
                "a\u2028b",
                "\ufeffa",
                "a\ufffeb",
                "a\ue000b",
                "Зеленський",
                "習近平",
                "é",
                "e\u0301",
                "\u0301e",
                "🇺🇦",
                "👩‍🚀",
                "\ud835\udc00lpha",
                "–",
                "Biden – Putin",
                "US–Russia",
                "’",
                "(a) & b/c + d.",
                "\\u0041",
                "a,",
                "a]",
                "\ud800\udc00"
            })
    void writesWhateverTextSoThatItIsReadAgain(String text) {
        assertThat(readAgain(of(text))).isEqualTo(of(text));
    }

    @Test
    void writesGeneratedTextsSoThatTheyAreReadAgain() {
        var random = new Random(20220308);
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder("a");
            int length = random.nextInt(1, 60);
            while (text.length() < length) {
                int c = random.nextInt(4) > 0 ? random.nextInt(1, 0x180) : random.nextInt(1, Character.MAX_CODE_POINT);
                if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) text.appendCodePoint(c);
            }
            assertThat(readAgain(of(text.toString()))).isEqualTo(of(text.toString()));
        }
    }

    @Test
    void writesLongTextsAndListsSoThatTheyAreReadAgain() {
        var catalog = of("word ".repeat(2000) + "end");
        assertThat(readAgain(catalog)).isEqualTo(catalog);
    }

    @Test
    void keepsLinesShortWhereItCan() {
        var aliases = new ArrayList<String>();
        for (int i = 0; i < 100; i++) aliases.add("The Alias " + i);
        var actor = new Actor("a", "A", "AA", aliases, List.of());
        String yaml = CatalogWriter.write(new Catalog(DEFAULTS, Map.of(), List.of(actor), List.of()));
        assertThat(yaml.lines()).allMatch(line -> line.length() <= 120).hasSize(16);
    }

    @Test
    void writesEveryDateAndDurationSoThatItIsReadAgain() {
        // Given
        var nothing = new Actor("b", "B", null, List.of(), List.of());
        var offices = List.of(
                new Actor.Role("Since", LocalDate.of(987, 7, 3), null),
                new Actor.Role("Until", null, LocalDate.of(9999, 12, 31)));
        var durations = List.of(
                Duration.ofDays(1), Duration.ofHours(224), Duration.ofSeconds(1), Duration.ofMillis(86_400_001));
        var instants = List.of("2022-03-01T00:00:00Z", "2022-03-01T00:00:00.001Z", "1963-06-20T12:00:00Z");
        var channels = new ArrayList<Declaration>();
        for (Duration duration : durations) {
            for (String instant : instants) {
                channels.add(new Declaration(
                        "c" + channels.size(),
                        "C",
                        ChannelKind.HOTLINE,
                        List.of("a", "b"),
                        List.of(),
                        List.of(),
                        new Thresholds(duration, duration, duration),
                        Instant.parse(instant)));
            }
        }
        var kinds = Map.of(
                ChannelKind.OTHER, new Thresholds(null, null, Duration.ofDays(1)),
                ChannelKind.LEADERS, new Thresholds(Duration.ofHours(1), null, null));
        // When
        var catalog =
                new Catalog(DEFAULTS, kinds, List.of(new Actor("a", "A", "AA", List.of(), offices), nothing), channels);
        // Then
        assertThat(readAgain(catalog)).isEqualTo(catalog);
    }

    @Test
    void writesACatalogOfNothing() {
        var catalog = new Catalog(DEFAULTS, Map.of(), List.of(), List.of());
        assertThat(readAgain(catalog)).isEqualTo(catalog);
    }
}
