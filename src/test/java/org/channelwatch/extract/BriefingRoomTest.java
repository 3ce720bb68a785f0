package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.from;
import static org.channelwatch.extract.Readings.kinds;
import static org.channelwatch.extract.Readings.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How spokesmen tell of time that was spent, of whom they work with, and of what a traveller will have an opportunity to do. */
class BriefingRoomTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: The President spent some time yesterday speaking with President Soto.",
                "MS. KEEN: The President spent an hour yesterday talking to President Soto about the mines.",
            })
    void timeIsSpentOnWhatIsDone(String text) {
        assertThat(spoken(text)).containsExactly("hale-soto CONTACT 2019-06-19/2019-06-20 DAY");
    }

    @Test
    void anyLeaderIsNotThePresident() {
        assertThat(spoken("MS. KEEN: We all watched President Soto's speech and saw a leader who was sure of himself."))
                .isEmpty();
    }

    @Test
    void whoIsBriefedByOnesOwnIsOneOfOnesOwn() {
        assertThat(spoken(
                        "MS. KEEN: The President spoke to President Quispe on Monday. He was briefed this morning by the"
                                + " National Security Advisor, Paul Ames, on the ongoing talks."))
                .containsExactly("hale+quispe CONTACT 2019-06-17/2019-06-18 DAY");
    }

    @Test
    void aPrepositionMayBeSaidAgainOfEach() {
        assertThat(spoken("MS. KEEN: We spoke yesterday with officials from Peru, from Bolivia and from Chile."))
                .contains(
                        "peru+us CONTACT 2019-06-19/2019-06-20 DAY",
                        "bolivia+us CONTACT 2019-06-19/2019-06-20 DAY",
                        "chile+us CONTACT 2019-06-19/2019-06-20 DAY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: The President will also have an opportunity to meet with President Soto.",
                "MS. KEEN: The President will then get a chance to see President Soto.",
                "MS. KEEN: The President is going to meet with President Soto.",
                "MS. KEEN: The President will also be able to sit down with President Soto.",
                "MS. KEEN: The President will also talk to President Soto about the mines.",
            })
    void whatOneWillHaveAnOpportunityToDoIsArranged(String text) {
        assertThat(spoken(text)).containsExactly("hale-soto PLANNED 2019-06-19/2019-06-20 APPROX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: The President would love to get a chance to meet President Soto.",
                "MS. KEEN: She didn't have a chance to talk to President Soto. The President left early.",
                "MS. KEEN: When the President gets the chance to meet President Soto, she will raise it.",
                "MS. KEEN: We are working with Peru to get more aid in.",
                "MS. KEEN: We will continue to work with our Peruvian counterparts.",
                "MS. KEEN: The working group with Peru is a good idea.",
            })
    void aChanceIsNoPlanAndWorkIsNoTalk(String text) {
        assertThat(spoken(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: Our team is in Lima working with Peruvian officials on the text. | peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "MS. KEEN: We have been messaging Peru through third countries. | peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "MS. KEEN: Our national security team has communicated directly with the Peruvian government. |"
                        + " peru+us CONTACT /2019-06-20 UNKNOWN",
                "MS. KEEN: Our special envoy was in Lima on Tuesday and met with Peruvian officials. |"
                        + " peru+us CONTACT 2019-06-18/2019-06-19 DAY",
            })
    void thoseWhoAreSentStandForTheGovernment(String text, String expected) {
        assertThat(spoken(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q Are you in touch with the Peruvians? // MS. KEEN: We are. | peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "Q Is there any contact with the Peruvians? // MS. KEEN: There is. | peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "Q Is Chile in touch with the Peruvians? // MS. KEEN: Yes. | states CONTACT 2019-06-19/2019-06-20 APPROX",
            })
    void aQuestionMayAskOfAState(String text, String expected) {
        assertThat(spoken(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is their first meeting since May, when Ana Soto and Luis Quispe met in Arica. |"
                        + " presidents CONTACT 2019-05-01/2019-06-01 MONTH",
                "Luis Quispe visited Santiago on Tuesday, and held talks with Ana Soto. | presidents CONTACT 2019-06-18/2019-06-19 DAY",
            })
    void aDateHoldsForWhatIsJoinedToIt(String text, String expected) {
        assertThat(dated(text)).contains(expected);
    }

    @Test
    void whenTheyMeetOnADayTheyHaveNotMetYet() {
        assertThat(
                        spoken(
                                "MS. KEEN: We expect them to talk about the mines when the President meets President Soto on Saturday."))
                .noneMatch(found -> found.contains("CONTACT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto met officials from Peru in Arica.",
                "Luis Quispe spoke with a Chilean minister by phone.",
            })
    void aLeaderAndWhomNobodyNamesWereInContactForTheirStates(String text) {
        assertThat(kinds(text)).containsExactly("states CONTACT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inti Rojas met Chilean officials in Arica.",
                "Ana Soto has not spoken to Peru since May.",
            })
    void whoHoldsNoOfficeDoesNot(String text) {
        assertThat(kinds(text)).noneMatch(found -> found.startsWith("states"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: The President has a bilateral meeting with President Soto this afternoon. |"
                        + " hale-soto PLANNED 2019-06-20/2019-06-21 DAY",
                "MS. KEEN: We expect the President to meet President Soto on the margins. |"
                        + " hale-soto PLANNED 2019-06-19/2019-06-20 APPROX",
            })
    void whatIsOnThePresidentsScheduleIsPlanned(String text, String expected) {
        assertThat(spoken(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: I can't confirm that the President spoke with President Soto.",
                "MS. KEEN: Had the President met President Soto, she would have told her so.",
                "MS. KEEN: We spent billions with Peru on this.",
                "MS. KEEN: The Peruvians arrived last night. They have been talking to the Bolivians all day.",
            })
    void whatNobodyConfirmsIsNotTold(String text) {
        assertThat(spoken(text)).noneMatch(found -> found.contains("us CONTACT") || found.startsWith("hale"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: Our team arrived in Lima on Monday. They have been talking to the Peruvians. | peru+us CONTACT",
                "MS. KEEN: Jane Reed and Paul Ames are in Lima. They met with Peruvian officials yesterday. | peru+us CONTACT",
                "MS. KEEN: We conveyed that privately to the Peruvians. | peru+us CONTACT",
                "MS. KEEN: We have told the Peruvians directly where we stand. | peru+us CONTACT",
                "MS. KEEN: Our envoy is in Lima today meeting with Peruvian officials. | peru+us CONTACT",
                "MS. KEEN: The President spent two hours with President Soto yesterday. | hale-soto CONTACT",
                "MS. KEEN: The message that the President sent to President Soto was clear. | hale-soto CONTACT",
                "MS. KEEN: Paul Ames was in Arica. While he was there, Paul sat down with Rosa Vega. | ames+vega CONTACT",
                "Q Is Paul Ames's trip a prelude? // MS. KEEN: I think Paul will also talk to Rosa Vega. | ames+vega PLANNED",
            })
    void whoSpeaksForAGovernmentTellsOfItsOwn(String text, String expected) {
        assertThat(spoken(text)).hasSize(1).allMatch(found -> found.startsWith(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We shall not give in - address by President of Peru Luis Quispe",
                "We shall not give in - an address by the President of Peru",
            })
    void aTitleMayNameTheSpeakerBehindADash(String title) {
        assertThat(from("president.gob.pe", title, "I spoke today with Chilean President Ana Soto."))
                .containsExactly("presidents CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q Has anything happened since the President's last conversation with President Soto? // MS. KEEN: I don't know. |"
                        + " hale-soto CONTACT /2019-06-20 UNKNOWN",
                "MS. KEEN: The President has not met President Soto, so this is a chance to get to know her. |"
                        + " hale-soto NO_CONTACT /2019-06-20 UNKNOWN",
                "Q The President says Ana Soto knows it. Did she raise it in their call yesterday? // MS. KEEN: She did. |"
                        + " hale-soto CONTACT 2019-06-19/2019-06-20 DAY",
            })
    void whatIsTakenForGrantedIsTold(String text, String expected) {
        assertThat(spoken(text)).containsExactly(expected);
    }

    @Test
    void thoseOnThePhoneAreStillThey() {
        assertThat(
                        spoken(
                                "MS. KEEN: The President called President Soto on Monday. They spoke on the phone in March, too."))
                .containsExactly(
                        "hale-soto CONTACT 2019-06-17/2019-06-18 DAY", "hale-soto CONTACT 2019-03-01/2019-04-01 MONTH");
    }

    @Test
    void counterpartsMayBeSomewhere() {
        assertThat(spoken("MS. KEEN: There has been communication between us and our counterparts in Peru."))
                .containsExactly("peru+us CONTACT /2019-06-20 UNKNOWN");
    }

    @Test
    void callsThatAreCountedAreOfNoDayAndTheLastIsOfToday() {
        assertThat(
                        spoken(
                                "MS. KEEN: The President has spoken twice now with President Soto. // MS. KEEN: In fact, the President just got off the phone with President Soto."))
                .containsExactly("hale-soto CONTACT 2019-06-19/2019-06-20 APPROX");
        assertThat(spoken("MS. KEEN: The President has spoken twice with President Soto."))
                .containsExactly("hale-soto CONTACT /2019-06-20 UNKNOWN");
    }

    @Test
    void anAmbassadorHasALongTitle() {
        assertThat(
                        kinds(
                                "Alma Jun and Ambassador Extraordinary and Plenipotentiary of Chile to Bolivia Rosa Vega discussed the ferry."))
                .containsExactly("jun+vega CONTACT");
    }
}
