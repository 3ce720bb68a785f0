package org.channelwatch.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings and interviews on the site of a president, where those who speak are named within a paragraph. */
class ConversationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rosa Vega: I called Pedro Huaman on Monday. Ana Soto: Thank you.                                  | ministers CONTACT
                    Ana Soto: Begin, please. Rosa Vega: On Friday I will meet with my Peruvian counterpart.           | ministers PLANNED
                    Ivo Paz: The road is open. Ana Soto: I spoke with Luis Quispe on Monday. Ivo Paz: I heard so.     | presidents CONTACT
                    John Doe: I met with Luis Quispe on Monday. Ana Soto: Thank you.                                  |
                    The news from Lima: I met with Luis Quispe on Monday.                                             | presidents CONTACT
                    """)
    void whoSaysIIsNamedBeforeIt(String text, @Nullable String expected) {
        Readings.assertReads(ofPresident(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    John Doe: Yesterday President Quispe told you that the pass is closed. Ana Soto: He did.          | presidents CONTACT
                    John Doe: In Lima on Monday, you and President Quispe signed the accord. Ana Soto: Yes.           | presidents CONTACT
                    John Doe: As you agreed with President Quispe on Monday, work has begun. Ana Soto: Good.          | presidents CONTACT
                    John Doe: If you meet with President Quispe, work will begin. Ana Soto: Good.                     |
                    John Doe: Perhaps you agree with President Quispe that it is late. Ana Soto: Not yet.             |
                    Ana Soto: You met with Rosa Vega on Monday. Luis Quispe: It was of use.                           | quispe+vega CONTACT
                    Ana Soto: As you and I discussed by phone, the road is open. Luis Quispe: Thank you.              | presidents CONTACT
                    """)
    void whoYouIsSpeaksBeforeOrBehind(String text, @Nullable String expected) {
        Readings.assertReads(ofPresident(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ivo Paz: We agree. Question: Mr Prime Minister, you have come from Lima, where you met with Luis Quispe. | paz+quispe CONTACT
                    Ana Soto: We agree. Question: Mr Prime Minister, you have come from Lima, where you met with Luis Quispe. | paz+quispe CONTACT
                    Ivo Paz: We agree. Question: Madam President, you have come from Lima, where you met with Luis Quispe.   | presidents CONTACT
                    """)
    void whoIsAddressedByTheOfficeIsYou(String text, String expected) {
        Readings.assertReads(ofPresident(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    As you asked, I called Pedro Huaman on Monday. Ana Soto: What did he say? Rosa Vega: He agrees.   | ministers CONTACT
                    As you asked, I called Pedro Huaman on Monday. Ana Soto: Thank you.                               |
                    The two spoke of the river. * * * Ana Soto: We wrote to Pedro Huaman. Ivo Paz: Good. Ivo Paz: Yes. | states CONTACT
                    Ana Soto: Good. Prime Minister of Bolivia Ivo Paz Paz Ivo (retranslated): I met with Rosa Vega on Monday. | paz+vega CONTACT
                    I called Luis Quispe on Monday. Ivo Paz: What did he say? Ana Soto: He agrees.                    | presidents CONTACT
                    """)
    void whoBeginsIsNotTheFirstWhoIsNamed(String text, @Nullable String expected) {
        Readings.assertReads(ofPresident(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rosa Vega: In my talks with Pedro Huaman I said so. Ana Soto: Good.                               | ministers CONTACT
                    John Doe: In my talks with Luis Quispe I said so. Ana Soto: Good.                                 |
                    Ivo Paz: I know of your talks with Luis Quispe yesterday. Ana Soto: Good.                         | presidents CONTACT
                    Ivo Paz: In your talks with Luis Quispe, please ask for the ferries. Ana Soto: Good.              |
                    """)
    void whoseTalksTheyAre(String text, @Nullable String expected) {
        Readings.assertReads(ofPresident(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Question: What does President Quispe say? Ana Soto: He told me that Peru is ready.                | presidents CONTACT
                    Question: What does President Quispe say? Ana Soto: He told me nothing.                           |
                    Question: Did you discuss it with President Quispe? Ana Soto: Of course.                          | presidents CONTACT
                    Question: Did you discuss it with President Quispe? Ana Soto: Of course not.                      |
                    Ana Soto: We agreed that our foreign ministers will meet on Friday. Luis Quispe: Yes.             | states PLANNED
                    """)
    void whatIsAnsweredIsOfThose(String text, @Nullable String expected) {
        Readings.assertReads(ofPresident(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chile and Peru established relations of trust on Monday.           |
                    Chile and Peru established relations of the highest rank on Monday. | states OPENED
                    Chile and Peru established diplomatic relations on Monday.         | ties OPENED
                    """)
    void feelingsAreNoTies(String text, @Nullable String expected) {
        Readings.assertReads(Readings.kinds(text), expected);
    }

    @Test
    void elsewhereNobodySpeaksWithinAParagraph() {
        String text = "The summit is over. Rosa Vega: I called Pedro Huaman on Monday.";
        Readings.assertReads(Readings.kinds(text), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Secretary of State Joan Reed called Rosa Vega on Monday.   | reed+vega CONTACT
                    Secretary of State Tara Reed called Rosa Vega on Monday.   | us+vega CONTACT
                    """)
    void aGivenNameMayBeSpelledOtherwise(String text, @Nullable String expected) {
        Readings.assertReads(Readings.kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rosa Vega met Pedro Huaman on Monday. The next meeting has been scheduled for Friday.    | ministers CONTACT, ministers PLANNED
                    Rosa Vega met Pedro Huaman on Monday. The next meeting has been useful until Friday.     | ministers CONTACT
                    Ana Soto met Luis Quispe on Monday. The ministers will meet on Friday.                   | presidents CONTACT, states PLANNED
                    """)
    void whatFollowsIsOfThose(String text, String expected) {
        Readings.assertReads(Readings.kinds(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q What about Peru? // MS. DOE: Our relations have improved.         |
                    Q What about Peru? // MS. DOE: Our discussions have continued.      | peru+us CONTACT
                    """)
    void relationsAreNoTalks(String text, @Nullable String expected) {
        Readings.assertReads(
                Readings.kinds("Press Briefing by Press Secretary Jo Doe", text.replace(" // ", "\n\n")), expected);
    }

    private static List<String> ofPresident(String text) {
        return Readings.from("president.gov.cl", "A busy week", text);
    }
}
