package org.channelwatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.channelwatch.store.transition.PublisherSeat.Holder;
import org.junit.jupiter.api.Test;

class PredecessorWatchTest {
    private static final long SECOND = 1_000_000_000L;

    private final PredecessorWatch watch = new PredecessorWatch(Duration.ofSeconds(3));

    @Test
    void aHolderThatDoesNotBeatIsDeadAfterTheTimeoutAndNotBefore() {
        assertThat(watch.isDead(new Holder(1, 5), 0)).isFalse();
        assertThat(watch.isDead(new Holder(1, 5), 3 * SECOND)).isFalse();
        assertThat(watch.isDead(new Holder(1, 5), 3 * SECOND + 1)).isTrue();
    }

    @Test
    void everyBeatBeginsTheTimeAnew() {
        assertThat(watch.isDead(new Holder(1, 5), 0)).isFalse();
        assertThat(watch.isDead(new Holder(1, 6), 3 * SECOND)).isFalse();
        assertThat(watch.isDead(new Holder(1, 6), 6 * SECOND)).isFalse();
    }

    @Test
    void aNewHolderIsNotTakenForTheDeadOneBefore() {
        assertThat(watch.isDead(new Holder(1, 5), 0)).isFalse();
        assertThat(watch.isDead(new Holder(2, 5), 10 * SECOND)).isFalse();
    }
}
