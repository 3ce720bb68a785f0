package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.kinds;
import static org.channelwatch.extract.Readings.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spokesmen say of calls and meetings by the way: habits, talks that were agreed on, courtesy calls, and those whom nobody met. */
class TalksByTheWayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rosa Vega called on Luis Quispe in Lima on Monday. | quispe+vega CONTACT",
                "Rosa Vega called on Luis Quispe and held talks with Pedro Huaman. | ministers CONTACT, quispe+vega CONTACT",
                "Rosa Vega called on Luis Quispe to end the fighting. |",
                "Rosa Vega called on Luis Quispe and his ministers to end the fighting. |",
                "Rosa Vega called on Luis Quispe for restraint. |",
                "Ana Soto just wrapped a meeting in Arica with Luis Quispe. | presidents CONTACT",
                "Ana Soto wrapped the gift for Luis Quispe. |",
                "Rosa Vega met with her counterparts from Peru and Bolivia. | states CONTACT, bolivia+vega CONTACT",
            })
    void whomOneCallsOnOneSees(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @Test
    void whatIsRaisedInEveryCallTellsOfNone() {
        assertThat(spoken("MS. KEEN: We raise it in every conversation we have with Peru."))
                .isEmpty();
        assertThat(spoken("MS. KEEN: We raised it in the conversation we had with Peru on Monday."))
                .containsExactly("peru+us CONTACT 2019-06-17/2019-06-18 DAY");
    }

    @Test
    void whatWasAgreedBeforeACallIsNoPlan() {
        String call =
                "MS. KEEN: The President spoke with President Soto this morning. It followed a meeting in Lima at which their"
                        + " advisers agreed that the two presidents would speak";
        assertThat(spoken(call + ".")).containsExactly("hale-soto CONTACT 2019-06-20/2019-06-20 DAY");
        assertThat(spoken(call + " again.")).hasSize(2).anyMatch(found -> found.startsWith("hale-soto PLANNED"));
    }

    @Test
    void aTalkMayBeDatedBeforeItsParties() {
        assertThat(spoken("MS. KEEN: This builds on the discussion in May between President Hale and President Soto."))
                .containsExactly("hale-soto CONTACT 2019-05-01/2019-06-01 MONTH");
        assertThat(spoken("MS. KEEN: This builds on the rise in May between President Hale and President Soto."))
                .isEmpty();
    }

    @Test
    void theLastTwoOfThreeAreNotTheTwoCountries() {
        assertThat(kinds("Ann Doe will visit Chile, Peru and Bolivia. The two countries held talks on Monday."))
                .isEmpty();
        assertThat(kinds("Ann Doe praised Peru and Bolivia. The two countries held talks on Monday."))
                .containsExactly("bolivia+peru CONTACT");
    }

    @Test
    void littleContactIsNone() {
        assertThat(spoken("MS. KEEN: There has been very little contact between Chile and Peru."))
                .isEmpty();
        assertThat(spoken("MS. KEEN: There has been a little contact between Chile and Peru."))
                .containsExactly("states CONTACT /2019-06-20 UNKNOWN");
    }

    @Test
    void aCallOfThatTimeIsOfNoDay() {
        assertThat(spoken("President Hale had two calls with President Soto at the time."))
                .containsExactly("hale-soto CONTACT /2019-06-20 UNKNOWN");
        assertThat(spoken("President Hale had two calls with President Soto."))
                .containsExactly("hale-soto CONTACT 2019-06-19/2019-06-20 APPROX");
    }

    @Test
    void whomOneThanksTheySigned() {
        String thanks =
                "Mary Hale spoke separately with Ana Soto and Luis Quispe to thank them for the treaty they signed on Monday.";
        assertThat(kinds(thanks))
                .containsExactlyInAnyOrder("hale-soto CONTACT", "hale+quispe CONTACT", "presidents CONTACT");
    }

    @Test
    void theirFirstTalksAreOver() {
        String asked = "Q Has Secretary Reed been in touch with Rosa Vega? // MS. KEEN: The drought came up in their ";
        assertThat(spoken(asked + "introductory conversation."))
                .containsExactly("reed+vega CONTACT /2019-06-20 UNKNOWN");
        assertThat(spoken(asked + "speeches.")).isEmpty();
    }
}
