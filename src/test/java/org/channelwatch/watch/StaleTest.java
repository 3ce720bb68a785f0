package org.channelwatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.channelwatch.channel.Coverage;
import org.channelwatch.store.intake.IntakeRows.Spell;
import org.channelwatch.watch.Horizon.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaleTest {
    private static final Instant NOW = Instant.parse("2022-03-08T10:00:00Z");

    @ParameterizedTest(name = "horizon {0}, behind {1}, blind from {2} to {3}: stale is {4}")
    @CsvSource({
        ", false, , , true", // never caught up
        "2022-03-08T10:00:00Z, false, , , false",
        "2022-03-08T09:00:00Z, false, , , false", // nobody has looked for a while, and all was taken then
        "2022-03-08T09:59:50Z, true, , , false", // behind by no more than a message takes
        "2022-03-08T09:59:49.999Z, true, , , true",
        "2022-03-08T10:00:00Z, false, 2022-03-08T07:00:00Z, , true", // blind
        "2022-03-08T10:00:00Z, false, 2022-03-08T06:00:00Z, 2022-03-08T09:00:00Z, false", // was blind
    })
    void oneRuleHoldsForEveryoneWhoShowsIt(
            @Nullable Instant horizon, boolean behind, @Nullable Instant from, @Nullable Instant to, boolean stale) {
        List<Spell> spells = from == null ? List.of() : List.of(new Spell(from, to));
        assertThat(new View(horizon, horizon, Coverage.FULL, behind, spells).stale(NOW))
                .isEqualTo(stale);
    }
}
