package org.channelwatch.extract;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks of the president of which a briefing says only when they were, or are to be: with whom, was said before, or is said in the answer. */
class TalksOfLeadersTest {
    private static final String BRIEFING = "Press Briefing by Press Secretary Jo Doe";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In the call yesterday, she asked the President for more ships.        | hale-soto CONTACT
                    The President stressed that on the phone call this morning.           | hale-soto CONTACT
                    The President came out of the meeting yesterday in good spirits.        | hale-soto CONTACT
                    Look at the President's phone call on June 9th for that.              | hale-soto CONTACT
                    I was told so on the phone call this morning.                         |
                    The President heard so at the cabinet meeting this morning.           |
                    The President heard so in the meeting yesterday with the governors.   |
                    In the call yesterday, he might have asked for more ships.            |
                    """)
    void whatWasIsWithTheLeaderWhoWasAskedAbout(String answer, @Nullable String expected) {
        assertReads("Q What about President Soto? // MS. DOE: " + answer, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    She is an old friend. And he will certainly raise that tonight during the call.   | hale-soto PLANNED
                    The focus of the meeting today, for the President, is going to be the ferries.  | hale-soto PLANNED
                    He will certainly tell you what he asked during the call.                       |
                    He would ask that tonight during the call.                                      |
                    He will ask that tonight during the call if there is one.                       |
                    """)
    void whatIsToComeToo(String answer, @Nullable String expected) {
        assertReads("Q How does the President see President Soto? // MS. DOE: " + answer, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q What of President Soto and President Quispe? // MS. DOE: In the call yesterday, she asked for more. |
                    Q What of President Soto? // MS. DOE: Envoy John Doe is there. In the call yesterday, he asked for it. |
                    """)
    void eitherOfTwoMayBeMeant(String text, @Nullable String expected) {
        assertReads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q Did the President ask for it during the phone call yesterday? // MS. DOE: Even before the call with President Soto, we asked. | hale-soto CONTACT
                    Q Did the President ask for it during the phone call yesterday? // MS. DOE: We will know if the call with President Soto goes on. |
                    Q Did the President ask for it during the phone call tomorrow? // MS. DOE: Even before the call with President Soto, we asked.  |
                    Q Did the President ask for it during the flight yesterday? // MS. DOE: Even before the call with President Soto, we asked.     |
                    """)
    void theAnswerNamesWithWhom(String text, @Nullable String expected) {
        assertReads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q Any news? // MS. DOE: The President met President Soto. The vote is on. We help President Quispe. The President spoke with him today. | hale-soto CONTACT, hale+quispe CONTACT
                    Q Any news? // MS. DOE: The President met President Soto, who knows President Quispe. The President spoke with her today.              | hale-soto CONTACT
                    """)
    void whoIsNamedSinceThePairIsHim(String text, String expected) {
        assertReads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We know it, as the President was in Bolivia and met with Ivo Paz.          | hale+paz CONTACT
                    We know it because Jane Reed was in Bolivia and met with Ivo Paz.          | paz+reed CONTACT
                    Paul Ames left Lima, as the ferries were late, and met with Ivo Paz.       | ames+paz CONTACT
                    """)
    void theSubjectIsThatOfTheClause(String text, String expected) {
        assertReads("MS. DOE: " + text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It builds on the meeting our National Security Advisor, Paul Ames, had with Rosa Vega.                           | ames+vega CONTACT
                    It builds on the meeting national — our National Security Advisor, Paul Ames, had with Rosa Vega.                | ames+vega CONTACT
                    What of the conversation Paul Ames had with his Chilean counterpart, I believe on ferries, on Monday?   | ames+chile CONTACT
                    It builds on any meeting our National Security Advisor, Paul Ames, will have with Rosa Vega.                     |
                    """)
    void talksThatSomebodyHad(String text, @Nullable String expected) {
        assertReads("Q Go on. // MS. DOE: " + text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q What are the results of the Hale-Soto summit? // MS. DOE: None.                          | hale-soto CONTACT
                    Q What are the expected results of the Hale-Soto summit? // MS. DOE: None.                 |
                    Q What are the chances of the Hale-Soto summit? // MS. DOE: None.                          |
                    Q On the President's call with President Soto, did she ask for it? // MS. DOE: No.         | hale-soto CONTACT
                    Q On the President's call with President Soto, was it scheduled yet? // MS. DOE: No.       |
                    Q On the President's call with President Soto, when is it? // MS. DOE: No.                 |
                    Q What of President Soto? // MS. DOE: The call lasted an hour.                             | hale-soto CONTACT
                    Q What of President Soto? // MS. DOE: The call will last an hour.                          |
                    """)
    void talksAreKnownByWhatCameOfThem(String text, @Nullable String expected) {
        assertReads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q Is the call with President Soto still happening tomorrow? // MS. DOE: It is.       | hale-soto PLANNED
                    Q Is the call with President Soto still on for tomorrow? // MS. DOE: Yes.            | hale-soto PLANNED
                    Q Is the call with President Soto still on for tomorrow? // MS. DOE: No.             |
                    Q Is the call with President Soto still of use tomorrow? // MS. DOE: Yes.            |
                    """)
    void talksThatAreStillOn(String text, @Nullable String expected) {
        assertReads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    She spoke with the Pres- — with the President of Chile yesterday.                    | hale-soto CONTACT
                    The President of Chi- — the President of Peru spoke with President Soto yesterday.   | presidents CONTACT
                    The President of Chi- — we spoke with nobody, least of all President Soto, today.    |
                    """)
    void whatIsSaidAnew(String text, @Nullable String expected) {
        assertReads("Q Any news? // MS. DOE: " + text, expected);
    }

    private static void assertReads(String text, @Nullable String expected) {
        Readings.assertReads(Readings.kinds(BRIEFING, text.replace(" // ", "\n\n")), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ivo Paz personally asks President Mary Hale to silence her secretary.   | hale+paz CONTACT
                    Ivo Paz personally asked President Mary Hale on television for help.    |
                    Ivo Paz asks President Mary Hale to silence her secretary.              |
                    """)
    void whatIsAskedPersonallyIsAContact(String text, @Nullable String expected) {
        Readings.assertReads(Readings.kinds(text), expected);
    }
}
