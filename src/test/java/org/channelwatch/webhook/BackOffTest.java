package org.channelwatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {
    @ParameterizedTest(name = "after {0} failures and by the chance {1} it waits {2}")
    @CsvSource({
        "1, 0, PT1S",
        "1, 1, PT0.5S",
        "2, 0, PT2S",
        "9, 0, PT4M16S",
        "10, 0, PT5M", // longest
        "10, 1, PT2M30S",
        "1000000, 0.5, PT3M45S", // does not overflow
    })
    void doublesUpToTheLongestAndIsShortenedByChance(int failures, double chance, Duration wait) {
        assertThat(new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(5)).after(failures, chance))
                .isEqualTo(wait);
    }
}
