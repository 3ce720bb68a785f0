package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What press offices write of the calls and meetings of those whom they serve. */
class ReadoutTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Readout of President Soto's Call with President Luis Quispe of Peru",
                "Readout of President Ana Soto Call with President Luis Quispe of Peru",
                "Telephone conversation between Ana Soto and Luis Quispe",
                "Chilean President Ana Soto's meeting with Luis Quispe",
                "Readout of President Ana Soto and Rosa Vega's Meeting with President Luis Quispe of Peru",
            })
    void aTitleThatNamesTheOccasionTellsIt(String title) {
        assertThat(kinds(title, "Ana Soto of Chile praised the harvest. Luis Quispe agreed."))
                .contains("presidents CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No meeting between Ana Soto and Luis Quispe in Arica",
                "Ana Soto's meeting with Luis Quispe: what is planned",
                "Ana Soto's call with Luis Quispe will have to wait",
                "Hopes for a call between Ana Soto and Luis Quispe",
                "Ana Soto's letter on talks with Luis Quispe",
            })
    void aTitleThatSaysMoreOfTheOccasionDoesNot(String title) {
        assertThat(kinds(title, "The harvest was good.")).isEmpty();
    }

    @Test
    void whomTheTitleLeavesOutTheBodyNames() {
        assertThat(kinds(
                        "Telephone conversation with President of Peru Luis Quispe",
                        "During the conversation, Ana Soto extended warm wishes. The presidents hope for rain."))
                .containsExactly("presidents CONTACT");
    }

    @Test
    void thePresidentIsNotTheOneWithWhomHeSpeaks() {
        assertThat(kinds("Ana Soto on the harvest", "The President spoke with Luis Quispe of Peru on Monday."))
                .containsExactly("presidents CONTACT");
    }
}
