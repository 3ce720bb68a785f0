package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.catalog.CatalogReader;
import org.jspecify.annotations.Nullable;

/** A small world for the tests of reading: two republics, their presidents and ministers, and what runs between them. */
final class Readings {
    /** A Thursday. */
    static final Instant PUBLISHED = Instant.parse("2019-06-20T09:00:00Z");

    static final Catalog CATALOG = CatalogReader.read("""
            version: 1
            defaults: {warnAfter: P10D, silentAfter: P14D}
            actors:
              - {id: chile, name: Chile, country: CL, aliases: [Chilean government, Fisheries Council]}
              - {id: peru, name: Peru, country: PE, aliases: [Republic of Peru]}
              - {id: bolivia, name: Bolivia, country: BO, aliases: []}
              - {id: front, name: Highland Front, country: PE, aliases: []}
              - {id: us, name: United States, country: US, aliases: [White House]}
              - {id: soto, name: Ana Soto, country: CL, aliases: [], roles: [{title: Chilean President, from: 2018-03-11}]}
              - {id: quispe, name: Luis Quispe, country: PE, aliases: [President Quispe],
                 roles: [{title: President of Peru, from: 2018-03-23, to: 2021-07-28}]}
              - {id: vega, name: Rosa Vega, country: CL, aliases: [], roles: [{title: Chilean Foreign Minister, from: 2018-03-11}]}
              - {id: huaman, name: Pedro Huaman, country: PE, aliases: [],
                 roles: [{title: Peruvian Foreign Minister, from: 2019-01-01}]}
              - {id: hale, name: Mary Hale, country: US, aliases: [], roles: [{title: US President, from: 2017-01-20}]}
              - {id: ames, name: Paul Ames, country: US, aliases: [], roles: [{title: US National Security Advisor, from: 2017-01-20}]}
              - {id: reed, name: Jane Reed, country: US, aliases: [], roles: [{title: US Secretary of State, from: 2017-01-20}]}
              - {id: paz, name: Ivo Paz, country: BO, aliases: [], roles: [{title: Prime Minister of Bolivia, from: 2017-01-20}]}
              - {id: jun, name: Alma Jun, country: BO, aliases: []}
              - {id: moss, name: Ida Moss, country: US, aliases: [], roles: [{title: US Vice President, from: 2017-01-20}]}
              - {id: ortiz, name: Leo Ortiz, country: US, aliases: [], roles: [{title: US President, from: 2019-08-01}]}
              - {id: lind, name: Ove Lind, country: SE, aliases: [], roles: [{title: NATO Secretary General, from: 2014-10-01}]}
              - {id: rojas, name: Inti Rojas, country: PE, aliases: [General Inti Rojas]}
            channels:
              - {id: presidents, name: Soto – Quispe, kind: leaders, parties: [soto, quispe]}
              - {id: ministers, name: Vega – Huaman, kind: ministers, parties: [vega, huaman]}
              - {id: states, name: Chile – Peru, kind: other, parties: [chile, peru]}
              - {id: ties, name: Chile – Peru ties, kind: other, parties: [chile, peru], cues: [diplomatic relations, diplomatic ties]}
              - {id: peace, name: Peru – Highland Front, kind: other, parties: [peru, front]}
              - {id: border-line, name: Border line, kind: hotline, parties: [chile, peru], cues: [hotline, direct line]}
              - {id: hale-soto, name: Hale – Soto, kind: leaders, parties: [hale, soto]}
            """, "readings");

    private static final Extractor EXTRACTOR = new Extractor(CATALOG);

    private Readings() {}

    static Extraction read(String title, String body) {
        return EXTRACTOR.extract(new Article("newswire.example", title, body, PUBLISHED));
    }

    /** Channel or parties, and kind, of all that is found. */
    static List<String> kinds(String body) {
        return kinds("", body);
    }

    static List<String> kinds(String title, String body) {
        return all(read(title, body)).map(f -> where(f) + " " + f.kind()).toList();
    }

    /** The same of a text that a source has published. */
    static List<String> from(String source, String title, String body) {
        return all(EXTRACTOR.extract(new Article(source, title, body, PUBLISHED)))
                .map(f -> where(f) + " " + f.kind())
                .toList();
    }

    /** Asserts what is found, in its order, parted by commas; null where nothing is. */
    static void assertReads(List<String> found, @Nullable String expected) {
        assertThat(String.join(", ", found)).isEqualTo(expected == null ? "" : expected);
    }

    /** With the days from and until which, the latter not included, and the precision. */
    static List<String> dated(String body) {
        return days(read("", body));
    }

    private static List<String> days(Extraction extraction) {
        return all(extraction)
                .map(f -> where(f) + " " + f.kind() + " "
                        + (f.occurred().earliest() == null
                                ? ""
                                : day(f.occurred().earliest())) + "/"
                        + day(f.occurred().latest()) + " " + f.occurred().precision())
                .toList();
    }

    /** The same of a press briefing, in which {@code //} parts those who speak. */
    static List<String> spoken(String body) {
        return days(read("Press Briefing by Press Secretary Ellen Keen", body.replace(" // ", "\n\n")));
    }

    private static Stream<Finding> all(Extraction extraction) {
        return Stream.concat(extraction.evidence().stream(), extraction.unmatched().stream());
    }

    private static String where(Finding finding) {
        return finding.channel() != null ? finding.channel() : String.join("+", finding.parties());
    }

    private static String day(Instant instant) {
        return instant.toString().substring(0, 10);
    }
}
