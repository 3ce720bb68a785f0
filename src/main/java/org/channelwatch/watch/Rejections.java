package org.channelwatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Evidence;
import org.channelwatch.store.evidence.EvidenceRows;
import org.channelwatch.store.evidence.StoredEvidence;
import org.channelwatch.store.evidence.StoredEvidences;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.watched.ChannelRow;
import org.channelwatch.store.watched.ChannelRows;
import org.channelwatch.watch.Judging.Changed;
import org.jspecify.annotations.Nullable;

/**
 * Sets evidence aside and takes it back. This is what a maximum cannot undo, so the state of the channel is folded anew from its
 * evidence; status and alerts follow as if it had never come.
 */
@ApplicationScoped
public class Rejections {
    private final DataSource database;
    private final EvidenceRows rows;
    private final StoredEvidences evidence;
    private final ChannelRows channels;
    private final Judging judging;
    private final Horizon horizon;
    private final Sweep sweep;
    private final Traces traces;
    private final Clock clock;

    Rejections(
            DataSource database,
            EvidenceRows rows,
            StoredEvidences evidence,
            ChannelRows channels,
            Judging judging,
            Horizon horizon,
            Sweep sweep,
            Traces traces,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.evidence = evidence;
        this.channels = channels;
        this.judging = judging;
        this.horizon = horizon;
        this.sweep = sweep;
        this.traces = traces;
        this.clock = clock;
    }

    /**
     * Sets evidence aside. Doing so again changes nothing.
     *
     * @return the evidence as it is then; empty if there is none of this id
     */
    public Optional<StoredEvidence> reject(UUID id, @Nullable String by, @Nullable String comment) throws SQLException {
        return change(id, (connection, now) -> rows.reject(connection, id, now, by, comment));
    }

    /** Takes a rejection back; otherwise as {@link #reject}. */
    public Optional<StoredEvidence> restore(UUID id) throws SQLException {
        return change(id, (connection, now) -> rows.restore(connection, id));
    }

    private interface Mark {
        boolean in(Connection connection, Instant now) throws SQLException;
    }

    private Optional<StoredEvidence> change(UUID id, Mark mark) throws SQLException {
        Instant now = clock.instant();
        Optional<StoredEvidence> changed = Transaction.run(database, connection -> {
            boolean marked = mark.in(connection, now);
            Optional<StoredEvidence> marking = evidence.ofId(connection, id);
            Integer channel = marking.map(StoredEvidence::channelNo).orElse(null);
            if (marked && channel != null) foldAnew(connection, channel, now);
            return marking;
        });
        sweep.wake();
        return changed;
    }

    private void foldAnew(Connection connection, int channel, Instant now) throws SQLException {
        for (ChannelRow row : channels.lock(connection, List.of(channel))) {
            ChannelState state = fold(
                    evidence.latestOrRejectedOf(connection, channel),
                    row.onRecord().state());
            judging.judgeChanged(
                    connection, List.of(new Changed(row, state, now, traces.current())), horizon.current());
            channels.wakeAnyway(connection, channel, now);
        }
    }

    /** What is known by old evidence that is no longer stored stays known. */
    private static ChannelState fold(List<StoredEvidence> stored, ChannelState before) {
        Set<String> ids = new HashSet<>();
        ChannelState state = ChannelState.EMPTY;
        for (StoredEvidence one : stored) {
            ids.add(one.evidence().id());
            if (one.inEffect() == null) state = state.merge(ChannelState.of(one.evidence()));
        }
        for (Evidence slot : before.slots()) {
            if (!ids.contains(slot.id())) state = state.merge(ChannelState.of(slot));
        }
        return state;
    }
}
