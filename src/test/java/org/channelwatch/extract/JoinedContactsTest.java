package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;
import static org.channelwatch.extract.Readings.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts that share a verb, a list, or the sentence with another, and what a speaker says in between. */
class JoinedContactsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto had dinner with Ivo Paz on Monday and a meeting with Luis Quispe on Tuesday. | presidents CONTACT 2019-06-18/2019-06-19 DAY, paz+soto CONTACT 2019-06-17/2019-06-18 DAY",
                "Ana Soto will hold talks with Ivo Paz on Monday and a meeting with Luis Quispe on Tuesday. | presidents PLANNED 2019-06-25/2019-06-26 DAY, paz+soto PLANNED 2019-06-24/2019-06-25 DAY",
                "Ana Soto met Luis Quispe at a dinner on Monday and then had a longer discussion on Tuesday. | presidents CONTACT 2019-06-17/2019-06-18 DAY, presidents CONTACT 2019-06-18/2019-06-19 DAY",
                "Ana Soto and Luis Quispe met in Lima, in 2017, on the margins of the APEC, and at Arica, in 2018. | presidents CONTACT 2017-01-01/2018-01-01 YEAR, presidents CONTACT 2018-01-01/2019-01-01 YEAR",
            })
    void eachHasItsDay(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto had dinner with Ivo Paz and then a bilateral with Luis Quispe. | presidents CONTACT, paz+soto CONTACT",
                "Ana Soto held talks with Ivo Paz, followed by a meeting with Luis Quispe. | presidents CONTACT, paz+soto CONTACT",
                "Ana Soto had dinner with Ivo Paz and hopes for a bilateral with Luis Quispe. | paz+soto CONTACT",
                "Ana Soto met Ivo Paz and had a discussion with her ministers today. | paz+soto CONTACT",
                "Officials from Chile, Bolivia, and Peru met in Arica. | states CONTACT, bolivia+chile CONTACT, bolivia+peru CONTACT",
                "Chile held talks with two neighbours, Bolivia and Peru. | states CONTACT, bolivia+chile CONTACT",
                "Chile held talks with two highland states (Bolivia and Peru) in Arica. | states CONTACT, bolivia+chile CONTACT",
                "The leaders of Chile and Peru signed a treaty. | states CONTACT",
                "Chile and Peru signed a treaty. |",
                "Chile and Peru are negotiating a truce to end the fighting. | states CONTACT",
                "Chile and Peru announced plans to negotiate a truce. | states PLANNED",
                "Chile and Peru are negotiating for the release of sailors. |",
                "Chile and Peru negotiated a treaty with Bolivia. | bolivia+chile CONTACT, bolivia+peru CONTACT",
            })
    void oneVerbTellsOfAll(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: President Hale spoke with Ivo Paz yesterday and President Soto — as I read out to you — this morning.",
                "MS. KEEN: President Hale took a call from Ivo Paz yesterday and spoke earlier today with — just before that, with President Soto.",
                "MS. KEEN: President Hale had a call with Ivo Paz yesterday and a separate call with President Soto this morning.",
            })
    void asidesDoNotPart(String text) {
        assertThat(spoken(text)).contains("hale-soto CONTACT 2019-06-20/2019-06-20 DAY");
    }

    @Test
    void aSpeakerTakesItUpAgain() {
        assertThat(
                        spoken(
                                "MS. KEEN: But I would tell you that the conversations with the Chileans — that they continue."))
                .containsExactly("chile+us CONTACT 2019-06-19/2019-06-20 APPROX");
        assertThat(
                        spoken(
                                "MS. KEEN: We have had, from the White House, a number of conversations with key people in Chile."))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are in close contact with Chile, including, of course, a phone call between President Hale and President Soto. | hale-soto CONTACT /2019-06-20 UNKNOWN, chile+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "Both sides agreed to pursue more consultations, including a call between President Hale and President Soto. | hale-soto PLANNED 2019-06-19/2019-06-20 APPROX",
                "Both sides are committed to consultations, including through a call between President Hale and President Soto. | hale-soto PLANNED 2019-06-19/2019-06-20 APPROX",
            })
    void anExampleIsAsTrueAsWhatItIsOneOf(String text, String expected) {
        assertReads(spoken("MS. KEEN: " + text), expected);
    }

    @Test
    void whatIsToBeTomorrowIsToldBeforeItIsSaid() {
        assertThat(spoken("MS. KEEN: Tomorrow, we understand that there will be further talks among the Chileans,"
                        + " Peruvians and Bolivians."))
                .contains("states PLANNED 2019-06-21/2019-06-22 DAY");
    }
}
