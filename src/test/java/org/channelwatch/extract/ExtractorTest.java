package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.channelwatch.catalog.Catalog;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static final Instant PUBLISHED = Instant.parse("2019-06-20T09:00:00Z"); // a Thursday

    private static final Catalog CATALOG = CorpusCatalog.parse("""
            actors:
              - {id: ruritania-army, name: Ruritanian Army Command, country: RO, aliases: []}
              - {id: italy-mod, name: Italian Defence Ministry, country: IT, aliases: []}
              - {id: chile, name: Chile, country: CL, aliases: [Chilean, Santiago]}
              - {id: peru, name: Peru, country: PE, aliases: [Peruvian, Lima]}
              - {id: soto, name: Ana Soto, country: CL, aliases: [], roles: [{title: Chilean President, from: 2018-03-11}]}
              - {id: quispe, name: Luis Quispe, country: PE, aliases: [], roles: [{title: President of Peru, from: 2018-03-23}]}
            channels:
              - {id: presidents, name: Soto – Quispe, kind: leaders, parties: [soto, quispe]}
              - {id: states, name: Chile – Peru, kind: other, parties: [chile, peru]}
              - {id: border-line, name: Border line, kind: hotline, parties: [chile, peru], cues: [hotline, direct line]}
            """);

    private static List<String> found(String text) {
        return new Extractor(CATALOG)
                .extract(new Article("", text, PUBLISHED)).evidence().stream()
                        .map(f -> f.channel() + " " + f.kind() + " "
                                + f.occurred().precision())
                        .toList();
    }

    @Test
    void aCallReportedAsNewsIsAContactOfTheDay() {
        assertThat(
                        found(
                                "Chilean President Ana Soto spoke by phone with her Peruvian counterpart Luis Quispe about fishing."))
                .containsExactly("presidents CONTACT APPROX");
    }

    @Test
    void lastSpokeIsAContactThenAndNoneSince() {
        assertThat(found("Ana Soto and Luis Quispe last spoke on May 3."))
                .containsExactly("presidents NO_CONTACT DAY", "presidents CONTACT DAY");
    }

    @Test
    void aPlanIsNoContact() {
        assertThat(found("Ana Soto will meet Luis Quispe on Monday.")).containsExactly("presidents PLANNED DAY");
    }

    @Test
    void aWishIsNothing() {
        assertThat(
                        found(
                                "Ana Soto hopes to meet Luis Quispe. Ana Soto may phone Luis Quispe. Ana Soto told reporters on Monday."))
                .isEmpty();
    }

    @Test
    void aLineThatIsSetUpIsOpened() {
        assertThat(found("Chile has established a hotline with Peru.")).containsExactly("border-line OPENED APPROX");
    }

    @Test
    void aLineThatIsDeadIsDefunct() {
        assertThat(found("The hotline between Chile and Peru is defunct."))
                .containsExactly("border-line DEFUNCT APPROX");
    }
}
