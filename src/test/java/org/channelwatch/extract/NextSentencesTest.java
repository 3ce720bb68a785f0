package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.from;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences without a verb, which only add to whom the one before was about. */
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
}
