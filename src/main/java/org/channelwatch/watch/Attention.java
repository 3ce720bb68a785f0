package org.channelwatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.channelwatch.channel.Judge;
import org.channelwatch.channel.Judge.Judgement;
import org.channelwatch.channel.Judge.OnRecord;
import org.channelwatch.channel.Mutes;
import org.channelwatch.channel.Told;
import org.channelwatch.channel.Transition;
import org.channelwatch.channel.WeeklyWindow;
import org.channelwatch.store.declared.MuteRows;
import org.channelwatch.store.declared.MuteRows.Muted;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.transition.NewTransition;
import org.channelwatch.store.transition.StoredTransitions;
import org.channelwatch.store.transition.TransitionRows;
import org.channelwatch.store.watched.ChannelNumbers;
import org.channelwatch.store.watched.ChannelRow;
import org.channelwatch.store.watched.ChannelRows;
import org.channelwatch.store.watched.Mute;
import org.channelwatch.watch.Horizon.View;
import org.jspecify.annotations.Nullable;

/** What people do about alerts: they take one, or do not want to hear of a channel for a time. */
@ApplicationScoped
public class Attention {
    private final DataSource database;
    private final ChannelNumbers numbers;
    private final ChannelRows channels;
    private final TransitionRows transitions;
    private final MuteRows mutes;
    private final FeedAlerts feed;
    private final Horizon horizon;
    private final Sweep sweep;
    private final Traces traces;
    private final Clock clock;

    Attention(
            DataSource database,
            ChannelNumbers numbers,
            ChannelRows channels,
            TransitionRows transitions,
            MuteRows mutes,
            FeedAlerts feed,
            Horizon horizon,
            Sweep sweep,
            Traces traces,
            Clock clock) {
        this.database = database;
        this.numbers = numbers;
        this.channels = channels;
        this.transitions = transitions;
        this.mutes = mutes;
        this.feed = feed;
        this.horizon = horizon;
        this.sweep = sweep;
        this.traces = traces;
        this.clock = clock;
    }

    /**
     * Takes an alert: it is not repeated before {@code until}.
     *
     * @param channel of the alert; {@link StoredTransitions#FEED} for one of the feed
     * @param until null for as long as the episode lasts, or until it gets worse
     * @return false if this alert is not open (any more)
     */
    public boolean acknowledge(
            String channel, UUID alert, @Nullable String by, @Nullable String comment, @Nullable Instant until)
            throws SQLException {
        if (channel.equals(StoredTransitions.FEED)) {
            return Transaction.run(database, connection -> feed.acknowledge(connection, alert, by, comment, until));
        }
        boolean taken = Transaction.run(database, connection -> {
            numbers.resolve(connection, List.of(channel));
            Integer no = numbers.of(channel);
            if (no == null) return false;
            List<ChannelRow> locked = channels.lock(connection, List.of(no));
            if (locked.isEmpty()) return false;
            ChannelRow row = locked.getFirst();
            if (row.isRemoved()) return false;
            OnRecord onRecord = row.onRecord();
            Told told = onRecord.told();
            if (told == null || !told.alertId().equals(alert)) return false;
            Instant now = clock.instant();
            View view = horizon.current();
            Instant at = Objects.requireNonNullElse(view.horizon(), now);
            Judgement judgement = Judge.acknowledge(onRecord, until, at);
            channels.writeJudgements(
                    connection,
                    List.of(row.judged(
                            onRecord.state(), judgement, onRecord.changedAt(), judgement.wakeAt(), row.trace())));
            Transition transition = Transition.of(onRecord, judgement, row.policy(), view.coverageUntil(now), now);
            transitions.insert(
                    connection,
                    List.of(NewTransition.of(
                            no, Objects.requireNonNull(transition), at, now, by, comment, traces.current())));
            transitions.announce(connection, List.of(no));
            return true;
        });
        if (taken) sweep.wake();
        return taken;
    }

    /** Mutes a channel; empty where there is none of this id. */
    public Optional<Mute> mute(String channel, Mutes.Window window, @Nullable String by, @Nullable String comment)
            throws SQLException {
        WeeklyWindow weekly = window.every();
        Mute.Every every = weekly == null ? null : Mute.Every.of(weekly);
        var mute = new Mute(UUID.randomUUID(), window.from(), window.until(), every, by, comment);
        boolean done = Transaction.run(database, connection -> {
            Muted muted = mutes.lock(connection, channel).orElse(null);
            if (muted == null) return false;
            Instant now = clock.instant();
            var more = new ArrayList<>(muted.mutes());
            more.removeIf(one -> one.isOver(now));
            more.add(mute);
            mutes.write(connection, muted.no(), more, now);
            return true;
        });
        if (done) sweep.wake();
        return done ? Optional.of(mute) : Optional.empty();
    }

    /**
     * Ends a mute.
     *
     * @return false if the channel has no such mute
     */
    public boolean unmute(String channel, UUID mute) throws SQLException {
        boolean done = Transaction.run(database, connection -> {
            Muted muted = mutes.lock(connection, channel).orElse(null);
            if (muted == null
                    || muted.mutes().stream().noneMatch(one -> one.id().equals(mute))) return false;
            var rest =
                    muted.mutes().stream().filter(one -> !one.id().equals(mute)).toList();
            mutes.write(connection, muted.no(), rest, clock.instant());
            return true;
        });
        if (done) sweep.wake();
        return done;
    }
}
