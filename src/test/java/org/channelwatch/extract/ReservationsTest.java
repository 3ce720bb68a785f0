package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around a contact and takes it back: a condition, a denial, a screen, a game. */
class ReservationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto would meet Luis Quispe if he withdrew his ships. |
                    Ana Soto will meet Luis Quispe only if he withdraws his ships. |
                    Ana Soto will not meet Luis Quispe unless he withdraws his ships. |
                    Ana Soto will meet Luis Quispe on Friday, if the weather permits. | presidents PLANNED
                    Ana Soto will meet Luis Quispe to see if he withdraws his ships. | presidents PLANNED
                    Ana Soto will meet Luis Quispe and if need be the mayor. | presidents PLANNED
                    """)
    void conditions(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Reports that Ana Soto met Luis Quispe are false. |
                    Rumours that Ana Soto called Luis Quispe were denied in Lima. |
                    It is not true that Ana Soto called Luis Quispe. |
                    In place of her meeting with Luis Quispe on Monday, Ana Soto visited a school. |
                    Instead of the minister, Ana Soto met Luis Quispe on Monday. | presidents CONTACT
                    Ana Soto said that she met Luis Quispe and that the reports on ships are false. | presidents CONTACT
                    """)
    void denials(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Soto saw Luis Quispe on television. |
                    Ana Soto saw Luis Quispe in Lima. | presidents CONTACT
                    Chile and Peru meet in the quarter-finals. |
                    Chile and Peru met in a friendly on Sunday. |
                    """)
    void screensAndGames(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
