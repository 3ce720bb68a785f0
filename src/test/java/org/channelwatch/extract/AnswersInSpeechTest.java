package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.spoken;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts that speakers tell of by the way: with asides, of their own government, of talks by which they explain something else. */
class AnswersInSpeechTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: The President had talks — and again, very good talks — with President Soto yesterday.",
                "MS. KEEN: The President spoke yesterday — twice, in fact — with President Soto.",
                "MS. KEEN: Those were the talks she had with — not — with President Soto yesterday.",
                "MS. KEEN: There was a call by President Hale to President Soto yesterday.",
                "MS. KEEN: I would say that in her call yesterday with President Soto, it was clear.",
                "Q And? // MS. KEEN: I'd note that, yesterday, the President met with President Soto.",
                "MS. KEEN: The President met not only with President Soto yesterday.",
            })
    void asidesAndWordOrderMakeNoOther(String text) {
        assertThat(spoken(text)).containsExactly("hale-soto CONTACT 2019-06-19/2019-06-20 DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: The President had the opportunity to speak with President Soto. | hale-soto",
                "MS. KEEN: We've had many opportunities to talk to our Peruvian counterparts. | peru+us",
                "MS. KEEN: We were in close touch with Peru as they were deciding. | peru+us",
                "MS. KEEN: We have communicated that directly to the Peruvians. | peru+us",
                "MS. KEEN: The President called Prime Minister Paz before she met with President Soto. | hale-soto, hale+paz",
                "MS. KEEN: That goes for both her meeting and, I think, in both her call with President Soto and with Prime Minister"
                        + " Paz it was clear. | hale-soto, hale+paz",
                "MS. KEEN: That was followed by her phone call to President Soto on the way back. | hale-soto",
                "MS. KEEN: Based on our conversations with the Peruvians, there is a way forward. | peru+us",
                "MS. KEEN: It took weeks, through many, many discussions with the Peruvians. | peru+us",
                "MS. KEEN: The direct engagement we had with Peruvian officials helped. | peru+us",
                "MS. KEEN: President Hale and President Soto know that. The two of them met in Geneva. | hale-soto",
                "MS. KEEN: The President met not just with President Soto, but also Prime Minister Paz. | hale-soto, hale+paz",
            })
    void whatWasAtSomeTimeIsToldWithoutADate(String text, String pairs) {
        assertThat(spoken(text))
                .containsExactly(Arrays.stream(pairs.split(", "))
                        .map(pair -> pair + " CONTACT /2019-06-20 UNKNOWN")
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: We've been engaging for a while now with the Peruvian government on this.",
                "MS. KEEN: We are in routine communication with leaders in Lima.",
                "MS. KEEN: We're in touch with key people in Peru.",
                "MS. KEEN: The conversations we have had with our partners, including Peru, have helped.",
            })
    void whomTheyAreInTouchWithStandsFarBehind(String text) {
        assertThat(spoken(text)).containsExactly("peru+us CONTACT 2019-06-19/2019-06-20 APPROX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q You met with the Peruvian foreign minister yesterday. What did she say? | huaman+us CONTACT 2019-06-19/2019-06-20 DAY",
                "MS. KEEN: I spoke yesterday with my counterpart, the Chilean minister, Rosa Vega. | us+vega CONTACT"
                        + " 2019-06-19/2019-06-20 DAY",
                "MS. KEEN: President Soto has yet to have a conversation with Prime Minister Paz. | paz+soto NO_CONTACT"
                        + " /2019-06-20 UNKNOWN",
                "MS. KEEN: Next week, President Soto is going to Lima to meet with President Quispe. | presidents PLANNED"
                        + " 2019-06-24/2019-07-01 INTERVAL",
                "MS. KEEN: She'll also do so because, on July 1st, Peru is having a summit with Bolivia. | bolivia+peru PLANNED"
                        + " 2019-07-01/2019-07-02 DAY",
            })
    void whoAndWhenIsMeantIsToldByTheWay(String text, String expected) {
        assertThat(spoken(text)).containsExactly(expected);
    }

    @Test
    void leadersMayBeNamedBehindADash() {
        assertThat(
                        spoken(
                                "MS. KEEN: The President met yesterday with the three leaders of the Andes — Chile, Peru, and Bolivia."))
                .containsExactly(
                        "chile+hale CONTACT 2019-06-19/2019-06-20 DAY",
                        "hale+peru CONTACT 2019-06-19/2019-06-20 DAY",
                        "bolivia+hale CONTACT 2019-06-19/2019-06-20 DAY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS. KEEN: This is in advance of her meeting with President Soto at some point.",
                "MS. KEEN: By then the President will have met with President Soto.",
                "MS. KEEN: We look forward to our meetings with the Peruvians.",
                "MS. KEEN: What she will say in her meeting with President Soto is for her.",
                "MS. KEEN: We are engaged in a dispute with Peru.",
                "MS. KEEN: The President will speak before President Soto meets with Prime Minister Paz.",
            })
    void whatIsToComeOrOpenIsNoContact(String text) {
        assertThat(spoken(text)).isEmpty();
    }

    @Test
    void theyAreNotTheGovernmentThatSpeaks() {
        assertThat(
                        spoken(
                                "MS. KEEN: We spoke with Peru yesterday. We know they have lines of communication with Bolivia that we don't."))
                .noneMatch(finding -> finding.startsWith("bolivia+us"));
    }

    @Test
    void aDateMayOpenAClause() {
        assertThat(dated("Officials said that, on Tuesday, Rosa Vega met Pedro Huaman."))
                .containsExactly("ministers CONTACT 2019-06-18/2019-06-19 DAY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Q What about Luis Quispe? // THE PRESIDENT: I spoke with him on Monday. | hale+quispe CONTACT 2019-06-17/2019-06-18
                    Q What about Luis Quispe? // THE PRESIDENT: He is a fine man. I spoke with him on Monday. | hale+quispe CONTACT 2019-06-17/2019-06-18
                    Q How is President Soto? What about Pedro Huaman? // SECRETARY REED: I spoke with him on Monday. | huaman+reed CONTACT 2019-06-17/2019-06-18
                    Q President Soto is on the line to Peru. You are not. When did you last speak to Luis Quispe? // PRESIDENT HALE: I had a long conversation with him on Monday. | hale+quispe CONTACT 2019-06-17/2019-06-18
                    Q What about Pedro Huaman? // SECRETARY REED: Mayor Doe was here. I spoke with him on Monday. |
                    Q What about Pedro Huaman? // SECRETARY REED: We are looking forward to having him here and hosting him for talks. |
                    """)
    void himIsWhomTheReporterAskedFor(String text, @Nullable String expected) {
        assertThat(spoken(text)).isEqualTo(expected == null ? List.of() : List.of(expected + " DAY"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MS. KEEN: She held a meeting with Pedro Huaman and Ivo Paz. She then met separately with President Soto. | hale-soto CONTACT
                    MS. KEEN: A word on the President's day in Oslo. She then met with Prime Minister Paz.                  | hale+paz CONTACT
                    SECRETARY REED: Yesterday, I saw the minister of defense of Chile.                                      | chile+us CONTACT
                    SECRETARY REED: Yesterday, I saw Chile.                                                                 |
                    """)
    void whoMetIsNotOneWhomTheyMet(String text, @Nullable String expected) {
        List<String> found = Readings.kinds("Press Briefing by Press Secretary Ellen Keen", text);
        assertThat(found).doesNotContain("paz+soto CONTACT");
        if (expected == null) assertThat(found).isEmpty();
        else assertThat(found).contains(expected);
    }
}
