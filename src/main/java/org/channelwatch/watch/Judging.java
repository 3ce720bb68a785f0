package org.channelwatch.watch;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Instants;
import org.channelwatch.channel.Judge;
import org.channelwatch.channel.Judge.Judgement;
import org.channelwatch.channel.Judge.OnRecord;
import org.channelwatch.channel.Transition;
import org.channelwatch.store.transition.NewTransition;
import org.channelwatch.store.transition.TransitionRows;
import org.channelwatch.store.watched.ChannelRow;
import org.channelwatch.store.watched.ChannelRows;
import org.channelwatch.store.watched.JudgedRow;
import org.channelwatch.watch.Horizon.View;
import org.jspecify.annotations.Nullable;

/** Judges locked channels and writes what follows: the channels, their transitions, and the announcement. */
@ApplicationScoped
public class Judging {
    private final ChannelRows channels;
    private final TransitionRows transitions;
    private final Traces traces;
    private final Clock clock;

    Judging(ChannelRows channels, TransitionRows transitions, Traces traces, Clock clock) {
        this.channels = channels;
        this.transitions = transitions;
        this.traces = traces;
        this.clock = clock;
    }

    /**
     * A locked channel of which more is known now.
     *
     * @param trace of what made it change; null where that is not traced
     */
    record Changed(
            ChannelRow row,
            ChannelState state,
            Instant changedAt,
            @Nullable String trace) {}

    /**
     * When a batch is judged, and by what.
     *
     * @param blind what had been blind by then
     */
    private record Moment(View view, Instant now, Coverage blind) {
        private static Moment of(View view, Instant now) {
            return new Moment(view, now, view.coverageUntil(now));
        }
    }

    /** Channels of which news has come, or of which evidence was set aside. */
    void judgeChanged(Connection connection, List<Changed> changed, View view) throws SQLException {
        Moment moment = Moment.of(view, clock.instant());
        var judged = new ArrayList<JudgedRow>(changed.size());
        var told = new ArrayList<NewTransition>();
        for (Changed one : changed) {
            ChannelRow row = one.row();
            OnRecord onRecord = with(row.onRecord(), one.state(), one.changedAt());
            Judgement judgement = judge(onRecord, row, moment);
            Instant wakeAt = Instants.earliest(row.wakeAt(), judgement.wakeAt());
            judged.add(row.judged(one.state(), judgement, one.changedAt(), wakeAt, one.trace()));
            String trace = judgement.event() == null ? null : traces.decided(one.trace(), null);
            addTransition(told, row, onRecord, judgement, moment, trace);
        }
        channels.write(connection, judged);
        tell(connection, judged, told);
    }

    /** Channels that are due. */
    void judgeDue(Connection connection, List<ChannelRow> due, View view) throws SQLException {
        Moment moment = Moment.of(view, clock.instant());
        var judged = new ArrayList<JudgedRow>(due.size());
        var told = new ArrayList<NewTransition>();
        var unchanged = new ArrayList<JudgedRow>();
        Span sweep = due.isEmpty() ? Span.getInvalid() : traces.beginning("sweep");
        for (ChannelRow row : due) {
            OnRecord onRecord = row.onRecord();
            Judgement judgement = judge(onRecord, row, moment);
            JudgedRow after =
                    row.judged(onRecord.state(), judgement, onRecord.changedAt(), judgement.wakeAt(), row.trace());
            (isUnchanged(onRecord, judgement) ? unchanged : judged).add(after);
            addTransition(told, row, onRecord, judgement, moment, trace(row, judgement, Traces.textOf(sweep)));
        }
        channels.sleep(connection, unchanged);
        channels.writeJudgements(connection, judged);
        tell(connection, judged, told);
        sweep.end();
    }

    /** What had been so when the news was taken in is told because of it, and belongs to its trace; what time has made so does not. */
    private @Nullable String trace(ChannelRow row, Judgement judgement, @Nullable String sweep) {
        if (judgement.event() == null) return null;
        Instant since = judgement.verdict().since();
        boolean byNews = row.trace() != null
                && since != null
                && !since.isAfter(row.onRecord().changedAt())
                && judgement.event() != AlertEvent.REPEATED;
        return byNews ? traces.decided(row.trace(), sweep) : traces.decided(sweep, row.trace());
    }

    /** As when news has moved a due instant that was stored as the time to wake. */
    private static boolean isUnchanged(OnRecord before, Judgement after) {
        return after.event() == null
                && after.verdict().equals(before.verdict())
                && Objects.equals(after.told(), before.told());
    }

    private void tell(Connection connection, List<JudgedRow> judged, List<NewTransition> told) throws SQLException {
        if (judged.isEmpty()) return;
        transitions.insert(connection, told);
        transitions.announce(connection, judged.stream().map(JudgedRow::no).toList());
    }

    /**
     * Before the intake has caught up for the first time nothing is judged: all waits for that. What is removed waits to be declared again,
     * which wakes it.
     */
    private static Judgement judge(OnRecord onRecord, ChannelRow row, Moment moment) {
        if (row.isRemoved()) return unjudged(onRecord, null);
        Instant horizon = moment.view().horizon();
        Instant now = moment.now();
        if (horizon == null) return unjudged(onRecord, now);
        Instant read = moment.view().read();
        boolean isAllRead = read != null && !onRecord.changedAt().isAfter(read);
        OnRecord before = isAllRead ? onRecord.allReadBy(horizon) : onRecord;
        return Judge.judge(before, row.policy(), moment.view().coverage(), row.mutes(), horizon, now);
    }

    private static Judgement unjudged(OnRecord onRecord, @Nullable Instant wakeAt) {
        return new Judgement(onRecord.verdict(), null, null, 0, onRecord.told(), onRecord.episodes(), wakeAt, null);
    }

    private static void addTransition(
            List<NewTransition> told,
            ChannelRow row,
            OnRecord before,
            Judgement judgement,
            Moment moment,
            @Nullable String trace) {
        Instant horizon = moment.view().horizon();
        if (horizon == null) return;
        Transition transition = Transition.of(before, judgement, row.policy(), moment.blind(), moment.now());
        if (transition == null) return;
        told.add(NewTransition.of(row.no(), transition, horizon, moment.now(), null, null, trace));
    }

    private static OnRecord with(OnRecord before, ChannelState state, Instant changedAt) {
        return new OnRecord(before.channelId(), state, before.verdict(), before.told(), before.episodes(), changedAt);
    }
}
