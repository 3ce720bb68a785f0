package org.channelwatch.extract;

import static org.channelwatch.extract.Readings.assertReads;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.spoken;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was in contact, where a title, a pronoun or a word for both stands for their names; and when, where another clause tells it. */
class PairsInSpeechTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q I believe Presidents Soto and Quispe had a call in May. | presidents CONTACT 2019-05-01/2019-06-01 MONTH",
                "MS. KEEN: Yesterday Foreign Ministers Vega and Huaman met. | ministers CONTACT 2019-06-19/2019-06-20 DAY",
                "MS. KEEN: Yesterday Senators Vega and Huaman met. |",
                "MS. KEEN: Yesterday Presidents Hill Soto and Quispe met. |",
            })
    void oneTitleStandsBeforeTwoNames(String text, String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: We have not seen it since President Soto and President Quispe met in May."
                        + " | presidents CONTACT 2019-05-01/2019-06-01 MONTH",
                "MS. KEEN: Since President Soto met President Quispe on June 3, it has rained."
                        + " | presidents CONTACT 2019-06-03/2019-06-04 DAY",
                "MS. KEEN: It is 18 days since President Soto met President Quispe on a Sunday."
                        + " | presidents NO_CONTACT 2019-06-02/2019-06-03 DAY, presidents CONTACT 2019-06-02/2019-06-03 DAY",
                "MS. KEEN: Since President Soto met President Quispe, it has rained. |",
            })
    void sinceWhenSomethingIsTellsOfAContactThen(String text, String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Soto and President Quispe engaged directly in May. | presidents CONTACT 2019-05-01/2019-06-01 MONTH",
                "President Soto and President Quispe engaged directly in fishing in May. |",
                "When Foreign Minister Vega was in Lima on Monday, she met Foreign Minister Huaman."
                        + " | ministers CONTACT 2019-06-17/2019-06-18 DAY",
                "While it was raining on Monday, Foreign Minister Vega met Foreign Minister Huaman."
                        + " | ministers CONTACT 2019-06-19/2019-06-20 APPROX",
            })
    void whereSomebodyWasThatDayTheyMet(String text, String expected) {
        assertReads(dated(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS. KEEN: President Hale and President Soto know. The two leaders' call back in March was good."
                        + " | hale-soto CONTACT 2019-03-01/2019-04-01 MONTH",
                "MS. KEEN: President Hale and President Soto know. The two cities' call back in March was good. |",
                "Q Did the President speak to President Soto? // MS. KEEN: He called her last night."
                        + " | hale-soto CONTACT 2019-06-19/2019-06-20 DAY",
                "Q Will the President speak to President Soto? // MS. KEEN: He'll be speaking with her tomorrow."
                        + " | hale-soto PLANNED 2019-06-21/2019-06-22 DAY",
                "Q Did the President speak to President Soto? // MS. KEEN: He praised her last speech. |",
                "MS. KEEN: Our staff has been in touch with Peru. | peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "MS. KEEN: Our staff has been in touch with Congress. |",
                "Q Has there been any communication with the Peruvians? // MS. KEEN: We have been in touch directly."
                        + " | peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "Q Has there been any communication with Congress? // MS. KEEN: We have been in touch directly. |",
            })
    void whoWasMeantIsToldByWhoeverWasNamedBefore(String text, String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q What about Peru? // MS. KEEN: We have been in close contact with the government."
                        + " | peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "MS. KEEN: On Peru, our embassy is in touch with the interim government."
                        + " | peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "Q What about Peru? // MS. KEEN: We are in touch with officials on the ground."
                        + " | peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "Q What about Peru? // MS. KEEN: Our team has been talking to their team."
                        + " | peru+us CONTACT 2019-06-19/2019-06-20 APPROX",
                "Q What about Peru? // MS. KEEN: We are in touch with the government of Texas. |",
                "Q What about Peru? // MS. KEEN: We want to be in touch with the government. |",
                "Q What about Peru? // MS. KEEN: If it burns, we will talk to the authorities there. |",
                "Q What about Texas? // MS. KEEN: We are in touch with the authorities there. |",
            })
    void aGovernmentIsThatOfTheCountryThatWasNamed(String text, String expected) {
        assertReads(spoken(text), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q Has Secretary Reed talked to her counterpart in Peru? // MS. KEEN: She spoke to her counterpart on Monday."
                        + " | huaman+reed CONTACT 2019-06-17/2019-06-18 DAY",
                "Q Has Secretary Reed talked to her counterpart in Peru or her Chilean counterpart?"
                        + " // MS. KEEN: She spoke to her counterpart on Monday. |",
                "MS. KEEN: The President spoke of President Quispe. // Q President Soto's people say they talked last week. |",
                "MS. KEEN: The President spoke of President Quispe. // Q President Quispe's people say they talked last week."
                        + " | hale+quispe CONTACT 2019-06-10/2019-06-17 INTERVAL",
                "MS. KEEN: The President will see many leaders tomorrow, including President Soto."
                        + " | hale-soto PLANNED 2019-06-21/2019-06-22 DAY",
                "MS. KEEN: The President will see this through tomorrow, including with President Soto. |",
            })
    void whoIsMeantAmongMany(String text, @Nullable String expected) {
        assertReads(spoken(text), expected);
    }
}
