package org.channelwatch.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WriteLimitTest {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final WriteLimit limit = new WriteLimit(new TenASecond(), new MovedClock());

    @Test
    void aCallerHasABurstAndThenTheRate() {
        assertThat(taken("one", 200)).isEqualTo(30);
        now = now.plus(Duration.ofMillis(500));
        assertThat(taken("one", 200)).isEqualTo(5);
        now = now.plus(Duration.ofHours(1));
        assertThat(taken("one", 200)).isEqualTo(30);
    }

    @Test
    void askingWhileRefusedDoesNotMakeItLater() {
        taken("one", 30);
        for (int i = 0; i < 99; i++) {
            now = now.plusMillis(1);
            assertThat(limit.take("one")).isFalse();
        }
        now = now.plusMillis(1);
        assertThat(limit.take("one")).isTrue();
    }

    @Test
    void callersDoNotTakeFromEachOther() {
        taken("one", 200);
        assertThat(taken("other", 200)).isEqualTo(30);
    }

    private int taken(String caller, int asked) {
        int taken = 0;
        for (int i = 0; i < asked; i++) if (limit.take(caller)) taken++;
        return taken;
    }

    private static final class TenASecond implements SecuritySettings {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Optional<String> bootstrapKey() {
            return Optional.empty();
        }

        @Override
        public int writesPerSecond() {
            return 10;
        }

        @Override
        public int burst() {
            return 30;
        }

        @Override
        public long smallBody() {
            return 1000;
        }
    }

    private final class MovedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
