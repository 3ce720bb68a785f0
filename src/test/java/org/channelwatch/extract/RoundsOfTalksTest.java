package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks as a noun: rounds that are to come, that are under way, and that one side leaves. */
class RoundsOfTalksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chilean negotiators landed in Oslo ahead of the first round of in-person negotiations with Peru. | states PLANNED",
                "Chile moved its troops back on the eve of the second round of talks with Peru. | states PLANNED",
                "Both armies drilled in advance of the third round of talks between Chile and Peru. | states PLANNED",
                "Chile named its team in the run-up to talks with Peru. | states PLANNED",
                "Chile and Peru agreed to reopen the pass during talks in Oslo. | states CONTACT",
                "Chile and Peru agreed on a timetable during talks in Oslo. | states CONTACT",
                "At talks in Oslo, Chile and Peru agreed on a timetable. | states CONTACT",
                "After a day of talks with Peruvian officials in Oslo, the Chilean delegation flew home. | states CONTACT",
                "After the fourth round of talks with Chile in Oslo, Peruvian diplomats praised the tone. | states CONTACT",
                "Officials from Chile, Bolivia and Peru met. | states CONTACT, bolivia+chile CONTACT, bolivia+peru CONTACT",
                "Chile and Peru agree to reduce tensions after marathon talks. | states CONTACT",
                "Chile and Peru traded blame after long and difficult talks. | states CONTACT",
                "Chile and Peru issued statements after earlier talks. |",
                "Chile and Peru raised pensions after union talks. |",
                "The presidents of Chile and Peru met in Oslo, with Ivo Paz urging both to sign. | states CONTACT",
                "Ana Soto and Luis Quispe met in Oslo, with Ivo Paz urging both to sign. | presidents CONTACT",
                "Peru announced its withdrawal from talks with Chile. | states SUSPENDED",
                "Talks between Chile and Peru have stalled, a diplomat said. | states SUSPENDED",
                "Talks between Chile and Peru entered their second day. | states CONTACT",
                "Ahead of Thursday's talks with Peru, Chile called up reserves. | states PLANNED",
                "Chile and Peru will continue their talks next week. | states PLANNED",
                "Chile pulled its delegation out of the talks with Peru in Oslo. | states SUSPENDED",
                "Chile withdrew its delegation from talks with Peru. | states SUSPENDED",
                "Rosa Vega flew to Lima for a two-day visit and talks with Pedro Huaman. | ministers PLANNED",
                "Ana Soto could travel to Lima to meet Luis Quispe. |",
            })
    void aRoundIsToComeOrWas(String text, String expected) {
        assertReads(
                kinds(text).stream()
                        .sorted(java.util.Comparator.comparing(k -> !k.startsWith("states")))
                        .toList(),
                expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Saturday's talks between Chile and Peru in Oslo lasted four hours. | states CONTACT 2019-06-15/2019-06-16 DAY",
            })
    void theDayMayStandBefore(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chilean government spokesman John Doe says that talks with Peru have begun. | states CONTACT",
                "Chilean deputy fisheries minister John Doe says that talks with Peru have resumed. | states CONTACT",
                "Chile's chief negotiator Ada Doe says a new round of negotiations with Peru will take place in Oslo. | states PLANNED",
                "Chilean presidential adviser Ada Doe says a meeting with Peru has been cancelled. | states CANCELLED",
                "Chilean government spokeswoman Ada Doe announces the resumption of diplomatic relations with Peru. | ties RESTORED",
                "Novelist Ada Doe says that talks with Peru have begun. |",
                "Chilean government spokesman John Doe says that talks with Peru will not begin until the pass is open. |",
                "Chilean government spokesman John Doe says that talks with Peru will not take place. | states CANCELLED",
            })
    void aSpokesmanWhomNobodyKnowsSpeaksForHisState(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile pulls out of scheduled talks with Peru. | states CANCELLED",
                "Chile withdraws from planned peace talks with Peru. | states CANCELLED",
                "Chile backs out of a planned meeting with Peru. | states CANCELLED",
                "Chile wants to withdraw from planned peace talks with Peru. |",
                "A planned meeting between Chile and Peru fails to take place. | states CANCELLED",
                "A planned meeting between Chile and Peru may take place. | states PLANNED",
            })
    void whoLeavesTalksThatWerePlannedCallsThemOff(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks between Chile and Peru in Oslo end after two hours. | states CONTACT",
                "Ana Soto says she may see Luis Quispe at the Oslo summit, which she had cancelled on Tuesday. | presidents CANCELLED",
                "The Oslo summit, which Ana Soto had cancelled on Tuesday, may take place, says Luis Quispe. | presidents CANCELLED",
                "Ana Soto says Luis Quispe liked the Oslo fair, which she had cancelled on Tuesday. |",
                "Chile suspends its military agreement with Peru. | states SUSPENDED",
                "Chile praises its military agreement with Peru. |",
            })
    void briefsTellHowTalksAndAgreementsEnd(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @Test
    void aDateThatIsNearAheadIsNotThatOfTheYearBefore() {
        assertThat(dated("Ana Soto met Ivo Paz to discuss the July 12 summit between Chile and Peru."))
                .contains("states PLANNED 2019-07-12/2019-07-13 DAY")
                .noneMatch(found -> found.contains("2018"));
    }

    @Test
    void theDateOfAnAgreementToComeIsNotThatOfTheTalks() {
        assertThat(
                        dated(
                                "Chile and Peru sign a pact, which will take effect on October 3, following talks between Rosa Vega and Pedro Huaman."))
                .noneMatch(found -> found.contains("2018"));
        assertThat(dated("Rosa Vega flew home on June 17, following talks between Rosa Vega and Pedro Huaman."))
                .containsExactly("ministers CONTACT 2019-06-17/2019-06-18 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chilean adviser John Doe announces that peace talks have begun. Peru asks for a truce. Chile agrees. | states CONTACT",
                "Chile and Peru rest their armies prior to a second round of talks. | states PLANNED",
                "Chile shelled Peru again. Both teams fly home for advice ahead of a second round of talks, which will be held on the river. | states PLANNED",
                "Chile says that peace talks have begun in Peru. |",
                "Chile shelled Peru again. Peace talks may begin soon. |",
                "Chile shelled Peru again. Pay talks have begun. |",
                "Chile, Bolivia and Peru were shelled again. Peace talks have begun. |",
            })
    void peaceTalksAreBetweenTheOnlyTwoOfWhomABriefSpeaks(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto met Luis Quispe on Monday. No date has been set for the next meeting. | presidents CONTACT
                    Ana Soto met Luis Quispe on Monday. A date has been set for the next meeting.  | presidents CONTACT, presidents PLANNED
                    Rosa Vega received the credentials of the ambassadors of Peru and Bolivia.      | states CONTACT, bolivia+vega CONTACT
                    """)
    void whatIsNotSetIsNoPlan(String text, String expected) {
        Readings.assertReads(Readings.kinds(text), expected);
    }
}
