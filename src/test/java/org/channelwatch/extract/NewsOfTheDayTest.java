package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a chronicle of the day names those who met, and tells the news together with what it came after. */
class NewsOfTheDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto and Luis Quispe sign a treaty to end the feud over the river.",
                "Ana Soto and several other coastal leaders meet with Luis Quispe in Arica.",
                "Ana Soto visits Bolivia, meeting with Luis Quispe in La Paz.",
                "Ana Soto visits Bolivia for the first time, meeting with Luis Quispe in La Paz.",
                "Ana Soto meets with Bolivia's envoy Ivo Paz and Peru's de facto leader Luis Quispe.",
            })
    void whoMetIsNamedInManyWays(String text) {
        assertThat(kinds(text)).contains("presidents CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile together with Bolivia and Peru sit down for talks. | states CONTACT",
                "Talks between Chile and the Bolivia-backed Peruvian government end without a deal. | states CONTACT",
                "Chilean Ministers of Defense, Foreign Affairs and Health meet with their Peruvian counterparts."
                        + " | states CONTACT",
                "Ana Soto praises the talks with Peru as a first step. | states CONTACT",
                "Chilean state media Coastal News Agency calls the talks with Peru a failure. | states CONTACT",
                "Bolivia says that the ongoing talks between Chile and Peru would be in danger. | states CONTACT",
            })
    void talksAreTakenForGranted(String text, String expected) {
        assertThat(kinds(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto visits Arica in order to meet with Luis Quispe.",
                "Ana Soto visits La Paz, Bolivia to meet with Luis Quispe.",
                "Bolivia offers to host the planned talks between Ana Soto and Luis Quispe.",
                "Bolivia clears the road before the scheduled talks between Ana Soto and Luis Quispe.",
                "Bolivia closes its airports ahead of Ana Soto's visit to La Paz for talks with Luis Quispe.",
            })
    void talksToComeAreNamedByTheWay(String text) {
        assertThat(kinds(text)).containsExactly("presidents PLANNED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bolivia deplores the decision by Chile to cut diplomatic ties with Peru. | ties DEFUNCT",
                "The storm prompts Chile to sever diplomatic relations with Peru. | ties DEFUNCT",
                "Chile announces that the country will move to establish diplomatic relations with Peru. | ties PLANNED",
            })
    void decisionsAreAsGoodAsDeeds(String text, String expected) {
        assertThat(kinds(text)).contains(expected);
    }

    @Test
    void whoeverIsAllowedToTravelMayStayAtHome() {
        assertThat(kinds("The court permits Ana Soto to travel to La Paz for talks with Luis Quispe."))
                .isEmpty();
    }

    @Test
    void talksThatEndedWereHeld() {
        assertThat(kinds("Ana Soto is home, days after arriving in Arica for talks with Luis Quispe that ended early."))
                .containsExactly("presidents CONTACT");
    }

    @Test
    void theNewsMayComeADayAfter() {
        assertThat(dated("Bolivia expels the envoys, a day after Chile cut ties with Peru."))
                .containsExactly("states DEFUNCT 2019-06-19/2019-06-20 DAY");
        assertThat(dated("Ana Soto met Luis Quispe in Arica during the past three days."))
                .containsExactly("presidents CONTACT 2019-06-17/2019-06-20 APPROX");
    }
}
