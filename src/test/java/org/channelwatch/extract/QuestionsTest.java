package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.spoken;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question takes for granted, what an answer of a word or two says of it, and what is still to come. */
class QuestionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q Can you confirm that Secretary Reed met Foreign Minister Vega on Monday? // MS. KEEN: I can confirm that."
                        + " | reed+vega CONTACT 2019-06-17/2019-06-18 DAY",
                "Q Is it true that Secretary Reed met Foreign Minister Vega on Monday? // MS. KEEN: That's accurate."
                        + " | reed+vega CONTACT 2019-06-17/2019-06-18 DAY",
                "Q Can you say whether Secretary Reed met Foreign Minister Vega? // MS. KEEN: She did."
                        + " | reed+vega CONTACT /2019-06-20 UNKNOWN",
                "Q Can you confirm that Secretary Reed has met Foreign Minister Vega? // MS. KEEN: No. |",
                "Q Do you expect that Secretary Reed meets Foreign Minister Vega? // MS. KEEN: Yes. |",
            })
    void whatSomebodyIsToConfirmIsAskedToo(String text, String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q Why hasn't the President spoken with President Soto? // MS. KEEN: She'll talk to her when it is time."
                        + " | hale-soto NO_CONTACT /2019-06-20 UNKNOWN",
                "Q Has the President spoken to President Soto? // MS. KEEN: She will. |",
                "Q Will the President speak to President Soto tomorrow? // MS. KEEN: She will."
                        + " | hale-soto PLANNED 2019-06-21/2019-06-22 DAY",
                "Q Has the President spoken to President Soto? // MS. KEEN: No, not yet. | hale-soto NO_CONTACT /2019-06-20 UNKNOWN",
                "Q Has the President spoken to President Soto recently? // MS. KEEN: Not recently."
                        + " | hale-soto NO_CONTACT /2019-06-20 UNKNOWN",
                "Q Has the President spoken to President Soto today? // MS. KEEN: Not yet. |",
                "Q Has the President spoken to President Soto? // MS. KEEN: She has not had a chance to speak with her yet."
                        + " | hale-soto NO_CONTACT /2019-06-20 UNKNOWN",
            })
    void whatWillBeIsNoAnswerToWhatWas(String text, String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q Why did the President call President Soto on Monday? | hale-soto CONTACT 2019-06-17/2019-06-18 DAY",
                "Q Did the President call President Soto on Monday? |",
                "Q Did fish come up in the call with President Soto on Monday? | hale-soto CONTACT 2019-06-17/2019-06-18 DAY",
                "Q Did fish come up in a call with President Soto on Monday? |",
                "Q Ahead of the President's meeting with President Soto tomorrow, what is the message?"
                        + " | hale-soto PLANNED 2019-06-21/2019-06-22 DAY",
                "Q Is the staff working ahead of a meeting with President Soto tomorrow? |",
            })
    void aQuestionForSomethingElseTakesTheContactForGranted(String text, String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: I expect that will come up in the call with President Soto. |",
                "MS. KEEN: The President will raise that in her call with President Soto."
                        + " | hale-soto PLANNED 2019-06-19/2019-06-20 APPROX",
                "MS. KEEN: The President will get to talk about fish during her meeting with President Soto."
                        + " | hale-soto PLANNED 2019-06-19/2019-06-20 APPROX",
                "MS. KEEN: The President will tell them what was said in her meeting with President Soto. |",
                "MS. KEEN: In advance of her meeting with President Soto tomorrow, the President was briefed."
                        + " | hale-soto PLANNED 2019-06-21/2019-06-22 DAY",
                "MS. KEEN: What the President will raise in her call with President Soto is for her. |",
            })
    void whatWillBeRaisedInACallMakesItOneToCome(String text, String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q Has there been any communications with Peru since the storm that — // MS. KEEN: Not that I'm aware of. |
                    Q Did she meet with President Soto on Monday — // MS. KEEN: We will see.                                 |
                    Q She did meet with President Soto on Monday — // MS. KEEN: We will see.                                 | hale-soto CONTACT 2019-06-17/2019-06-18 DAY
                    """)
    void aQuestionMayBeCutShort(String text, @Nullable String expected) {
        Readings.assertReads(Readings.spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Is there still a hotline between the Pentagon and the Peruvian military? |
                    Is there any contact between the Pentagon and the Peruvian military?     | peru+us CONTACT 2019-06-19/2019-06-20 APPROX
                    """)
    void thatALineIsThereIsNoContact(String question, @Nullable String expected) {
        Readings.assertReads(Readings.spoken("Q " + question + " // MS. KEEN: There is."), expected);
    }
}
