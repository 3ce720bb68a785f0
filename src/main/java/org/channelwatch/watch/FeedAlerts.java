package org.channelwatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.store.intake.IntakeRows;
import org.channelwatch.store.intake.IntakeRows.Spell;
import org.channelwatch.store.transition.NewTransition;
import org.channelwatch.store.transition.StoredTransitions;
import org.channelwatch.store.transition.TransitionRows;
import org.jspecify.annotations.Nullable;

/**
 * The alerts of the feed, condition BLIND: each is about one blind spell, opened when that is noticed and resolved when news arrives again.
 * In between people may take it. It is told once and not repeated: what is to be repeated is set for channels.
 */
@ApplicationScoped
public class FeedAlerts {
    private static final String BLIND = "BLIND";
    private static final String SEEING = "ACTIVE";

    private final FeedGaps gaps;
    private final IntakeRows intake;
    private final TransitionRows transitions;
    private final Clock clock;

    FeedAlerts(FeedGaps gaps, IntakeRows intake, TransitionRows transitions, Clock clock) {
        this.gaps = gaps;
        this.intake = intake;
        this.transitions = transitions;
        this.clock = clock;
    }

    /** Opens the alert of a spell. */
    void open(Connection connection, Instant from) throws SQLException {
        Duration soFar = Duration.between(from, clock.instant());
        tell(connection, AlertEvent.OPENED, from, soFar, null, null);
    }

    /** Resolves the alert of a spell that is over. */
    void resolve(Connection connection, Instant from, Instant to) throws SQLException {
        tell(connection, AlertEvent.RESOLVED, from, Duration.between(from, to), null, null);
    }

    /**
     * A person takes an alert.
     *
     * @return false if this alert is not open (any more)
     */
    boolean acknowledge(Connection connection, UUID alert, @Nullable String by, @Nullable String comment)
            throws SQLException {
        for (Spell spell : intake.lockLasting(connection)) {
            if (!idOf(spell.from()).equals(alert)) continue;
            Duration soFar = Duration.between(spell.from(), clock.instant());
            tell(connection, AlertEvent.ACKNOWLEDGED, spell.from(), soFar, by, comment);
            return true;
        }
        return false;
    }

    private void tell(
            Connection connection,
            AlertEvent event,
            Instant from,
            Duration wall,
            @Nullable String by,
            @Nullable String comment)
            throws SQLException {
        boolean over = event.isLast();
        Instant now = clock.instant();
        UUID alert = idOf(from);
        transitions.insert(
                connection,
                List.of(new NewTransition(
                        null,
                        now,
                        now,
                        event,
                        alert,
                        transitions.lastSequence(connection, alert) + 1,
                        BLIND,
                        over ? SEEING : BLIND,
                        event == AlertEvent.OPENED ? SEEING : BLIND,
                        over ? "RESTORED" : "ELAPSED",
                        from,
                        false,
                        null,
                        wall,
                        Duration.ZERO,
                        gaps.maxGap(),
                        null,
                        by,
                        comment,
                        null)));
        transitions.announce(connection, Set.of());
    }

    /** The same on every replica, and after a replay. */
    private static UUID idOf(Instant from) {
        return UUID.nameUUIDFromBytes((StoredTransitions.FEED + "\n" + from).getBytes(StandardCharsets.UTF_8));
    }
}
