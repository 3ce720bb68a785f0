package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.channel.Facts.*;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
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

    @Test
    void aWindowThatComesBackHoldsOnlyWithinItsStretch() {
        var mutes = new Mutes(List.of(new Window(day(1), day(3), daily(LocalTime.of(22, 0), LocalTime.of(6, 0)))));
        assertThat(mutes.muted(day(1).plus(Duration.ofHours(3))))
                .as("the window of the day before, from the beginning of the stretch on")
                .isTrue();
        assertThat(mutes.muted(before(day(1)))).isFalse();
        assertThat(mutes.muted(day(1).plus(Duration.ofHours(12)))).isFalse();
        assertThat(mutes.endOfMute(day(2))).isEqualTo(day(2).plus(Duration.ofHours(6)));
        assertThat(mutes.endOfMute(before(day(3)))).as("cut at the end").isEqualTo(day(3));
        assertThat(mutes.muted(day(3))).isFalse();
    }

    @Test
    void windowsThatComeBackAndOneStretchEndTogether() {
        var mutes = new Mutes(List.of(
                new Window(day(0), null, daily(LocalTime.of(22, 0), LocalTime.of(6, 0))),
                new Window(day(2).plus(Duration.ofHours(5)), day(4).plus(Duration.ofHours(23)))));
        assertThat(mutes.endOfMute(day(2))).isEqualTo(day(5).plus(Duration.ofHours(6)));
    }

    @Test
    void whereWindowsLeaveNoGapAYearOnIsAsFarAsOneLooks() {
        var mutes = new Mutes(List.of(
                new Window(day(0), null, daily(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)), new Window(day(700), null)));
        Instant end = mutes.endOfMute(day(0));
        assertThat(end).isEqualTo(day(400));
        assertThat(mutes.muted(end)).isTrue();
        assertThat(mutes.endOfMute(day(400)))
                .as("then it runs into an endless one")
                .isNull();
    }

    private static WeeklyWindow daily(LocalTime from, LocalTime to) {
        return new WeeklyWindow(EnumSet.allOf(DayOfWeek.class), from, to, ZoneId.of("UTC"));
    }
}
