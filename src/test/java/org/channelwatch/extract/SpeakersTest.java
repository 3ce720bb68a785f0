package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.spoken;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the speakers of a government mean, and what they take for done, begun or arranged. */
class SpeakersTest {
    @Test
    void whereNobodyIsNamedTheySpeakOfTheirPresident() {
        assertThat(spoken("MS. KEEN: As you saw, she spoke with President Soto yesterday."))
                .containsExactly("hale-soto CONTACT 2019-06-19/2019-06-20 DAY");
        assertThat(spoken("MS. KEEN: She had a call yesterday with President Soto and Prime Minister Paz."))
                .containsExactly(
                        "hale-soto CONTACT 2019-06-19/2019-06-20 DAY", "hale+paz CONTACT 2019-06-19/2019-06-20 DAY");
    }

    @Test
    void thoseOfTheTitleAreTheOnesWhoSpeak() {
        assertThat(Readings.kinds(
                        "Press Briefing by Press Secretary Ellen Keen and National Security Advisor Paul Ames",
                        "MR. AMES: He spoke with Prime Minister Paz yesterday."))
                .containsExactly("hale+paz CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: We remain in close contact with our Peruvian allies. | peru+us",
                "MS. KEEN: Our embassy in Lima is in touch with Peruvian officials about his case. | peru+us",
                "MS. KEEN: We've been engaged at a high level with Peru. | peru+us",
                "MS. KEEN: We've kept in close touch with the Peruvians. | peru+us",
                "Q What does Peru say? // MS. KEEN: Our teams talk regularly. | peru+us",
                "MS. KEEN: Jane Reed has been over in the region having discussions with Peruvian officials. | peru+reed",
            })
    void theGovernmentIsInTouch(String text, String pair) {
        assertThat(spoken(text)).containsExactly(pair + " CONTACT 2019-06-19/2019-06-20 APPROX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: The President has spoken with President Soto many times. | hale-soto CONTACT /2019-06-20 UNKNOWN",
                "MS. KEEN: The President was on the phone yesterday with President Soto. | hale-soto CONTACT 2019-06-19/2019-06-20"
                        + " DAY",
                "MS. KEEN: The President ran into President Soto at the summit on Monday. | hale-soto CONTACT 2019-06-17/2019-06-18"
                        + " DAY",
                "MS. KEEN: The President was in Arica on Monday, where she met President Soto. | hale-soto CONTACT"
                        + " 2019-06-17/2019-06-18 DAY",
                "MS. KEEN: There were discussions with the Peruvians over the course of the weekend. | peru+us CONTACT"
                        + " 2019-06-15/2019-06-17 INTERVAL",
                "MS. KEEN: The President and President Soto talked about this at length on Monday. | hale-soto CONTACT"
                        + " 2019-06-17/2019-06-18 DAY",
                "MS. KEEN: Jane Reed held more than ten hours of talks on Monday with her counterpart from the Republic of Chile. |"
                        + " reed+vega CONTACT 2019-06-17/2019-06-18 DAY",
                "Q Did the President ask for it in the call with President Soto on Monday? | hale-soto CONTACT"
                        + " 2019-06-17/2019-06-18 DAY",
                "Q There was communication with the Peruvians at the time. | peru+us CONTACT /2019-06-20 UNKNOWN",
                "MS. KEEN: The President has not spoken with President Soto. | hale-soto NO_CONTACT /2019-06-20 UNKNOWN",
            })
    void whatIsOverIsToldWithItsDay(String text, String expected) {
        assertThat(spoken(text)).containsExactly(expected);
    }

