package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.channel.Facts.*;

import java.util.List;
import org.channelwatch.channel.Mutes.Window;
import org.junit.jupiter.api.Test;

class MutesTest {

    @Test
    void aWindowHoldsFromItsBeginningUntilJustBeforeItsEnd() {
        Mutes mutes = new Mutes(List.of(new Window(day(1), day(2))));
        assertThat(mutes.muted(before(day(1)))).isFalse();
        assertThat(mutes.muted(day(1))).isTrue();
        assertThat(mutes.muted(before(day(2)))).isTrue();
        assertThat(mutes.muted(day(2))).isFalse();
        assertThat(Mutes.NONE.muted(day(1))).isFalse();
    }

    @Test
    void aWindowWithoutAnEndHoldsForGood() {
        Mutes mutes = new Mutes(List.of(new Window(day(1), null)));
        assertThat(mutes.muted(before(day(1)))).isFalse();
        assertThat(mutes.muted(day(9_000))).isTrue();
        assertThat(mutes.endOfMute(day(1))).isNull();
        assertThat(mutes.endOfMute(day(0))).isEqualTo(day(0));
    }

    @Test
    void windowsThatTouchOrOverlapEndTogetherInAnyOrder() {
        Mutes mutes = new Mutes(List.of(
                new Window(day(4), day(6)),
                new Window(day(2), day(4)),
                new Window(day(1), day(3)),
                new Window(day(8), day(9))));
        assertThat(mutes.endOfMute(day(1))).isEqualTo(day(6));
        assertThat(mutes.endOfMute(day(5))).isEqualTo(day(6));
        assertThat(mutes.endOfMute(day(6))).isEqualTo(day(6));
        assertThat(mutes.endOfMute(day(8))).isEqualTo(day(9));
        assertThat(mutes.endOfMute(day(0))).isEqualTo(day(0));
    }

    @Test
    void aWindowThatRunsIntoAnEndlessOneNeverEnds() {
        Mutes mutes = new Mutes(List.of(new Window(day(2), null), new Window(day(1), day(3))));
        assertThat(mutes.endOfMute(day(1))).isNull();
    }
}
