package org.channelwatch.backtest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Episodes;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.Instants;
import org.channelwatch.channel.Judge;
import org.channelwatch.channel.Judge.Judgement;
import org.channelwatch.channel.Judge.OnRecord;
import org.channelwatch.channel.Mutes;
import org.channelwatch.channel.SilencePolicy;
import org.channelwatch.channel.Transition;
import org.channelwatch.channel.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Plays one channel on a virtual clock through the core: takes in what happens when it happens, and sleeps until the channel is due, as
 * far as the horizon lets it.
 */
public final class ChannelRun {
    private final SilencePolicy policy;
    private final Sight sight;
    private final Consumer<Turn> turns;
    private final List<Step> steps = new ArrayList<>();
    private boolean inOrder;
    private int nextStep;
    private Instant clock;
    private OnRecord record;
    private Mutes mutes = Mutes.NONE;
    private @Nullable Instant wakeAt;
    private @Nullable Instant heldUntil;

    /** What happens at an instant from outside. */
    private record Step(Instant at, Runnable action) {}

    /** A transition, and when it is decided. */
    public record Turn(Instant at, Transition transition) {}

    /**
     * A run of a channel of which nothing is known.
     *
     * @param begin when the clock starts
     * @param turns takes each transition as it is decided
     */
    public ChannelRun(String channelId, SilencePolicy policy, Sight sight, Instant begin, Consumer<Turn> turns) {
        this.policy = policy;
        this.sight = sight;
        this.turns = turns;
        this.clock = begin;
        this.record = new OnRecord(channelId, ChannelState.EMPTY, Verdict.UNHEARD, null, Episodes.NONE, begin);
        plan(begin, this::judge);
    }

    /** Has something happen. All is planned before the clock starts; what is planned for the same instant happens in this order. */
    public void plan(Instant at, Runnable action) {
        steps.add(new Step(at, action));
        inOrder = false;
    }

    /** Lets time pass up to {@code instant}, and all that happens at it. */
    public void playUntil(Instant instant) {
        if (!inOrder) steps.sort(Comparator.comparing(Step::at));
        inOrder = true;
        for (; ; ) {
            Instant step = nextStep < steps.size() ? steps.get(nextStep).at() : null;
            Instant timer = timer();
            boolean stepFirst = step != null && (timer == null || !timer.isBefore(step));
            Instant next = stepFirst ? step : timer;
            if (next == null || next.isAfter(instant)) break;
            clock = next;
            if (stepFirst) steps.get(nextStep++).action().run();
            else judge();
        }
        clock = instant;
    }

    private @Nullable Instant timer() {
        return Instants.earliest(
                wakeAt == null ? null : sight.sweptAt(wakeAt, clock),
                heldUntil == null ? null : sight.sweptAnywayAt(heldUntil, clock));
    }

    /** Merges evidence that counts, and judges. */
    public void take(Evidence evidence) {
        ChannelState merged = record.state().merge(ChannelState.of(evidence));
        if (!merged.equals(record.state())) know(merged, sight.horizon(clock));
    }

    /**
     * Puts what is known in the place of what was, and judges.
     *
     * @param horizon up to which all had been seen when this was taken in
     */
    public void know(ChannelState state, Instant horizon) {
        record = new OnRecord(record.channelId(), state, record.verdict(), record.told(), record.episodes(), clock);
        judge(record, horizon);
    }

    /** As {@link #know}, where a person has set evidence aside or taken it back: what follows need not wait for a feed that is dry. */
    public void setAside(ChannelState state) {
        know(state, sight.horizon(clock));
        heldUntil = clock;
    }

    /** Judges as far as the horizon. */
    public void judge() {
        Instant horizon = sight.horizon(clock);
        boolean isAllRead = !sight.sweptAnywayAt(record.changedAt(), clock).isAfter(clock);
        judge(isAllRead ? record.allReadBy(horizon) : record, horizon);
    }

    private void judge(OnRecord before, Instant horizon) {
        Coverage coverage = sight.coverage(clock).until(horizon);
        keep(Judge.judge(before, policy, coverage, mutes, horizon, clock));
    }

    /** Puts these mutes in the place of those that were. */
    public void mute(Mutes windows) {
        mutes = windows;
    }

    /** A person takes the open alert. */
    public void acknowledge(@Nullable Instant until) {
        keep(Judge.acknowledge(record, until, sight.horizon(clock)));
    }

    private void keep(Judgement judgement) {
        OnRecord before = record;
        record = new OnRecord(
                before.channelId(),
                before.state(),
                judgement.verdict(),
                judgement.told(),
                judgement.episodes(),
                before.changedAt());
        wakeAt = judgement.wakeAt();
        heldUntil = judgement.heldUntil();
        Transition transition = Transition.of(before, judgement, policy, sight.coverage(clock), clock);
        if (transition != null) turns.accept(new Turn(clock, transition));
    }

    /** Where the clock stands. */
    public Instant clock() {
        return clock;
    }

    /** The last verdict. */
    public Verdict verdict() {
        return record.verdict();
    }
}
