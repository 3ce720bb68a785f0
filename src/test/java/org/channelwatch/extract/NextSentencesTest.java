package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.from;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that add to what the one before told: to whom it was about, or of the same talks, lines and ties. */
class NextSentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I spoke with the President of Peru. With Ivo Paz today. The harbour is open."
                        + " | presidents CONTACT, paz+soto CONTACT",
                "I will speak with Luis Quispe tomorrow. And also with Ivo Paz. | presidents PLANNED, paz+soto PLANNED",
                "I held talks with the mayors of our ports. With Ivo Paz. |",
                "I want to speak with Luis Quispe. With Ivo Paz. |",
                "I spoke with Luis Quispe. With Ivo Paz the mood is bad. | presidents CONTACT",
                "I spoke with Luis Quispe. With patience we will win. With Ivo Paz. | presidents CONTACT",
            })
    void aPresidentNamesOneAfterTheOther(String text, @Nullable String expected) {
        assertReads(from("president.gov.cl", "A busy week", text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Soto held talks with Pedro Huaman on Monday. With Ivo Paz of Bolivia."
                        + " | huaman+soto CONTACT 2019-06-17/2019-06-18 DAY, paz+soto CONTACT 2019-06-17/2019-06-18 DAY",
                "President Soto held talks with Pedro Huaman on Monday. The farmers shouted. With Ivo Paz of Bolivia."
                        + " | huaman+soto CONTACT 2019-06-17/2019-06-18 DAY",
            })
    void theDayIsThatOfTheSentenceBefore(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile and Peru held talks in Arica in May. In those talks, Rosa Vega told Luis Quispe that the dam must go."
                        + " | states CONTACT 2019-05-01/2019-06-01 MONTH, quispe+vega CONTACT 2019-05-01/2019-06-01 MONTH",
                "Chile and Peru held talks in Arica in May. At the same talks, Rosa Vega met with Luis Quispe."
                        + " | states CONTACT 2019-05-01/2019-06-01 MONTH, quispe+vega CONTACT 2019-05-01/2019-06-01 MONTH",
                "Chile and Peru held talks in Arica in May. In that port, Rosa Vega met with Luis Quispe."
                        + " | states CONTACT 2019-05-01/2019-06-01 MONTH, quispe+vega CONTACT 2019-06-19/2019-06-20 APPROX",
                "Chile and Peru held talks in Arica in May. In those talks of old, on Monday, Rosa Vega met with Luis Quispe."
                        + " | states CONTACT 2019-05-01/2019-06-01 MONTH, quispe+vega CONTACT 2019-06-17/2019-06-18 DAY",
            })
    void moreIsToldOfTheSameTalks(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto spoke with Luis Quispe on Monday. Ties with Peru were severed in May."
                        + " | presidents CONTACT 2019-06-17/2019-06-18 DAY, states DEFUNCT 2019-05-01/2019-06-01 MONTH",
                "Ana Soto spoke with Luis Quispe on Monday. Ties with Bolivia were severed in May."
                        + " | presidents CONTACT 2019-06-17/2019-06-18 DAY",
                "Ana Soto spoke with Luis Quispe on Monday. In the view of Ivo Paz ties with Peru were severed in May."
                        + " | presidents CONTACT 2019-06-17/2019-06-18 DAY",
            })
    void tiesAreThoseOfWhomTheSentenceBeforeSpoke(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto spoke with Luis Quispe on Monday. Another call took place on Friday."
                        + " | presidents CONTACT 2019-06-17/2019-06-18 DAY, presidents CONTACT 2019-06-14/2019-06-15 DAY",
                "Ana Soto spoke with Luis Quispe on Monday. Another crash took place on Friday."
                        + " | presidents CONTACT 2019-06-17/2019-06-18 DAY",
            })
    void anotherCallWasBetweenTheSame(String text, String expected) {
        assertReads(dated(text), expected);
    }
}
