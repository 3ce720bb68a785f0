package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Silences that had lasted until the two spoke again: nobody states them any more. */
class EndedSilencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    President Soto and President Quispe had not spoken for a year until Monday's call. | presidents CONTACT 2019-06-17/2019-06-18 DAY
                    Before a call on Monday, President Soto and President Quispe had not spoken since May. | presidents CONTACT 2019-06-17/2019-06-18 DAY
                    Prior to Monday, Rosa Vega and Pedro Huaman had not met since May. | ministers CONTACT 2019-06-17/2019-06-18 DAY
                    Rosa Vega and Pedro Huaman had not spoken since May until they met in Quito on Monday. | ministers CONTACT 2019-06-17/2019-06-18 DAY
                    Rosa Vega and Pedro Huaman had not spoken since May before the war began on Monday. | ministers NO_CONTACT 2019-05-01/2019-06-01 MONTH
                    Chile and Peru had not used the hotline for two years until Monday. | border-line CONTACT 2019-06-17/2019-06-18 DAY
                    """)
    void endOnTheDayOfTheContact(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    President Soto and President Quispe spoke on Monday. They had not spoken since March. | presidents CONTACT 2019-06-17/2019-06-18 DAY
                    President Soto and President Quispe had not met since March. They met on Monday. | presidents CONTACT 2019-06-17/2019-06-18 DAY
                    President Soto and President Quispe spoke in March. They have not spoken since March. | presidents CONTACT 2019-03-01/2019-04-01 MONTH, presidents NO_CONTACT 2019-03-01/2019-04-01 MONTH
                    President Soto said that she had not spoken to President Quispe since March. | presidents NO_CONTACT 2019-03-01/2019-04-01 MONTH
                    Rosa Vega and Pedro Huaman spoke on Monday. President Soto and President Quispe had not spoken since March. | ministers CONTACT 2019-06-17/2019-06-18 DAY, presidents NO_CONTACT 2019-03-01/2019-04-01 MONTH
                    """)
    void areOverWhereTheTextTellsOfALaterContact(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    The call, initiated by Lima, was the first between President Soto and President Quispe since May. | presidents CONTACT 2019-06-19/2019-06-20 APPROX
                    The meeting, held in Quito, marked the first between Rosa Vega and Pedro Huaman. | ministers CONTACT 2019-06-19/2019-06-20 APPROX
                    The meeting of mayors, held in Quito, was the first between Rosa Vega's party and Pedro Huaman's. |
                    Chile and Peru have held no talks since negotiations in Quito brokered by Bolivia and the United States broke down in January 2015. | states NO_CONTACT 2015-01-01/2015-02-01 MONTH
                    Rosa Vega and her Peruvian counterpart, Pedro Huaman, emerged from a final session on Monday. | ministers CONTACT 2019-06-17/2019-06-18 DAY
                    Rosa Vega and Pedro Huaman emerged from the crowd on Monday. |
                    Rosa Vega spoke on Monday with Peru's new minister, Juan Roe. It was the first call between the two since Mr. Roe replaced Pedro Huaman in May. | states CONTACT 2019-06-17/2019-06-18 DAY
                    """)
    void areCountedFromTheTalksBefore(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    President Soto and President Quispe spoke twice over the past week. | presidents CONTACT 2019-06-13/2019-06-20 APPROX
                    President Soto and President Quispe talked past each other. |
                    President Soto and President Quispe met within the last week. | presidents CONTACT 2019-06-13/2019-06-20 APPROX
                    President Soto and President Quispe met last week. | presidents CONTACT 2019-06-10/2019-06-17 INTERVAL
                    President Soto and President Quispe met in the last week of May. | presidents CONTACT 2019-05-01/2019-06-01 MONTH
                    """)
    void orWithinATimeThatHasNotEnded(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Peru shut the mine, in the latest sign that ties are cooling following the failed summit between President Soto and President Quispe. | presidents CONTACT /2019-06-20 UNKNOWN
                    Peru opened the mine following the summit between President Soto and President Quispe. | presidents CONTACT 2019-06-19/2019-06-20 APPROX
                    Peru pulled out of a recently opened liaison office with Chile. | border-line SUSPENDED 2019-06-19/2019-06-20 APPROX
                    Peru pulled out from a liaison office with Chile following a summit of President Quispe and President Hale. The liaison office opened last September. | border-line SUSPENDED 2019-06-19/2019-06-20 APPROX, border-line OPENED 2018-09-01/2018-10-01 MONTH, hale+quispe CONTACT 2019-06-19/2019-06-20 APPROX
                    """)
    void whatFailedBeforeIsOlderThanTheNews(String text, String expected) {
        assertReads(dated(text), expected);
    }
}
