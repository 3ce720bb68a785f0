package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How newspapers say that a meeting is arranged, and that it will not be. */
class ArrangementsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A call between Ana Soto and Luis Quispe is being arranged. | presidents PLANNED
                    A meeting of Ana Soto with Luis Quispe is in the works. | presidents PLANNED
                    A hotline between Chile and Peru is in the works. |
                    A call between Ana Soto and Luis Quispe is not on the agenda. |
                    The next meeting between Ana Soto and Luis Quispe will be in July. | presidents PLANNED
                    A meeting between Ana Soto and Luis Quispe will be hard to arrange. |
                    Luis Quispe accepted Ana Soto's invitation to Santiago. | presidents PLANNED
                    Luis Quispe accepted Ana Soto's apology to Peru. |
                    Ana Soto will use the trip to meet Luis Quispe. | presidents PLANNED
                    """)
    void areMade(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ahead of talks with Luis Quispe on Friday, Ana Soto asked for calm. | presidents PLANNED 2019-06-21/2019-06-22 DAY
                    Ana Soto confirmed a call with Luis Quispe tomorrow. | presidents PLANNED 2019-06-21/2019-06-22 DAY
                    Ana Soto confirmed a call with Luis Quispe yesterday. | presidents CONTACT 2019-06-19/2019-06-20 DAY
                    """)
    void haveTheirDays(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto pushed back her talks with Luis Quispe. | presidents CANCELLED
                    Ana Soto pushed back against Luis Quispe. |
                    Ana Soto will not meet Luis Quispe as planned. | presidents CANCELLED
                    Ana Soto did not meet Luis Quispe on Monday as scheduled. | presidents CANCELLED
                    Ana Soto did not meet Luis Quispe as a student. |
                    """)
    void areTakenBack(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
