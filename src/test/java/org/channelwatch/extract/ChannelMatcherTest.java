package org.channelwatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChannelMatcherTest {
    private final ChannelMatcher matcher = new ChannelMatcher(Readings.CATALOG);

    private String channel(String first, String second, String words) {
        ChannelMatcher.Match match = matcher.match(Set.of(first, second), words);
        return match == null ? "none" : match.channel().id();
    }

    @Test
    void personsHaveTheirOwnChannel() {
        assertThat(channel("quispe", "soto", "")).isEqualTo("presidents");
    }

    @Test
    void aLineGoesToTheHotlineOfThePair() {
        assertThat(channel("peru", "chile", "hotline")).isEqualTo("border-line");
        assertThat(channel("peru", "chile", "line")).isEqualTo("border-line");
    }

    @Test
    void aCallOfPersonsIsNoUseOfTheHotline() {
        assertThat(channel("quispe", "soto", "hotline")).isEqualTo("none");
    }

    @Test
    void cuesTellTiesFromTheRest() {
        assertThat(channel("chile", "peru", "diplomatic relations")).isEqualTo("ties");
        assertThat(channel("chile", "peru", "meeting")).isEqualTo("states");
    }

    @Test
    void aPairWithoutAChannelHasNone() {
        assertThat(channel("chile", "bolivia", "")).isEqualTo("none");
        assertThat(channel("chile", "nobody", "")).isEqualTo("none");
    }

    @Test
    void onlyTheOneHotlineIsInferred() {
        ChannelMatcher.Match match = matcher.match(Set.of("chile", "peru"), "back channel");
        assertThat(match).isNotNull();
        assertThat(match.inferred()).isTrue();
    }

    @Test
    void outOfOfficeFromTheDayOnWhichTheTermEnds() {
        assertThat(matcher.outOfOffice(Set.of("soto", "quispe"), LocalDate.of(2021, 7, 27)))
                .isEmpty();
        assertThat(matcher.outOfOffice(Set.of("soto", "quispe"), LocalDate.of(2021, 7, 28)))
                .containsExactly("quispe");
    }
}
