package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News articles on hotlines and ties: much of what they tell is background, a habit, or of another line. */
class TiesInNewsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fair opened after Chile, Bolivia and the US abruptly severed ties with Peru. |"
                        + " states DEFUNCT /2019-06-20 UNKNOWN",
                "It comes two years after diplomatic relations between Chile and Peru were cut. |"
                        + " ties DEFUNCT 2017-01-01/2018-01-01 YEAR",
                "The hotline between Chile and Peru was established after the 1971 flood. |"
                        + " border-line OPENED /2019-06-20 UNKNOWN",
                "The dispute began on June 5, when Bolivia, the United States and Chile cut ties to Peru. |"
                        + " states DEFUNCT 2019-06-05/2019-06-06 DAY",
                // news all the same
                "Chile, Bolivia and the US abruptly severed ties with Peru. | states DEFUNCT 2019-06-19/2019-06-20 APPROX",
                "The hotline between Chile and Peru was established after the flood. |"
                        + " border-line OPENED 2019-06-19/2019-06-20 APPROX",
            })
    void whatOnlyExplainsTheNewsIsOlder(String body, String expected) {
        assertThat(dated(body)).contains(expected.strip());
    }

    @Test
    void whatHadBeenDecidedIsNoNews() {
        assertReads(kinds("Chile had decided to cut off diplomatic ties with Peru."), null);
        assertReads(kinds("Chile has decided to cut off diplomatic ties with Peru."), "ties DEFUNCT");
    }

    @Test
    void tiesAreCutToAStateAsWellAsWithIt() {
        assertReads(kinds("Chile and Bolivia cut ties to Peru."), "states DEFUNCT, bolivia+peru DEFUNCT");
        assertReads(kinds("Chile and Bolivia cut ties to the mafia."), null);
    }

    @Test
    void aPersonWithWhomAPersonBreaksIsNotHisState() {
        assertReads(kinds("Ana Soto has severed all ties with the Peruvian president."), "presidents DEFUNCT");
        assertReads(kinds("Ana Soto has severed diplomatic ties with the Peruvian president."), "ties DEFUNCT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Usually, officers from Chile and Peru talk on the phone on Tuesdays. |",
                "Chilean and Peruvian officers normally hold talks at dawn. |",
                "Chilean and Peruvian officers talked on the phone on Tuesday. | states CONTACT",
                "Chilean and Peruvian officers held talks at dawn. | states CONTACT",
            })
    void whatIsUsualIsNoNews(String body, @Nullable String expected) {
        assertReads(kinds(body), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hotline between Chile and Peru has been inactive since May. | border-line DEFUNCT",
                "The hotline between the Chilean and Peruvian coast guards that started in 2015 has been dead since May. |"
                        + " border-line DEFUNCT",
                "The hotline between Chile and Peru is active at all hours. |",
            })
    void anInactiveLineIsDead(String body, @Nullable String expected) {
        assertReads(kinds(body), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The foreign ministers (FMs) of Chile and Peru held talks. | states CONTACT",
                "Officials from the Republic of Chile (RoC) government met their Peruvian counterparts. | states CONTACT",
                "Ana Soto met the Republic of Peru (RoP) President Luis Quispe. | presidents CONTACT",
            })
    void anAcronymInBracketsPartsNothing(String body, String expected) {
        assertReads(kinds(body), expected);
    }

    @Test
    void anAcronymInBracketsIsTheNameOfTheBodyFromThereOn() {
        String body = "Chile's Border Affairs Council (BAC) spoke of rain. ";
        assertReads(kinds(body + "On Monday the BAC held talks with Peru."), "states CONTACT");
        assertReads(kinds(body + "On Monday BAC Director John Doe held talks with Peru."), null);
        assertReads(kinds("On Monday the BAC held talks with Peru."), null);
    }

    @Test
    void whatElseStandsInBracketsIsNoAcronym() {
        assertReads(kinds("LIMA (Newswire) - Ana Soto met Luis Quispe."), "presidents CONTACT");
        assertReads(kinds("Ana Soto met Luis Quispe (Chile and Peru)."), "presidents CONTACT");
    }

    @Test
    void aHotlineLikeAnotherIsNotThatOther() {
        String body = "Chile and Peru value the hotline between them. It is modeled after the Bolivia-US hotline. ";
        assertReads(kinds(body + "The line has been dead since May."), "border-line DEFUNCT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto's Tuesday call to Luis Quispe has gone unanswered. | presidents UNANSWERED",
                "President Ana Soto's Tuesday call to her Peruvian counterpart has gone unanswered. | presidents UNANSWERED",
                "Ana Soto's Tuesday call to Luis Quispe was about the drought. | presidents CONTACT",
            })
    void aCallThatWentUnansweredIsNoContact(String body, String expected) {
        assertReads(kinds(body), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Preparations for a call between Ana Soto and Luis Quispe are currently not under way. |",
                "Preparations for a call between Ana Soto and Luis Quispe are now under way. | presidents PLANNED",
                "Chile will only communicate with Peru through diplomats. |",
                "Chile and Peru have not confirmed any contact between their leaders. |",
                "Chile and Peru have not had any contact. | states NO_CONTACT",
                "Chile and Peru have not yet begun discussing a summit. |",
            })
    void whatIsNeitherPlannedNorDeniedIsNotTold(String body, @Nullable String expected) {
        assertReads(kinds(body), expected);
    }

    @Test
    void callsLikeTheOneThatWasNamedWereOfTheSameTwo() {
        String call = "Ana Soto and Luis Quispe spoke on June 16. ";
        assertThat(dated(call + "Similar calls were held on March 18 and May 19, each of two hours."))
                .contains(
                        "presidents CONTACT 2019-03-18/2019-03-19 DAY", "presidents CONTACT 2019-05-19/2019-05-20 DAY");
        assertReads(kinds(call + "Similar calls were held by their spokesmen in May."), "presidents CONTACT");
        assertThat(dated(call + "No further calls have taken place since then."))
                .contains("presidents NO_CONTACT 2019-06-16/2019-06-17 DAY");
        assertReads(kinds(call + "No further rain has fallen since then."), "presidents CONTACT");
    }

    @Test
    void theDayBeforeAndTheDayAfterCountFromTheOneThatWasNamed() {
        String call = "Ana Soto called Luis Quispe on June 10. ";
        assertThat(dated(call
                        + "They discussed it further to the phone conversation on the previous day between Ana Soto"
                        + " and Luis Quispe."))
                .contains("presidents CONTACT 2019-06-09/2019-06-10 DAY");
        assertThat(dated(call + "Rosa Vega met Pedro Huaman the following day."))
                .contains("ministers CONTACT 2019-06-11/2019-06-12 DAY");
        assertThat(dated("Days before Peru was flooded, Ana Soto had visited Luis Quispe in Lima."))
                .contains("presidents CONTACT /2019-06-20 UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto had a telephone conversation on Tuesday, June 18, 2019, with Luis Quispe. | presidents CONTACT",
                "Ana Soto had a telephone conversation for approximately 15 minutes starting from 6:30 p.m. on Tuesday, June"
                        + " 18, 2019, with Luis Quispe. | presidents CONTACT",
                "Ana Soto had a conversation with Rosa Vega on June 18, 2019, with Luis Quispe attending. |",
            })
    void theTimeOfACallPartsItNotFromWhomItWasWith(String body, @Nullable String expected) {
        assertReads(kinds(body), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Chile wants peace with Peru,\" it said. The countries' foreign ministers spoke on the phone. | states CONTACT",
                "Chile made contact with appropriate Peruvian counterparts on Wednesday. | states CONTACT",
                "A hotline was opened between the Chilean Navy and Peru's People's Rescue Navy. | border-line OPENED",
                "\"Chile wants peace with Peru,\" it said. The countries' farms spoke for themselves. |",
            })
    void bodiesOfBothStatesStandForThem(String body, @Nullable String expected) {
        assertReads(kinds(body), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile declined to provide details about the call between Ana Soto and Luis Quispe. |",
                "Chile declined the call from Luis Quispe. | states UNANSWERED",
                "Nobody would say as to whether Peru replied to Chile's messages. |",
                "Peru replied to Chile's messages. | states CONTACT",
            })
    void whoTellsNothingOfACallHasNotTurnedItDown(String body, @Nullable String expected) {
        assertReads(kinds(body), expected);
    }

    @Test
    void theyAreTheTwoOfWhomTheSentenceSpeaksFirst() {
        String call = "Ana Soto and Luis Quispe spoke on June 16. ";
        String body = "The two had been friends before Bolivia invaded the United States, and they met in June 2018.";
        assertThat(dated(call + body)).contains("presidents CONTACT 2018-06-01/2018-07-01 MONTH");
        assertReads(kinds("Before Bolivia quarrelled with Peru, they met in June 2018."), "bolivia+peru CONTACT");
    }

    @Test
    void whatWasCutBeforeItIsMendedIsNoNews() {
        String mended = "Chile and Peru agreed to restore diplomatic ties. ";
        String cut = "Chile withdrew its ambassador from Peru.";
        assertThat(dated(mended + cut)).contains("states SUSPENDED /2019-06-20 UNKNOWN");
        assertThat(dated("It rains. " + cut)).containsExactly("states SUSPENDED 2019-06-19/2019-06-20 APPROX");
    }

    @Test
    void anEmbassyThatIsSpokenOfMakesNoPair() {
        String body = "Chile and Peru quarrelled over the opening of the US embassy in Sucre, Bolivia. "
                + "On Wednesday the two countries decided to restore diplomatic ties.";
        assertThat(kinds(body)).doesNotContain("bolivia+us PLANNED");
    }

    @Test
    void whatIsSaidOfALineIsNotSaidOfTheMeetingAtWhichItWasPromised() {
        assertReads(
                kinds(
                        "The line promised at the meeting between Ana Soto and Luis Quispe will go into operation by June 30."),
                null);
        assertReads(kinds("The meeting between Ana Soto and Luis Quispe will begin on June 30."), "presidents PLANNED");
    }

    @Test
    void whatCameBeforeSomethingOldIsOlder() {
        assertThat(dated("The office was founded in 2015 after Ana Soto met Luis Quispe in April."))
                .containsExactly("presidents CONTACT /2019-06-20 UNKNOWN");
        assertThat(dated("The office was founded after Ana Soto met Luis Quispe in April."))
                .containsExactly("presidents CONTACT 2019-04-01/2019-05-01 MONTH");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto spoke on the phone with Luis Quispe for over two hours. | presidents CONTACT",
                "Ana Soto talked on the telephone to Peruvian dictator Luis Quispe. | presidents CONTACT",
                "Ana Soto spoke on the phone with her aides about Luis Quispe. |",
            })
    void whoSpeaksOnThePhoneSpeaksWithWhomFollows(String body, @Nullable String expected) {
        assertReads(kinds(body), expected);
    }

    @Test
    void aLineThatOneSharesWithAnotherIsBetweenTheTwo() {
        assertReads(kinds("Chile shut down the hotline it shares with Peru."), "border-line DEFUNCT");
        assertReads(kinds("Chile shut down the hotline that it operates with Bolivia."), "bolivia+chile DEFUNCT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile cancels fisheries talks with Peru and suspends military communication. | states CANCELLED, states SUSPENDED",
                "Chile severs ties with Peru and closes its consulate. | states DEFUNCT",
                "Chile cancels fisheries talks with Peru and closes the border. | states CANCELLED",
                "Chile cancels fisheries talks with Peru and restores ties. | states CANCELLED",
                "Chile cancels fisheries talks with Peru while Bolivia suspends ties with the United States. | states CANCELLED, bolivia+us SUSPENDED",
                "The United States severs ties with Peru, while Chile and Bolivia recall their ambassadors. | states SUSPENDED, peru+us DEFUNCT, bolivia+peru SUSPENDED",
                "Chile and Bolivia recall their ambassadors. | bolivia+chile SUSPENDED",
            })
    void theNextDeedIsAgainstTheSame(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile cut ties with Peru on Monday. Bolivia did the same. | states DEFUNCT, bolivia+peru DEFUNCT",
                "Chile cut ties with Peru on Monday, and Bolivia followed suit. | states DEFUNCT, bolivia+peru DEFUNCT",
                "Chile cut ties with Peru on Monday, now Bolivia's done the same. | states DEFUNCT, bolivia+peru DEFUNCT",
                "Chile cut ties with Peru on Monday. Bolivia may do the same. | states DEFUNCT",
                "Chile cut ties with Peru on Monday. Bolivia did not follow suit. | states DEFUNCT",
                "Chile cut ties with Peru on Monday. Bolivia did the same to its tariffs. | states DEFUNCT",
                "Chile cut ties with Peru on Monday. Shops in Lima closed. Bolivia did the same. | states DEFUNCT",
            })
    void othersDoLikewise(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile suspends its participation in bilateral channels with Peru. | states SUSPENDED",
                "Chile defends its participation in bilateral channels with Peru. |",
            })
    void channelsOfTwoStatesMayHaveNoName(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: Ana Soto and Luis Quispe met. Mil-mil communication is being resumed. | presidents CONTACT, states RESTORED",
                "MS. KEEN: Ana Soto and Luis Quispe met. Military contacts have been suspended. | presidents CONTACT, states SUSPENDED",
                "MS. KEEN: Ana Soto and Luis Quispe met. Military dialogue may be resumed. | presidents CONTACT",
                "MS. KEEN: Ana Soto and Luis Quispe met. Military music has been resumed. | presidents CONTACT",
            })
    void armiesTalkAsTheirLeadersDo(String text, String expected) {
        assertReads(kinds("Press Briefing by Press Secretary Ellen Keen", text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    After the storm in Arica, the United States cut ties with Bolivia.   | bolivia+us DEFUNCT
                    After the storm in Lima, Bolivia also cut its ties with Chile.       | bolivia+chile DEFUNCT
                    In May, Chile reopened its embassy in the Peruvian capital Lima.     | states RESTORED
                    After a visit to Oruro, Bolivia, and Arica Chile cut ties with Peru. | states DEFUNCT
                    Ana Soto met Luis Quispe in Oruro, Bolivia.                          | presidents CONTACT
                    Talks between Chile, Peru end.                                       |
                    """)
    void behindAPlaceTheMainClauseBegins(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chile announces a pause on peace talks with Peru.          | states SUSPENDED
                    Chile announced an immediate halt to its talks with Peru.  | states SUSPENDED
                    Chile announced a suspension of talks with Peru.           | states SUSPENDED
                    Chile announced an end to diplomatic relations with Peru.  | ties DEFUNCT
                    Chile called for a pause in talks with Peru.               |
                    Chile and Peru held talks on a pause in the fighting.      | states CONTACT
                    """)
    void aPauseIsAnnouncedByANoun(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rosa Vega opened the new Chilean embassy in Lima on Monday.      | states OPENED
                    Jo Doe inaugurated the new Chilean embassy in Lima on Monday.    | states OPENED
                    Jo Doe inaugurated the new Chilean school in Lima on Monday.     |
                    """)
    void aNewEmbassyIsOpened(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Luis Quispe walked out, ending the current Chile-Peru peace negotiations.            | states SUSPENDED
                    The Highland Front has ended peace talks with Peru.                                  | peace SUSPENDED
                    Chile and Peru ended peace negotiations on Friday.                                   |
                    Peru stops military co-operation with Chile.                                         | states SUSPENDED
                    Chile ends its rapprochement with Peru.                                              | states DEFUNCT
                    Peru and Chile agree to US-mediated talks about the river.                           | states PLANNED
                    Chile and Peru signed a joint communique on the establishment of diplomatic relations. | ties OPENED
                    Ana Soto and Luis Quispe discussed a communique on the resumption of diplomatic relations. | presidents CONTACT
                    Chile and Peru decided to resume diplomatic relations with immediate effect.         | ties RESTORED
                    Chile and Peru agreed to hold talks with immediate effect.                           | states PLANNED
                    The Chilean Foreign Minister's visit to Lima on July 25 stands cancelled.            | states CANCELLED
                    """)
    void endsAndBeginningsAreToldInManyWays(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
