package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.catalog.CatalogReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several of one surname is meant: who holds such an office on the day. */
class NamesakesTest {
    private static final Catalog CATALOG = CatalogReader.read("""
            version: 1
            defaults: {warnAfter: P10D, silentAfter: P14D}
            actors:
              - {id: chile, name: Chile, country: CL, aliases: []}
              - {id: peru, name: Peru, country: PE, aliases: []}
              - {id: soto, name: Ana Soto, country: CL, aliases: [], roles: [{title: Chilean President, from: 2001-03-11}]}
              - {id: elder, name: Juan Tito, country: PE, aliases: [],
                 roles: [{title: Peruvian Foreign Minister, from: 2001-01-01, to: 2007-01-01}]}
              - {id: younger, name: Hugo Tito, country: PE, aliases: [Chairman Tito],
                 roles: [{title: Peruvian Foreign Minister, from: 2015-01-01}]}
              - {id: general, name: Leo Tito, country: PE, aliases: [],
                 roles: [{title: Peruvian Defense Minister, from: 2010-01-01}]}
            channels:
              - {id: old, name: Soto – J. Tito, kind: leaders, parties: [soto, elder]}
            """, "namesakes");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-06-20 | Ana Soto met Foreign Minister Tito on Monday. | soto+younger
                    2004-06-20 | Ana Soto met Foreign Minister Tito on Monday. | old
                    2012-06-20 | Ana Soto met Minister Tito on Monday. | general+soto
                    2019-06-20 | Ana Soto met Defense Minister Tito on Monday. | general+soto
                    2019-06-20 | Ana Soto met Juan Tito. Foreign Minister Tito called her on Monday. | old
                    2019-06-20 | Ana Soto met Chairman Tito on Monday. | soto+younger
                    2004-06-20 | Ana Soto met Minister Juan Tito on Monday. | old
                    """)
    void theOneInOfficeIsMeant(String day, String text, String expected) {
        assertThat(read(day, text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2004-06-20 | Ana Soto met Chairman Tito on Monday. | soto+younger
                    2004-06-20 | Ana Soto met Minister Tito on Monday. | general+soto
                    """)
    void nobodyIsMeantLongBeforeHisOffice(String day, String text, String other) {
        assertThat(read(day, text)).doesNotContain(other);
    }

    private static List<String> read(String day, String text) {
        Article article = new Article("newswire.example", "", text, Instant.parse(day + "T12:00:00Z"));
        Extraction read = new Extractor(CATALOG).extract(article);
        return Stream.concat(read.evidence().stream(), read.unmatched().stream())
                .map(found -> found.channel() != null ? found.channel() : String.join("+", found.parties()))
                .toList();
    }
}
