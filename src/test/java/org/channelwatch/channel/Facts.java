package org.channelwatch.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.channelwatch.channel.Channel.Origin;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.jspecify.annotations.Nullable;

/** Short words for the facts of a case. Time is told in days since the beginning of 2022. */
final class Facts {
    static final Instant BEGIN = Instant.parse("2022-01-01T00:00:00Z");

    /** Warns after ten days, silent after fourteen, told again each seven. */
    static final SilencePolicy POLICY =
            new SilencePolicy(Duration.ofDays(10), Duration.ofDays(14), Duration.ofDays(7), null);

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Facts() {}

    static Instant day(double number) {
        return BEGIN.plusMillis(Math.round(number * 86_400_000));
    }

    static Instant before(Instant instant) {
        return instant.minusMillis(1);
    }

    static Instant after(Instant instant) {
        return instant.plusMillis(1);
    }

    static SilencePolicy expectedSince(double day) {
        return new SilencePolicy(POLICY.warnAfter(), POLICY.silentAfter(), POLICY.repeatEvery(), day(day));
    }

    static Coverage blind(double from, double to) {
        return Coverage.of(List.of(new BlindSpell(day(from), day(to))));
    }

    static Evidence fact(EvidenceKind kind, Instant instant) {
        return fact(kind, TimeSpan.instant(instant), instant, 1);
    }

    static Evidence fact(EvidenceKind kind, double day) {
        return fact(kind, day(day));
    }

    static Evidence fact(EvidenceKind kind, TimeSpan occurred, Instant publishedAt, double confidence) {
        return new Evidence(
                "e%04d".formatted(COUNTER.incrementAndGet()),
                kind,
                occurred.cutAt(publishedAt),
                publishedAt,
                confidence,
                "desk.example",
                null);
    }

    static Evidence contact(double day) {
        return fact(EvidenceKind.CONTACT, day);
    }

    static ChannelState state(Evidence... evidence) {
        return state(List.of(evidence));
    }

    static ChannelState state(List<Evidence> evidence) {
        ChannelState state = ChannelState.EMPTY;
        for (Evidence one : evidence) {
            if (one.setAside(0.5) == null) state = state.merge(ChannelState.of(one));
        }
        return state;
    }

    static Channel channel(SilencePolicy policy) {
        return new Channel(
                "biden-putin",
                "Biden – Putin",
                ChannelKind.LEADERS,
                List.of("biden", "putin"),
                List.of("us-ru"),
                List.of(),
                policy,
                new Channel.Origins(Origin.CHANNEL, Origin.KIND, Origin.DEFAULT));
    }

    static @Nullable Instant latest(@Nullable Evidence evidence) {
        return evidence == null ? null : evidence.occurred().latest();
    }
}
