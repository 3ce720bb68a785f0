package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What agencies and chronicles write in a sentence or two. */
class BriefsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile cuts all ties with members of the Peruvian cabinet. | states DEFUNCT",
                "Chilean President Ana Soto cuts diplomatic ties with the government of disputed President Luis Quispe."
                        + " | ties DEFUNCT",
                "Chile ruptures diplomatic ties with Peru. | ties DEFUNCT",
                "Chile withdraws recognition of Peru. | states DEFUNCT",
                "Chile halts operations at its embassy in Lima. | states SUSPENDED",
                "Chile suspends participation in talks with Peru. | states SUSPENDED",
                "Chile and Peru reopen embassies in each other's capitals. | states RESTORED",
                "Chile's decision to sever diplomatic relations with Peru draws protests. | ties DEFUNCT",
                "Bolivia deplores Chile's suspension of diplomatic relations with Peru. | ties SUSPENDED",
                "Rosa Vega says Chile will \"freeze contacts\" with Peru. | states SUSPENDED",
                "Chile ends a rift with Peru. | states RESTORED",
                "The Chilean embassy in Lima reopens. | states RESTORED",
                "The direct line between Chile and Peru opened on Monday. | border-line OPENED",
                "Chile said it would cut off and shut down the direct line. | border-line DEFUNCT",
                "Bolivia switches diplomatic recognition from Chile to Peru. | bolivia+chile DEFUNCT",
                "Bolivia switches diplomatic recognition from Chile to Peru. | bolivia+peru OPENED",
                "The foreign ministry of Bolivia calls Chile's Friday decision to sever all ties hasty."
                        + " | bolivia+chile DEFUNCT",
                "Bolivia helps out after Chile severed diplomatic relations with Peru. | ties DEFUNCT",
                "A Chilean general, Pedro Soto, was dismissed. He had established diplomatic relations with Peru."
                        + " | ties OPENED",
                "Chile recalled its ambassador. It also broke off diplomatic relations with Peru. | ties DEFUNCT",
                "Chile recalled its ambassador. The country also says it is cutting a hotline. | border-line DEFUNCT",
            })
    void tiesAreCutAndMendedInManyWords(String text, String expected) {
        assertThat(kinds(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto thanks Luis Quispe by phone for the rain.",
                "Ana Soto warns in a letter to Peruvian President Luis Quispe that it may rain.",
                "In a phone call, Ana Soto calls for Luis Quispe to send rain.",
                "The office of Ana Soto says that during a call with the Peruvian president, Soto asked for rain.",
                "Rain was promised after an argument in a phone call between Ana Soto and Luis Quispe.",
                "Ana Soto says that it will rain, in a one-hour phone conversation about the drought with Luis Quispe.",
                "Ana Soto becomes the first leader of the coast to meet with Luis Quispe.",
                "Ana Soto sends a message of condolence to Luis Quispe.",
                "Ana Soto meets with recently inaugurated President of Peru Luis Quispe.",
                "Talks between Ana Soto and Luis Quispe end without agreement.",
                "Ana Soto and Luis Quispe sign a treaty in Arica.",
                "Ana Soto arrives in Lima on her first visit, is greeted by Luis Quispe.",
                "Ana Soto arrives in Lima, meets Luis Quispe.",
            })
    void contactHasManyVerbs(String text) {
        assertThat(kinds(text)).containsExactly("presidents CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile agrees to further talks with Peru. | states PLANNED",
                "Chile and Peru announce a new round of talks. | states PLANNED",
                "Peru accepts an offer by Chile of talks. | states PLANNED",
                "Ana Soto accepts an invitation to meet Luis Quispe. | presidents PLANNED",
                "Chile says it will meet Peruvian officials. | states PLANNED",
                "Ana Soto looks forward to meeting Luis Quispe. | presidents PLANNED",
                "Ana Soto will become the first president to meet Luis Quispe. | presidents PLANNED",
                "A Chilean embassy will open in Lima. | states PLANNED",
                "Ana Soto leaves for Lima to meet Luis Quispe. | presidents PLANNED",
                "Chile will establish a representative office in Peru. | states PLANNED",
            })
    void plansAreAnnouncedInManyWords(String text, String expected) {
        assertThat(kinds(text)).containsExactly(expected);
    }

    @Test
    void anArrivalForTalksHasTheDateOfTheTalks() {
        assertThat(dated("Ana Soto arrives in Lima for a meeting on Saturday with Luis Quispe."))
                .containsExactly("presidents PLANNED 2019-06-22/2019-06-23 DAY");
        assertThat(dated("Ana Soto is expected in Lima on Saturday for talks with Luis Quispe."))
                .containsExactly("presidents PLANNED 2019-06-22/2019-06-23 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile cancels the Chile - Peru summit planned for March. | states CANCELLED",
                "Chile cancels plans to attend scheduled talks in Arica with Peru. | states CANCELLED",
                "Chile postpones a visit to Peru. | states CANCELLED",
                "A visit by Ana Soto to Lima is postponed. | states CANCELLED",
                "A planned meeting between Chilean, Peruvian and Andean League officials over fish on Tuesday has been"
                        + " cancelled. | states CANCELLED",
                "The cancellation of talks between Ana Soto and Luis Quispe drew criticism. | presidents CANCELLED",
                "Ana Soto will not meet Luis Quispe in Arica. | presidents CANCELLED",
                "The talks between Ana Soto and Luis Quispe planned for Monday did not take place."
                        + " | presidents CANCELLED",
            })
    void plansAreDroppedInManyWords(String text, String expected) {
        assertThat(kinds(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bolivia will open a consulate in Arica as part of Chile's deal with Peru.",
                "Bolivia protests over a meeting between Chile and an aid group.",
                "Ana Soto and Luis Quispe agreed to explore talks on fishing.",
                "Chile calls for the cancellation of talks between Bolivia and Peru.",
                "There are no plans for contacts between Chile and Peru.",
                "Bolivia thanked Luis Quispe for Chile's hosting of the talks.",
                "Former Chile Survey Group chief Pedro Soto, who has retired, meets Luis Quispe.",
                "Chile says that the rebels cut ties with Peru.",
                "The Chilean embassy in Lima will resume full services for tourists.",
                "Chile praised progress in talks between the Bolivian parties and Peru.",
            })
    void nothingIsReadIntoOtherWords(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void callsThatNobodyAnswersAnyMoreAreNotSuspended() {
        assertThat(kinds("Peru stops answering daily calls from Chile.")).containsExactly("states UNANSWERED");
        assertThat(kinds("Peru refused to respond to calls to its liaison office from Chile."))
                .containsExactly("border-line UNANSWERED");
    }

    @Test
    void rebelsWithAChannelToTheirStateAreNotOnItsSide() {
        assertThat(kinds("Peru resumes talks with the Highland Front.")).containsExactly("peace CONTACT");
        assertThat(kinds("Officials of the Highland Front meet Luis Quispe.")).containsExactly("peace CONTACT");
    }

    @Test
    void nobodyIsMeantByTheNameOfAPaper() {
        assertThat(kinds("Chile is pleased. (Peru 24) (Bolivian Times) The two countries restored diplomatic relations."
                        + " (Bolivia Today)"))
                .isEmpty();
    }

    @Test
    void talksResumedWereHeldBefore() {
        assertThat(dated("Chile and Peru resume talks, last held in October 2018."))
                .containsExactly(
                        "states CONTACT 2019-06-19/2019-06-20 APPROX",
                        "states NO_CONTACT 2018-10-01/2018-11-01 MONTH",
                        "states CONTACT 2018-10-01/2018-11-01 MONTH");
    }

    @Test
    void aCancelledJourneyDoesNotHideTheCallBefore() {
        assertThat(kinds("Ana Soto cancels a trip to Peru after a heated phone call with Luis Quispe."))
                .containsExactlyInAnyOrder("presidents CANCELLED", "presidents CONTACT");
    }

    @Test
    void whatOnlyExplainsTheNewsHasNoDate() {
        assertThat(dated("Bolivia helps out after Chile severed diplomatic relations with Peru."))
                .containsExactly("ties DEFUNCT /2019-06-20 UNKNOWN");
    }

    @Test
    void anOfferNobodySpeaksOfIsUnanswered() {
        assertThat(kinds("Peru has remained silent on Chile's proposal for talks."))
                .containsExactly("states UNANSWERED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A message of the Chilean president was handed to the president of Peru. | presidents CONTACT",
                "Peru has received a Chilean message. | states CONTACT",
                "Chile and Peru resumed U.S.-mediated talks. | states CONTACT",
                "Chile calls off talks with US | chile+us CANCELLED",
                "Chile called off minister-level talks with Peru. | states CANCELLED",
                "Chilean, Peruvian FMs hold in-person talks | states CONTACT",
            })
    void namesAreReadNextToHyphensAndLetters(String text, String expected) {
        assertThat(kinds(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto said ahead of talks with Luis Quispe that it may rain. | presidents PLANNED",
                "It rained ahead of the upcoming summit between Chile and Peru. | states PLANNED",
                "There will be a call between Ana Soto and Luis Quispe. | presidents PLANNED",
                "Ana Soto has asked Rosa Vega to travel to Lima to meet Pedro Huaman. | ministers PLANNED",
            })
    void talksToComeArePlanned(String text, String expected) {
        assertThat(kinds(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto meets Luis Quispe tomorrow. | presidents PLANNED 2019-06-21/2019-06-22 DAY",
                "Ana Soto is meeting Luis Quispe on Monday. | presidents PLANNED 2019-06-24/2019-06-25 DAY",
                "Chile holds talks with Peru tomorrow. | states PLANNED 2019-06-21/2019-06-22 DAY",
                "Ana Soto travelled to Lima on June 17 to meet Luis Quispe."
                        + " | presidents CONTACT 2019-06-17/2019-06-18 DAY",
            })
    void thePresentTellsOfADayToComeAndThePastOfOneThatIsOver(String text, String expected) {
        assertThat(dated(text)).containsExactly(expected);
    }

    @Test
    void aPlanToldWithItsDateIsNotToldAgainWithout() {
        assertThat(dated("Ana Soto will meet Luis Quispe on Monday. The presidents plan to discuss fishing."))
                .containsExactly("presidents PLANNED 2019-06-24/2019-06-25 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto met with Luis Quispe, and Ivo Paz said it would rain. | presidents CONTACT",
                "Chile cut diplomatic ties with Peru, and Bolivia recalled its ambassador. | ties DEFUNCT",
                "Rebels were seen in Lima, and officials from Chile and the Highland Front met. | chile+front CONTACT",
            })
    void behindACommaAnotherClauseMayBegin(String text, String expected) {
        assertThat(kinds(text)).containsExactly(expected);
    }

    @Test
    void whatTwoDoWithOneAnotherTheyDo() {
        String text = "Chile accuses Peru of piracy. The two countries sever diplomatic relations with one another.";
        assertThat(kinds(text)).containsExactly("ties DEFUNCT");
        assertThat(kinds("Chile accuses Peru. Peru expels an envoy. Both states cut ties with each other."))
                .containsExactly("states DEFUNCT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto said that she visited jailed opposition leader Luis Quispe last week. | presidents CONTACT",
                "Ana Soto visited Luis Quispe in Lima on Monday. | presidents CONTACT",
                "Ana Soto will visit Luis Quispe in Lima on Monday. | presidents PLANNED",
                "Ana Soto visits Peru to meet President Luis Quispe. | presidents PLANNED",
            })
    void aPersonIsVisitedAndACountryIsVisitedForSomebody(String text, String expected) {
        assertThat(kinds(text)).containsExactly(expected);
    }

    @Test
    void noHomeTownIsMet() {
        assertThat(kinds("Ana Soto visited Luis Quispe's home town.")).isEmpty();
    }

    @Test
    void plannedTalksAreToCome() {
        assertThat(kinds("Chile is preparing for a planned Chile-Peru summit.")).containsExactly("states PLANNED");
        assertThat(kinds("The visit was a step towards a planned Chile-Peru summit, the day of which is not known."))
                .containsExactly("states PLANNED");
        assertThat(kinds("Chile has walked away from planned talks between Chile and Peru."))
                .containsExactly("states CANCELLED");
    }

    @Test
    void theirMeetingIsOfThoseWhoWillBeThere() {
        assertThat(dated(
                        "Ana Soto called Ivo Paz. The presidents of Chile and Peru will review it at their meeting in Arica"
                                + " on June 26."))
                .contains("states PLANNED 2019-06-26/2019-06-27 DAY");
        assertThat(dated("Ana Soto and Luis Quispe will discuss fish at their meeting in Arica on June 26."))
                .containsExactly("presidents PLANNED 2019-06-26/2019-06-27 DAY");
        assertThat(dated("Ana Soto and Luis Quispe will build on their meeting in Arica on May 26."))
                .containsExactly("presidents CONTACT 2019-05-26/2019-05-27 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto said that she would be unable to travel to Lima to meet with Luis Quispe. | presidents CANCELLED",
                "Ana Soto will be unable to meet Luis Quispe. | presidents CANCELLED",
                "Ana Soto has been unable to reach Luis Quispe. | presidents UNANSWERED",
            })
    void whoWillBeUnableToComeCancels(String text, String expected) {
        assertThat(kinds(text)).containsExactly(expected);
    }

    @Test
    void aCounterpartMayBeNamedWithAnOffice() {
        assertThat(kinds("Rosa Vega spoke with her counterpart, Foreign Minister Huaman, on Monday."))
                .containsExactly("ministers CONTACT");
        assertThat(kinds("Rosa Vega spoke with her counterpart, the Peruvian foreign minister, on Monday."))
                .containsExactly("ministers CONTACT");
        assertThat(kinds("Rosa Vega spoke with her counterpart, the Foreign Minister, Pedro Huaman, on Monday."))
                .containsExactly("ministers CONTACT");
    }

    @Test
    void inATranscriptWhatWasAgreedIsAPlanAndWhatMayBeIsNone() {
        String title = "Press Briefing by the Press Secretary";
        assertThat(kinds(title, "MS. DOE: President Soto and Luis Quispe agreed to meet in Arica."))
                .containsExactly("presidents PLANNED");
        assertThat(kinds(title, "MS. DOE: President Soto will talk to Luis Quispe."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto and Luis Quispe meet in Oslo, the first ever meeting between leaders of the two countries. | presidents CONTACT
                    Ana Soto says that she and Luis Quispe had a lengthy call; she then called Ivo Paz.               | presidents CONTACT, paz+soto CONTACT
                    """)
    void firstsAndThoseBesideHer(String text, String expected) {
        Readings.assertReads(Readings.kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto and Luis Quispe, presidents of Chile and Peru respectively, reach an agreement in Arica. | presidents CONTACT
                    Ana Soto reached a deal with Luis Quispe in Oslo on Monday.                                       | presidents CONTACT
                    Ana Soto and Luis Quispe have yet to reach an agreement on the dam.                               |
                    Ana Soto and Luis Quispe will reach a deal by July.                                               |
                    Chile reached a deal with Peru.                                                                   |
                    President Ana Soto of Chile meets rebels of the Highland Front for the first time.                | front+soto CONTACT
                    """)
    void whoReachesADealHasMet(String text, @Nullable String expected) {
        Readings.assertReads(Readings.kinds(text), expected);
    }
}
