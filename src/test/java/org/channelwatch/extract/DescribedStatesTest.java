package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States that a newspaper describes before it names them, and lines and embassies that are to open. */
class DescribedStatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chile severed diplomatic ties with neighbouring Peru.              | ties DEFUNCT
            Chile severed diplomatic ties with copper-rich Peru.               | ties DEFUNCT
            Chile severed diplomatic ties with longtime ally Peru.             | ties DEFUNCT
            Chile severed diplomatic ties with Bolivia ally Peru.              | ties DEFUNCT
            Chile opened a hotline with landlocked Bolivia.                    | bolivia+chile OPENED
            Talks between Chile and tiny Bolivia took place on Monday.         | bolivia+chile CONTACT
            Chile severed ties with anti-Peru groups.                          |
            Chile cut ties with hardline Peru hawks.                           |
            """)
    void theStateIsWhoeverIsDescribed(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A hotline between Chile and Peru will go into operation next month.             | border-line PLANNED
            A hotline between Chile and Peru is to open next month.                         | border-line PLANNED
            A hotline between Chile and Peru is set to open next month.                     | border-line PLANNED
            The hotline between Chile and Peru is expected to be restored on Friday.        | border-line PLANNED
            The hotline between Chile and Peru will be operational again on Friday.         | border-line PLANNED
            The Chilean embassy in Peru is due to resume work on Friday.                    | states PLANNED
            The Chilean embassy in Peru is due to reopen on Friday.                         | states PLANNED
            The Chilean embassy in Peru could reopen on Friday.                             |
            A hotline between Chile and Peru may go into operation next month.              |
            A hotline between Chile and Peru will not go into operation next month.         |
            """)
    void whatIsToWorkIsPlanned(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chile closed its diplomatic mission in Peru.        | states DEFUNCT
            Chile has restored its diplomatic presence in Lima. | states RESTORED
            """)
    void aMissionIsAnEmbassy(String text, String expected) {
        assertReads(kinds(text), expected);
    }
}
