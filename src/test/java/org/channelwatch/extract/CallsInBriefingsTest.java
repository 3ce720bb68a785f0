package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.spoken;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls, journeys and offices of which a press secretary or a reporter speaks as of something known. */
class CallsInBriefingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q When the President met with President Soto, was there any discussion of trade? | hale-soto",
                "MS. KEEN: His nine calls with President Soto show that. | hale-soto",
                "MS. KEEN: The two calls between the President and President Soto show that. | hale-soto",
                "MS. KEEN: The three calls from the President to President Soto show that. | hale-soto",
                "MS. KEEN: It is the most senior one since the President last spoke with President Soto. | hale-soto",
                "MS. KEEN: Prime Minister Paz went to Santiago to have talks with President Soto. | paz+soto",
                "MS. KEEN: These are issues that we discussed with the Peruvians. | peru+us",
                "MS. KEEN: We've communicated on that as well to Peru. | peru+us",
                "MS. KEEN: Secretary Doe met with Peruvian counterparts in Lima. | peru+us",
                "MS. KEEN: Energy Secretary Doe held a meeting with Peruvian counterparts. | peru+us",
                "MS. KEEN: We have engaged with some other suppliers, including Peru. | peru+us",
                "MS. KEEN: The President has been engaged for months, including multiple calls with President Soto. | hale-soto",
                "MS. KEEN: It was the product of, if you look back, half a dozen calls between the President and President Soto."
                        + " | hale-soto",
                "MS. KEEN: We've had over 60 calls, from the President on down, with senior leaders in Peru. | peru+us",
                "MS. KEEN: She had the opportunity to be candid with President Soto. | hale-soto",
                "MS. KEEN: The President had some one-on-one time with President Soto. | hale-soto",
                "Q May I ask about Ivo Paz's mission? He went to Santiago. He met with President Soto. | paz+soto",
            })
    void whatIsSpokenOfAsKnownHasBeen(String text, String pair) {
        assertThat(spoken(text)).containsExactly(pair + " CONTACT /2019-06-20 UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: We're staying in close contact with our Peruvian counterparts. | peru+us",
                "MS. KEEN: We are engaged on a daily basis, multiple times a day, with Peruvian counterparts. | peru+us",
                "MS. KEEN: We are very much deeply in touch with the Peruvians. | peru+us",
                "Q Given that we know the Peruvian president is in frequent touch with the Chilean president, are they helpful?"
                        + " | presidents",
                "Q Given that the vice president is in touch with President Soto, are they helpful? | moss+soto",
                "Q Given that President Soto is in pretty frequent touch with the president-elect, are they helpful? | ortiz+soto",
            })
    void whoIsInTouchIsSoToday(String text, String pair) {
        assertThat(spoken(text)).containsExactly(pair + " CONTACT 2019-06-19/2019-06-20 APPROX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: As I noted in the readout of the President's call with President Soto just yesterday, it was candid."
                        + " | hale-soto CONTACT 2019-06-19/2019-06-20 DAY",
                "MS. KEEN: The two calls the President made yesterday, one to President Soto and one to Prime Minister Paz, helped."
                        + " | hale-soto CONTACT 2019-06-19/2019-06-20 DAY, hale+paz CONTACT 2019-06-19/2019-06-20 DAY",
                "Q Was there anything in your conversations with Peruvian officials last week that was new?"
                        + " | peru+us CONTACT 2019-06-10/2019-06-17 INTERVAL",
                "MS. KEEN: Prime Minister Paz was in Santiago last week to meet with President Soto."
                        + " | paz+soto CONTACT 2019-06-10/2019-06-17 INTERVAL",
                "MS. KEEN: His last call was on Monday with President Soto. | hale-soto NO_CONTACT 2019-06-17/2019-06-18 DAY,"
                        + " hale-soto CONTACT 2019-06-17/2019-06-18 DAY",
                "MS. KEEN: President Hale met President Soto in Lima in 2017 at the G20 Summit and at Salem, Oregon, in 2018."
                        + " | hale-soto CONTACT 2017-01-01/2018-01-01 YEAR, hale-soto CONTACT 2018-01-01/2019-01-01 YEAR",
                "MS. KEEN: There was a Peruvian delegation there yesterday talking to the Bolivian government."
                        + " | bolivia+peru CONTACT 2019-06-19/2019-06-20 DAY",
            })
    void theDayOfWhatIsKnownIsItsOwn(String text, String expected) {
        assertThat(spoken(text)).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: The President will start the day tomorrow by meeting with President Soto. | hale-soto",
                "MS. KEEN: In Chile tomorrow, the President will have a meeting with the President of Chile. | hale-soto",
                "MS. KEEN: In Bolivia, the President will meet with the Prime Minister tomorrow. | hale+paz",
                "MS. KEEN: The President will meet with the NATO Secretary General tomorrow. | hale+lind",
                "MS. KEEN: We're expecting a meeting tomorrow between the President and President Soto. | hale-soto",
            })
    void whatIsArrangedIsPlanned(String text, String pair) {
        assertThat(spoken(text)).containsExactly(pair + " PLANNED 2019-06-21/2019-06-22 DAY");
    }

    @Test
    void counterpartsMayBeInSeveralCountries() {
        assertThat(spoken("MS. KEEN: We are in constant touch with our counterparts, both in Peru and in Bolivia."))
                .containsExactly(
                        "peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                        "bolivia+us CONTACT 2019-06-19/2019-06-20 APPROX");
    }

    @Test
    void aSeasonIsATime() {
        assertThat(spoken("MS. KEEN: President Hale spoke with President Soto last summer."))
                .containsExactly("hale-soto CONTACT 2018-06-01/2018-09-01 INTERVAL");
    }

    @Test
    void whatIsToComeUpInTalksThatAreAheadIsPlanned() {
        assertThat(spoken("MS. KEEN: I expect that to come up in the conversations with President Soto tomorrow."))
                .containsExactly("hale-soto PLANNED 2019-06-21/2019-06-22 DAY");
    }

    @Test
    void whatAMeetingWillBeItHasNotBeenYet() {
        assertThat(spoken("MS. KEEN: This meeting between President Hale and President Soto will be a chance to talk."))
                .containsExactly("hale-soto PLANNED 2019-06-19/2019-06-20 APPROX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q When will the President meet with President Soto, and what will he say?",
                "Q Can you say whether the vice president spoke with President Soto?",
                "MS. KEEN: The two calls between the President and President Soto will have to wait.",
                "MS. KEEN: There was progress in the talks with Peru.",
                "MS. KEEN: These are issues that are likely to figure in President Soto's discussions with Secretary Reed.",
                "MS. KEEN: The President and the Prime Minister will meet with families of those held by the Highland Front.",
                "MS. KEEN: He hopes to solve it by meeting with President Soto.",
                "MS. KEEN: Union Secretary Doe met with Peruvian counterparts.",
            })
    void whatIsOpenTellsNothingOfTheKind(String text) {
        assertThat(Arrays.stream(spoken(text).toArray())
                        .filter(found -> String.valueOf(found).contains(" CONTACT ")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I don't have any communications with Peru to speak to. |",
                "We have no engagement with Peru to announce today. |",
                "We don't have any communications with Peru to end the dispute. | peru+us NO_CONTACT /2019-06-20 UNKNOWN",
            })
    void whoHasNothingToTellDeniesNothing(String text, @Nullable String expected) {
        assertReads(spoken("Q Is there a channel? // MS. KEEN: " + text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Last night, the President not only spoke with President Soto, she also wrote a letter. | hale-soto CONTACT"
                        + " 2019-06-19/2019-06-20 DAY",
                "Last night, the President had not spoken with President Soto. |",
                "The President had a call with President Soto, and Secretary Reed was in Oslo last week. | hale-soto CONTACT"
                        + " /2019-06-20 UNKNOWN",
                "The President had a call with President Soto, and with the mayor of Oslo, last week. | hale-soto CONTACT"
                        + " 2019-06-10/2019-06-17 INTERVAL",
                "Secretary Reed spoke with Prime Minister Paz in the past week. | paz+reed CONTACT 2019-06-13/2019-06-20 APPROX",
                "Over the weekend, Ambassador Doe looked at what the President discussed with President Soto in their call last week."
                        + " | hale-soto CONTACT 2019-06-10/2019-06-17 INTERVAL",
                "The President held a press conference with President Soto yesterday. | hale-soto CONTACT 2019-06-19/2019-06-20 DAY",
                "The President held a press conference about President Soto yesterday. |",
                "The President did a call with President Soto yesterday. | hale-soto CONTACT 2019-06-19/2019-06-20 DAY",
                "The President did call for President Soto to resign yesterday. |",
                "The President looks at the offices of Peru and Bolivia, and she spoke to President Soto yesterday. | hale-soto CONTACT"
                        + " 2019-06-19/2019-06-20 DAY",
                "The President looks at the offices of Peru and Bolivia, and Prime Minister Paz spoke to President Soto yesterday."
                        + " | paz+soto CONTACT 2019-06-19/2019-06-20 DAY",
                "Secretary Reed was in Oslo over the weekend. She met Prime Minister Paz. | paz+reed CONTACT"
                        + " 2019-06-15/2019-06-17 INTERVAL",
                "Secretary Reed was in Oslo over the weekend. She has met Prime Minister Paz. | paz+reed CONTACT"
                        + " /2019-06-20 UNKNOWN",
            })
    void aCallIsOfItsOwnDay(String text, @Nullable String expected) {
        assertReads(spoken("MS. KEEN: " + text), expected);
    }

    @Test
    void ofSeveralCallsNobodySaysWhen() {
        assertReads(
                Readings.dated("President Hale has had two calls with President Soto."),
                "hale-soto CONTACT /2019-06-20 UNKNOWN");
        assertReads(
                Readings.dated("President Hale has had a call with President Soto."),
                "hale-soto CONTACT 2019-06-19/2019-06-20 APPROX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q When did the call with President Soto happen? // MS. KEEN: That call happened on Tuesday. | hale-soto CONTACT"
                        + " 2019-06-18/2019-06-19 DAY",
                "Q When did the call with the senators happen? // MS. KEEN: That call happened on Tuesday. |",
            })
    void thatCallIsTheOneAskedAbout(String text, @Nullable String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: President Soto had what I'd call a friendly conversation with President Quispe on Monday. | presidents CONTACT",
                "MS. KEEN: President Soto had what we think was a useful call on Monday with President Quispe. | presidents CONTACT",
                "MS. KEEN: President Soto had what she calls a plan, and no meeting with President Quispe on Monday. |",
                "President Soto has a cold and may call off the June 27 dinner with President Quispe. |",
            })
    void whatOneCallsATalkIsOne(String text, @Nullable String expected) {
        assertReads(Readings.kinds("Press Briefing by Press Secretary Ellen Keen", text), expected);
    }
}
