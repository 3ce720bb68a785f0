package org.channelwatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.channelwatch.store.ChannelRows;
import org.channelwatch.store.IntakeRows;
import org.channelwatch.store.IntakeRows.Progress;
import org.channelwatch.store.IntakeRows.Spell;
import org.channelwatch.store.NewTransition;
import org.channelwatch.store.TransitionRows;
import org.jboss.logging.Logger;

/** Keeps the blind spells: begins one when the feed runs dry and tells it, ends it when news arrives again, and has all channels judged anew. */
@ApplicationScoped
public class BlindSpells {
    private static final Logger LOG = Logger.getLogger(BlindSpells.class);
    private static final String BLIND = "BLIND";
    private static final String SEEING = "ACTIVE";

    private final FeedGaps gaps;
    private final IntakeRows intake;
    private final ChannelRows channels;
    private final TransitionRows transitions;
    private final Clock clock;

    BlindSpells(FeedGaps gaps, IntakeRows intake, ChannelRows channels, TransitionRows transitions, Clock clock) {
        this.gaps = gaps;
        this.intake = intake;
        this.channels = channels;
        this.transitions = transitions;
        this.clock = clock;
    }

    /**
     * Brings the spells up to date with what the partitions have brought.
     *
     * @param reached the instant up to which all partitions have been read
     * @return whether the feed is dry at that instant
     */
    boolean update(Connection connection, String topicId, Collection<Progress> progress, Instant reached)
            throws SQLException {
        if (!gaps.maxGap().isPositive()) return false;
        List<Spell> known = intake.spells(connection);
        Instant horizon = intake.horizon(connection);
        Instant settled = horizon == null ? Instant.EPOCH : horizon;
        List<BlindSpell> dry = gaps.dry(connection, topicId, progress, settled, reached);
        boolean newsJustCame = progress.stream().anyMatch(one -> reached.equals(one.lastRecordAt()));
        Instant openEnd = newsJustCame ? Instant.MAX : reached;
        for (Spell open : known) {
            if (open.to() != null || isNoticedAfter(reached, open)) continue;
            endIfOver(connection, open.from(), dry, openEnd);
        }
        boolean lasts = false;
        for (BlindSpell spell : dry) {
            if (spell.to().equals(openEnd)) {
                lasts = true;
                begin(connection, spell.from());
            } else if (intake.addSpell(connection, spell.from(), spell.to())) {
                LOG.infof("The feed was dry from %s to %s", spell.from(), spell.to());
                channels.wakeAll(connection, spell.from());
            }
        }
        intake.forgetGaps(connection, topicId, settled);
        return lasts;
    }

    /** Another replica may have asked Kafka later and seen more of the gap: whoever asked before cannot tell that it is over. */
    private boolean isNoticedAfter(Instant reached, Spell open) {
        return open.from().plus(gaps.maxGap()).isAfter(reached);
    }

    private void begin(Connection connection, Instant from) throws SQLException {
        if (!intake.beginSpell(connection, from)) return;
        LOG.warnf("Nothing has arrived since %s: the feed counts as dry", from);
        tell(connection, AlertEvent.OPENED, from, from);
        channels.wakeAll(connection, from);
    }

    private void endIfOver(Connection connection, Instant from, List<BlindSpell> dry, Instant openEnd)
            throws SQLException {
        BlindSpell same = dry.stream()
                .filter(spell -> spell.from().equals(from))
                .findFirst()
                .orElse(null);
        if (same != null && same.to().equals(openEnd)) return;
        Instant to = same == null ? from : same.to();
        if (!intake.endSpell(connection, from, to)) return;
        LOG.infof("News arrives again: the feed was dry from %s to %s", from, to);
        tell(connection, AlertEvent.RESOLVED, from, to);
        channels.wakeAll(connection, from);
    }

    private void tell(Connection connection, AlertEvent event, Instant from, Instant to) throws SQLException {
        boolean opened = event == AlertEvent.OPENED;
        Instant now = clock.instant();
        Duration wall = Duration.between(from, opened ? now : to);
        transitions.insert(
                connection,
                List.of(new NewTransition(
                        null,
                        now,
                        now,
                        event,
                        UUID.nameUUIDFromBytes(("_feed\n" + from).getBytes(StandardCharsets.UTF_8)),
                        opened ? 1 : 2,
                        BLIND,
                        opened ? BLIND : SEEING,
                        opened ? SEEING : BLIND,
                        opened ? "ELAPSED" : "RESTORED",
                        from,
                        false,
                        null,
                        wall,
                        Duration.ZERO,
                        gaps.maxGap(),
                        null,
                        null,
                        null,
                        null)));
        transitions.announce(connection, Set.of());
    }
}