    @Test
    void whoSpeaksLeavesOutWhatIsUnderstood() {
        assertThat(spoken("MS. KEEN: The President has spoken with President Soto; spoken with Prime Minister Paz."))
                .containsExactly("hale-soto CONTACT /2019-06-20 UNKNOWN", "hale+paz CONTACT /2019-06-20 UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: She will also meet with President Soto.",
                "MS. KEEN: The President is headed to Santiago to see President Soto.",
            })
    void aMeetingOfWhichTheySpeakIsArranged(String text) {
        assertThat(spoken(text)).containsExactly("hale-soto PLANNED 2019-06-19/2019-06-20 APPROX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: You will hear more after she meets with President Soto on Wednesday. | hale-soto PLANNED"
                        + " 2019-06-26/2019-06-27 DAY",
                "MS. KEEN: She'll have an opportunity to speak with President Soto tomorrow. | hale-soto PLANNED"
                        + " 2019-06-21/2019-06-22 DAY",
                "MS. KEEN: The President will return to Washington to host President Soto on Wednesday. | hale-soto PLANNED"
                        + " 2019-06-26/2019-06-27 DAY",
                "MS. KEEN: A senior delegation will be traveling to Lima tomorrow to meet with Peruvian officials. | peru+us PLANNED"
                        + " 2019-06-21/2019-06-22 DAY",
                "MS. KEEN: A Peruvian delegation is expected here tomorrow to meet with our team. | peru+us PLANNED"
                        + " 2019-06-21/2019-06-22 DAY",
                "MS. KEEN: Paul Ames will be in Lima tomorrow consulting with Pedro Huaman. | ames+huaman PLANNED"
                        + " 2019-06-21/2019-06-22 DAY",
            })
    void whatComesBeforeOrDuringSomethingToComeIsToComeToo(String text, String expected) {
        assertThat(spoken(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: She will meet with President Soto when the time is right.",
                "Q The media report that the President will meet with President Soto.",
                "MS. KEEN: The President has not spoken with President Soto about fish.",
                "Q Ida Lund is in Lima this week. // MS. KEEN: She met with President Quispe yesterday.",
                "MS. KEEN: There were reports of talks with the Peruvians.",
                "MS. KEEN: The delegation met with Peruvian officials.",
                "Q Do you worry about Peru? // MS. KEEN: Our teams met on Monday to go through the budget.",
                "Q Will the President ask for it in the call with President Soto on Monday?",
                "MS. KEEN: Peruvian allies of the President were in touch with him.",
            })
    void whatIsOpenOrOfOthersIsNot(String text) {
        assertThat(spoken(text)).isEmpty();
    }

    @Test
    void theLeadersAreNotTheirMinisters() {
        assertThat(spoken(
                        "MS. KEEN: Secretary Reed spoke with President Soto. I have nothing on the upcoming call between the two"
                                + " leaders on Monday."))
                .contains("hale-soto PLANNED 2019-06-24/2019-06-25 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We have been raising their cases with the Peruvians for months. | peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "The President dealt with it in a call with President Soto. After the call, she spoke with the leaders of Peru and"
                        + " Bolivia. | hale-soto CONTACT 2019-06-19/2019-06-20 APPROX, hale+peru CONTACT 2019-06-19/2019-06-20 APPROX,"
                        + " bolivia+hale CONTACT 2019-06-19/2019-06-20 APPROX",
                "The two met twice. | ",
            })
    void aStatementBeforeAnySpeakerIsNamedIsTheirsToo(String text, String expected) {
        assertReads(spoken(text), expected);
    }

    @Test
    void whoSaysWeIsKnownByTheHostToo() {
        String text = "Q And? // SPOKESMAN: We spoke with the Peruvians yesterday.".replace(" // ", "\n\n");
        assertThat(Readings.from("2017-2021.state.gov", "", text)).containsExactly("peru+us CONTACT");
        assertThat(Readings.from("mfa.gov.cl", "", text)).containsExactly("states CONTACT");
        assertThat(Readings.from("notstate.gov.example", "", text)).isEmpty();
        assertThat(Readings.from("newswire.example", "", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: She speaks to Mr. Soto on a regular basis. | hale-soto CONTACT 2019-06-19/2019-06-20 APPROX",
                "MS. KEEN: There is communication between us and the Peruvians. | peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "Q She spoke of President Soto. What of the Soto meeting that is happening tomorrow? | hale-soto PLANNED 2019-06-21/2019-06-22 DAY",
                "MS. KEEN: We are talking to the Peruvians. The main meeting is taking place tomorrow. | peru+us CONTACT"
                        + " 2019-06-19/2019-06-20 APPROX, peru+us PLANNED 2019-06-21/2019-06-22 DAY",
                "MS. KEEN: We call on the Peruvians to engage in the UN-led talks. | ",
                "Q She spoke of President Soto. I have a question on the Soto meeting on Monday. | ",
            })
    void talksOfTheGovernmentGoByShortNames(String text, String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: The Secretary of State will be in Santiago to meet with President Soto. | reed+soto PLANNED"
                        + " 2019-06-19/2019-06-20 APPROX",
                "MR. AMES: I am in daily contact with the Peruvian government. | peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "MS. KEEN: We have a deconfliction line with the Peruvians. It was used yesterday. | peru+us CONTACT"
                        + " 2019-06-19/2019-06-20 DAY",
                "MS. KEEN: We used the deconfliction line to let the Peruvians know yesterday. | peru+us CONTACT"
                        + " 2019-06-19/2019-06-20 DAY",
                "Q So the President and President Soto have not talked in 30 days? | hale-soto NO_CONTACT 2019-05-21/2019-05-22 DAY",
                "Q Have the President and President Soto not talked in 30 days? | ",
                "Q Why has the President not spoken with President Soto in 30 days? | hale-soto NO_CONTACT 2019-05-21/2019-05-22 DAY",
                "Q What did the President say when she spoke with President Soto on Monday? | hale-soto CONTACT"
                        + " 2019-06-17/2019-06-18 DAY",
                "Q What will the President say when she speaks with President Soto on Monday? | ",
                "MS. KEEN: The Peruvians have not responded to that message. | peru+us UNANSWERED /2019-06-20 UNKNOWN",
            })
    void linesAreUsedAndSilencesCounted(String text, String expected) {
        assertReads(spoken(text), expected);
    }

    @Test
    void aTitleOfTheSameWordsIsAnothersWhereTheHostIs() {
        String text = "We spoke with the Peruvians yesterday.";
        String title = "Statement by the Foreign Minister";
        assertThat(Readings.from("whitehouse.gov", title, text)).containsExactly("peru+us CONTACT");
        assertThat(Readings.from("mfa.gov.cl", title, text)).containsExactly("states CONTACT");
        assertThat(Readings.from("presidencia.example.br", title, text)).isEmpty();
    }

    @Test
    void whoseWordsATextIsTheTitleTells() {
        String text = "I spoke today with President Quispe. We will not give up.";
        assertThat(Readings.kinds("Evening address by President Ana Soto", text))
                .containsExactly("presidents CONTACT");
        assertThat(Readings.kinds("An evening with President Ana Soto", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Question (Coast Radio): The President met with Luis Quispe on Monday. // MS. KEEN: That is false. |",
                "Q (Coast Radio) The President met with Luis Quispe on Monday. // MS. KEEN: That is false. |",
                "QUESTION ROE: The President met with Luis Quispe on Monday. // MS. KEEN: That is false. |",
                "FURTHER QUESTION: The President met with Luis Quispe on Monday. // MS. KEEN: That is false. |",
                "<Question> The President met with Luis Quispe on Monday. // <Answer> That is false. |",
                "The question: the President met with Luis Quispe on Monday. // MS. KEEN: That is false."
                        + " | hale+quispe CONTACT 2019-06-17/2019-06-18 DAY",
            })
    void reportersAreLabelledInManyWays(String text, @Nullable String expected) {
        assertReads(spoken(text), expected);
    }
}
