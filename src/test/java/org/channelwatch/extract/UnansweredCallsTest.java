package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that were placed and that nobody took: no contact. */
class UnansweredCallsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto called Luis Quispe, but he did not answer.",
                "Ana Soto called Luis Quispe on Monday. He did not pick up.",
                "Ana Soto phoned Luis Quispe twice, but nobody answered.",
                "Ana Soto called Luis Quispe on Monday but got no answer.",
                "Ana Soto rang Luis Quispe, and nobody picked up.",
                "Ana Soto called Luis Quispe, who did not answer.",
                "Ana Soto called Luis Quispe, but the Peruvian president would not come to the phone.",
                "Ana Soto called Luis Quispe, but his office never answered the phone.",
                "Ana Soto called Luis Quispe, but he could not be reached.",
                "Ana Soto called Luis Quispe, but the call went to voicemail.",
                "Ana Soto called Luis Quispe, only to get his voicemail.",
                "Ana Soto called Luis Quispe, but could not reach him.",
                "Ana Soto called Luis Quispe in vain.",
                "Ana Soto dialled Luis Quispe, but he did not answer on Monday.",
                "Ana Soto telephoned Luis Quispe on Tuesday; he refused to take the call.",
                "Ana Soto called Luis Quispe. There was no answer.",
                "Ana Soto called Luis Quispe on Monday. However, Ana Soto did not reach Luis Quispe, who was at sea.",
                "Ana Soto did not reach Luis Quispe on Monday.",
                "Ana Soto called Luis Quispe. The Peruvian president did not answer the phone.",
                "Ana Soto called Luis Quispe, yet the other side did not immediately answer.",
            })
    void nobodyWasReached(String text) {
        assertThat(kinds(text)).isNotEmpty().allMatch(kind -> kind.equals("presidents UNANSWERED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chile called Peru over the hotline, but the other side did not answer."})
    void norByALine(String text) {
        assertThat(kinds(text)).containsExactly("border-line UNANSWERED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto called Luis Quispe, but he did not answer the question about the river.",
                "Ana Soto called Luis Quispe, but he refused to answer for the flood.",
                "Ana Soto called Luis Quispe and did not answer reporters' questions.",
                "Ana Soto called Luis Quispe and talked of rain, but he did not answer.",
                "Ana Soto called Luis Quispe. Her spokesman did not answer.",
                "Ana Soto called Luis Quispe. Chile did not respond to a request for comment.",
                "Ana Soto called Luis Quispe on Monday. She did not answer when asked about the river.",
                "Ana Soto called Luis Quispe on Monday. Reporters called, but nobody answered.",
                "Ana Soto spoke with Luis Quispe, but he did not answer.",
            })
    void whoDidNotAnswerOtherwiseWasReached(String text) {
        assertThat(kinds(text)).contains("presidents CONTACT");
    }
}
