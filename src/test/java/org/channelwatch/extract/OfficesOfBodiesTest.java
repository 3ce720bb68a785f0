package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.channelwatch.catalog.CatalogReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever holds an office of an organisation stands for it, and not for the country that he comes from. */
class OfficesOfBodiesTest {
    private static final Extractor EXTRACTOR = new Extractor(CatalogReader.read("""
            version: 1
            defaults: {warnAfter: P10D, silentAfter: P14D}
            actors:
              - {id: lind, name: Ove Lind, country: SE, aliases: [], roles: [{title: Andean Union Secretary General, from: 2014-10-01, to: 2018-01-01}]}
              - {id: berg, name: Ida Berg, country: SE, aliases: [], roles: [{title: trade chief of the Andean Union, from: 2014-10-01}]}
              - {id: peru, name: Peru, country: PE, aliases: []}
              - {id: sweden, name: Sweden, country: SE, aliases: []}
              - {id: union, name: Andean Union, aliases: [AU]}
              - {id: eu, name: European Union, aliases: []}
              - {id: council, name: European Council, aliases: []}
              - {id: amir, name: Hadi Rezaei, country: IR, aliases: [], roles: [{title: Iranian President, from: 2014-01-01}]}
              - {id: omid, name: Omid Karimi, country: IR, aliases: [], roles: [{title: Head of the Office of the President of Iran, from: 2014-01-01}]}
              - {id: iran, name: Iran, country: IR, aliases: []}
              - {id: syria, name: Syria, country: SY, aliases: []}
            channels: []
            """, "bodies"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2017-05-04 | Andean Union Secretary General Ove Lind met Peru's foreign minister.          | lind+peru
                    2017-05-04 | The Andean Union Secretary General met Peru's foreign minister.               | lind+peru
                    2019-05-04 | Andean Union Secretary General Kaj Holm met Peru's foreign minister.          | peru+union
                    2019-05-04 | Kaj Holm, the trade chief of the Andean Union, met Peru's foreign minister.   | peru+union
                    2019-05-04 | Sweden's foreign minister met Peru's foreign minister.                        | peru+sweden
                    """)
    void theyStandForIt(String day, String text, String expected) {
        assertThat(parties(day, text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Iranian President Hadi Rezaei met Peru's foreign minister.              | amir+peru
                    Hadi Rezaei and Peru's foreign minister met. Rezaei spoke of the sea.   | amir+peru
                    The Iranian President met Peru's foreign minister.                      | amir+peru
                    Syrian President Rezaei met Peru's foreign minister.                    | peru+syria
                    Iranian President Rezaei al-Masri met Peru's foreign minister.          | iran+peru
                    Iranian Foreign Minister Omid Amir-Karimi met Peru's foreign minister.  | iran+peru
                    """)
    void aNameOfAnotherIsNotTheirs(String text, String expected) {
        assertThat(parties("2019-05-04", text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The European Commission met Peru's foreign minister.     | eu+peru
                    The EU met Peru's foreign minister.                      | eu+peru
                    The European Council met Peru's foreign minister.        | council+peru
                    """)
    void aBodyIsKnownByOtherNamesUnlessAnotherActorHasThem(String text, String expected) {
        assertThat(parties("2019-05-04", text)).containsExactly(expected);
    }

    private static List<String> parties(String day, String text) {
        Instant published = Instant.parse(day + "T09:00:00Z");
        return EXTRACTOR.extract(new Article("newswire.example", "", text, published)).unmatched().stream()
                .map(finding -> String.join("+", finding.parties()))
                .toList();
    }
}
