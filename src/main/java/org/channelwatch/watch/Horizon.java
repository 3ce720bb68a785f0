package org.channelwatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.channelwatch.channel.Coverage;
import org.channelwatch.store.intake.IntakeRows;
import org.channelwatch.store.intake.IntakeRows.Progress;
import org.channelwatch.store.intake.IntakeRows.Spell;
import org.channelwatch.store.sql.Durability;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.watch.BlindSpells.Spells;
import org.channelwatch.watch.FeedEnds.Ends;
import org.channelwatch.watch.FeedEnds.UnreachableException;
import org.jspecify.annotations.Nullable;

/**
 * The instant up to which the intake has seen all that there is. Kafka is asked where every partition ends; once the positions in the
 * database have passed those ends, all that was written before the question has been applied, by whichever replica. So the horizon
 * stands still by itself while Kafka is away, while a partition lags or has no owner, and while nothing runs.
 */
@ApplicationScoped
public class Horizon {
    /** Questions that are kept until the positions have passed their answers. */
    private static final int KEPT = 240;

    /** With a lag that is longer, what is shown is old anyway. */
    private static final Duration BACKLOG = Duration.ofSeconds(2);

    /** A lag of the intake that is longer is told. */
    private static final Duration LAG_TOLD = Duration.ofSeconds(10);

    private final FeedEnds feed;
    private final IntakeRows intake;
    private final BlindSpells spells;
    private final DataSource database;
    private final Deque<Ends> asked = new ArrayDeque<>();
    private volatile View current = new View(null, null, Coverage.FULL, false, List.of());

    Horizon(FeedEnds feed, IntakeRows intake, BlindSpells spells, DataSource database) {
        this.feed = feed;
        this.intake = intake;
        this.spells = spells;
        this.database = database;
    }

    /**
     * How far the intake is.
     *
     * @param horizon null until it has caught up for the first time
     * @param read up to which all that is in Kafka has been taken, as far as that is known: it goes on while the feed is dry, and the
     *     horizon stands still; null where it is behind
     * @param coverage blind spells up to the horizon
     * @param behind whether there is news in Kafka that was not taken yet, or Kafka did not answer
     */
    public record View(
            @Nullable Instant horizon, @Nullable Instant read, Coverage coverage, boolean behind, List<Spell> spells) {
        /** The blind spells as they are known at {@code now}: one that lasts, as far as that. */
        Coverage coverageUntil(Instant now) {
            return FeedGaps.coverage(spells, now);
        }

        /** Whether the intake works off more than what has just come. */
        public boolean worksOffBacklog(Instant now) {
            return behind && (horizon == null || horizon.plus(BACKLOG).isBefore(now));
        }

        /** Whether the feed is dry: what is due later than the horizon waits for news. */
        boolean dry() {
            return spells.stream().anyMatch(spell -> spell.to() == null);
        }

        /** Whether the intake is blind or behind. Behind by the time that a message takes is nothing to tell of. */
        public boolean stale(Instant now) {
            if (horizon == null || dry()) return true;
            return behind && horizon.plus(LAG_TOLD).isBefore(now);
        }
    }

    /** As of the last {@link #advance}. */
    public View current() {
        return current;
    }

    /** Asks Kafka and the database, and moves the horizon as far as they allow. */
    public synchronized View advance() throws SQLException {
        Ends latest = askFeed();
        current = Transaction.run(
                database, connection -> latest == null ? unanswered(connection) : at(connection, latest));
        return current;
    }

    private View unanswered(Connection connection) throws SQLException {
        return view(connection, null, true, intake.spells(connection));
    }

    private View at(Connection connection, Ends latest) throws SQLException {
        Durability.soon(connection); // What is lost is asked again
        List<Progress> taken = intake.progress(connection);
        Map<Integer, Progress> progress = IntakeRows.ofTopic(latest.topicId(), taken);
        boolean behind = !passed(latest, progress);
        Instant reached = reached(progress);
        if (reached == null) return view(connection, null, behind, intake.spells(connection));
        Spells now = spells.update(connection, taken, reached);
        intake.moveHorizon(connection, now.drySince() == null ? reached : now.drySince());
        return view(connection, reached, behind, now.known());
    }

    private View view(Connection connection, @Nullable Instant reached, boolean behind, List<Spell> blind)
            throws SQLException {
        Instant horizon = intake.horizon(connection);
        return new View(horizon, reached, coverage(blind, horizon), behind, blind);
    }

    private @Nullable Ends askFeed() {
        try {
            Ends ends = feed.ask();
            asked.removeIf(earlier -> !earlier.topicId().equals(ends.topicId()));
            asked.addLast(ends);
            if (asked.size() > KEPT) thinOut();
            return ends;
        } catch (UnreachableException e) {
            return null;
        }
    }

    /** The instant of the newest question whose answer the positions have passed; older questions are forgotten. */
    private @Nullable Instant reached(Map<Integer, Progress> progress) {
        Instant reached = null;
        while (!asked.isEmpty() && passed(asked.getFirst(), progress)) {
            reached = asked.removeFirst().at();
        }
        return reached;
    }

    private static boolean passed(Ends ends, Map<Integer, Progress> progress) {
        return ends.offsets().entrySet().stream().allMatch(end -> {
            Progress partition = progress.get(end.getKey());
            return end.getValue() <= (partition == null ? 0 : partition.position());
        });
    }

    /** While the intake lags for long, every second question is enough. */
    private void thinOut() {
        boolean keep = true;
        for (Iterator<Ends> questions = asked.iterator(); questions.hasNext(); keep = !keep) {
            questions.next();
            if (!keep && questions.hasNext()) questions.remove();
        }
    }

    private static Coverage coverage(List<Spell> spells, @Nullable Instant horizon) {
        if (horizon == null || spells.isEmpty()) return Coverage.FULL;
        return FeedGaps.coverage(spells, horizon);
    }
}
