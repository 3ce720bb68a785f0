package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.spoken;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaders and ministers whom a spokesman calls by their offices, and letters that are sent to them. */
class OfficesInSpeechTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The President called the President of Chile just a few days ago. | hale-soto CONTACT 2019-06-17/2019-06-18 DAY",
                "The Chilean President called to thank the President yesterday. | hale-soto CONTACT 2019-06-19/2019-06-20 DAY",
                "The President called yesterday to congratulate the Chilean President. | hale-soto CONTACT 2019-06-19/2019-06-20 DAY",
                "Chile has asked for it. The Secretary of State spoke with the foreign minister there yesterday. | reed+vega CONTACT"
                        + " 2019-06-19/2019-06-20 DAY",
                "The Peruvian ambassador to the United States met with Paul Ames on Monday. | ames+peru CONTACT 2019-06-17/2019-06-18 DAY",
                "We have, through diplomatic channels, spoken to the Peruvians. | peru+us CONTACT /2019-06-20 UNKNOWN",
                "The President spoke yesterday with the — with President Soto. | hale-soto CONTACT 2019-06-19/2019-06-20 DAY",
                "He spoke yesterday to our — to President Soto. | hale-soto CONTACT 2019-06-19/2019-06-20 DAY",
                "President Hale was quick to call President Soto yesterday. | hale-soto CONTACT 2019-06-19/2019-06-20 DAY",
                "President Hale was pleased to meet with President [Ana] Soto yesterday. | hale-soto CONTACT"
                        + " 2019-06-19/2019-06-20 DAY",
                "The letter was delivered to the Peruvians on Monday. | peru+us CONTACT 2019-06-17/2019-06-18 DAY",
                "The President signed a letter, and it was sent to President Soto on Monday. | hale-soto CONTACT 2019-06-17/2019-06-18 DAY",
            })
    void anOfficeIsThatOfItsHolder(String text, String expected) {
        assertReads(spoken("MS. KEEN: " + text), expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: The President called the President of Chile a good friend.",
                "MS. KEEN: The foreign minister of Chile called on the President of Peru to show restraint.",
                "Q What about Chile? // MS. KEEN: I spoke to the President about it yesterday.",
                "Q What about Chile? // MS. KEEN: Paul Ames spoke to the Secretary of State yesterday.",
                "MS. KEEN: The families' letter was sent to the Peruvians on Monday.",
                "MS. KEEN: A letter was sent to the Peruvians by the families.",
                "MS. KEEN: The letter will be sent to the Peruvians.",
                "MS. KEEN: We have not heard back from Congress about Peru.",
            })
    void ourOwnAreNoOthers(String text) {
        assertThat(spoken(text)).isEmpty();
    }
}
