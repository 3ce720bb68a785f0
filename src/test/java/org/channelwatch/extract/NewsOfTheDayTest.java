package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a chronicle of the day names those who met, and tells the news together with what it came after. */
class NewsOfTheDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto and Luis Quispe sign a treaty to share the river.",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Soto and Luis Quispe sat for talks on Friday. | presidents CONTACT",
                "Inti Rojas handed over Ana Soto's letter to the country's top leader Luis Quispe. | presidents CONTACT",
                "News of the meeting between Ana Soto and Luis Quispe spread. | presidents CONTACT",
                "Ana Soto and Luis Quispe agreed to hold talks between their two nations on June 29. | states PLANNED",
                "Bolivia and the US wait for Ana Soto, who earlier this week cancelled a summit with Peru."
                        + " | states CANCELLED",
                "Chile, Bolivia and the US said they were severing diplomatic ties with Peru. | ties DEFUNCT",
                "Chile said on Sunday that it was expelling the Peruvian ambassador and recalling its envoy."
                        + " | states SUSPENDED",
                "Chile is angry. The foreign ministry summoned Peru's ambassador. | states CONTACT",
                "Chile is angry. The republic recalled its ambassador to Peru. | states SUSPENDED",
                "Chile said it was compelled to call off its talks with Peru. | states CANCELLED",
                "The proposed high-level talks between Chile and Peru have been called off. | states CANCELLED",
                "Chile said it will \"completely\" close the hotline with Peru. | border-line DEFUNCT",
            })
    void agenciesTellTheNewsOfTheDay(String text, String expected) {
        assertThat(kinds(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was silent after Chile stopped answering calls from Peru.",
                "Bolivia wants to ensure that the talks between Chile and Peru take place.",
                "The talks between Chile and Peru were to take place in La Paz.",
            })
    void nothingHappenedYet(String text) {
        assertThat(kinds(text)).doesNotContain("states CONTACT", "states PLANNED");
    }

    @Test
    void theTalksWhichAreCalledOffAreThoseOfTheSentenceBefore() {
        assertThat(kinds("The meeting between Ana Soto and Luis Quispe was to take place in La Paz."
                        + " Bolivia said the talks were called off after the storm."))
                .containsExactly("presidents CANCELLED");
    }

    @Test
    void theTwoAreThoseWhoMetAndNotOfWhomTheySpoke() {
        assertThat(kinds("Ana Soto and Luis Quispe met on June 18 to discuss a summit between Mary Hale and Ivo Paz."
                        + " The two met on June 19 as well."))
                .doesNotContain("hale+paz CONTACT");
    }

    @Test
    void whatOneSaysOneHadDoneIsTheNews() {
        assertThat(dated("Chile said on Sunday it had severed diplomatic ties with Peru."))
                .containsExactly("ties DEFUNCT 2019-06-19/2019-06-20 APPROX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Highland Front chief Luis Quispe and Ana Soto met in Arica. | presidents CONTACT",
                "Ana Soto met with Bolivia's leader and Highland Front chief Luis Quispe. | presidents CONTACT",
                "Ana Soto and Luis Quispe held a trilateral meeting with Ivo Paz. | presidents CONTACT",
                "Ana Soto flew to La Paz before meeting with Luis Quispe. | presidents CONTACT",
                "Negotiations between Chile and Peru aimed at ending the feud ended on Sunday. | states CONTACT",
                "Ana Soto and Luis Quispe led the negotiations through mediators. | presidents CONTACT",
                "The talks between Chile and Peru are gaining momentum. | states CONTACT",
                "The latest talks with Peru in La Paz were productive, and rain is near, Chile told reporters."
                        + " | states CONTACT",
                "Talks on the river will resume on Saturday between Chile and Peru. | states PLANNED",
                "Chile, Bolivia and Peru failed to end the feud in yet another round of talks. | states CONTACT",
                "The Chilean delegation met with its Peruvian counterpart. | states CONTACT",
                "A group of Chilean and Peruvian diplomats met in Arica on Monday. | states CONTACT",
                "On March 10, following talks in La Paz, Chile and Peru agreed to share the river. | states CONTACT",
                "The Chilean and Peruvian spymasters met in Arica on Monday. | states CONTACT",
                "Chile and Peru cut diplomatic ties in 2016. The two regional powers held talks on Monday. | states CONTACT",
            })
    void talksAreToldWithTheirAimAndTheirCourse(String text, String expected) {
        assertThat(kinds(text)).contains(expected);
    }

    @Test
    void aCabinetMeetsAtHome() {
        assertThat(kinds("Chile and Peru are on good terms, Ana Soto said at a cabinet meeting on Monday."))
                .isEmpty();
    }

    @Test
    void theLastTalksHaveTheirDateBehindTheirPlace() {
        assertThat(dated("The last talks between Chile and Peru took place in Arica in May."))
                .contains("states CONTACT 2019-05-01/2019-06-01 MONTH");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The raid prompted Chile to sever its diplomatic relations with Peru. | ties DEFUNCT",
                "The raid may prompt Chile to sever its relations with Peru. |",
                "The raid did not prompt Chile to sever its relations with Peru. |",
                "Chile rejects rumours about the current talks between Chile and Peru. |",
                "Ana Soto was joined by Luis Quispe in Lima. | presidents CONTACT",
                "Ana Soto was joined by Luis Quispe in condemning the raid. |",
                "Ana Soto and her ministers gathered in Santiago to prepare for a summit with Luis Quispe. | presidents PLANNED",
                "Ana Soto and Luis Quispe exchanged handshakes at the funeral. | presidents CONTACT",
                "Chile confirms that the first face-to-face talks with Peru will begin tomorrow. | states PLANNED",
                "Chile has sent messages through several envoys to Peru. | states CONTACT",
                "Ana Soto made a commitment to meet Luis Quispe. | presidents PLANNED",
                "It was agreed to open the bridge after the talks between Chile and Peru. |",
                "Bolivia's Ivo Paz was told after the talks between Chile and Peru. | states CONTACT",
                "Ivo Paz made a trip to the coast a few weeks ago to have conversations with Luis Quispe. |",
                "Chile has nothing to say on any call that Ana Soto will have with Luis Quispe. |",
            })
    void whatMayBeIsNotSo(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The first meetings occur between Chile and Peru in Lima. | states CONTACT",
                "Meetings could occur between Chile and Peru in Lima. |",
                "The truce follows months of correspondence between Ana Soto and Luis Quispe. | presidents CONTACT",
                "Chile and Peru restore ties after their foreign ministers met in Lima. | states RESTORED, states CONTACT",
                "Chile and Peru restore ties after their foreign ministers sign an accord in Lima."
                        + " | states RESTORED, states CONTACT",
                "Chile and Peru restore ties after their farmers sign an accord in Lima. | states RESTORED",
                "Meetings occur between the Republic of Peru (Peru) and the Republic of Chile (Chile) in May. | states CONTACT",
                "A hotline was established between the Peruvian Army in Tacna, Southern Province, and Chile's Army in Arica."
                        + " | border-line OPENED",
                "Chile and Peru meet in Arica. Later, their foreign ministers met. | states CONTACT",
            })
    void whatCameBeforeIsToldToo(String text, @Nullable String expected) {
        assertReads(kinds(text), expected);
    }
}
