package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.channel.Facts.*;

import java.time.Duration;
import java.time.Instant;
import org.channelwatch.channel.Judge.OnRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Silence is told as of the instant at which it is told, wherever the horizon stands. */
class TransitionTest {
    @ParameterizedTest
    @CsvSource({
        // horizon, now, blind from, blind to, wall, observed
        "14, 14, 30, 31, P14D, P14D", // nothing amiss
        "15, 18, 30, 31, P18D, P18D", // the intake was down for three days: what it missed is still in Kafka
        "15, 18, 15, 18, P18D, P15D", // the feed has been dry since the horizon stands
        "17, 17, 2, 4, P17D, P15D", // it was dry long before
        "18, 18, 2, 4, P18D, P16D"
    })
    void wallSilenceLastsUntilItIsToldAndObservedSilenceLeavesOutWhatWasBlind(
            double horizon, double now, double from, double to, Duration wall, Duration observed) {
        // Given
        Coverage coverage = blind(from, to);
        var record = new OnRecord("c", state(contact(0)), Verdict.UNHEARD, null, Episodes.NONE, day(0));

        // When
        Transition told = tell(record, coverage, day(horizon), day(now));

        // Then
        assertThat(told).isNotNull();
        assertThat(told.event()).isEqualTo(AlertEvent.OPENED);
        assertThat(told.wall()).isEqualTo(wall);
        assertThat(told.observed()).isEqualTo(observed);
    }

    private static Transition tell(OnRecord record, Coverage coverage, Instant horizon, Instant now) {
        var judgement = Judge.judge(record, POLICY, coverage.until(horizon), Mutes.NONE, horizon, now);
        return Transition.of(record, judgement, POLICY, coverage, now);
    }
}
