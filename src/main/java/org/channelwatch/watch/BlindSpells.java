package org.channelwatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.channelwatch.store.intake.IntakeRows;
import org.channelwatch.store.intake.IntakeRows.Progress;
import org.channelwatch.store.intake.IntakeRows.Spell;
import org.channelwatch.store.watched.ChannelRows;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the blind spells: begins one when the feed runs dry and tells it, ends it when news arrives again, and has all channels judged anew. */
@ApplicationScoped
public class BlindSpells {
    private static final Logger LOG = Logger.getLogger(BlindSpells.class);
    /** How far the clocks of replicas may be apart. */
    private static final Duration APART = Duration.ofMinutes(1);

    private final FeedGaps gaps;
    private final IntakeRows intake;
    private final ChannelRows channels;
    private final FeedAlerts alerts;
    private final Clock clock;

    BlindSpells(FeedGaps gaps, IntakeRows intake, ChannelRows channels, FeedAlerts alerts, Clock clock) {
        this.gaps = gaps;
        this.intake = intake;
        this.channels = channels;
        this.alerts = alerts;
        this.clock = clock;
    }

    /**
     * The spells at an instant.
     *
     * @param drySince since when the feed is dry then; null if it is not
     * @param known all that are known, ascending
     */
    record Spells(@Nullable Instant drySince, List<Spell> known) {}

    /**
     * Brings the spells up to date with what the partitions have brought.
     *
     * @param progress of all partitions, also of topics that came before: a new one without records ends no spell
     * @param reached the instant up to which all partitions have been read
     */
    Spells update(Connection connection, Collection<Progress> progress, Instant reached) throws SQLException {
        List<Spell> known = intake.spells(connection);
        if (endWhatIsNoneAnyMore(connection, known, reached)) known = intake.spells(connection);
        if (!gaps.maxGap().isPositive()) return new Spells(null, known);
        Instant horizon = intake.horizon(connection);
        Instant settled = horizon == null ? Instant.EPOCH : horizon;
        List<BlindSpell> dry = gaps.dry(connection, progress, settled, reached);
        boolean newsJustCame = progress.stream().anyMatch(one -> reached.equals(one.lastRecordAt()));
        Instant openEnd = newsJustCame ? Instant.MAX : reached;
        boolean changed = false;
        for (Spell open : known) {
            if (open.to() != null || isNoticedAfter(reached, open)) continue;
            changed |= endIfOver(connection, open.from(), dry, openEnd);
        }
        Instant drySince = null;
        for (BlindSpell spell : dry) {
            boolean open = spell.to().equals(openEnd);
            if (open) drySince = spell.from();
            changed |= open ? beginOrGoOn(connection, spell.from()) : add(connection, spell);
        }
        intake.forgetGaps(connection, settled);
        return new Spells(drySince, changed ? intake.spells(connection) : known);
    }

    /**
     * Ends spells that began when the feed was allowed to be dry for less: they could not have been noticed by now. What was blind up to
     * then stays so.
     */
    private boolean endWhatIsNoneAnyMore(Connection connection, List<Spell> known, Instant reached)
            throws SQLException {
        Instant latest = clock.instant().plus(APART).minus(gaps.maxGap());
        boolean ended = false;
        for (Spell open : known) {
            boolean none = !gaps.maxGap().isPositive() || open.from().isAfter(latest);
            if (open.to() != null || !none) continue;
            if (!end(connection, open.from(), reached.isAfter(open.from()) ? reached : open.from())) continue;
            LOG.infof("The feed may be dry for %s now: what began at %s is over", gaps.maxGap(), open.from());
            ended = true;
        }
        return ended;
    }

    /** Another replica may have asked Kafka later and seen more of the gap: whoever asked before cannot tell that it is over. */
    private boolean isNoticedAfter(Instant reached, Spell open) {
        return open.from().plus(gaps.maxGap()).isAfter(reached);
    }

    /** One that was found when it was over. */
    private boolean add(Connection connection, BlindSpell spell) throws SQLException {
        if (!intake.addSpell(connection, spell.from(), spell.to())) return false;
        LOG.infof("The feed was dry from %s to %s", spell.from(), spell.to());
        channels.wakeAll(connection, spell.from());
        return true;
    }

    private boolean beginOrGoOn(Connection connection, Instant from) throws SQLException {
        if (!alerts.open(connection, from)) {
            alerts.repeat(connection, from);
            return false;
        }
        LOG.warnf("Nothing has arrived since %s: the feed counts as dry", from);
        channels.wakeAll(connection, from);
        return true;
    }

    private boolean endIfOver(Connection connection, Instant from, List<BlindSpell> dry, Instant openEnd)
            throws SQLException {
        BlindSpell same = dry.stream()
                .filter(spell -> spell.from().equals(from))
                .findFirst()
                .orElse(null);
        if (same != null && same.to().equals(openEnd)) return false;
        Instant to = same == null ? from : same.to();
        if (!end(connection, from, to)) return false;
        LOG.infof("News arrives again: the feed was dry from %s to %s", from, to);
        return true;
    }

    private boolean end(Connection connection, Instant from, Instant to) throws SQLException {
        if (!intake.endSpell(connection, from, to)) return false;
        alerts.resolve(connection, from, to);
        channels.wakeAll(connection, from);
        return true;
    }
}
