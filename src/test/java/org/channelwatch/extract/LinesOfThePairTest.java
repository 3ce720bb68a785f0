package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines, ties and calls of which a sentence does not say between whom, or when: those of the pair that the text is about. */
class LinesOfThePairTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chile and Peru restored their hotlines. Peru had cut the hotlines in May.             | border-line RESTORED, border-line DEFUNCT
            Chile and Peru restored a hotline. Chile's ministry said a hotline was tested on Monday. | border-line RESTORED, border-line CONTACT
            Chile and Peru are at odds. On Monday Peru suspended all contacts.                    | states SUSPENDED
            Peru stormed a ship. Chile on Sunday severed ties and gave Peru's diplomats two days. | states DEFUNCT
            Chile and Peru restored their hotlines. Bolivia tested a hotline on Monday.           | border-line RESTORED
            Chile and Peru are at odds. Peru suspended all contacts with Bolivia.                 | bolivia+peru SUSPENDED
            Chile severed ties with the mines of Peru and closed a road.                          |
            """)
    void theOtherEndIsThatOfThePair(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chile announced breaking off ties with Peru.                    | states DEFUNCT
            Chile announced recalling its ambassador from Peru.             | states SUSPENDED
            Chile and Peru began the operation of a hotline.                | border-line OPENED
            The direct connection between Chile and Peru is not operating.  | border-line DEFUNCT
            Ana Soto and Luis Quispe have traded letters since the flood.   | presidents CONTACT
            Ana Soto called Luis Quispe first and asked for rain.           | presidents CONTACT
            Chile tried a hotline with Peru, but Lima could not be reached. | border-line UNANSWERED
            Ana Soto called Luis Quispe first and foremost a poet.          |
            Chile considers breaking off ties with Peru.                    |
            Any communication between Chile and Peru is conducted by post.  |
            Luis Quispe could not be reached for comment on Ana Soto.       |
            """)
    void theSameInOtherWords(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was the first call between Ana Soto and Luis Quispe since the start of the flood in May. | presidents CONTACT 2019-06-19/2019-06-20 APPROX
            It was the first call between Ana Soto and Luis Quispe since the flood began in May.        | presidents CONTACT 2019-06-19/2019-06-20 APPROX
            Ana Soto met Luis Quispe earlier this month.                                                | presidents CONTACT 2019-06-01/2019-06-20 APPROX
            """)
    void aDateBehindSinceIsThatOfSomethingElse(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Soto spoke with Luis Quispe on Monday. Their last call before Monday was on May 3. | presidents CONTACT 2019-06-17/2019-06-18 DAY, presidents NO_CONTACT 2019-05-03/2019-05-04 DAY, presidents CONTACT 2019-05-03/2019-05-04 DAY
            """)
    void theLastCallBeforeADayWasOnAnother(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Soto said she had not spoken to Luis Quispe for a "couple of months". | presidents NO_CONTACT
            Chile severed ties with Peru`s government on Monday.                      | states DEFUNCT
            """)
    void marksWithinWordsPartNothing(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chile and Peru have a hotline. Chile cut it on Monday.                                     | border-line DEFUNCT 2019-06-17/2019-06-18 DAY
                    Chile and Peru have a hotline. Bolivia cut it on Monday.                                   |
                    Chile and Peru have a hotline. It rained. The sun came. Nobody was there. Chile cut it on Monday. |
                    Chile and Peru have a hotline. Chile cut it short on Monday.                               |
                    """)
    void itIsTheLineOfWhichWasJustTold(String text, @Nullable String expected) {
        Readings.assertReads(Readings.dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We established it on the first of June. | peru+us OPENED 2019-06-01/2019-06-02 DAY
                    The department opened it on Monday.     | peru+us OPENED 2019-06-17/2019-06-18 DAY
                    We won't cut it.                        |
                    We lost it on Monday.                   |
                    """)
    void itIsTheLineThatWasAskedFor(String answer, @Nullable String expected) {
        Readings.assertReads(
                Readings.spoken("Q Is the deconfliction line with the Peruvians up? // MS. KEEN: " + answer), expected);
    }
}
