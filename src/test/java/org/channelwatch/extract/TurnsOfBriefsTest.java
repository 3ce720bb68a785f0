package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of speech of chronicles that pack much into one sentence. */
class TurnsOfBriefsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ana Soto has spoken neither to Luis Quispe of Peru nor to Ivo Paz since the truce on May 6. | presidents NO_CONTACT, paz+soto NO_CONTACT
            Ana Soto has met neither Luis Quispe nor Ivo Paz since March. | presidents NO_CONTACT, paz+soto NO_CONTACT
            Ana Soto has spoken with neither Luis Quispe nor Ivo Paz since March. | presidents NO_CONTACT, paz+soto NO_CONTACT
            Neither Chilean President Ana Soto nor Peruvian President Luis Quispe has spoken to Mary Hale since March. | hale-soto NO_CONTACT, hale+quispe NO_CONTACT
            Ana Soto met with neither Luis Quispe nor Mary Hale at the fair. |
            Neither Ana Soto nor Luis Quispe has spoken about the harbour since March. |
            """)
    void neitherOfTwoWasMet(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ivo Paz, head of Bolivia's Coast Council, and Rosa Vega meet in Lima. | paz+vega CONTACT
            Rosa Vega meets Ivo Paz, head of Bolivia's Coast Council, and Pedro Huaman. | ministers CONTACT, paz+vega CONTACT
            Jo Tan, head of Bolivia's Coast Council, and Rosa Vega meet in Lima. | bolivia+vega CONTACT
            """)
    void anOfficeBehindANameIsNobodyElse(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
