package org.channelwatch.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.channelwatch.channel.EvidenceKind.*;
import static org.channelwatch.channel.Facts.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTest {

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void isSetAsideUnderTheLeastConfidenceWhateverItsKind(EvidenceKind kind) {
        TimeSpan span = TimeSpan.instant(day(0));
        assertThat(fact(kind, span, day(0), 0.4999).setAside(0.5)).isEqualTo(SetAside.LOW_CONFIDENCE);
        boolean moves = kind != PLANNED && kind != CANCELLED;
        assertThat(fact(kind, span, day(0), 0.5).setAside(0.5)).isEqualTo(moves ? null : SetAside.NEVER_MOVES);
        assertThat(fact(kind, span, day(0), 0).setAside(0)).isEqualTo(moves ? null : SetAside.NEVER_MOVES);
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void isSetAsideWithoutADateUnlessItNeedsNone(EvidenceKind kind) {
        SetAside expected = switch (kind) {
            case PLANNED, CANCELLED -> SetAside.NEVER_MOVES;
            case NO_CONTACT -> null;
            case CONTACT, UNANSWERED, OPENED, RESTORED, SUSPENDED, DEFUNCT -> SetAside.UNKNOWN_DATE;
        };
        assertThat(fact(kind, TimeSpan.unknownBefore(day(0)), day(0), 1).setAside(0.5))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void isKeptInThePlaceOfItsKind(EvidenceKind kind) {
        Evidence one = fact(kind, 0);
        ChannelState state = ChannelState.of(one);
        assertThat(state.contact()).isEqualTo(kind == CONTACT ? one : null);
        assertThat(state.declaration()).isEqualTo(kind.isDeclaration() ? one : null);
        assertThat(state.unanswered()).isEqualTo(kind == UNANSWERED ? one : null);
        assertThat(state.noContact()).isEqualTo(kind == NO_CONTACT ? one : null);
        assertThat(state.opening()).isEqualTo(kind == OPENED || kind == RESTORED ? one : null);
        boolean moves = kind != PLANNED && kind != CANCELLED;
        assertThat(state.holds(one)).isEqualTo(moves);
        assertThat(state.slots()).isEqualTo(moves ? List.of(one) : List.of());
        assertThat(kind.isDeclaration())
                .isEqualTo(Set.of(OPENED, RESTORED, SUSPENDED, DEFUNCT).contains(kind));
        assertThat(kind.isCut()).isEqualTo(Set.of(SUSPENDED, DEFUNCT).contains(kind));
        assertThat(kind.gravity() > 0).isEqualTo(kind.isDeclaration());
    }

    @Test
    void laterMeansALaterEnd() {
        assertThat(contact(1).isLaterThan(null)).isTrue();
        assertThat(contact(1).isLaterThan(contact(0))).isTrue();
        assertThat(contact(1).isLaterThan(contact(1))).isFalse();
        assertThat(contact(1).isLaterThan(fact(CONTACT, before(day(1))))).isTrue();
        assertThat(contact(1).isLaterThan(fact(CONTACT, after(day(1))))).isFalse();
    }

    @Test
    void tiesAreBrokenByTheNarrowerSpanAndThenById() {
        Evidence wide = fact(CONTACT, new TimeSpan(day(0), day(2), Precision.INTERVAL), day(5), 1);
        Evidence narrow = fact(CONTACT, new TimeSpan(day(1), day(2), Precision.DAY), day(5), 1);
        Evidence open = fact(CONTACT, new TimeSpan(null, day(2), Precision.UNKNOWN), day(5), 1);
        Evidence later = fact(CONTACT, new TimeSpan(day(1), day(2), Precision.DAY), day(5), 1);
        assertThat(merged(wide, narrow).contact()).isEqualTo(narrow);
        assertThat(merged(open, wide).contact()).isEqualTo(wide);
        assertThat(merged(narrow, later).contact()).as("the greater id").isEqualTo(later);
    }

    @Test
    void theNewestStatementOfSilenceIsTheOnePublishedLast() {
        Evidence publishedLast = fact(NO_CONTACT, TimeSpan.instant(day(1)), day(9), 1);
        Evidence occurredLast = fact(NO_CONTACT, TimeSpan.instant(day(7)), day(8), 1);
        assertThat(merged(publishedLast, occurredLast).noContact()).isEqualTo(publishedLast);
        Evidence sameTime = fact(NO_CONTACT, TimeSpan.instant(day(2)), day(9), 1);
        assertThat(merged(publishedLast, sameTime).noContact()).isEqualTo(sameTime);
    }

    private static ChannelState merged(Evidence a, Evidence b) {
        ChannelState merged = ChannelState.of(a).merge(ChannelState.of(b));
        assertThat(ChannelState.of(b).merge(ChannelState.of(a))).isEqualTo(merged);
        return merged;
    }

    @Test
    void statusesAreOrderedByGravity() {
        assertThat(Status.LATE.isWorseThan(Status.ACTIVE)).isTrue();
        assertThat(Status.SILENT.isWorseThan(Status.LATE)).isTrue();
        assertThat(Status.SUSPENDED.isWorseThan(Status.SILENT)).isTrue();
        assertThat(Status.DEFUNCT.isWorseThan(Status.SUSPENDED)).isTrue();
        assertThat(Status.ACTIVE.isWorseThan(Status.UNHEARD)).isFalse();
        assertThat(Status.UNHEARD.isWorseThan(Status.ACTIVE)).isFalse();
        for (Status status : Status.values()) {
            assertThat(status.isWorseThan(status)).isFalse();
            assertThat(status.isCalm()).isEqualTo(status == Status.ACTIVE || status == Status.UNHEARD);
        }
    }

    @Test
    void alertEventsKnowWhatEndsAnEpisodeAndWhatAMuteHoldsBack() {
        for (AlertEvent event : AlertEvent.values()) {
            assertThat(event.isLast())
                    .isEqualTo(Set.of(AlertEvent.RESOLVED, AlertEvent.RETRACTED).contains(event));
            assertThat(event.isMutable())
                    .isEqualTo(Set.of(AlertEvent.OPENED, AlertEvent.ESCALATED, AlertEvent.REPEATED)
                            .contains(event));
        }
    }

    @Test
    void kindsOfChannelsAreReadByTheirLabels() {
        for (ChannelKind kind : ChannelKind.values())
            assertThat(ChannelKind.ofLabel(kind.label())).contains(kind);
        assertThat(ChannelKind.LEADERS.label()).isEqualTo("leaders");
        assertThat(ChannelKind.ofLabel("LEADERS")).isEmpty();
        assertThat(ChannelKind.ofLabel("")).isEmpty();
    }

    @Test
    void aPolicyRefusesThresholdsThatMakeNoSense() {
        Duration day = Duration.ofDays(1);
        Instant never = null;
        assertThatThrownBy(() -> new SilencePolicy(Duration.ZERO, day, day, never))
                .hasMessageContaining("warnAfter");
        assertThatThrownBy(() -> new SilencePolicy(day.negated(), day, day, never))
                .hasMessageContaining("warnAfter");
        assertThatThrownBy(() -> new SilencePolicy(day, day.minusMillis(1), day, never))
                .hasMessageContaining("silentAfter");
        assertThatThrownBy(() -> new SilencePolicy(day, day, Duration.ZERO, never))
                .hasMessageContaining("repeatEvery");
        assertThat(new SilencePolicy(day, day, null, never).repeatEvery()).isNull();
        assertThat(new SilencePolicy(Duration.ofMillis(1), day, Duration.ofMillis(1), never).warnAfter())
                .isEqualTo(Duration.ofMillis(1));
    }
}
