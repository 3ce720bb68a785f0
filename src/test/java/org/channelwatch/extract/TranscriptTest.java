package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in a press briefing, where people answer questions, correct themselves, and know whom they mean. */
class TranscriptTest {
    @Test
    void whatDescribesTheTouchMayBeAList() {
        assertThat(spoken("MS. KEEN: We have been in constant, continuous contact with the Peruvians."))
                .containsExactly("peru+us CONTACT 2019-06-19/2019-06-20 APPROX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: The President — the President spoke — spoke with President Soto yesterday.",
                "MS. KEEN: The President spoke with Pres- — President Soto yesterday.",
                "MS. KEEN: The President, as you know, spoke with, you know, President Soto yesterday.",
                "MS. KEEN: The call that the President had with President Soto yesterday was productive.",
                "Q And the President? // MS. KEEN: The call she had yesterday with the President of Chile lasted half an hour.",
                "Q What did the President say in the meeting she had with President Soto yesterday?",
                "Q And the call that took place yesterday between President Hale and President Soto?",
                "MS. KEEN: The President had a chance yesterday to speak by phone with President Soto.",
                "MS. KEEN: The President and President Soto spoke yesterday.",
                "Q Has the President heard from President Soto? // MS. KEEN: She spoke with President Soto yesterday.",
            })
    void aContactIsToldInManyWaysOfSpeech(String text) {
        assertThat(spoken(text)).containsExactly("hale-soto CONTACT 2019-06-19/2019-06-20 DAY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: I hope she gets a chance to speak with President Soto.",
                "MS. KEEN: The President would welcome the chance to speak with President Soto.",
                "MS. KEEN: Any call that the President might have with President Soto would be read out.",
                "Q Is there any call the President will have with President Soto?",
                "MS. KEEN: The President looks forward to working with President Soto.",
                "MS. KEEN: She looks forward to meeting with President Soto.",
                "MS. KEEN: The President asked Secretary Reed to meet with Rosa Vega.",
            })
    void whatIsHopedForOrNoDayIsSetForIsNoNews(String text) {
        assertThat(spoken(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q And the President? // MS. KEEN: She is looking forward to welcoming President Soto here tomorrow. | hale-soto PLANNED"
                        + " 2019-06-21/2019-06-22 DAY",
                "MS. KEEN: We expect the President to speak with President Soto in the coming days. | hale-soto PLANNED"
                        + " 2019-06-21/2019-06-27 INTERVAL",
                "MS. KEEN: The President has asked Secretary Reed to travel to Lima tomorrow to meet with Pedro Huaman. |"
                        + " huaman+reed PLANNED 2019-06-21/2019-06-22 DAY",
                "MS. KEEN: Paul Ames will travel to Lima for meetings with Pedro Huaman, June 27th through 29th. |"
                        + " ames+huaman PLANNED 2019-06-27/2019-06-30 INTERVAL",
            })
    void whatIsAnnouncedIsPlanned(String text, String expected) {
        assertThat(spoken(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: The President and President Soto have spoken twice in the last few months — once on May 3rd and again on"
                        + " June 10th. | hale-soto CONTACT 2019-05-03/2019-05-04 DAY"
                        + " | hale-soto CONTACT 2019-06-10/2019-06-11 DAY",
                "MS. KEEN: Secretary Reed met Rosa Vega in Lima in March and in Arica in April. |"
                        + " reed+vega CONTACT 2019-03-01/2019-04-01 MONTH | reed+vega CONTACT 2019-04-01/2019-05-01 MONTH",
                "MS. KEEN: The President met President Soto on Monday and Prime Minister Paz on Tuesday. |"
                        + " hale-soto CONTACT 2019-06-17/2019-06-18 DAY | hale+paz CONTACT 2019-06-18/2019-06-19 DAY",
                "MS. KEEN: The Secretary of State spoke with both the President of Chile on Monday as well as the Prime"
                        + " Minister of Bolivia. | reed+soto CONTACT 2019-06-17/2019-06-18 DAY"
                        + " | paz+reed CONTACT 2019-06-17/2019-06-18 DAY",
            })
    void severalContactsInOneSentenceAreSeveral(String text, String first, String second) {
        assertThat(spoken(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: The National Security Advisor met on May 10th and 11th with Rosa Vega in Lima.",
                "MS. KEEN: Paul Ames met on May 10-11 with Bureau Member and Head of the Office of the Commission Rosa Vega.",
            })
    void severalDaysOfOneContactAreOne(String text) {
        assertThat(spoken(text)).containsExactly("ames+vega CONTACT 2019-05-10/2019-05-12 INTERVAL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q Did the President speak with President Soto this morning? // MS. KEEN: They did. | hale-soto CONTACT"
                        + " 2019-06-20/2019-06-20 DAY",
                "Q Has the President spoken with President Soto since the storm? // MS. KEEN: She has. | hale-soto CONTACT"
                        + " /2019-06-20 UNKNOWN",
                "Q Has the President spoken with President Soto? // MS. KEEN: Yes, she has, on Monday. | hale-soto CONTACT"
                        + " 2019-06-17/2019-06-18 DAY",
                "Q So the President and President Soto spoke today? // MS. KEEN: That's right. | hale-soto CONTACT"
                        + " 2019-06-20/2019-06-20 DAY",
                "Q Has the President talked to President Soto? // MS. KEEN: She has not. | hale-soto NO_CONTACT"
                        + " /2019-06-20 UNKNOWN",
                "Q Has the President talked to President Soto? // MS. KEEN: Not yet. | hale-soto NO_CONTACT /2019-06-20 UNKNOWN",
                "Q Has there been any contact with President Soto? // MS. KEEN: There has not. | hale-soto NO_CONTACT /2019-06-20 UNKNOWN",
                "Q Is the President going to meet President Soto tomorrow? // MS. KEEN: Yes, she is. | hale-soto PLANNED"
                        + " 2019-06-21/2019-06-22 DAY",
            })
    void anAnswerTellsWhatWasAsked(String text, String expected) {
        assertThat(spoken(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q Has the President spoken to President Soto? // MS. KEEN: I don't have a call to read out.",
                "Q Has the President spoken to President Soto? // MS. KEEN: Yes, I have seen the reports.",
                "Q Did the President speak to President Soto yesterday? // MS. KEEN: She did not.",
                "Q Will the President call President Soto? // MS. KEEN: Yes.",
                "Q Could the President speak to President Soto? // MS. KEEN: She could.",
            })
    void anAnswerMayTellNothing(String text) {
        assertThat(spoken(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: We've been engaged, yes, with the Chilean government. | chile+us CONTACT",
                "MS. KEEN: We're having active discussions with our Chilean counterparts. | chile+us CONTACT",
                "MS. KEEN: Our team remains in very close touch with the Chileans. | chile+us CONTACT",
                "MS. KEEN: There have been ongoing discussions with the Chilean government. | chile+us CONTACT",
                "MS. KEEN: We conveyed that same message to the Chileans directly. | chile+us CONTACT",
                "MS. KEEN: We've used diplomatic channels to convey our concerns to the Chileans. | chile+us CONTACT",
                "MS. KEEN: There's been no contact with the Chileans at this point. | chile+us NO_CONTACT",
                "MS. KEEN: The President has never spoken with President Soto. | hale-soto NO_CONTACT",
                "MS. KEEN: President Quispe flew to La Paz, hasn't talked once to President Soto, and flew home. | presidents"
                        + " NO_CONTACT",
                "Q The State Department said today that Chile canceled the talks. | chile+us CANCELLED",
                "Q And Chile? // MS. KEEN: The Chileans have cut off our military channels. | chile+us DEFUNCT",
                "Q So the Chileans were ignoring your calls. | chile+us UNANSWERED",
                "MS. KEEN: We reached out to Chile. They've yet to take us up on that. | chile+us UNANSWERED",
                "MS. KEEN: Paul Ames is in Lima. Paul met with Pedro Huaman. | ames+huaman CONTACT",
                "Q And the Vega-Huaman call, was it the first time that they've spoken? // MS. KEEN: They spoke. | ministers CONTACT",
                "Q What about your talks with the Chilean delegation? // MS. KEEN: They'll meet again later today. | chile+us PLANNED",
            })
    void thePublisherIsOneSideOfWhatItTells(String text, String expected) {
        assertThat(spoken(text).stream()
                        .map(found -> found.replaceAll(" [0-9/].*", ""))
                        .toList())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: We are deeply engaged in a competition with Chile.",
                "MS. KEEN: We will continue to engage with Chile.",
                "MS. KEEN: Brett is in Lima. He spoke with his counterpart.",
                "MS. KEEN: Chile suspended exports of copper.",
                "MS. KEEN: There could be a call with President Soto tomorrow.",
                "MS. KEEN: The President has not spoken to President Soto about the storm.",
                "Q Thanks, Paul. Jane, did you talk to Paul about Chile?",
            })
    void whatIsNoContactOfThePublisherIsLeftAlone(String text) {
        assertThat(spoken(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q The President yesterday, in her conversation with President Soto, promised fish. | hale-soto CONTACT"
                        + " 2019-06-19/2019-06-20 DAY",
                "MS. KEEN: On that call with President Soto yesterday, the President made that clear. | hale-soto CONTACT"
                        + " 2019-06-19/2019-06-20 DAY",
                "MS. KEEN: The President received a call yesterday from President Soto. | hale-soto CONTACT"
                        + " 2019-06-19/2019-06-20 DAY",
                "MS. KEEN: The President told President Soto directly yesterday that it rains. | hale-soto CONTACT"
                        + " 2019-06-19/2019-06-20 DAY",
                "Q The President? // MS. KEEN: She's spoken with President Soto many times since May, most recently on Monday. |"
                        + " hale-soto CONTACT 2019-06-17/2019-06-18 DAY",
                "MS. KEEN: Our ambassador in Santiago met with President Soto on Friday. | soto+us CONTACT 2019-06-14/2019-06-15"
                        + " DAY",
                "MS. KEEN: Our team was in Santiago on Monday meeting with Chilean officials. | chile+us CONTACT"
                        + " 2019-06-17/2019-06-18 DAY",
                "MS. KEEN: Those talks with our Chilean friends took place yesterday. | chile+us CONTACT"
                        + " 2019-06-19/2019-06-20 DAY",
                "MS. KEEN: Rosa Vega was here yesterday and met with Secretary Reed. | reed+vega CONTACT"
                        + " 2019-06-19/2019-06-20 DAY",
                "MS. KEEN: Secretary Reed will be in Lima on June 24, where she will meet with Pedro Huaman. | huaman+reed PLANNED"
                        + " 2019-06-24/2019-06-25 DAY",
                "MS. KEEN: As you know, tomorrow, the President is going to be hosting President Soto. | hale-soto PLANNED"
                        + " 2019-06-21/2019-06-22 DAY",
            })
    void theDayStandsWhereSpeakersPutIt(String text, String expected) {
        assertThat(spoken(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: We're in constant touch with our friends, and particularly the Chilean government. | chile+us CONTACT",
                "MS. KEEN: We continue to engage with the Chileans. | chile+us CONTACT",
                "MS. KEEN: The Chileans turned down that request for a call. | chile+us UNANSWERED",
                "MS. KEEN: We have reached out to the Chileans, and they have not answered. | chile+us UNANSWERED",
                "MS. KEEN: Those military channels with Chile remain closed. | chile+us DEFUNCT",
                "MS. KEEN: The hotline with Chile is back up and running. | chile+us RESTORED",
                "MS. KEEN: The Chileans agreed to restore the military channels. | chile+us PLANNED",
                "MS. KEEN: We had to postpone our meeting with the Chileans. | chile+us CANCELLED",
            })
    void whatBecomesOfChannelsIsToldByThePublisher(String text, String expected) {
        assertThat(spoken(text)).hasSize(1).first().asString().startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: Chile has a new government. They met yesterday to discuss the budget.",
                "MS. KEEN: The President spoke with governors this morning. Chile was not discussed.",
                "MS. KEEN: We'd like to see Peru and Chile restore their communications.",
                "MS. KEEN: I would not expect there to be any calls with President Soto this week.",
                "MS. KEEN: The President did not have to be talked out of a call with President Soto.",
                "MS. KEEN: Our ambassador to Chile met with reporters.",
                "MS. KEEN: We have had discussions with Congress about Chile.",
                "MS. KEEN: You'd have to talk to the Chileans about that.",
                "Q Is there a call planned between the President and President Soto? // MS. KEEN: No.",
                "Q There's a report that the President spoke to President Soto. Is that true? // MS. KEEN: I can't confirm that.",
            })
    void talkAboutSomebodyIsNoTalkWithThem(String text) {
        assertThat(spoken(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: Administration officials have been in close touch with the Chileans.",
                "Q Are you talking to the Chileans? // MS. KEEN: We are.",
                "MS. KEEN: We are having conversations with the Chileans about that.",
                "MS. KEEN: There is contact with the Chileans.",
                "MS. KEEN: We have been speaking with the Chileans.",
            })
    void whatGoesOnIsOfTheDay(String text) {
        assertThat(spoken(text)).containsExactly("chile+us CONTACT 2019-06-19/2019-06-20 APPROX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q What did President Hale tell President Soto in their call yesterday?",
                "Q In her call with President Soto yesterday, did the President offer more?",
                "Q Did the President's call with President Soto yesterday change that?",
            })
    void aQuestionTakesForGrantedWhatIsOver(String text) {
        assertThat(spoken(text)).containsExactly("hale-soto CONTACT 2019-06-19/2019-06-20 DAY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q Given what Secretary Reed said of her meeting with Rosa Vega on Thursday, will it hold?",
                "Q Can you confirm Secretary Reed's meeting with Rosa Vega yesterday?",
                "Q Will the President's call with President Soto this morning change that?",
                "Q Are you considering talking to the Chileans? // MS. KEEN: Yes.",
                "Q Is there any chance of meeting with the Chileans? // MS. KEEN: Yes.",
                "MS. KEEN: On President Soto, the President is ready. That call would take place at some point.",
                "MS. KEEN: Rosa Vega said so. We met the families. We have stayed in touch with them.",
                "MS. KEEN: The Chileans have not responded to questions about that.",
                "MS. KEEN: She sees President Soto as a friend.",
            })
    void whatIsDoubtedOrOfOthersIsNoContact(String text) {
        assertThat(spoken(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q Have you spoken with the Chileans? // MS. KEEN: We have. | chile+us CONTACT /2019-06-20 UNKNOWN",
                "Q Are U.S. and Chilean officials still meeting next week? // MS. KEEN: Yes. | chile+us PLANNED"
                        + " 2019-06-24/2019-07-01 INTERVAL",
                "Q Why hasn't the President spoken with President Soto? | hale-soto NO_CONTACT /2019-06-20 UNKNOWN",
                "MS. KEEN: President Soto knows that. The two leaders have not spoken since May. | hale-soto NO_CONTACT"
                        + " 2019-05-01/2019-06-01 MONTH",
                "MS. KEEN: On President Soto, the President is ready. That call will take place on Saturday. | hale-soto PLANNED"
                        + " 2019-06-22/2019-06-23 DAY",
                "MS. KEEN: I wanted to let you know that Paul Ames will travel to Lima on June 27th for a meeting with Pedro Huaman. |"
                        + " ames+huaman PLANNED 2019-06-27/2019-06-28 DAY",
                "MS. KEEN: During the visit, Secretary Reed will meet with Rosa Vega. | reed+vega PLANNED 2019-06-19/2019-06-20 APPROX",
                "MS. KEEN: We made an offer to the Chileans. They have not responded to that offer. | chile+us UNANSWERED"
                        + " /2019-06-20 UNKNOWN",
                "MS. KEEN: We've reached out to the Chileans. They have not answered. | chile+us UNANSWERED /2019-06-20 UNKNOWN",
                "MS. KEEN: Rosa Vega is here today meeting with Secretary Reed. | reed+vega CONTACT 2019-06-20/2019-06-20 DAY",
                "MS. KEEN: Secretary Reed did [meet] with Rosa Vega yesterday. | reed+vega CONTACT 2019-06-19/2019-06-20 DAY",
                "MS. KEEN: The National Security Advisor was very clear with Rosa Vega. | ames+vega CONTACT /2019-06-20 UNKNOWN",
            })
    void speechMeansWhoIsConcerned(String text, String expected) {
        assertThat(spoken(text)).containsExactly(expected);
    }

    @Test
    void theOneWhoSpeaksOfTwoForeignersMeansTheOwnPresident() {
        assertThat(
                        spoken(
                                "MS. KEEN: The President met President Soto yesterday. She'll see Prime Minister Paz tomorrow."))
                .containsExactly(
                        "hale-soto CONTACT 2019-06-19/2019-06-20 DAY", "hale+paz PLANNED 2019-06-21/2019-06-22 DAY");
    }

    @Test
    void whoBeginsASentenceAgainBeginsIt() {
        assertReads(
                spoken("MS. KEEN: That is what we have. You — you saw the President meet with Luis Quispe on Monday."),
                "hale+quispe CONTACT 2019-06-17/2019-06-18 DAY");
    }
}
