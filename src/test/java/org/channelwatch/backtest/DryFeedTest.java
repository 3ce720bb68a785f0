package org.channelwatch.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DryFeedTest {
    private static final Instant FROM = Instant.parse("2022-03-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2022-03-01T08:00:00Z");
    private static final DryFeed FEED = new DryFeed(List.of(new BlindSpell(FROM, TO)), Duration.ofHours(2));

    @ParameterizedTest(name = "at {0} the horizon is {1} and {2} is known to be blind")
    @CsvSource({
        "2022-02-28T23:00:00Z, 2022-02-28T23:00:00Z, PT0S", // before
        "2022-03-01T01:59:59.999Z, 2022-03-01T01:59:59.999Z, PT0S", // dry, and not yet noticed
        "2022-03-01T02:00:00Z, 2022-03-01T02:00:00Z, PT2H", // noticed: all since the last news was blind
        "2022-03-01T02:00:00.001Z, 2022-03-01T02:00:00Z, PT2H0.001S", // the horizon stands, and what passes is blind
        "2022-03-01T07:59:59.999Z, 2022-03-01T02:00:00Z, PT7H59M59.999S",
        "2022-03-01T08:00:00Z, 2022-03-01T08:00:00Z, PT8H", // news again: the spell is known as a whole
    })
    void theHorizonStandsFromWhenItIsNoticedToWhenNewsComesAgain(Instant now, Instant horizon, Duration blind) {
        assertThat(FEED.horizon(now)).isEqualTo(horizon);
        assertThat(FEED.coverage(now).blind(Instant.EPOCH, now)).isEqualTo(blind);
    }

    @Test
    void whatIsDueWhileTheHorizonStandsIsSweptWhenNewsComesAgain() {
        Instant due = FROM.plus(Duration.ofHours(3));
        assertThat(FEED.sweptAt(due, FROM)).isEqualTo(TO);
        assertThat(FEED.sweptAt(due, TO.plusSeconds(5))).isEqualTo(TO.plusSeconds(5));
        assertThat(FEED.sweptAt(FROM.plusSeconds(1), FROM)).isEqualTo(FROM.plusSeconds(1));
        assertThat(FEED.sweptAt(FROM.plusSeconds(1), FROM.plus(Duration.ofHours(5))))
                .as("due before the horizon stood")
                .isEqualTo(FROM.plus(Duration.ofHours(5)));
    }

    @Test
    void aPauseWithinTheGapThatIsAllowedIsNone() {
        var pause = new DryFeed(List.of(new BlindSpell(FROM, TO)), Duration.ofHours(9));
        assertThat(pause.coverage(TO)).isEqualTo(Coverage.FULL);
        assertThat(pause.horizon(TO.minusSeconds(1))).isEqualTo(TO.minusSeconds(1));
    }
}
