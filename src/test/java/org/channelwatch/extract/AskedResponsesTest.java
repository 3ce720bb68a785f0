package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.spoken;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the other side has answered, as it is asked in a briefing. */
class AskedResponsesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q Has there been any response from Peru to your outreach? // MS. KEEN: There has not.",
                "Q Have the Peruvians responded to your letter? // MS. KEEN: They have not.",
                "Q Have you heard back from Peru? // MS. KEEN: Not yet.",
                "MS. KEEN: We have reached out to Peru several times and have heard nothing back.",
            })
    void noAnswerHasCome(String text) {
        assertThat(spoken(text)).containsExactly("peru+us UNANSWERED /2019-06-20 UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q Do you have any response to the news from Peru? // MS. KEEN: No.",
                "Q Have the Peruvians responded to your letter? // MS. KEEN: I have nothing on that.",
                "Q Could there be any response from Peru? // MS. KEEN: No.",
            })
    void nobodyWasAskedForAnAnswer(String text) {
        assertThat(spoken(text)).isEmpty();
    }
}
