package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.spoken;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers of a few words tell, each with its question. */
class ShortAnswersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When did the President speak with President Soto? | Yesterday afternoon. | hale-soto CONTACT 2019-06-19/2019-06-20 DAY",
                "When did the President and President Soto last talk? | In April. | hale-soto NO_CONTACT 2019-04-01/2019-05-01 MONTH,"
                        + " hale-soto CONTACT 2019-04-01/2019-05-01 MONTH",
                "When will the President talk to President Soto? | On Wednesday. | hale-soto PLANNED 2019-06-26/2019-06-27 DAY",
                "Is there a call planned with President Soto? | Tomorrow. | hale-soto PLANNED 2019-06-21/2019-06-22 DAY",
                "Will the President meet with President Soto in Lima on Wednesday? | Yes. | hale-soto PLANNED 2019-06-26/2019-06-27 DAY",
                "Has the President called President Soto? | She has not, and she has no plans to. | hale-soto NO_CONTACT /2019-06-20"
                        + " UNKNOWN",
                "Has the President talked to President Soto? | It's been a while. | hale-soto NO_CONTACT /2019-06-20 UNKNOWN",
                "So the President hasn't spoken with President Soto? | That's right. | hale-soto NO_CONTACT /2019-06-20 UNKNOWN",
                "The President met with President Soto on Monday, right? | That's right. | hale-soto CONTACT 2019-06-17/2019-06-18 DAY",
                "Has there been any contact with the Peruvians? | There has been. | peru+us CONTACT /2019-06-20 UNKNOWN",
                "When is the President speaking to President Soto? | Tomorrow. | hale-soto PLANNED 2019-06-21/2019-06-22 DAY",
                "Has there been any contact with the Peruvians? | None. | peru+us NO_CONTACT /2019-06-20 UNKNOWN",
            })
    void withItsQuestionAnAnswerTells(String question, String answer, @Nullable String expected) {
        assertReads(spoken("Q " + question + " // MS. KEEN: " + answer), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q Madam President, have you talked to President Soto? // THE PRESIDENT: Not yet. | hale-soto NO_CONTACT /2019-06-20 UNKNOWN",
                "Q When will you talk to President Soto? // THE PRESIDENT: Tomorrow. | hale-soto PLANNED 2019-06-21/2019-06-22 DAY",
                "Q Have you talked to the Peruvians? // THE PRESIDENT: Not yet. | peru+us NO_CONTACT /2019-06-20 UNKNOWN",
            })
    void whoIsAskedAnswersForHimself(String text, String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q Has the President talked to President Soto? // MS. KEEN: I don't have a call to read out.",
                "Q Has the President talked to President Soto? // MS. KEEN: I'd have to check.",
                "Q Has the President talked to President Soto? // MS. KEEN: We'll let you know.",
                "Q Can you confirm that the President spoke to President Soto yesterday? // MS. KEEN: I can't confirm that.",
                "Q There are reports that the President spoke with President Soto yesterday. Is that true? // MS. KEEN: It's not.",
                "Q Will the President meet with President Soto at the summit? // MS. KEEN: No.",
                "Q When will the President meet with President Soto? // MS. KEEN: I don't have a date for you.",
                "Q When did the President talk to President Soto? // MS. KEEN: On Monday, we put out a statement.",
                "Q When will the President talk to President Soto? // MS. KEEN: We put out a statement on Monday, and I have nothing to"
                        + " add.",
            })
    void whatAnswersNothingTellsNothing(String text) {
        assertThat(spoken(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Did President Hale talk to President Soto? | A call took place. | hale-soto CONTACT /2019-06-20 UNKNOWN
                    Did President Hale talk to President Soto? | There was a call. | hale-soto CONTACT /2019-06-20 UNKNOWN
                    Did President Hale talk to President Soto? | A statement was made. |
                    Are you in touch with the Peruvians? | We're not. | peru+us NO_CONTACT /2019-06-20 UNKNOWN
                    Are you in touch with the Peruvians about the fish? | We're not. |
                    When did President Hale last speak with President Soto? | The last time was in February of '18, on the 12th. | hale-soto NO_CONTACT 2018-02-01/2018-03-01 MONTH, hale-soto CONTACT 2018-02-01/2018-03-01 MONTH
                    """)
    void tellWhetherAndWhenTheTwoSpoke(String question, String answer, @Nullable String expected) {
        assertReads(spoken("Q " + question + " // MS. KEEN: " + answer), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    The President and the First Lady will travel to Lima on July 2. | peru+us PLANNED 2019-07-02/2019-07-03 DAY
                    The President and her husband Juan Roe met President Soto on Monday. | hale-soto CONTACT 2019-06-17/2019-06-18 DAY
                    The First Gentleman met President Soto on Monday. |
                    """)
    void spousesComeAlong(String said, @Nullable String expected) {
        assertReads(spoken("MS. KEEN: " + said), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Is it still so that there has been no call with President Soto since May 2? | That is the state of affairs, yes. | NO_CONTACT 2019-05-02/2019-05-03 DAY
                    Is it true that there has been no call with President Soto since May 2?     | Yes.                              | NO_CONTACT 2019-05-02/2019-05-03 DAY
                    Is it true that the President has not spoken with President Soto since May 2? | That's still the case.          | NO_CONTACT 2019-05-02/2019-05-03 DAY
                    So the President has not spoken with President Soto?                        | Yes.                              |
                    So the President has not spoken with President Soto?                        | Yes, she has.                     | CONTACT /2019-06-20 UNKNOWN
                    Is it true that the President has spoken with President Soto?               | Yes.                              | CONTACT /2019-06-20 UNKNOWN
                    """)
    void aYesAgreesWithWhatIsAsked(String question, String answer, @Nullable String expected) {
        assertReads(
                Readings.spoken("Q " + question + " // MS. KEEN: " + answer),
                expected == null ? null : "hale-soto " + expected);
    }
}
