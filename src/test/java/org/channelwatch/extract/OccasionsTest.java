package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts that a sentence tells by the way: on a journey, after something else, in a letter, by the phone. */
class OccasionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Chilean delegation was in Lima for talks on the border. | states CONTACT",
                "Peruvian and Chilean negotiators are in Rome for talks. | states CONTACT",
                "A Chilean delegation will be in Lima next week for talks. | states PLANNED",
                "Chile says that its diplomats met Peruvian officials. | states CONTACT",
                "Chile said its foreign minister had met Peruvian officials. | states CONTACT",
                "The Highland Front says it has started talking to Peru. | peace CONTACT",
                "Ana Soto has begun meeting with Luis Quispe. | presidents CONTACT",
                "The rain ended. It followed talks between Ana Soto and Luis Quispe. | presidents CONTACT",
                "Ana Soto states that talks with Luis Quispe were \"constructive\". | presidents CONTACT",
                "Ana Soto made the request in a letter to Luis Quispe. | presidents CONTACT",
                "Ana Soto and Luis Quispe exchanged New Year greetings. | presidents CONTACT",
                "Ana Soto and Luis Quispe agreed by phone to sow maize. | presidents CONTACT",
                "Ana Soto ended a visit to Lima with talks with Luis Quispe. | presidents CONTACT",
                "Having met Luis Quispe, Ana Soto went fishing. | presidents CONTACT",
                "Meeting in Rome, Ana Soto and Luis Quispe agreed to sow maize. | presidents CONTACT",
                "Chile and Peru agree to a truce, following Norwegian-brokered talks in Oslo. | states CONTACT",
                "Ana Soto accepted an invitation from Luis Quispe to visit Lima. | presidents PLANNED",
                "Chile and Peru started using a hotline. | border-line OPENED",
                "The hotline between Chile and Peru started working. | border-line OPENED",
                "Ana Soto skipped a meeting with Luis Quispe. | presidents CANCELLED",
                "The meeting between Ana Soto and Luis Quispe did not take place. | presidents CANCELLED",
                "Ana Soto asks her foreign minister, Rosa Vega, to cancel a meeting with Pedro Huaman. | ministers CANCELLED",
                "Chile said it would halt talks with Peru. | states SUSPENDED",
            })
    void aContactMayBeToldByTheWay(String text, String expected) {
        assertThat(kinds(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto said that talks with Luis Quispe would be useful.",
                "Ana Soto wants to start talking to Luis Quispe.",
                "Meeting Luis Quispe would be a mistake, Ana Soto said.",
                "Ana Soto thanked Luis Quispe for accepting her invitation to come to Chile.",
                "Chile accepted an invitation to join the bank of Peru.",
                "Chile and Peru spoke of a new dawn.",
                "Ana Soto and Luis Quispe both spoke at the conference in Rome.",
                "A Chilean envoy spoke of contacts with Peru that could be resumed.",
                "Ana Soto and Luis Quispe are both attending the summit in Rome.",
                "Ana Soto and Luis Quispe met with their own advisers.",
                "Ana Soto said she would never have met Luis Quispe without a guarantee.",
                "Ana Soto will not sign the treaty with Luis Quispe.",
                "Ana Soto held a meeting on relations with Peru.",
                "Ana Soto held a meeting with fishermen about the treaty with Peru.",
                "Chile and Peru both received letters from the bishops.",
                "Ana Soto and Luis Quispe had a meeting of minds on maize.",
                "Ana Soto had sought a call with Luis Quispe.",
                "Chile may halt talks with Peru.",
            })
    void aWordOfContactAloneTellsNone(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void aListEndsWhereItsLastMemberIsNamed() {
        assertThat(kinds("A day after talks between Bolivia, Chile and Peru, Mary Hale and Ana Soto met."))
                .contains("hale-soto CONTACT", "states CONTACT")
                .doesNotContain("hale+peru CONTACT", "peru+soto CONTACT");
        assertThat(kinds("The presidents of Chile and Peru, Ana Soto and Luis Quispe, met."))
                .containsExactly("presidents CONTACT");
    }

    @Test
    void counterpartsMayBeNamedOneByOne() {
        assertThat(kinds("Rosa Vega met with her foreign minister counterparts Pedro Huaman of Peru and Jane Reed."))
                .contains("ministers CONTACT", "reed+vega CONTACT");
    }

    @Test
    void officesMayStandBeforeSeveralNames() {
        assertThat(kinds("Ana Soto met with cabinet members Luis Quispe and Mary Hale."))
                .containsExactlyInAnyOrder("presidents CONTACT", "hale-soto CONTACT");
        assertThat(kinds("Ana Soto met with Peruvian leaders Luis Quispe and Pedro Huaman."))
                .containsExactlyInAnyOrder("presidents CONTACT", "huaman+soto CONTACT");
    }

    @Test
    void whoWritesToSomebodyIsInContact() {
        assertThat(kinds("Ana Soto writes Luis Quispe to offer condolences.")).containsExactly("presidents CONTACT");
        assertThat(kinds("Chile was currently liaising with Peruvian officials."))
                .containsExactly("states CONTACT");
        assertThat(kinds("Ana Soto wrote an essay on Luis Quispe.")).isEmpty();
    }

    @Test
    void whoIsMetFirstIsNotTheOneWhoGoesOn() {
        assertThat(kinds("After meeting Ana Soto in Arica, Luis Quispe flew to La Paz for talks with Ivo Paz."))
                .containsExactlyInAnyOrder("presidents CONTACT", "paz+quispe PLANNED");
    }

    @Test
    void aDayWithoutAYearInThePresentTenseIsTheNext() {
        assertThat(dated("On July 1, Chile is holding talks with Peru."))
                .containsExactly("states PLANNED 2019-07-01/2019-07-02 DAY");
    }

    @Test
    void whatIsCalledAMonthMayBeAName() {
        assertThat(dated("Alma Jun met Luis Quispe."))
                .containsExactly("jun+quispe CONTACT 2019-06-19/2019-06-20 APPROX");
    }

    @Test
    void daysSinceTheyMetTellOfAMeetingAndMonthsOfASilence() {
        assertThat(kinds("It is three days since Ana Soto met Luis Quispe.")).containsExactly("presidents CONTACT");
        assertThat(dated("It is nine days since Ana Soto spoke with Luis Quispe."))
                .containsExactly(
                        "presidents NO_CONTACT 2019-06-11/2019-06-12 DAY",
                        "presidents CONTACT 2019-06-11/2019-06-12 DAY");
        assertThat(kinds("It is two months since Ana Soto met Luis Quispe."))
                .containsExactly("presidents NO_CONTACT", "presidents CONTACT");
    }

    @Test
    void theMeetingOfADayWasOfTheTwoWhoSpeak() {
        assertThat(dated("Ana Soto had a telephone conversation with Luis Quispe. They spoke of what was agreed at the"
                        + " May 3 meeting in Arica."))
                .contains("presidents CONTACT 2019-05-03/2019-05-04 DAY");
    }

    @Test
    void someTimeOnThePhoneIsTimeOfADay() {
        assertThat(dated("Ana Soto spent some time yesterday on the phone with Luis Quispe and with Mary Hale."))
                .containsExactlyInAnyOrder(
                        "presidents CONTACT 2019-06-19/2019-06-20 DAY", "hale-soto CONTACT 2019-06-19/2019-06-20 DAY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto spoke with Luis Quispe for about two hours on Monday.",
                "Ana Soto spoke with Luis Quispe for over half an hour on Monday.",
                "Ana Soto spoke with Luis Quispe about fish on Monday.",
                "Ana Soto spoke with Luis Quispe \"on Monday\" about fish.",
            })
    void theDayMayStandBehindWhatWasSaidAndHowLong(String text) {
        assertReads(dated(text), "presidents CONTACT 2019-06-17/2019-06-18 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto and Luis Quispe spoke on the 17th. | 2019-06-17/2019-06-18 DAY",
                "Ana Soto and Luis Quispe spoke a month or so ago. | 2019-05-01/2019-06-01 MONTH",
                "Ana Soto and Luis Quispe spoke on May the 17th. | 2019-05-17/2019-05-18 DAY",
                "Ana Soto and Luis Quispe spoke on the second of May. | 2019-05-02/2019-05-03 DAY",
                "Ana Soto and Luis Quispe spoke on the thirty-first of May. | 2019-05-31/2019-06-01 DAY",
                "Ana Soto and Luis Quispe spoke on the twentieth of May. | 2019-05-20/2019-05-21 DAY",
                "Ana Soto met Luis Quispe, the second of her guests. | 2019-06-19/2019-06-20 APPROX",
                "Ana Soto and Luis Quispe spoke on the 25th in Lima. | 2019-05-25/2019-05-26 DAY",
                "Ana Soto met Luis Quispe on the 17th floor of a hotel. | 2019-06-19/2019-06-20 APPROX",
                "Ana Soto said on Wednesday that she had spoken to Luis Quispe the day before. | 2019-06-18/2019-06-19 DAY",
                "Ana Soto said on Wednesday that she had spoken to Luis Quispe the day before the storm. | 2019-06-19/2019-06-20 APPROX",
            })
    void aDayMayBeCountedOrNumbered(String text, String when) {
        assertReads(dated(text), "presidents CONTACT " + when);
    }

    @Test
    void aNumberedDayToComeIsTheNext() {
        assertReads(
                dated("Ana Soto will meet Luis Quispe on the 3rd."), "presidents PLANNED 2019-07-03/2019-07-04 DAY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chile and Peru met in Oslo from May 23 to May 24.        | states CONTACT 2019-05-23/2019-05-25 INTERVAL
                    Chile and Peru will meet in Oslo from July 30 to August 2. | states PLANNED 2019-07-30/2019-08-03 INTERVAL
                    Chile and Peru spoke in Oslo to May and the other mayors. |
                    """)
    void fromADayToADay(String text, @Nullable String expected) {
        Readings.assertReads(Readings.dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MS. KEEN: President Hale will be meeting with President Soto in Oslo, as you said, on July 16th.  | hale-soto PLANNED 2019-07-16/2019-07-17 DAY
                    MS. KEEN: President Hale met with President Soto, as she cut ties with Bolivia, on Monday.        | hale-soto CONTACT /2019-06-20 UNKNOWN, bolivia+us DEFUNCT 2019-06-17/2019-06-18 DAY
                    """)
    void theDayIsBehindAnAsideOfTheSpeaker(String text, String expected) {
        Readings.assertReads(Readings.spoken(text), expected);
    }
}
