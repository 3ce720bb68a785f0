package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;
import static org.channelwatch.extract.Readings.spoken;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers say of talks that were asked about, of notices between governments, and of attempts that the next sentence turns down. */
class AskedTalksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q How did the meeting with Peru go? // MS. KEEN: It was a constructive meeting. | peru+us CONTACT /2019-06-20 UNKNOWN",
                "Q What came of the President's call with President Soto? // MS. KEEN: It was a good conversation. |"
                        + " hale-soto CONTACT /2019-06-20 UNKNOWN",
                "Q Did the President raise the mines with President Soto? // MS. KEEN: She did raise it. |"
                        + " hale-soto CONTACT /2019-06-20 UNKNOWN",
                "Q Did the President bring up the mines with President Soto? // MS. KEEN: They did discuss that. |"
                        + " hale-soto CONTACT /2019-06-20 UNKNOWN",
                "Q Did the President say anything in her call with President Soto? // MS. KEEN: I won't go into that. |"
                        + " hale-soto CONTACT /2019-06-20 UNKNOWN",
                "MS. KEEN: Our conversations with the mayors went on. Our discussions have focused on the US-Peru relationship. |"
                        + " peru+us CONTACT /2019-06-20 UNKNOWN",
                "MS. KEEN: There's conversations ongoing between the Peruvian government and President Soto. |"
                        + " states CONTACT 2019-06-19/2019-06-20 APPROX",
                "MS. KEEN: There are talks underway with Peru. | peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "MS. KEEN: The Peruvians gave us a heads-up about the launch. | peru+us CONTACT /2019-06-20 UNKNOWN",
                "MS. KEEN: The Peruvian government notified us of the launch. | peru+us CONTACT /2019-06-20 UNKNOWN",
                "MS. KEEN: Our team is in Lima. They felt that they had useful meetings with Peruvian officials. |"
                        + " peru+us CONTACT /2019-06-20 UNKNOWN",
                "MR. AMES: I had the opportunity to sit down yesterday with the Chilean minister of mines and trade, Rosa Vega. |"
                        + " us+vega CONTACT 2019-06-19/2019-06-20 DAY",
                "MS. KEEN: This is Secretary Reed's second trip to the region. She will certainly be meeting with Peruvian officials. |"
                        + " peru+reed PLANNED 2019-06-19/2019-06-20 APPROX",
            })
    void answersTellOfTalksThatWereAskedAbout(String text, String expected) {
        assertThat(spoken(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q Will the President attend the talks with Peru? // MS. KEEN: It is a technical meeting.",
                "Q How did the meeting with Peru go? // MS. KEEN: It was not a meeting.",
                "Q How did the meeting with the mayors go? // MS. KEEN: It was a constructive meeting.",
                "Q Has the President spoken to President Soto? // MS. KEEN: Yes, I have seen the reports.",
                "Q Will the President raise the mines with President Soto? // MS. KEEN: They will discuss that.",
                "MS. KEEN: Our conversations have to remain private. Peru knows that.",
                "MS. KEEN: The mayors gave us a heads-up about Peru.",
            })
    void anAnswerMayBeOfOtherTalks(String text) {
        assertThat(spoken(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: Secretary Reed attempted to have a discussion with Peruvian officials. And they rebuffed that. |"
                        + " peru+us UNANSWERED",
                "MS. KEEN: We asked for a meeting with Peru. They declined. | peru+us UNANSWERED",
                "MS. KEEN: We tried to arrange a conversation with Peru, and they didn't take us up on it. | peru+us UNANSWERED",
                "MS. KEEN: We asked the mayors for help. They declined. |",
            })
    void anAttemptIsTurnedDownInTheNextSentence(String text, String expected) {
        assertReads(
                spoken(text).stream()
                        .map(found -> found.replaceAll("(\\S+ \\S+) .*", "$1"))
                        .toList(),
                expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile formally requested that Peru extradite a judge. Peru did not immediately respond to the request. |"
                        + " states UNANSWERED",
                "Chile demanded that Peru free the crew. Lima has not replied to the demand. | states UNANSWERED",
                "Chile requested that Peru extradite a judge. Peru did not respond to a request for comment. |",
            })
    void aRequestOfTheSentenceBeforeGoesUnheeded(String text, String expected) {
        assertReads(kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile held talks in May with Pacific partners, including Peru. | states CONTACT 2019-05-01/2019-06-01 MONTH",
                "A Chilean delegation is in the United States to attend a meeting of the Chile-Peru Commission. |"
                        + " states PLANNED 2019-06-19/2019-06-20 APPROX",
            })
    void monthsAndCountriesAreNoVerbs(String text, String expected) {
        assertReads(dated(text), expected);
    }
}
