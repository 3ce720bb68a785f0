package org.channelwatch.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.channelwatch.channel.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogReaderTest {
    private static final String HEAD = "version: 1\ndefaults: {warnAfter: P10D, silentAfter: P14D}\n";

    private static Catalog read(String yaml) {
        return CatalogReader.read(yaml, "channels.yaml");
    }

    @Test
    void readsEveryField() {
        // Given
        String yaml = """
                version: 1
                defaults: {warnAfter: P10D, silentAfter: P14D, repeatEvery: P7D}
                kinds:
                  leaders: {silentAfter: P21D}
                actors:
                  - {id: anna, name: Anna Ahlers, country: AA, aliases: [President Ahlers, "Ahlers, Anna"],
                     roles: [{title: President of Aland, from: 2021-01-20, to: 2025-01-20}, {title: Poet}]}
                  - id: b-union
                    name: Beland Union
                channels:
                  - {id: anna-union, name: Anna – Union, kind: leaders, parties: [anna, b-union],
                     cues: [hotline, "line: red"], tags: [a-b], warnAfter: PT6H, repeatEvery: P1D, expectedSince: 2022-03-01}
                """;
        // When
        Catalog catalog = read(yaml);
        // Then
        assertThat(catalog.defaults())
                .isEqualTo(new Thresholds(Duration.ofDays(10), Duration.ofDays(14), Duration.ofDays(7)));
        assertThat(catalog.kinds()).hasSize(1);
        assertThat(catalog.kinds()).containsEntry(ChannelKind.LEADERS, new Thresholds(null, Duration.ofDays(21), null));
        assertThat(catalog.actors())
                .containsExactly(
                        new Actor(
                                "anna",
                                "Anna Ahlers",
                                "AA",
                                List.of("President Ahlers", "Ahlers, Anna"),
                                List.of(
                                        new Actor.Role(
                                                "President of Aland",
                                                LocalDate.of(2021, 1, 20),
                                                LocalDate.of(2025, 1, 20)),
                                        new Actor.Role("Poet", null, null))),
                        new Actor("b-union", "Beland Union", null, List.of(), List.of()));
        assertThat(catalog.channels())
                .containsExactly(new Declaration(
                        "anna-union",
                        "Anna – Union",
                        ChannelKind.LEADERS,
                        List.of("anna", "b-union"),
                        List.of("a-b"),
                        List.of("hotline", "line: red"),
                        new Thresholds(Duration.ofHours(6), null, Duration.ofDays(1)),
                        Instant.parse("2022-03-01T00:00:00Z")));
    }

    private static final String ACTORS = "actors: [{id: anna, name: Anna}, {id: bert, name: Bert}]\n";
    private static final String KINDS = "kinds: {leaders: {warnAfter: P1D}}\n";
    private static final String CHANNELS = """
            channels:
              - &first {id: one, name: One, kind: leaders, parties: [anna, bert], silentAfter: P2D}
              - {id: two, name: Two, kind: other, parties: &both [bert, anna]}
              - {id: three, name: Three, kind: other, parties: *both}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"VDKAC", "CADKV", "KCDAV", "AVDCK"})
    void theOrderOfThePartsDoesNotMatter(String order) {
        // Given
        var parts = Map.of(
                'V', "version: 1\n",
                'D', "defaults: {warnAfter: P10D, silentAfter: P14D}\n",
                'K', KINDS,
                'A', ACTORS,
                'C', CHANNELS);
        // When
        Catalog catalog =
                read(order.chars().mapToObj(part -> parts.get((char) part)).collect(Collectors.joining()));
        // Then
        assertThat(catalog).isEqualTo(read(HEAD + KINDS + ACTORS + CHANNELS));
        assertThat(catalog.channels()).extracting(Declaration::id).containsExactly("one", "two", "three");
        assertThat(catalog.channels().getLast().parties()).containsExactly("bert", "anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "channels: []\n", "channels:\n"})
    void aCatalogMayHaveNoChannels(String channels) {
        Catalog catalog = read(HEAD + ACTORS + channels);
        assertThat(catalog.channels()).isEmpty();
        assertThat(catalog.actors()).hasSize(2);
    }

    @Test
    void whatIsWrongIsToldOnceAlsoAroundTheChannels() {
        String yaml = "colour: red\n" + HEAD + KINDS + ACTORS + CHANNELS + "  - four\nshape: round\n";
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOfSatisfying(
                        CatalogException.class,
                        e -> assertThat(e.faults())
                                .extracting(CatalogException.Fault::line)
                                .containsExactly(1, 10, 11));
    }

    @Test
    void takesScalarsAsTheyAreWritten() {
        // Given the words that YAML takes for booleans, numbers, dates and times of day
        Catalog catalog = read(HEAD + """
                actors:
                  - {id: norway, name: Norway, country: NO, aliases: [NO, yes, 2021-01-20, 007, 1.50, 12:30:00, 1e3]}
                  - {id: 0755, name: 10 Downing Street, country: ON}
                """);
        // Then
        assertThat(catalog.actors().getFirst().country()).isEqualTo("NO");
        assertThat(catalog.actors().getFirst().aliases())
                .containsExactly("NO", "yes", "2021-01-20", "007", "1.50", "12:30:00", "1e3");
        assertThat(catalog.actors().getLast().id()).isEqualTo("0755");
        assertThat(catalog.actors().getLast().country()).isEqualTo("ON");
    }

    @Test
    void readsBlockStyleFlowStyleJsonAndAnchorsAlike() {
        String block = HEAD + """
                actors:
                - id: x
                  name: X
                  country: AA
                  aliases:
                  - Xs
                - id: y
                  name: Y
                  country: BB
                  aliases:
                  - Xs
                """;
        String flow = HEAD + """
                actors: [{id: x, name: X, country: AA, aliases: [Xs]}, {id: y, name: Y, country: BB, aliases: [Xs]}]
                """;
        String json = """
                {"version": 1, "defaults": {"warnAfter": "P10D", "silentAfter": "P14D"},
                 "actors": [{"id": "x", "name": "X", "country": "AA", "aliases": ["Xs"]},
                            {"id": "y", "name": "Y", "country": "BB", "aliases": ["Xs"]}]}""";
        String anchors = "\uFEFF# with a byte order mark\r\n" + HEAD + """
                actors: [{id: x, name: X, country: AA, aliases: &xs [Xs]}, {id: y, name: Y, country: BB, aliases: *xs}]
                """;
        assertThat(List.of(read(flow), read(json), read(anchors))).containsOnly(read(block));
    }

    @Test
    void leavesOutWhatIsLeftEmpty() {
        Catalog catalog = read(HEAD
                + "kinds:\n  leaders:\nactors:\n  - {id: x, name: X, country: , aliases: , roles: ~}\nchannels:\n");
        assertThat(catalog.kinds()).isEmpty();
        assertThat(catalog.channels()).isEmpty();
        assertThat(catalog.actors()).containsExactly(new Actor("x", "X", null, List.of(), List.of()));
    }

    @Test
    void acceptsTwoChannelsThatNothingTellsApart() {
        // Why: news of either is inferred or unmatched then, and that is for the reader of the news to say
        Catalog catalog = read(HEAD + """
                actors: [{id: x, name: X}, {id: y, name: Y}]
                channels:
                  - {id: one, name: One, kind: other, parties: [x, y]}
                  - {id: two, name: Two, kind: other, parties: [y, x]}
                """);
        assertThat(catalog.channels()).hasSize(2);
    }

    @Test
    void acceptsAnActorAndAChannelOfTheSameId() {
        Catalog catalog = read(HEAD + """
                actors: [{id: x, name: X}, {id: y, name: Y}]
                channels: [{id: x, name: X – Y, kind: other, parties: [x, y]}]
                """);
        assertThat(catalog.channels()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-01T09:30:00Z", "2022-03-01T10:30:00+01:00"})
    void readsTheInstantFromWhichAChannelIsExpected(String instant) {
        Catalog catalog = read(HEAD + """
                actors: [{id: x, name: X}, {id: y, name: Y}]
                channels: [{id: x, name: X – Y, kind: other, parties: [x, y], expectedSince: %s}]
                """.formatted(instant));
        assertThat(catalog.channels().getFirst().expectedSince()).isEqualTo("2022-03-01T09:30:00Z");
    }
}
