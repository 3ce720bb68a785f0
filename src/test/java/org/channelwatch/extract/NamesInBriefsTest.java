package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom chronicles and readouts name, in whatever part of a sentence. */
class NamesInBriefsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile recalls its ambassador to Peru. | states SUSPENDED",
                "Chile says it has withdrawn its ambassador from Peru for consultations. | states SUSPENDED",
                "Chile and Peru return their ambassadors. | states RESTORED",
                "Chile announces the reinstatement of its ambassador to Peru. | states RESTORED",
                "Chile will send back its ambassador to Peru. | states PLANNED",
            })
    void anAmbassadorIsTheChannelOfTwoStates(String text, String expected) {
        assertThat(kinds(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile threatens to recall its ambassador to Peru.",
                "Chile calls on Peru to return its ambassador.",
                "Chile envies the ambassador of Peru.",
                "Chile praises the ambassador of Peru, who has to leave her house.",
                "Ana Soto recalls the talks of her childhood in Peru.",
                "Ana Soto tells Luis Quispe to resign.",
                "It rains days before Ana Soto is to meet with Luis Quispe.",
                "Ana Soto tells Luis Quispe that \"it will rain\".",
                "Ana Soto and Luis Quispe expressed interest in a phone call.",
                "Rosa Vega plans to discuss Ivo Paz's meeting with Pedro Huaman in Arica.",
            })
    void whatIsNoContactIsLeftAlone(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto tells Luis Quispe that it will rain.",
                "Ana Soto smiled after a White House meeting with Luis Quispe.",
                "Ana Soto held a White House meeting with Luis Quispe.",
                "Ana Soto met with and told Luis Quispe that it will rain.",
                "Ana Soto received a \"warm\", \"very kind and very long\" letter from Luis Quispe.",
                "Ana Soto met today with President Luis Quispe of Peru and the writer John Doe.",
                "Ana Soto visited jailed Peruvian opposition leader Luis Quispe.",
            })
    void contactOfPresidentsHasManyWords(String text) {
        assertThat(kinds(text)).containsExactly("presidents CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Top Peruvian official Inti Rojas meets with Chilean President Ana Soto. | rojas+soto CONTACT",
                "Chile thanked Bolivia for hosting talks between Chilean and Peruvian officials on Monday. | states CONTACT",
                "Peru blames the Highland Front for a fire and suspends talks with the group. | peace SUSPENDED",
                "Chile has cut all diplomatic ties with and will not resume any trade with Peru. | ties DEFUNCT",
                "Bolivia breaks with Chile, opting to instead establish diplomatic relations with Peru. | bolivia+peru OPENED",
                "A spokesman of Bolivia's Foreign Ministry calls Chile's Friday decision to sever all ties hasty."
                        + " | bolivia+chile DEFUNCT",
                "The rain comes just before Ana Soto is to meet with Luis Quispe on Monday. | presidents PLANNED",
                "Ana Soto makes a peace mission to Lima to meet with Luis Quispe. | presidents PLANNED",
                "Chile says it will establish a representative office with the unrecognized breakaway state of Peru. | states PLANNED",
            })
    void partiesAreFoundWhereverTheyStand(String text, String expected) {
        assertThat(kinds(text)).contains(expected);
    }

    @Test
    void whatPutsAnEndToTalksMayNameTheCallBefore() {
        assertThat(dated("Chile suspends all talks with Peru, accusing it of lying about yesterday's phone call between"
                        + " the leaders of both countries."))
                .containsExactly(
                        "states SUSPENDED 2019-06-19/2019-06-20 APPROX", "states CONTACT 2019-06-19/2019-06-20 DAY");
    }

    @Test
    void whoIsNamedBesideAPronounIsNotMeantByIt() {
        assertThat(kinds("Mary Hale travelled to Arica. On Monday, she and National Security Advisor Paul Ames met with"
                        + " Ana Soto."))
                .containsExactly("hale-soto CONTACT", "ames+soto CONTACT");
    }

    @Test
    void aJourneyOnADayThatIsOverHasBeenMade() {
        assertThat(dated("Ana Soto visited Lima on Monday to meet Luis Quispe."))
                .containsExactly("presidents CONTACT 2019-06-17/2019-06-18 DAY");
        assertThat(dated("Ana Soto will visit Lima on Monday to meet Luis Quispe."))
                .containsExactly("presidents PLANNED 2019-06-24/2019-06-25 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto and Luis Quispe will hold talks between June 28 and July 2."
                        + " | presidents PLANNED 2019-06-28/2019-07-03 INTERVAL",
                "Ana Soto spoke with Luis Quispe over telephone on Monday."
                        + " | presidents CONTACT 2019-06-17/2019-06-18 DAY",
            })
    void datesAreThoseOfTheContact(String text, String expected) {
        assertThat(dated(text)).containsExactly(expected);
    }
}
