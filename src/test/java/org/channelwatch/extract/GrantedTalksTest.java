package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.dated;
import static org.channelwatch.extract.Readings.kinds;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks that a sentence on something else takes for granted: they were, and nobody says when. */
class GrantedTalksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto said her talks with Luis Quispe had been hard.",
                "\"It was hard,\" Ana Soto said of her talks with Luis Quispe.",
                "Ana Soto defended her phone call with Luis Quispe.",
                "Ana Soto was criticised for her phone call with Luis Quispe.",
                "Ana Soto's phone call with Luis Quispe drew criticism.",
                "Ana Soto's meeting with Luis Quispe produced nothing but a photograph.",
                "The tone of the call between Ana Soto and Luis Quispe was frosty.",
                "Details of the call between Ana Soto and Luis Quispe were not released.",
            })
    void whatIsToldOfThemInThePastWasAfterThem(String body) {
        assertThat(dated(body)).containsExactly("presidents CONTACT /2019-06-20 UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto set out her goals for her meeting with Luis Quispe.",
                "Ana Soto spoke to reporters before her meeting with Luis Quispe.",
                "Ana Soto stressed how important her meeting with Luis Quispe is.",
                "Ana Soto's meeting with Luis Quispe depended on the weather.",
                "Ana Soto's critics opposed her meeting with Luis Quispe.",
                "Aides to Ana Soto played down what her meeting with Luis Quispe could achieve.",
                "Lima was chosen as the site of the summit between Ana Soto and Luis Quispe.",
                "The world awaited the meeting between Ana Soto and Luis Quispe.",
                "Ana Soto's office said the meeting between Ana Soto and Luis Quispe was in doubt.",
                "Ana Soto had high hopes of her meeting with Luis Quispe.",
            })
    void whatMayBeOrIsToComeIsNotTakenForGranted(String body) {
        assertThat(kinds(body)).noneMatch(found -> found.contains("CONTACT"));
    }
}
