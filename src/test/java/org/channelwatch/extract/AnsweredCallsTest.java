package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    President Quispe has asked for a phone call with President Soto about the boats, but the request has been left unanswered. | presidents UNANSWERED
                    President Quispe has asked for a phone call with President Soto about the boats, but the request has been welcomed. |
                    President Soto has ordered an end to communication with President Quispe. | presidents DEFUNCT
                    President Soto has ordered an end to speculation about President Quispe. |
                    Juan Roe has spoken to President Soto, who called him on Monday. President Quispe was in Lima. |
                    President Quispe has spoken to President Soto, who called him on Monday. | presidents CONTACT, presidents CONTACT
                    Pedro Huaman was scheduled to travel to La Paz in May and also visit Santiago. | bolivia+peru PLANNED
                    Chile and Peru restored the military lines and put them back to normal operations. | border-line RESTORED
                    """)
    void whoAsksIsNotAlwaysAnswered(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Pedro Huaman refused to accept the phone call of the Chilean Foreign Minister Rosa Vega in mid-February. | ministers UNANSWERED 2019-02-10/2019-02-21 APPROX
                    The last known time that Rosa Vega spoke with Pedro Huaman was on May 18. | ministers NO_CONTACT 2019-05-18/2019-05-19 DAY, ministers CONTACT 2019-05-18/2019-05-19 DAY
                    Rosa Vega spoke to the Chief of the Peruvian General Staff Gen. Inti Rojas on May 11. | rojas+vega CONTACT 2019-05-11/2019-05-12 DAY
                    Rosa Vega spoke to the Chief of the Peruvian General Staff on May 11. | states CONTACT 2019-05-11/2019-05-12 DAY
                    """)
    void onWhichDay(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Consultations are underway to arrange a phone conversation between President Soto and President Quispe. |
                    Consultations are underway between President Soto and President Quispe. | presidents CONTACT 2019-06-19/2019-06-20 APPROX
                    Rosa Vega outlined an approach where steps are met by corresponding relief by Peru. |
                    Rosa Vega was received at a ceremony on Monday by Pedro Huaman. | ministers CONTACT 2019-06-17/2019-06-18 DAY
                    Pedro Huaman still has not called Rosa Vega back. | ministers UNANSWERED 2019-06-19/2019-06-20 APPROX
                    President Soto has been asking for a direct conversation with President Quispe since May 24 without success. | presidents UNANSWERED 2019-05-24/2019-05-25 DAY
                    The last conversation between President Soto and President Quispe, the ministry recalls, took place in May. | presidents NO_CONTACT 2019-05-01/2019-06-01 MONTH, presidents CONTACT 2019-05-01/2019-06-01 MONTH
                    President Soto cancelled her planned early September summit with President Quispe. | presidents CANCELLED 2019-06-19/2019-06-20 APPROX
                    """)
    void whatIsOnlyArrangedHasNotBeen(String text, @Nullable String expected) {
        assertReads(dated(text), expected);
    }
}
