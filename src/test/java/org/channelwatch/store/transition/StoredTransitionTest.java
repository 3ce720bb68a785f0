package org.channelwatch.store.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.channelwatch.channel.AlertEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is measured as delay is that of what was due, and not how old a fact is that somebody has just told us. */
class StoredTransitionTest {
    private static final Instant SINCE = Instant.parse("2022-03-06T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "biden-putin, OPENED, ELAPSED, true",
        "biden-putin, OPENED, NEVER_HEARD, true",
        "biden-putin, ESCALATED, ELAPSED, true",
        "biden-putin, REPEATED, ELAPSED, false",
        "biden-putin, ACKNOWLEDGED, ELAPSED, false",
        "biden-putin, CORRECTED, ELAPSED, false",
        "biden-putin, OPENED, DECLARED, false",
        "biden-putin, OPENED, UNANSWERED, false",
        "biden-putin, EASED, ELAPSED, false",
        "biden-putin, RESOLVED, CONTACT, false",
        "_feed, OPENED, ELAPSED, false"
    })
    void onlyWhatTimeAloneMadeWorseWasDue(String channel, AlertEvent event, String reason, boolean due) {
        assertThat(transition(channel, event, reason).becameDueAt()).isEqualTo(due ? SINCE : null);
    }

    private static StoredTransition transition(String channel, AlertEvent event, String reason) {
        return new StoredTransition(
                1, channel, channel, "other", List.of(), false, SINCE, SINCE, event, null, 1, "LATE", "LATE", "ACTIVE",
                reason, SINCE, false, null, null, null, null, null, null, null, null);
    }
}
