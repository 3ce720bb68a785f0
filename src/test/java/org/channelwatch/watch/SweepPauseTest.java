package org.channelwatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.channelwatch.channel.Coverage;
import org.channelwatch.store.intake.IntakeRows.Spell;
import org.channelwatch.watch.Horizon.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepPauseTest {
    private static final Instant NOW = Instant.parse("2022-03-08T10:00:00Z");
    private static final Duration IDLE = Duration.ofSeconds(1);

    @ParameterizedTest(name = "due in {0}, behind {1}, dry {2}: {3}")
    @CsvSource({
        "PT1H, false, false, PT1S",
        "PT1S, false, false, PT1S",
        "PT0.3S, false, false, PT0.3S",
        "PT0S, false, false, PT0.001S", // the horizon is on its heels
        "-PT1H, true, false, PT0.05S", // the intake catches up
        "PT0.3S, true, false, PT0.3S",
        "-PT1H, false, true, PT1S", // nothing can be judged before there is news, and that may be days
        "PT0.3S, false, true, PT1S",
        "-PT1H, true, true, PT0.05S" // and now there is some
    })
    void itIsAsLongAsNothingCanBeJudged(Duration due, boolean behind, boolean dry, Duration pause) {
        List<Spell> spells = dry ? List.of(new Spell(NOW.minusSeconds(9_000), null)) : List.of();
        var view = new View(NOW.minusSeconds(1_000), NOW, Coverage.FULL, behind, spells);
        assertThat(Sweep.pause(view, NOW, NOW.plus(due), IDLE)).isEqualTo(pause);
    }
}
