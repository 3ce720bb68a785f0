package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How newspapers tell of hotlines, calls and ties between two states. */
class NewspaperProseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile and Peru on March 10 agreed to resume relations. | states PLANNED 2019-03-10/2019-03-11 DAY",
                "Chile and Peru agreed on March 10 to resume relations. | states PLANNED 2019-03-10/2019-03-11 DAY",
                "Ana Soto and Luis Quispe on Monday formally agreed to meet. | presidents PLANNED 2019-06-17/2019-06-18 DAY",
                "Ana Soto and Luis Quispe agreed on Monday to meet on Saturday. | presidents PLANNED 2019-06-22/2019-06-23 DAY",
                "Ana Soto and Luis Quispe agreed to meet on Monday. | presidents PLANNED 2019-06-24/2019-06-25 DAY",
            })
    void theDayOfAnAgreementIsNotThatOfWhatWasAgreed(String body, String expected) {
        assertThat(dated(body)).containsExactly(expected);
    }

    @Test
    void whatWasAgreedLongAgoIsNoContactAndNoPlan() {
        assertThat(dated("Ana Soto and Luis Quispe on May 3 agreed to meet.")).isEmpty();
        assertThat(dated("Chile and Peru agreed on May 3 to hold talks.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge fell in 2003. Chile and Peru opened the hotline in August that year. | 2003-08-01/2003-09-01 MONTH",
                "The bridge fell in 2003. Chile and Peru opened a hotline on August 4 of the same year. | 2003-08-04/2003-08-05 DAY",
                "The bridge fell in 2003. Chile and Peru opened a hotline later that year. | 2003-01-01/2004-01-01 YEAR",
                "The bridge fell in 2003. Chile and Peru opened a hotline the following year. | 2004-01-01/2005-01-01 YEAR",
                "The bridge fell at Mar-a-Lago. Chile and Peru opened the hotline in August. | 2018-08-01/2018-09-01 MONTH",
            })
    void thatYearIsTheOneThatWasNamedBefore(String body, String expected) {
        assertThat(dated(body)).containsExactly("border-line OPENED " + expected);
    }

    @Test
    void twoMonthsShareTheYearBehindThem() {
        assertThat(dated("Ana Soto called Luis Quispe in February and May 2018."))
                .containsExactlyInAnyOrder(
                        "presidents CONTACT 2018-02-01/2018-03-01 MONTH",
                        "presidents CONTACT 2018-05-01/2018-06-01 MONTH");
    }

    @Test
    void theDayBeforeTheTalksIsTheirs() {
        assertThat(dated("The May 3 phone conversation between Ana Soto and Luis Quispe was held at her request."))
                .containsExactly("presidents CONTACT 2019-05-03/2019-05-04 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Preparations are under way for a summit between Ana Soto and Luis Quispe. | presidents PLANNED",
                "No preparations are being made for a summit between Ana Soto and Luis Quispe. |",
                "Ana Soto was asked whether preparations are under way for Luis Quispe's talks with Ivo Paz. |",
                "Ana Soto and Luis Quispe were expected to be joined there by Mary Hale. |",
                "Despite the call between Ana Soto and Luis Quispe, three days later, the mines closed. |",
                "Ana Soto holds talks in Lima. | states CONTACT",
                "Ana Soto holds talks in Santiago. |",
                "Ana Soto and Mary Hale hold talks in Lima. | hale-soto CONTACT",
            })
    void whatIsOnlyPreparedOrHeldWithTheHost(String body, @Nullable String expected) {
        assertReads(kinds(body), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto will decide after she has met Luis Quispe. | presidents PLANNED",
                "Ana Soto said she would tell reporters after meeting Luis Quispe. | presidents PLANNED",
                "Ana Soto will brief her ministers once she has spoken with Luis Quispe. | presidents PLANNED",
                "The result will be announced after Ana Soto has met Luis Quispe. | presidents PLANNED",
                "Ana Soto, who will go home by train, was glad after meeting Luis Quispe. | presidents CONTACT",
                "\"We will see,\" Ana Soto said after meeting Luis Quispe. | presidents CONTACT",
                "Ana Soto will speak to reporters after she met Luis Quispe this morning. | presidents CONTACT",
            })
    void whatWaitsForAMeetingTellsThatItIsToCome(String body, String expected) {
        assertReads(kinds(body), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto suggested a feast in a phone call with Luis Quispe. | presidents CONTACT",
                "Ana Soto expressed hope in a phone call with Luis Quispe. | presidents CONTACT",
                "Ana Soto rejected the idea in a phone call with Luis Quispe. | presidents CONTACT",
                "Ana Soto expressed interest in a phone call with Luis Quispe. |",
                "Ana Soto hopes in talks with Luis Quispe to speak of fish. |",
            })
    void aWishThatWasSaidInACallWasSaid(String body, @Nullable String expected) {
        assertReads(kinds(body), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It will be the first time that Ana Soto has met Luis Quispe. | presidents PLANNED",
                "The feast would mark the first time Ana Soto and Luis Quispe met. | presidents PLANNED",
                "It was the first time that Ana Soto met Luis Quispe. | presidents CONTACT",
            })
    void aFirstTimeThatWillBeIsToCome(String body, String expected) {
        assertReads(kinds(body), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto raised the matter with Luis Quispe in a phone call on Monday. | 2019-06-17/2019-06-18 DAY",
                "Ana Soto raised the matter with Luis Quispe during a short meeting on Monday. | 2019-06-17/2019-06-18 DAY",
                "Ana Soto discussed with Luis Quispe preparations for the harvest on Monday. | 2019-06-19/2019-06-20 APPROX",
            })
    void whatWasDiscussedInACallOfADayWasOnThatDay(String body, String expected) {
        assertThat(dated(body)).containsExactly("presidents CONTACT " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three days after Ana Soto met Luis Quispe, the price of copper fell. | 2019-06-17/2019-06-18 DAY",
                "Copper fell three days after Ana Soto met Luis Quispe. | 2019-06-17/2019-06-18 DAY",
                "Three days after talks between Ana Soto and Luis Quispe, the price of copper fell. | 2019-06-17/2019-06-18 DAY",
                "Two weeks after Ana Soto met Luis Quispe, the price of copper fell. | 2019-06-03/2019-06-10 APPROX",
                "The price of copper fell days after Ana Soto met Luis Quispe. | 2019-06-13/2019-06-20 APPROX",
                "A month after Ana Soto met Luis Quispe, the price of copper fell. | 2019-05-01/2019-06-01 MONTH",
                "Ana Soto met Luis Quispe three days after the price of copper fell. | 2019-06-19/2019-06-20 APPROX",
            })
    void newsThatComesSomeDaysAfterAMeetingTellsItsDay(String body, String expected) {
        assertThat(dated(body)).containsExactly("presidents CONTACT " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto left Lima after meeting Luis Quispe on Monday. | CONTACT 2019-06-17/2019-06-18 DAY",
                "Ana Soto wrapped up her visit after meeting Luis Quispe on Monday. | CONTACT 2019-06-17/2019-06-18 DAY",
                "Ana Soto is meeting Luis Quispe on Monday. | PLANNED 2019-06-24/2019-06-25 DAY",
            })
    void whoeverLeftAfterAMeetingMetOnTheLastMonday(String body, String expected) {
        assertThat(dated(body)).containsExactly("presidents " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hotline has been unanswered since the Chile-Peru exercises began. |",
                "The hotline has been unanswered since the Chile-Peru joint naval drills began. |",
                "Bolivia has not answered calls from Peru since the US-Chile drills. | bolivia+peru UNANSWERED",
                "The Chile-Peru hotline has been unanswered since the drills began. | border-line UNANSWERED",
            })
    void thoseWhoseExerciseItIsAreNoParties(String body, @Nullable String expected) {
        assertReads(kinds(body), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mary Hale sang. President Soto's second term was secured with a win over John Doe, and she was due to speak to"
                        + " Luis Quispe on Saturday. | presidents PLANNED",
                "Mary Hale sang. Ana Soto's spokesman John Doe said she would speak to Luis Quispe on Saturday."
                        + " | presidents PLANNED",
                "Ana Soto sang. Mary Hale's rival John Doe said that she would speak to Luis Quispe on Saturday."
                        + " | presidents PLANNED",
            })
    void whoseTheSubjectIsMayBeMeantByAPronoun(String body, String expected) {
        assertReads(kinds(body), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru breaks ties with Bolivia and formally recognizes Chile. | ties OPENED, bolivia+peru DEFUNCT",
                "Peru breaks ties with Bolivia, recognises Chile | ties OPENED, bolivia+peru DEFUNCT",
                "Peru breaks ties with Bolivia and recognizes Chile's claims. | bolivia+peru DEFUNCT",
                "Peru breaks ties with Bolivia when Bolivia recognizes Chile. | bolivia+peru DEFUNCT",
                "Peru recognizes Chile. |",
                "Chile expels Peru's ambassador | states SUSPENDED",
                "Chile expelled the Peruvian ambassador over the fire. | states SUSPENDED",
                "Chile expelled two Peruvian athletes. |",
                "Chile expelled its own ambassador from the party. |",
                "Chile withdraws its negotiators from talks with Peru. | states SUSPENDED",
                "Chile withdraws its negotiators from the hotel. |",
            })
    void tiesAreBrokenByMoreThanWords(String body, @Nullable String expected) {
        assertReads(kinds(body), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A hotline opened between the fishing ministries of Chile and Peru on Monday."
                        + " | border-line OPENED 2019-06-17/2019-06-18 DAY",
                "A hotline opens between Chile and Peru | border-line OPENED 2019-06-19/2019-06-20 APPROX",
                "Chile and Peru announced on March 10 the resumption of relations."
                        + " | states RESTORED 2019-03-10/2019-03-11 DAY",
                "Chile and Peru said that a message was exchanged through the hotline on Monday."
                        + " | border-line CONTACT 2019-06-17/2019-06-18 DAY",
                "The hotline between Chile and Peru is old. A message was passed over the line on Monday."
                        + " | border-line CONTACT 2019-06-17/2019-06-18 DAY",
                "The regular morning call between Chile and Peru did not take place."
                        + " | states UNANSWERED 2019-06-19/2019-06-20 APPROX",
                "The summit between Chile and Peru did not take place. | states CANCELLED 2019-06-19/2019-06-20 APPROX",
            })
    void whatIsSaidOfALineOrOfItsCalls(String body, String expected) {
        assertThat(dated(body)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hotline between Chile and Peru is old. A message was read on television. |",
                "Daily calls between Chile and Peru do not take place on Sundays. |",
                "A hotline was established between the Chilean army in Arica and the Peruvian army in Tacna."
                        + " | border-line OPENED",
                "The hotline between Chile and Peru is old. Bolivia is sad. The country also cut a hotline between the ruling party"
                        + " and the Peruvian palace. | border-line DEFUNCT",
                "The Fisheries Council met with Peru. | states CONTACT",
                "Peru's Fisheries Council met with Chile. | states CONTACT",
                "The Bolivian Fisheries Council met with Chile. | bolivia+chile CONTACT",
            })
    void atTheEndsOfALine(String body, @Nullable String expected) {
        assertReads(kinds(body), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Sunday, Chile made calls to Peru over the hotline at 9 a.m. and 4 p.m., but both went unanswered."
                        + " | border-line UNANSWERED",
                "On Sunday, Chile made calls to Peru over the hotline at 9 a.m. and 4 p.m., but both were short."
                        + " | border-line CONTACT",
                "The statement put Chilean-Peruvian relations on the verge of being severed. |",
                "Relations between Chile and Peru were put at risk. |",
                "Bolivia urged Chile to immediately close the port and initiate negotiations between Chile and Peru. |",
            })
    void whatWasInVainOrNearlyDoneWasNot(String body, @Nullable String expected) {
        assertReads(kinds(body), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto on Tuesday morning spoke with Luis Quispe. | presidents CONTACT 2019-06-18/2019-06-19 DAY",
                "In August, after a ship had sunk off Arica, Chile cut relations with Peru."
                        + " | states DEFUNCT 2018-08-01/2018-09-01 MONTH",
                "Ana Soto has spoken to Admiral Dong Jun and to Luis Quispe. | presidents CONTACT 2019-06-19/2019-06-20 APPROX",
            })
    void theDayStandsBeforeWhatWasDone(String body, String expected) {
        assertThat(dated(body)).contains(expected);
    }

    @Test
    void aMonthThatWasOverLongBeforeIsNotThatOfNextYear() {
        assertThat(dated("Chile and Peru agreed to restore ties in February.")).isEmpty();
        assertThat(dated("Chile and Peru agreed to restore ties in August."))
                .containsExactly("states PLANNED 2019-08-01/2019-09-01 MONTH");
    }

    @Test
    void whomTheSentenceNamedLastIsHim() {
        String before = "Ana Soto and Mary Hale spoke on Friday. ";
        assertThat(kinds(before + "Ana Soto wrote to Luis Quispe and will speak with him on Saturday."))
                .contains("presidents PLANNED")
                .doesNotContain("hale-soto PLANNED");
        assertThat(kinds(before + "Ana Soto wrote to John Doe and will speak with him on Saturday."))
                .containsExactly("hale-soto CONTACT");
        assertThat(kinds(before + "Ana Soto was tired and will speak with her on Saturday."))
                .contains("hale-soto PLANNED");
    }
}
