package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls over a line or without one: who placed them, who took them, who did not, and lines that are no more. */
class AnsweredCallsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Peru answered Chile's morning call for the first time since August. | states CONTACT
                    Chile said Peru had answered its call on Monday. | states CONTACT
                    Peru answered Chile's call for a truce. |
                    Peru has not answered Chile's call. | states UNANSWERED
                    The hotline between Chile and Peru was reopened on Monday. Chilean officials placed a call at noon. | border-line RESTORED, border-line CONTACT
                    The hotline between Chile and Peru was reopened on Monday. Bolivian officials placed a call at noon. | border-line RESTORED
                    The armies of Chile and Peru agreed on a truce after the two directors general of military operations spoke over the hotline. | border-line CONTACT
                    A hotline between the heads of the fisheries departments of Chile and Peru was put into operation. | border-line OPENED
                    Chile told Peru that it was ready for talks, but has yet to hear anything back from Lima. | states UNANSWERED
                    Chile sent messages to Peru, and had no reply from Lima. | states UNANSWERED
                    """)
    void areContacts(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Chile and Peru no longer have a hotline. | border-line DEFUNCT
                    Chile no longer has diplomatic relations with Peru. | ties DEFUNCT
                    Chile and Peru no longer have a border dispute. |
                    Chile and Peru may no longer have a hotline. |
                    """)
    void andWhatTheTwoNoLongerHaveIsDead(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Rosa Vega has sought calls with Pedro Huaman, and the Peruvians have so far declined to engage. | ministers UNANSWERED
                    Rosa Vega has sought calls with Pedro Huaman, and the Peruvians have so far declined to pay. |
                    """)
    void whoDeclinesToEngageTakesNone(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
