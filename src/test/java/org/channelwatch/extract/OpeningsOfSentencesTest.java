package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contacts that stand beside the main clause: before it, within commas, between auxiliary and verb. */
class OpeningsOfSentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    At a meeting with Luis Quispe, Ana Soto said that the road was open. | presidents CONTACT
                    In talks with Luis Quispe, Ana Soto promised more ships. | presidents CONTACT
                    On a call with Luis Quispe, Ana Soto said that the road was open. | presidents CONTACT
                    At a joint press conference with Luis Quispe, Ana Soto said the road would open. | presidents CONTACT
                    Talks with Luis Quispe continue, Ana Soto said. | presidents CONTACT
                    At a meeting with Luis Quispe, Ana Soto will speak of the road. |
                    At a meeting with the mayor, Ana Soto said that Luis Quispe was ill. |
                    """)
    void occasions(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto, speaking with Luis Quispe on Monday, asked for calm. | presidents CONTACT 2019-06-17/2019-06-18 DAY
                    Ana Soto, meeting Luis Quispe on Monday, will ask for calm. | presidents PLANNED 2019-06-24/2019-06-25 DAY
                    Ana Soto was on Monday received by Luis Quispe. | presidents CONTACT 2019-06-17/2019-06-18 DAY
                    Ana Soto will on Friday meet Luis Quispe. | presidents PLANNED 2019-06-21/2019-06-22 DAY
                    Ana Soto got Luis Quispe on the phone on Monday. | presidents CONTACT 2019-06-17/2019-06-18 DAY
                    Ana Soto got Luis Quispe a seat on Monday. |
                    Ana Soto was in contact with Luis Quispe throughout the night. | presidents CONTACT 2019-06-19/2019-06-20 APPROX
                    Ana Soto was in contact with Luis Quispe as a student. |
                    """)
    void asides(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }
}
