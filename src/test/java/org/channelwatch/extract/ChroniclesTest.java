package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long sentences of chronicles: who is meant where others stand between, and with whom, where nobody says so. */
class ChroniclesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Representatives of Chile meet with those of Peru. | states CONTACT",
                "Chile's reclusive leader Ana Soto meets Luis Quispe. | presidents CONTACT",
                "Ana Soto and a special envoy meet with Luis Quispe. | presidents CONTACT",
                "Ana Soto and her aides meet with Luis Quispe. | presidents CONTACT",
                "Leaders of the coast, including Ana Soto, meet with Luis Quispe. | presidents CONTACT",
                "Ana Soto meets with a range of leaders of the coast in pursuit of peace between the fishermen of the two oceans,"
                        + " including Luis Quispe. | presidents CONTACT",
                "Chilean leaders gather in Arica for a summit with Luis Quispe. | states CONTACT",
                "A summit between Ana Soto, Luis Quispe, and about 30 traders begins in Arica. | presidents CONTACT",
                "Ana Soto visits fishermen, meets Ivo Paz, and urges calm, before holding talks with Luis Quispe."
                        + " | presidents CONTACT, paz+soto CONTACT",
                "Ana Soto met Ivo Paz in Arica before meeting Luis Quispe. | presidents CONTACT, paz+soto CONTACT",
                "Chile attends a meeting between it, Peru and the Andean League. | states CONTACT",
                "Ana Soto attends the Chile-Peru summit. | states CONTACT",
                "Ana Soto is welcomed at an official ceremony at the old palace by Luis Quispe. | presidents CONTACT",
                "Chile has summoned the ambassador from Peru. | states CONTACT",
                "Ana Soto says it will rain in a joint media conference with Luis Quispe. | presidents CONTACT",
                "Ana Soto visits Peru, meeting Luis Quispe. | presidents CONTACT",
                "Ana Soto becomes the first president to visit Peru, meeting both Luis Quispe and the bishop. | presidents CONTACT",
                "Ana Soto (left) and Luis Quispe (right) met in Arica. | presidents CONTACT",
                "\"It will rain,\" Ana Soto told Luis Quispe, sitting side by side with him on Monday. | presidents CONTACT",
                "Monitors from Chile meet Peruvian officials. | states CONTACT",
            })
    void othersMayStandBetween(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An anticipated meeting between Ana Soto and Luis Quispe has raised hopes. | presidents PLANNED",
                "Chile and Peru agree to limited weekly talks. | states PLANNED",
                "Ana Soto arrives in Peru for talks. | states PLANNED",
                "Ana Soto has flown to the Peruvian capital Lima for urgent talks. | states PLANNED",
                "Chilean inspectors arrive in Lima to hold discussions about fish. | states PLANNED",
                "Ana Soto arrives in Peru, where she will hold talks. | states PLANNED",
                "Bolivia objects to Ana Soto's plan to visit Lima and meet with Luis Quispe. | presidents PLANNED",
                "Chile will recognise the new cabinet and officially open diplomatic relations with Peru. | ties PLANNED",
                "Ana Soto makes a visit to Peru to cheer the many fishermen who work on the boats of a joint fleet and to hold"
                        + " talks with Luis Quispe. | presidents PLANNED",
            })
    void plansMayStandFarFromTheirVerb(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile accuses Peru of piracy and severs diplomatic ties. | ties DEFUNCT",
                "Chile recognises Peru and establishes diplomatic relations in exchange for fish. | ties OPENED",
                "Chile recalls its ambassador over Peru's boats. | states SUSPENDED",
            })
    void tiesWithNobodyAreWithTheOtherStateOfWhichIsSpoken(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @Test
    void theSummitOfManyIsNoArrivalForTheHosts() {
        assertReads(kinds("Ana Soto arrives in Peru for a summit."), null);
        assertReads(kinds("Ana Soto arrives in Switzerland for talks."), null);
        assertReads(kinds("Chile and its friends, including Peru and Bolivia, begin talks about fish."), null);
        assertReads(kinds("Chile severs diplomatic ties after Peru and Bolivia sign a treaty."), null);
    }

    @Test
    void aTimeThatWasLongIsNotPartOfTheDay() {
        assertThat(dated("Chile will resume talks with Peru for the first time in over a year on Monday."))
                .containsExactly("states PLANNED 2019-06-24/2019-06-25 DAY");
    }

    @Test
    void theDayOfWhatWasLongBeforeIsNotThatOfTheVisit() {
        assertThat(dated("Ana Soto visits Lima for the first time since it won the cup in 2011 to meet Luis Quispe."))
                .containsExactly("presidents PLANNED 2019-06-19/2019-06-20 APPROX");
    }
}
