package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.spoken;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a government expects, whom its president will see, and which visits it calls off, as its spokesman tells. */
class GuestsInSpeechTest {
    private static final String TOMORROW = " PLANNED 2019-06-21/2019-06-22 DAY";
    private static final String SOON = " PLANNED 2019-06-19/2019-06-20 APPROX";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Soto will be visiting the White House on Friday. | hale-soto",
                "President Soto will be here tomorrow for a bilateral meeting with the President. | hale-soto",
                "President Soto is coming to the White House tomorrow. | hale-soto",
                "We will have the Chilean president here on Friday. | hale-soto",
                "The Chilean foreign minister is coming to Washington tomorrow. | us+vega",
                "The week closes with the visit of President Soto tomorrow. | hale-soto",
            })
    void aGuestIsExpected(String text, String pair) {
        assertReads(spoken("MS. KEEN: " + text), pair + TOMORROW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Soto was here on Friday.",
                "The visit of President Soto yesterday was good.",
                "If President Soto is coming to the White House on Friday, we'll tell you.",
                "I can't say whether President Soto will be here on Friday.",
                "President Soto will be in the United States next week for the assembly.",
                "Senator Lund will be here on Friday.",
            })
    void othersAreNot(String text) {
        assertThat(spoken("MS. KEEN: " + text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "While in Santiago, President Hale will also participate in a state visit with President Soto. | hale-soto",
                "President Hale will have a bilateral with President Soto. | hale-soto",
                "She'll have the opportunity for an extended discussion with President Soto on trade. | hale-soto",
                "The President will travel to Santiago, where she will celebrate the pact, recognize Chile's role as a strategic partner and"
                        + " regional leader, and meet with President Soto. | hale-soto",
                "We can expect her to see President Soto as well. | hale-soto",
                "The President is going to see over a dozen leaders on this trip, including President Soto. | hale-soto",
                "The President is also going to get a chance to meet with President Soto. | hale-soto",
                "Minister Huaman is in town. He's going to meet with Paul, and that's good. | ames+huaman",
            })
    void whatIsToldOfAJourneyIsPlanned(String text, String pair) {
        assertReads(spoken("MS. KEEN: " + text), pair + SOON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are ready for tomorrow's meeting with President Soto. | hale-soto",
                "At tomorrow's call with President Soto, the President will raise trade. | hale-soto",
                "The President leaves tomorrow. During their bilateral meeting tomorrow, President Hale and President Soto will discuss trade."
                        + " | hale-soto",
            })
    void theTalksOfADayToComeAre(String text, String pair) {
        assertReads(spoken("MS. KEEN: " + text), pair + TOMORROW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can't confirm tomorrow's call with President Soto.",
                "We hope there will be an opportunity for a meeting with President Soto.",
                "The President saw reports about leaders, including President Soto.",
                "President Soto called off nothing. Secretary Reed is back. She met with Vice President Moss this morning.",
                "I spoke with my counterpart; Secretary Reed and Mary Hale have spoken with theirs. President Soto is here.",
            })
    void norIsWhatNobodySays(String text) {
        assertThat(spoken("MS. KEEN: " + text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A visit by President Soto has been postponed.",
                "What you ask me about — a visit by the President of Chile has been postponed until the spring.",
                "The visit of the Chilean president, which was planned for Monday, had to be cancelled.",
                "President Soto's visit is off.",
            })
    void aVisitIsCalledOff(String text) {
        assertThat(spoken("MS. KEEN: " + text)).singleElement().asString().startsWith("chile+us CANCELLED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Soto's visit was good.",
                "The President's visit has been postponed.",
                "A visit of Senator Lund has been postponed.",
                "The trip has been cancelled.",
            })
    void ofOthersNothingIsTold(String text) {
        assertThat(spoken("MS. KEEN: " + text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q Has Paul Ames postponed his trip to Chile? // MS. KEEN: He was to head there this week. That trip has been postponed."
                        + " | ames+chile CANCELLED /2019-06-20 UNKNOWN",
                "MS. KEEN: The President's visit to Chile is off. | chile+hale CANCELLED 2019-06-19/2019-06-20 APPROX",
                "MS. KEEN: The President and President Soto met in May. // Q And has she talked to Prime Minister Paz? // MS. KEEN: They spoke"
                        + " on Monday. | hale-soto CONTACT 2019-05-01/2019-06-01 MONTH, hale+paz CONTACT 2019-06-17/2019-06-18 DAY",
                "MR. AMES: Then we go to Peru. // Q And Prime Minister Paz? // MR. AMES: I've met with my counterpart. |",
                "MS. KEEN: Paul met with President Soto yesterday. | ames+soto CONTACT 2019-06-19/2019-06-20 DAY",
                "Q Thanks, Paul. // MS. KEEN: President Soto is here. |",
                "MS. KEEN: The President will host President Soto on January 10th. | hale-soto PLANNED 2020-01-10/2020-01-11 DAY",
            })
    void whoIsMeantTheTalkTells(String text, @Nullable String expected) {
        assertReads(spoken(text), expected);
    }
}
