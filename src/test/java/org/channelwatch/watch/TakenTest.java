package org.channelwatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.junit.jupiter.api.Test;

class TakenTest {
    private static final Duration MAX_GAP = Duration.ofHours(2);
    private static final Instant TEN = Instant.parse("2022-03-01T10:00:00Z");
    private static final Instant NOON = Instant.parse("2022-03-01T12:00:00Z");

    @Test
    void oneRecordHasNoGapAndIsFirstAndLast() {
        Taken taken = Taken.of("topic", 3, 41, TEN);
        assertThat(taken.firstOffset()).isEqualTo(41);
        assertThat(taken.nextOffset()).isEqualTo(42);
        assertThat(taken.firstAt()).isEqualTo(TEN);
        assertThat(taken.lastAt()).isEqualTo(TEN);
        assertThat(taken.gaps()).isEmpty();
    }

    @Test
    void aStretchOfExactlyMaxGapIsAGapAndAMillisecondLessIsNone() {
        assertThat(Taken.of("topic", 0, 0, TEN)
                        .and(1, NOON.minusMillis(1), MAX_GAP)
                        .gaps())
                .isEmpty();
        assertThat(Taken.of("topic", 0, 0, TEN).and(1, NOON, MAX_GAP).gaps())
                .containsExactly(new BlindSpell(TEN, NOON));
        assertThat(Taken.of("topic", 0, 0, TEN)
                        .and(1, NOON.plusMillis(1), MAX_GAP)
                        .gaps())
                .containsExactly(new BlindSpell(TEN, NOON.plusMillis(1)));
    }

    @Test
    void aRecordThatIsOlderThanTheOneBeforeNeitherMakesAGapNorMovesTheLastBack() {
        Taken taken = Taken.of("topic", 0, 7, NOON)
                .and(8, TEN.minusSeconds(86_400), MAX_GAP)
                .and(9, NOON.plusSeconds(60), MAX_GAP);
        assertThat(taken.gaps()).isEmpty();
        assertThat(taken.lastAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(taken.firstAt()).isEqualTo(NOON);
        assertThat(taken.nextOffset()).isEqualTo(10);
    }

    @Test
    void withoutACheckOfTheFeedNothingIsAGap() {
        Taken taken = Taken.of("topic", 0, 0, TEN).and(1, NOON.plusSeconds(86_400), Duration.ZERO);
        assertThat(taken.gaps()).isEmpty();
    }
}
