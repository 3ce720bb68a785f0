package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.channelwatch.catalog.CatalogReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are written with less than the catalog has, or with marks within, and two states that share a name. */
class ShortenedNamesTest {
    private static final Extractor EXTRACTOR = new Extractor(CatalogReader.read("""
            version: 1
            defaults: {warnAfter: P10D, silentAfter: P14D}
            actors:
              - {id: chile, name: Chile, country: CL, aliases: []}
              - {id: north, name: North Korea, country: KP, aliases: []}
              - {id: south, name: South Korea, country: KR, aliases: []}
              - {id: soto, name: Ana Maria Soto, country: CL, aliases: [], roles: [{title: Chilean President, from: 2018-03-11}]}
              - {id: huaman, name: Pedro Huaman, country: PE, aliases: [],
                 roles: [{title: Peruvian Foreign Minister, from: 2019-01-01}]}
              - {id: union, name: OCU, aliases: []}
              - {id: berg, name: Nils Berg, country: SE, aliases: [], roles: [{title: OCU Secretary General, from: 2014-10-01}]}
            channels:
              - {id: chiefs, name: Soto – Berg, kind: other, parties: [soto, berg]}
              - {id: persons, name: Soto – Huaman, kind: other, parties: [soto, huaman]}
              - {id: koreas, name: North – South, kind: other, parties: [north, south]}
            """, "names"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pedro Huaman spoke with Ana Soto on Monday.",
                "Pedro Huaman spoke with Ana Maria Soto on Monday.",
                "Pedro Huaman spoke with Chilean President [Ana Maria] Soto on Monday.",
                "Pedro Huaman spoke with President of Chile [Ana] Soto on Monday.",
            })
    void aNameMayLackItsMiddleAndStandInBrackets(String text) {
        assertThat(contactOf(text)).isEqualTo("persons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "North and South Korea agree to ease tensions after marathon talks.",
                "After talks in Oslo, North and South Korea agreed to ease tensions.",
            })
    void twoStatesMayShareAName(String text) {
        assertThat(contactOf(text)).isEqualTo("koreas");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Huaman calls Soto   | The two spoke on Monday, aides to Pedro Huaman and Ana Maria Soto said.                | persons
                                | Soto and Huaman spoke on Monday. Ana Maria Soto is the guest of Pedro Huaman this week. | persons
                                | The North and the South held talks on Monday. In North Korea the harvest has failed. | koreas
            """)
    void aShortNameIsKnownByTheWholeOneThatFollows(@Nullable String title, String body, String channel) {
        assertThat(contactOf(title == null ? "" : title, body)).isEqualTo(channel);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto met OCU chief Nils Berg.",
                "Ana Soto met with OCU head Nils Berg.",
                "OCU chief Nils Berg met Ana Soto."
            })
    void theHeadOfABodyMayBeNamedBehindItsShortName(String text) {
        assertThat(contactOf(text)).isEqualTo("chiefs");
    }

    private static String contactOf(String text) {
        return contactOf("", text);
    }

    private static String contactOf(String title, String text) {
        var article = new Article("newswire.example", title, text, Instant.parse("2019-06-20T09:00:00Z"));
        var found = EXTRACTOR.extract(article).evidence();
        assertThat(found).as(text).hasSize(1);
        return String.valueOf(found.getFirst().channel());
    }
}
