package org.channelwatch.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.channelwatch.channel.Channel.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Why a channel has its status at an instant: all that the verdict follows from, so that a reader can check it by hand.
 *
 * @param at the instant that is explained
 * @param verdict what follows; its {@code rule} is the one that fired
 * @param because the rule in words, with the instants filled in
 * @param baseline silence is reckoned from here; null where there is nothing to reckon from
 * @param used the evidence that decides, of each kind the latest, newest first
 * @param setAside all other evidence, newest first, with the reason why it moves nothing
 * @param wall time since the baseline by the clock; zero where there is none, or it is still to come
 * @param blind the blind time since the baseline, left out of {@code observed}
 * @param observed {@code wall} less {@code blind}: this is held against the thresholds
 * @param next what happens by itself if no news arrives; null for nothing
 * @param whatWouldChangeIt in words
 */
public record Explanation(
        Instant at,
        Verdict verdict,
        String because,
        @Nullable Baseline baseline,
        Thresholds thresholds,
        List<Evidence> used,
        List<Aside> setAside,
        Duration wall,
        Duration blind,
        Duration observed,
        @Nullable Next next,
        List<String> whatWouldChangeIt) {

    /**
     * A piece of evidence as it is kept.
     *
     * @param rejected an analyst set it aside
     * @param outsideOffice a party did not hold the office of the channel at that time
     */
    public record Kept(Evidence evidence, boolean rejected, boolean outsideOffice) {}

    /** Evidence that moves nothing, and why. */
    public record Aside(Evidence evidence, SetAside reason) {}

    /** What silence is reckoned from. */
    public enum Source {
        CONTACT,
        OPENED,
        RESTORED,
        EXPECTED_SINCE
    }

    /**
     * Where silence is reckoned from.
     *
     * @param evidence null where the catalog says so
     */
    public record Baseline(
            Instant at, Source source, @Nullable Evidence evidence) {}

    /** A threshold and the level of the catalog that set it. */
    public record Threshold(Duration value, Origin origin) {}

    /**
     * The thresholds in force.
     *
     * @param repeatEvery null if alerts are not repeated
     * @param reachedWarn when the observed silence reaches, or reached, {@code warnAfter}; null without a baseline
     * @param reachedSilent the same of {@code silentAfter}
     */
    public record Thresholds(
            Threshold warnAfter,
            Threshold silentAfter,
            @Nullable Threshold repeatEvery,
            @Nullable Instant reachedWarn,
            @Nullable Instant reachedSilent) {}

    /** A status and the instant at which the channel gets it by itself. */
    public record Next(Status status, Reason reason, Instant at) {}

    /**
     * Explains.
     *
     * @param kept all evidence of the channel, in any order
     * @param coverage blind spells, known up to {@code at}
     * @param minConfidence evidence below it moves nothing
     */
    public static Explanation explain(
            List<Kept> kept, Channel channel, Coverage coverage, double minConfidence, Instant at) {
        ChannelState state = ChannelState.EMPTY;
        for (Kept one : kept) {
            if (reason(one, minConfidence) == null) state = state.merge(ChannelState.of(one.evidence()));
        }
        Verdict verdict = Verdict.decide(state, channel.policy(), coverage, at);
        Baseline baseline = baseline(state, channel.policy());
        Instant from = baseline == null || baseline.at().isAfter(at) ? at : baseline.at();
        var words = new Words(state, channel.policy(), coverage, verdict, at);
        return new Explanation(
                at,
                verdict,
                words.because(),
                baseline,
                thresholds(channel, coverage, baseline),
                used(kept, state),
                setAside(kept, state, minConfidence),
                Duration.between(from, at),
                coverage.blind(from, at),
                coverage.observed(from, at),
                next(state, channel.policy(), coverage, verdict),
                words.whatWouldChangeIt());
    }

    private static @Nullable SetAside reason(Kept kept, double minConfidence) {
        if (kept.rejected()) return SetAside.REJECTED;
        if (kept.outsideOffice()) return SetAside.OUTSIDE_OFFICE;
        return kept.evidence().setAside(minConfidence);
    }

    private static List<Evidence> used(List<Kept> kept, ChannelState state) {
        return kept.stream()
                .map(Kept::evidence)
                .filter(state::holds)
                .distinct()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static List<Aside> setAside(List<Kept> kept, ChannelState state, double minConfidence) {
        var aside = new ArrayList<Aside>();
        for (Kept one : kept) {
            if (state.holds(one.evidence())) continue;
            SetAside reason = reason(one, minConfidence);
            aside.add(new Aside(one.evidence(), reason == null ? SetAside.OLDER : reason));
        }
        aside.sort(Comparator.comparing(Aside::evidence, NEWEST_FIRST));
        return List.copyOf(aside);
    }

    private static final Comparator<Evidence> NEWEST_FIRST = Comparator.<Evidence, Instant>comparing(
                    e -> e.occurred().latest())
            .thenComparing(Evidence::id)
            .reversed();

    private static @Nullable Baseline baseline(ChannelState state, SilencePolicy policy) {
        Instant at = Verdict.baseline(state, policy);
        if (at == null) return null;
        Evidence opening = state.opening();
        if (opening != null && opening.occurred().latest().equals(at)) {
            return new Baseline(at, opening.kind() == EvidenceKind.OPENED ? Source.OPENED : Source.RESTORED, opening);
        }
        Evidence contact = state.contact();
        if (contact != null && contact.occurred().latest().equals(at)) {
            return new Baseline(at, Source.CONTACT, contact);
        }
        return new Baseline(at, Source.EXPECTED_SINCE, null);
    }

    private static Thresholds thresholds(Channel channel, Coverage coverage, @Nullable Baseline baseline) {
        SilencePolicy policy = channel.policy();
        Channel.Origins origins = channel.origins();
        Duration repeat = policy.repeatEvery();
        return new Thresholds(
                new Threshold(policy.warnAfter(), origins.warnAfter()),
                new Threshold(policy.silentAfter(), origins.silentAfter()),
                repeat == null ? null : new Threshold(repeat, origins.repeatEvery()),
                baseline == null ? null : coverage.reach(baseline.at(), policy.warnAfter()),
                baseline == null ? null : coverage.reach(baseline.at(), policy.silentAfter()));
    }

    private static @Nullable Next next(ChannelState state, SilencePolicy policy, Coverage coverage, Verdict verdict) {
        Instant due = verdict.dueAt();
        if (due == null) return null;
        Verdict then = Verdict.decide(state, policy, coverage, due);
        return new Next(then.status(), then.reason(), due);
    }
}
