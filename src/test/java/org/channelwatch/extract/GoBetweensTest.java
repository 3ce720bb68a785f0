package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks that a third carries on for two, and embassies that shut their doors in the other's capital. */
class GoBetweensTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Chilean and Peruvian officials held indirect talks in May with Bolivian officials shuttling between their rooms. | states CONTACT
                    Chilean officials held talks in May with Bolivian officials staying in Quito. | bolivia+chile CONTACT
                    Chile and Peru are rivals. The neighbours have not held a summit since December 2011. | states NO_CONTACT
                    Chile and Peru are rivals. The neighbours of the mayor have not held a party since December 2011. |
                    """)
    void areNoPartyOfThem(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    The meeting, reported by a newspaper this week, was the first time Chilean and Peruvian officials had held negotiations in months. | states CONTACT /2019-06-20 UNKNOWN
                    On Monday Chilean and Peruvian officials held negotiations for the first time in months. | states CONTACT 2019-06-17/2019-06-18 DAY
                    """)
    void theDayOfTheReportIsNotTheirs(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Rosa Vega announced the full suspension of operations at the Chilean embassy in Lima. | states SUSPENDED
                    The Chilean foreign ministry suspended the work of the Chilean embassy in Lima. | states SUSPENDED
                    The Chilean foreign ministry suspended a clerk of the Chilean embassy in Lima. |
                    """)
    void embassiesSuspendTheirWork(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
