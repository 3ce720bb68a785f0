package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.extract.Readings.dated;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts of a past that nobody dates move no clock. */
class FormerTimesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto has spoken with Luis Quispe before, her office said.",
                "Ana Soto has spoken with Luis Quispe in the past.",
                "Ana Soto once spoke with Luis Quispe.",
                "Ana Soto has previously met Luis Quispe.",
                "Ana Soto has met Luis Quispe once before.",
                "Ana Soto has spoken with Luis Quispe at some point.",
                "Ana Soto spoke with Luis Quispe some time ago.",
                "Ana Soto spoke with Luis Quispe by phone at an unspecified date.",
                "Ana Soto met Luis Quispe years ago.",
                "Ana Soto met Luis Quispe long ago, and they liked each other.",
                "Ana Soto spoke to Luis Quispe back then.",
                "Ana Soto met Luis Quispe in earlier years.",
                "In the past, Ana Soto has spoken with Luis Quispe.",
                "On Monday her office said that Ana Soto has met Luis Quispe before.",
                "Ana Soto has held talks with Luis Quispe before.",
                "Ana Soto has been in touch with Luis Quispe in the past.",
            })
    void aPastWithoutADateIsUnknown(String text) {
        assertThat(dated(text)).containsExactly("presidents CONTACT /2019-06-20 UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto and Luis Quispe have met several times before.",
                "Ana Soto and Luis Quispe have met several times previously.",
            })
    void manyTimesBeforeAreNoneInParticular(String text) {
        assertThat(dated(text)).noneMatch(found -> !found.endsWith("UNKNOWN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto met Luis Quispe before the summit.",
                "Ana Soto spoke with Luis Quispe before leaving for Rome.",
                "Ana Soto met Luis Quispe before, during and after the summit.",
                "Ana Soto met Luis Quispe before and after the summit.",
                "Ana Soto once again spoke with Luis Quispe.",
                "Ana Soto spoke with Luis Quispe about mistakes made in the past.",
                "Ana Soto met Luis Quispe, who had been a singer in the past.",
            })
    void beforeWhatIsNamedIsNews(String text) {
        assertThat(dated(text)).containsExactly("presidents CONTACT 2019-06-19/2019-06-20 APPROX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Soto met Luis Quispe a day before.",
                "Ana Soto has met Luis Quispe before, most recently on Monday.",
                "Ana Soto, who once met Ivo Paz, spoke with Luis Quispe on Monday.",
            })
    void aDayIsKept(String text) {
        assertThat(dated(text))
                .first()
                .asString()
                .startsWith("presidents CONTACT 2019-06-1")
                .endsWith("DAY");
    }
}
