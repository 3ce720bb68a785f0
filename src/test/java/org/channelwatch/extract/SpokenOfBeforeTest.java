package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that leave out one of the two, of whom the clause or the sentence before has spoken. */
class SpokenOfBeforeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto praised Luis Quispe, with whom she spoke on Monday. | presidents CONTACT
                    Ana Soto praised Luis Quispe, whom she will meet on Friday. | presidents PLANNED
                    Ana Soto rebuked Luis Quispe, to whom she has not spoken since May. | presidents NO_CONTACT
                    Ana Soto praised Luis Quispe, whom she has admired since May. |
                    """)
    void inTheClauseBefore(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Ana Soto praised the mayor. "I spoke to Luis Quispe on Monday," she said. | presidents CONTACT
                    Ana Soto praised Luis Quispe. "We spoke on Monday," she said. | presidents CONTACT
                    The mayor praised Luis Quispe. "I spoke to Ana Soto on Monday," he said. |
                    "We are in contact with Peru," the Chilean foreign ministry said. | states CONTACT
                    "We are in contact with Peru," the company said. |
                    """)
    void inQuotations(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chile is at odds with Peru. On Monday Chile severed diplomatic ties. | ties DEFUNCT
                    Chile and Peru were in talks. Peru walked out of the talks on Monday. | states SUSPENDED
                    Peruvian uprising: Chile closes its embassy and withdraws its staff. | states DEFUNCT
                    Chile closes its embassy after a quake in Peru. |
                    Chile is at odds with Peru. On Monday Bolivia severed diplomatic ties. |
                    Chile and Peru were in talks. Peru broke off the talks on Monday over Bolivia. |
                    Chile and Peru were in talks. Peru has threatened to break off the talks. |
                    """)
    void inTheSentenceBefore(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
