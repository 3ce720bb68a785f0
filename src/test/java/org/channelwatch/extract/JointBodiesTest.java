package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;
import static org.channelwatch.extract.Readings.spoken;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commissions and councils of two states, which meet when these do; and what is only said, or done as a habit. */
class JointBodiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Chile-Peru Commission meeting took place in Lima. | states CONTACT",
                "The Chilean-Peruvian Border Committee meeting was held in Lima. | states CONTACT",
                "It was agreed at the Chile-Peru River Committee (RC) meeting in Lima on Tuesday. | states CONTACT",
                "They held a Chile-Peru Council meeting on Monday. | states CONTACT",
                "The Chilean Commission meeting took place in Lima. |",
            })
    void whereTheirBodyMeetsTwoStatesMeet(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile and Peru will use the hotline regularly. |",
                "Chile and Peru will use the hotline on Friday. | border-line PLANNED 2019-06-21/2019-06-22 DAY",
            })
    void whatALineIsForIsNoPlan(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: This whole narrative out there that Peru passed us a message is ridiculous. |",
                "MS. KEEN: The idea that Peru passed us a message makes me laugh. |",
                "MS. KEEN: What I know is that Peru passed us a message. | peru+us CONTACT /2019-06-20 UNKNOWN",
            })
    void whatIsCalledAnIdeaDidNotHappen(String text, @Nullable String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At the invitation of Luis Quispe, Ana Soto will attend the 22nd meeting of the council of the heads of the fisheries of"
                        + " the coast in Lima and pay a visit to Peru from June 24 to 27. | presidents PLANNED 2019-06-24/2019-06-28 INTERVAL",
            })
    void theDaysOfAVisitMayStandFarBehind(String text, String expected) {
        assertReads(dated(text), expected);
    }
}
