package org.channelwatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.store.evidence.EvidenceRows;
import org.channelwatch.store.evidence.NewEvidence;
import org.channelwatch.store.sql.Failpoint;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.store.watched.ChannelRow;
import org.channelwatch.store.watched.ChannelRows;
import org.channelwatch.watch.Intake.Outcome;
import org.channelwatch.watch.Intake.Outcomes;
import org.channelwatch.watch.Intake.ReadArticle;
import org.channelwatch.watch.Judging.Changed;

/** Takes evidence in: one transaction stores it, merges it into the channels, judges them, and notes how far the intake is. */
@ApplicationScoped
public class Watch {
    private final DataSource database;
    private final EvidenceRows evidence;
    private final ChannelRows channels;
    private final FeedGaps gaps;
    private final Horizon horizon;
    private final Judging judging;
    private final Clock clock;

    Watch(
            DataSource database,
            EvidenceRows evidence,
            ChannelRows channels,
            FeedGaps gaps,
            Horizon horizon,
            Judging judging,
            Clock clock) {
        this.database = database;
        this.evidence = evidence;
        this.channels = channels;
        this.gaps = gaps;
        this.horizon = horizon;
        this.judging = judging;
        this.clock = clock;
    }

    /**
     * Applies a batch; what was applied before is recognised and changes nothing.
     *
     * @throws SQLException if the database did not take it; then nothing of it is applied
     */
    public Outcomes apply(Intake batch) throws SQLException {
        if (!batch.isLarge()) return applyAll(batch, channels::lock);
        Set<Integer> named = batch.channels();
        return batch.isSpread(named) ? applyFreeFirst(batch, named) : applyAll(batch, channels::lockInTurn);
    }

    private Outcomes applyAll(Intake batch, Locking locking) throws SQLException {
        return Transaction.run(database, connection -> apply(connection, batch, locking));
    }

    /**
     * A batch that is spread over very many channels shares some with every other batch that is applied at the same time, and would wait for
     * the whole of it because of those few. So what nobody holds is applied first, and what somebody held afterwards.
     */
    private Outcomes applyFreeFirst(Intake batch, Set<Integer> named) throws SQLException {
        record Applied(Outcomes outcomes, Intake left) {}
        Applied applied = Transaction.run(database, connection -> {
            Map<Integer, ChannelRow> free = new HashMap<>();
            for (ChannelRow row : channels.lockFree(connection, named)) free.put(row.no(), row);
            Intake.Parts parts = batch.partedBy(free.keySet());
            Outcomes outcomes = apply(connection, parts.first(), (same, numbers) -> rows(free, numbers));
            return new Applied(outcomes, parts.second());
        });
        if (applied.left().isEmpty()) return applied.outcomes();
        return applied.outcomes().plus(applyAll(applied.left(), channels::lock));
    }

    private static List<ChannelRow> rows(Map<Integer, ChannelRow> locked, Collection<Integer> numbers) {
        return numbers.stream().map(locked::get).filter(Objects::nonNull).toList();
    }

    /** How channels are locked that are written. */
    @FunctionalInterface
    private interface Locking {
        List<ChannelRow> lock(Connection connection, Collection<Integer> numbers) throws SQLException;
    }

    private Outcomes apply(Connection connection, Intake part, Locking locking) throws SQLException {
        var fresh = new ArrayList<NewEvidence>();
        Outcome articles = insertArticles(connection, part.articles(), fresh);
        Outcome reports = insertReports(connection, part.reports(), fresh);
        merge(connection, fresh, part.traces(), locking);
        gaps.note(connection, part.taken());
        Failpoint.EVIDENCE_WRITTEN.pass();
        return new Outcomes(reports, articles);
    }

    private Outcome insertReports(Connection connection, List<NewEvidence> reports, List<NewEvidence> fresh)
            throws SQLException {
        List<NewEvidence> inserted = evidence.insert(connection, reports);
        fresh.addAll(inserted);
        int unmatched = 0;
        for (NewEvidence report : inserted) if (report.channelNo() == null) unmatched++;
        return new Outcome(inserted.size() - unmatched, reports.size() - inserted.size(), unmatched);
    }

    /** An article that tells of no channel counts as unmatched. */
    private Outcome insertArticles(Connection connection, List<ReadArticle> articles, List<NewEvidence> fresh)
            throws SQLException {
        if (articles.isEmpty()) return Outcome.NOTHING;
        Set<UUID> inserted = evidence.insertArticles(
                connection, articles.stream().map(ReadArticle::article).toList());
        int applied = 0;
        int unmatched = 0;
        var found = new ArrayList<NewEvidence>();
        for (ReadArticle article : articles) {
            if (!inserted.remove(article.article().id())) continue;
            found.addAll(article.evidence());
            if (article.evidence().stream().anyMatch(one -> one.channelNo() != null)) applied++;
            else unmatched++;
        }
        fresh.addAll(evidence.insert(connection, found));
        return new Outcome(applied, articles.size() - applied - unmatched, unmatched);
    }

    private void merge(Connection connection, List<NewEvidence> fresh, Map<UUID, String> traces, Locking locking)
            throws SQLException {
        var news = new HashMap<Integer, ChannelState>();
        for (NewEvidence one : fresh) {
            if (one.channelNo() == null || one.setAside() != null) continue;
            news.merge(one.channelNo(), ChannelState.of(one.evidence()), ChannelState::merge);
        }
        if (news.isEmpty()) return;
        Instant now = clock.instant();
        var changed = new ArrayList<Changed>();
        for (ChannelRow row : locking.lock(connection, news.keySet())) {
            ChannelState before = row.onRecord().state();
            ChannelState after = before.merge(Objects.requireNonNull(news.get(row.no())));
            if (after.equals(before)) continue;
            changed.add(new Changed(row, after, now, Traces.ofChange(before, after, traces)));
        }
        judging.judgeChanged(connection, changed, horizon.current());
    }
}
