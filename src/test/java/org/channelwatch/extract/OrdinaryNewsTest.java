package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plainest ways in which agencies tell it. */
class OrdinaryNewsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A hotline between Chile and Peru has been set up. | border-line OPENED",
                "A hotline has been set up between Chile and Peru. | border-line OPENED",
                "Talks between Chile and Peru have been set for Monday. | states PLANNED",
                "Talks between Chile and Peru have been set up for Monday. | states PLANNED",
            })
    void whatIsSetUpIsOpened(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile recalled its ambassadors to Bolivia and Peru for consultations on Monday."
                        + " | states SUSPENDED, bolivia+chile SUSPENDED",
                "Chile has recalled its ambassadors in Lima and La Paz. | states SUSPENDED, bolivia+chile SUSPENDED",
                "Chile has recalled its ambassador in Lima. | states SUSPENDED",
                "Chile recalled its ambassador from Peru, and Bolivia protested. | states SUSPENDED",
            })
    void severalAmbassadorsAreRecalled(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "After talks in Arica Ana Soto and Luis Quispe announced a truce. | presidents CONTACT",
                "After ten hours of talks in Arica the foreign ministers of Chile and Peru agreed to a truce. | states CONTACT",
                "At a meeting in Arica on Monday Ana Soto and Luis Quispe agreed to share the river. | presidents CONTACT",
                "Before talks in Arica Ana Soto and Luis Quispe accused each other. |",
                "After talks in Arica the bishops said that Chile and Peru had signed a climate accord. |",
            })
    void talksOfBothNeedNoComma(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto met with Bolivian Prime Minister John Doe. | bolivia+soto CONTACT",
                "Rosa Vega spoke with her Bolivian counterpart John Doe on Monday. | bolivia+vega CONTACT",
                "Bolivian Defence Minister John Doe phoned his Chilean counterpart Jane Roe. | bolivia+chile CONTACT",
                "Chilean Defence Minister Jane Roe met with Peruvian Defence Minister John Doe. | states CONTACT",
                "Ana Soto met with former Bolivian Prime Minister John Doe. |",
                "Ana Soto met with the Bolivian former president John Doe. |",
                "Ana Soto met with Bolivian director John Doe. |",
                "Chile captain Jane Roe met Peru captain John Doe at the toss. |",
                "Jane Roe met Bolivia's chief water negotiator John Doe. |",
                "Ana Soto met Bolivia's chief water negotiator John Doe. | bolivia+soto CONTACT",
                "Bolivian Foreign Minister John Doe called the Chilean proposal unacceptable. |",
                "Bolivian Defence Minister John Doe declined a call from his Chilean counterpart. | bolivia+chile UNANSWERED",
                "Ana Soto met with the Bolivian singer John Doe. |",
                "Ana Soto met with Secretary General John Doe of the Peru Current Society. |",
                "Chilean Defence Minister Jane Roe met with Chilean Finance Minister John Doe. |",
            })
    void officialsWhomTheCatalogDoesNotHaveStandForTheirState(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Secretary of State John Doe met with Ana Soto. | soto+us CONTACT",
                "Treasury Secretary John Doe met with Chilean officials in Santiago on Monday. | chile+us CONTACT",
                "The CIA director met with Ana Soto on Monday. | soto+us CONTACT",
                "Holy See Secretary of State John Doe met with Ana Soto. |",
            })
    void someOfficesOnlyOneStateHas(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hotlines between Chile and Peru were put back into operation on Monday. | border-line RESTORED",
                "A direct line between the presidents of Chile and Peru was connected on Monday. | border-line OPENED",
                "Chile and Peru opened a liaison office that lets officials of both sides talk around the clock. | border-line OPENED",
                "Ana Soto and Luis Quispe relaunched peace talks in Arica on Monday. | presidents CONTACT",
                "Ana Soto protested to Luis Quispe by phone on Monday. | presidents CONTACT",
                "Ana Soto protested to Luis Quispe on Monday. |",
                "Ana Soto and Luis Quispe agreed in Arica on Monday that the river should be shared. | presidents CONTACT",
                "Ana Soto and Luis Quispe agreed in 2018 to share the river. |",
                "Ana Soto and Bolivian Prime Minister John Doe agreed in Arica on Monday to share the river. | bolivia+soto CONTACT",
                "Chile agrees at talks with Peru to send a delegation to the games. | states CONTACT",
                "Talks between aides to the leaders of Chile and Peru adjourned on Sunday. | states CONTACT",
                "Chile says it is voiding all pacts with Peru and closing the hotline. | border-line DEFUNCT",
                "Chile says that Peru has withdrawn from the talks. | states SUSPENDED",
                "Chile and Bolivia say that Peru has withdrawn from the talks. |",
                "The foreign ministers of Chile and Peru came together in Arica on Monday. | states CONTACT",
                "Ana Soto dropped in on Luis Quispe in Lima on Monday. | presidents CONTACT",
                "Rosa Vega said that she would no longer meet Pedro Huaman on Monday. | ministers CANCELLED",
                "Chile will no longer talk to Peru. | states SUSPENDED",
            })
    void linesAndTalksInPlainWords(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile and Peru have a hotline. Chilean officers used the line on Tuesday to complain. | border-line CONTACT",
                "Chile and Peru have a hotline. Chilean officers used it on Tuesday to complain. | border-line CONTACT",
                "Chile and Peru have a hotline. Chile used the hotline on Tuesday to complain. | border-line CONTACT",
                "Chile and Peru have a hotline. The line was last used on Tuesday. | border-line NO_CONTACT, border-line CONTACT",
                "Chile and Peru have a hotline. Chilean officers will use it if they must. |",
                "Chile and Peru have a hotline. Chilean officers have never used it. |",
                "Chile and Peru have a hotline. Bolivia used it as an example. |",
                "The bank has a hotline. Chile used it on Monday. |",
            })
    void theLineThatTwoHaveIsUsed(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chilean officials said they had suspended talks with Peru. | states SUSPENDED",
                "Chilean officials said that they had met with Peruvian diplomats in La Paz on Monday. | states CONTACT",
                "Chilean officials said they would meet if it rained. |",
                "Chile's press said they had met with Peruvian diplomats in La Paz on Monday. |",
                "Ana Soto read a poem to Luis Quispe in a phone call on Monday. | presidents CONTACT",
                "Ana Soto may read a poem to Luis Quispe in a phone call. |",
                "Ana Soto read a poem to children in a phone call on Monday. |",
                "Ana Soto agreed a truce with Luis Quispe in a phone call on Monday. | presidents CONTACT",
                "Ana Soto won a promise from Luis Quispe in a phone call on Monday. | presidents CONTACT",
                "Ana Soto wants to agree a truce with Luis Quispe in a phone call. |",
                "Ana Soto and Mary Hale called for a truce with Luis Quispe in a phone call on Monday. | hale-soto CONTACT",
            })
    void whoSaysSoOfThemselves(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"It will rain,\" Ana Soto told Luis Quispe, according to her office. | presidents CONTACT",
                "Ana Soto assured Luis Quispe that it would rain. | presidents CONTACT",
                "Ana Soto said she had told Luis Quispe that it would rain. | presidents CONTACT",
                "Ana Soto made clear to Luis Quispe that it would rain. | presidents CONTACT",
                "Ana Soto warned Luis Quispe in person of the rain. | presidents CONTACT",
                "Ana Soto shook the hand of Luis Quispe on her way out. | presidents CONTACT",
                "Ana Soto and Luis Quispe haggled over fish for hours. | presidents CONTACT",
                "Ana Soto and her aides haggled over fish. |",
                "Ana Soto told Luis Quispe to his face what she thought of rain. | presidents CONTACT",
                "\"It will rain,\" Ana Soto told Luis Quispe in a televised address. |",
                "In a speech, Ana Soto told Luis Quispe that it would rain. |",
                "Ana Soto never told Luis Quispe that it would rain. |",
                "Ana Soto said she would tell Luis Quispe that it would rain. |",
                "Ana Soto denied that she had told Luis Quispe that it would rain. |",
                "Ana Soto warned Luis Quispe of the rain. |",
            })
    void whatOneTellsAnotherAndNotThePublicIsContact(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prices have risen since Ana Soto's meeting with Luis Quispe. | presidents CONTACT /2019-06-20 UNKNOWN",
                "Since her meeting with Luis Quispe in May, Ana Soto has been ill. | presidents CONTACT 2019-05-01/2019-06-01 MONTH",
                "Nothing has changed since talks with Peru were proposed by Ana Soto. |",
                "Rosa Vega said that she had seen nothing of it since the bishop's meeting with Luis Quispe. |",
                "Chile and Peru have decided to restore diplomatic ties following talks between Chilean President Ana Soto and Luis Quispe."
                        + " | ties PLANNED 2019-06-19/2019-06-20 APPROX, presidents CONTACT 2019-06-19/2019-06-20 APPROX",
                "Chile exchanged ambassadors with Peru on Monday. | states RESTORED 2019-06-17/2019-06-18 DAY",
                "Chile exchanged fish with Peru on Monday. |",
            })
    void whatWasBefore(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto and Luis Quispe spoke on Friday. Ana Soto urged Bolivia to hold talks with the US. The two had last spoken in May."
                        + " | presidents CONTACT, presidents NO_CONTACT, presidents CONTACT",
                "Ana Soto and Luis Quispe spoke on Friday, with Ana Soto urging Bolivia and the US to hold talks. The two had last spoken in May."
                        + " | presidents CONTACT, presidents NO_CONTACT, presidents CONTACT",
                "Ana Soto will call Luis Quispe, Mary Hale and Ivo Paz. They met on Monday."
                        + " | presidents PLANNED, hale-soto PLANNED, paz+soto PLANNED",
                "Ana Soto will call Luis Quispe. They met on Monday. | presidents PLANNED, presidents CONTACT",
            })
    void theTwoAreThoseOfWhomSomethingIsTold(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
