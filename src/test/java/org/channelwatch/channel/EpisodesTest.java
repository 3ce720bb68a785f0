package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwatch.channel.Facts.*;

import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EpisodesTest {

    @Test
    void aLaterBaselineBeginsANewCount() {
        Episodes first = Episodes.NONE.next(day(0));
        assertThat(first).isEqualTo(new Episodes(day(0), 1));
        assertThat(first.next(day(0))).isEqualTo(new Episodes(day(0), 2));
        assertThat(first.next(day(1))).isEqualTo(new Episodes(day(1), 1));
        assertThat(first.next(before(day(0)))).isEqualTo(new Episodes(day(0), 2));
        assertThat(first.next(null)).isEqualTo(new Episodes(day(0), 2));
        assertThat(Episodes.NONE.next(null)).isEqualTo(new Episodes(null, 1));
        assertThat(Episodes.NONE.next(null).next(day(0))).isEqualTo(new Episodes(day(0), 1));
    }

    @Test
    void theNameFollowsFromChannelBaselineAndCountAlone() {
        assertThat(new Episodes(Instant.parse("2022-02-12T00:00:00Z"), 1).alertId("biden-putin"))
                .isEqualTo(UUID.nameUUIDFromBytes(
                        "biden-putin\n2022-02-12T00:00:00Z\n1".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isNotEqualTo(new Episodes(Instant.parse("2022-02-12T00:00:00Z"), 1).alertId("xi-biden"))
                .isNotEqualTo(new Episodes(Instant.parse("2022-02-12T00:00:00Z"), 2).alertId("biden-putin"));
        assertThat(new Episodes(null, 1).alertId("biden-putin"))
                .isEqualTo(
                        UUID.nameUUIDFromBytes("biden-putin\n\n1".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void noNameIsEverGivenTwiceHoweverTheBaselineMoves() {
        var random = new Random(1);
        for (int run = 0; run < 200; run++) {
            var names = new HashSet<UUID>();
            Episodes episodes = Episodes.NONE;
            for (int i = 0; i < 50; i++) {
                episodes = episodes.next(random.nextInt(4) == 0 ? null : day(random.nextInt(10)));
                assertThat(names.add(episodes.alertId("biden-putin"))).isTrue();
            }
        }
    }
}
