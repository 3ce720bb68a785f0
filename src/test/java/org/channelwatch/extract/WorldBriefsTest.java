package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News of the whole world in a sentence or two, where most of those who are named are in no catalog. */
class WorldBriefsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Highland Front deputy leader Tito Vaca meets Ana Soto in Arica. | front+soto CONTACT",
                "Senior Highland Front official Tito Vaca holds talks in Arica with Chilean minister Eva Duran."
                        + " | chile+front CONTACT",
                "The Highland Front's political chief, Tito al-Vaca, met with Ana Soto. | front+soto CONTACT",
                "Ana Soto receives Tito Vaca, a senior Highland Front official, in Arica. | front+soto CONTACT",
                "Tito Vaca, the deputy leader of the Highland Front, meets with Ana Soto. | front+soto CONTACT",
                "Ana Soto meets with Tito Vaca, the deputy leader of the Highland Front, in Arica. | front+soto CONTACT",
                "Highland Front spokesman Tito Vaca said Ana Soto met nobody. | -",
                "Highland Front member farms sold Ana Soto a horse and met the demand. | -",
            })
    void whoHoldsAPostOfAMovementStandsForIt(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ana Soto spoke in Arica with Inti Mamani, Bolivia's interior minister. | bolivia+soto CONTACT",
                "Ana Soto spoke with Inti Mamani, the Bolivian minister said. | -",
                "Eva Duran, the Chilean envoy, and Bolivian minister Inti Mamani sign a treaty in Lima."
                        + " | bolivia+chile CONTACT",
                "Chile and Bolivia sign a treaty. | -",
                "Envoys of Chile, Peru and the self-proclaimed Republic of Puna and Lipez meet in Arica. | states CONTACT",
                "A Chilean delegation led by Eva Duran met with Bolivian officials in Lima. | bolivia+chile CONTACT",
                "A Chilean delegation led by Rosa Vega met with Bolivian officials in Lima. | bolivia+vega CONTACT",
                "The song was praised by Rosa Vega, met with Bolivian laughter. | -",
            })
    void namesThatNobodyKnowsHaveAnOfficeBesideThem(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Bolivia follows the United States in cutting ties with Peru. | bolivia+peru DEFUNCT",
                "Bolivia joined the United States in severing diplomatic relations with Peru. | bolivia+peru DEFUNCT",
                "Bolivia may follow the United States in cutting ties with Peru. | -",
                "Bolivia refuses to join the United States in cutting ties with Peru. | -",
                "Ivo Paz says Bolivia will join other states in talks with Peru. | -",
            })
    void whoJoinsOthersDoesWhatTheyDo(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Chile orders the Peruvian ambassador to leave the country. | states SUSPENDED",
                "Chile gives Peruvian ambassador Tito Vaca three days to leave. | states SUSPENDED",
                "The Peruvian ambassador to Chile was declared persona non grata. | states SUSPENDED",
                "Chile orders the expulsion of Peruvian ambassador Tito Vaca. | states SUSPENDED",
                "Bolivia and Chile expel the Peruvian ambassadors. | states SUSPENDED, bolivia+peru SUSPENDED",
                "Chile recalls its diplomats from Peru. | states SUSPENDED",
                "Chile threatens to order the Peruvian ambassador to leave. | -",
                "Chile asks the Peruvian ambassador for an apology. | -",
                "The Peruvian ambassador to Chile was given a horse. | -",
            })
    void anAmbassadorWhoHasToLeaveIsALineCut(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Meeting in the old harbour town of Santa Rosa de Arica, newly elected Chilean President Ana Soto and"
                        + " Luis Quispe sing. | presidents CONTACT",
                "The ambassadors of Chile and Peru to Bolivia, Eva Duran and Tito Vaca, meet for two hours. | states CONTACT",
                "In a phone call, brokered by Bolivia, between Ana Soto and Luis Quispe, both agree on a truce."
                        + " | presidents CONTACT",
                "Chile suspends the peace process with Peru. | states SUSPENDED",
                "The peace process between Chile and Peru is long. | -",
                "Chilean and Peruvian envoys set up a hotline between their leaders. | border-line OPENED",
            })
    void partiesStandFartherOff(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Chilean minister Eva Li-jong and Bolivian minister Ali bin Omar al-Mamani hold talks in Lima."
                        + " | bolivia+chile CONTACT",
                "Chilean minister Eva Li-jong. The Bolivian minister holds talks. | -",
                "The Chilean envoy Eva Duran says she spoke directly with Bolivian officials. | bolivia+chile CONTACT",
                "The Chilean envoy Eva Duran says Bolivian officials spoke too long. | -",
                "Chilean minister Eva Duran travels to Bolivia, where she meets her counterpart Inti Mamani."
                        + " | bolivia+chile CONTACT",
                "Ana Soto meets the head of Peru's transitional council, Luis Quispe, in Lima. | presidents CONTACT",
                "Ana Soto met with the chairman of the fishing club, Luis Quispe. | presidents CONTACT",
                "Ana Soto met in the home of her late uncle, Luis Quispe said. | -",
            })
    void namesOfAnyKindAreTakenWhole(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Eva Duran and Inti Mamani sit down in Arica for the first talks between Chile and Peru. | states CONTACT",
                "Poets met in Arica to call for talks between Chile and Peru. | -",
                "Poets will meet in Arica for talks between Chile and Peru. | -",
                "The Peruvian government and the Highland Front sign a truce. | peace CONTACT",
                "Mary Hale hosts Ana Soto and Luis Quispe in her house, their first meeting since May."
                        + " | hale-soto CONTACT, presidents CONTACT, hale+quispe CONTACT",
                "Military talks between Chile and Peru end abruptly. | states CONTACT",
                "Envoys from Chile and Peru hold talks in Lima on restoring ties between their countries. | states CONTACT",
            })
    void talksAreHeldByThoseWhoComeForThem(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Chile and Peru agree to full normalization of relations. | states PLANNED",
                "Chile and Peru disagree on full normalization of relations. | -",
                "Chile is among a number of states to cut ties with Peru. | states DEFUNCT",
                "Chile is among the states asked to cut ties with Peru. | -",
                "The Chilean minister says that the republic is severing relations with Peru. | states DEFUNCT",
                "Chile and its allies restore ties with Peru. | states RESTORED",
                "Chile declined a request from the Secretary of Fisheries of Peru, Tito Vaca, for a call."
                        + " | states UNANSWERED",
            })
    void whoCutsOrMendsTiesIsNamedInManyWays(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The summit between Ana Soto and Luis Quispe breaks off early. | presidents CONTACT",
                "Talks between Chilean and Peruvian envoys break down after eight hours. | states CONTACT",
                "Talks between Chilean and Peruvian envoys break down after days of rain. | states SUSPENDED",
                "The first talks between Chile and Peru since 2012 last less than an hour. | states CONTACT",
                "Chile and Peru sign treaties after the first talks between their harbour masters in nine years."
                        + " | states CONTACT",
                "In their first talks in more than three years, held at the old customs house in Arica, Chile and Peru"
                        + " agree on a team. | states CONTACT",
                "Eva Duran, the Chilean envoy, flies from Lima to Sucre for three days of talks with Bolivian officials."
                        + " | bolivia+chile PLANNED",
            })
    void howLongTalksLastedTellsThatTheyWereHeld(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Chile says that two communication lines with Peru will be shut down. | border-line DEFUNCT",
                "Bolivia says that two communication lines between Chile and Peru will be shut down. | -",
                "A military hotline across the Chile-Peru border is back in operation. | border-line RESTORED",
                "A hotline across the wide river is back in operation. | -",
                "Chile recalls Eva Duran, its ambassador to Peru. | states SUSPENDED",
                "Chile recalls Eva Duran, her songs and her house in Peru. | -",
                "Chile rejects a Bolivian offer of talks on the basis of a Peruvian plan. | bolivia+chile UNANSWERED",
            })
    void linesAreCutAndMendedByThoseWhoOwnThem(String text, String expected) {
        assertReads(kinds(text), expected);
    }
}
