package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is sent to whom, for whom an envoy stands, and which journeys are announced or called off. */
class DelegationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Highland Front envoy to Bolivia meets with Ana Soto.",
                "The Highland Front special envoy for Bolivia meets with Ana Soto.",
                "Ana Soto meets with the Highland Front envoy for Bolivia.",
                "The Highland Front envoy to Bolivia, Ema Solis, meets with Ana Soto.",
                "Highland Front special envoy for Bolivia Ema Solis meets with Ana Soto.",
            })
    void envoysStandForWhoeverSendsThem(String text) {
        assertThat(kinds(text)).containsExactly("front+soto CONTACT");
    }

    @Test
    void envoysWithoutSendersStandForNobody() {
        assertThat(kinds("The special envoy for Bolivia meets with Ana Soto.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Chile sends a delegation to Peru for talks. | states PLANNED",
                "Chile agrees to send an envoy to Lima. | states PLANNED",
                "Chile will send a large delegation to Peru. | states PLANNED",
                "Chile sends a delegation to Peru for the Olympics. | -",
                "Chile sends blankets to Peru. | -",
                "Chile refuses to send a delegation to Peru. | -",
                "Chile may send a delegation to Peru. | -",
            })
    void delegationsWillSeeTheirHosts(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ana Soto announces a state visit to Peru. | states PLANNED",
                "Ana Soto announces a visit to Peru by Mary Hale. | -",
                "Ana Soto announces a visit by Peru's dancers. | -",
            })
    void visitsAreAnnounced(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @Test
    void severalJourneysAreCalledOffAtOnce() {
        assertThat(kinds("Ana Soto cancels her scheduled trips to Peru, Bolivia and the United States."))
                .containsExactly("states CANCELLED", "bolivia+soto CANCELLED", "soto+us CANCELLED");
        assertThat(kinds("Ana Soto cancels her trip to Peru, and Bolivia regrets that."))
                .containsExactly("states CANCELLED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "In a joint statement after talks hosted by Bolivia, Chile and Peru say that they will share the river."
                        + " | states CONTACT",
                "Following a breakthrough in talks, Chile and Peru open the pass. | states CONTACT",
                "Chile and Peru agree to a truce after talks between their foreign ministers. | states CONTACT",
                "In a bid to resume talks, Chile and Peru open the pass. | -",
                "Bolivia agrees to a truce after talks between Chile and Peru. | -",
            })
    void whatTwoSayTogetherTheyHaveTalkedAbout(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @Test
    void wordsThatAreExchangedOverSomethingAreAQuarrel() {
        assertThat(kinds("Chile and Peru exchange words over the river.")).isEmpty();
        assertThat(kinds("Ana Soto and Luis Quispe exchanged a few words in Arica."))
                .containsExactly("presidents CONTACT");
    }

    @Test
    void theOtherSideOfTiesIsThatOfTheClauseBefore() {
        assertThat(kinds("Bolivia cuts ties with Peru, and Chile downgrades diplomatic ties."))
                .containsExactlyInAnyOrder("bolivia+peru DEFUNCT", "ties SUSPENDED");
        assertThat(kinds("Bolivia cuts ties with the mines, and Chile downgrades diplomatic ties."))
                .isEmpty();
    }

    @Test
    void aGovernmentThatIsRecognizedStandsInTheList() {
        assertThat(
                        kinds(
                                "Bolivia and the internationally recognized government of Chile sever diplomatic ties with Peru."))
                .containsExactlyInAnyOrder("bolivia+peru DEFUNCT", "ties DEFUNCT");
    }

    @Test
    void consulatesAreShutDown() {
        assertThat(kinds("Chile shuts down the Peruvian consulate in Arica.")).containsExactly("states DEFUNCT");
    }

    @Test
    void theNewsMayComeWeeksAfter() {
        assertThat(dated("Bolivia is calm, two weeks after ties between Chile and Peru were cut."))
                .containsExactly("states DEFUNCT 2019-06-03/2019-06-10 APPROX");
        assertThat(dated("Chile opens the pass, more than a year after it severed ties with Peru."))
                .containsExactly("states DEFUNCT 2018-01-01/2019-01-01 YEAR");
    }

    @Test
    void theYearInWhichTheyMeetForTheThirdTimeIsNoDate() {
        assertThat(dated("Ana Soto and Luis Quispe meet in Arica for the third time this year."))
                .containsExactly("presidents CONTACT 2019-06-19/2019-06-20 APPROX");
        assertThat(dated("Ana Soto welcomes Luis Quispe to Arica for their first summit in 2019."))
                .containsExactly("presidents CONTACT 2019-06-19/2019-06-20 APPROX");
        assertThat(dated("Ana Soto, who met Luis Quispe for the first time this year, is ill."))
                .containsExactly("presidents CONTACT /2019-06-20 UNKNOWN");
    }

    @Test
    void whoeverWasElectedRecentlyMeetsNow() {
        assertThat(dated("Ana Soto meets with the recently elected president, Luis Quispe."))
                .containsExactly("presidents CONTACT 2019-06-19/2019-06-20 APPROX");
        assertThat(dated("Ana Soto recently visited Luis Quispe."))
                .containsExactly("presidents CONTACT /2019-06-20 UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile objects to former mayor Ema Solis's plan to visit Arica and meet with Luis Quispe.",
                "Chile permits those sailors on its travel ban list to travel to Arica for talks with Luis Quispe.",
                "Chile recognizes the valley and establishes formal diplomatic relations in exchange for aid from Peru.",
            })
    void whoeverIsNamedByTheWayTakesNoPart(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto denies having met Luis Quispe.",
                "Ana Soto denies ever having received a letter from Luis Quispe.",
                "Chile denies having held talks with Peru.",
                "Chile denies having cut ties with Peru.",
            })
    void whatIsDeniedWasNot(String text) {
        assertThat(kinds(text)).isEmpty();
        assertThat(kinds(text.replace("denies", "admits").replace("ever ", ""))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto is accused of having met Luis Quispe.",
                "Chile suspends cricketing ties with Peru.",
                "Chile severs all academic ties with Peru.",
            })
    void neitherAccusationsNorGamesAreChannels(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void whatTalksAreSetToBeginOnIsTheirDay() {
        assertThat(dated("Talks between Chile and Peru are set to begin on Monday in La Paz."))
                .containsExactly("states PLANNED 2019-06-24/2019-06-25 DAY");
        assertThat(dated("Talks between Chile and Peru are expected to resume on Monday."))
                .containsExactly("states PLANNED 2019-06-24/2019-06-25 DAY");
    }

    @Test
    void talksAreToldBesideWhatCameOfThem() {
        assertThat(kinds("Chile and Peru restore diplomatic ties after talks in La Paz."))
                .containsExactlyInAnyOrder("ties RESTORED", "states CONTACT");
        assertThat(kinds("Chile and Peru agree to restore diplomatic ties following talks in La Paz."))
                .containsExactlyInAnyOrder("ties PLANNED", "states CONTACT");
        assertThat(kinds("Chile and Peru will restore diplomatic ties after talks in La Paz."))
                .containsExactly("ties PLANNED");
    }

    @Test
    void aFormerAdministrationIsItsGovernment() {
        assertThat(kinds("The Obama administration suspends talks with Peru.")).containsExactly("peru+us SUSPENDED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile sends a delegation to La Paz for talks with Peru. | states PLANNED",
                "Chile says it will send a delegation to the border for talks with Peru. | states PLANNED",
                "Chile agrees to send a delegation to Oslo for peace talks with Peru. | states PLANNED",
                "Chile sends a delegation to La Paz. | bolivia+chile PLANNED",
                "Chile refuses to send a delegation to La Paz for talks with Peru. |",
                "Chile may send a delegation to La Paz for talks with Peru. |",
            })
    void aDelegationIsSentToThoseWithWhomItWillTalk(String text, String expected) {
        assertReads(kinds(text), expected);
    }
}
