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
import org.channelwatch.channel.Told;
import org.channelwatch.store.intake.IntakeRows;
import org.channelwatch.store.intake.IntakeRows.Spell;
import org.channelwatch.store.transition.NewTransition;
import org.channelwatch.store.transition.StoredTransitions;
import org.channelwatch.store.transition.TransitionRows;
import org.jspecify.annotations.Nullable;

/**
 * The alerts of the feed, condition BLIND: each is about one blind spell, opened when that is noticed and resolved when news arrives again.
 * In between it is repeated, unless people take it. Nothing that is watched can be told while it is open, so it is repeated more often than
 * what channels have to tell.
 */
@ApplicationScoped
public class FeedAlerts {
    private static final String BLIND = "BLIND";
    private static final String SEEING = "ACTIVE";

    private final FeedGaps gaps;
    private final IntakeRows intake;
    private final TransitionRows transitions;
    private final Duration repeatEvery;
    private final Clock clock;

    FeedAlerts(FeedGaps gaps, IntakeRows intake, TransitionRows transitions, WatchSettings settings, Clock clock) {
        this.gaps = gaps;
        this.intake = intake;
        this.transitions = transitions;
        this.repeatEvery = settings.feed().repeatEvery();
        this.clock = clock;
    }

    /** Opens the alert of a spell that begins, unless it has begun already. */
    boolean open(Connection connection, Instant from) throws SQLException {
        Instant now = clock.instant();
        if (!intake.beginSpell(connection, from, now)) return false;
        tell(connection, AlertEvent.OPENED, from, Duration.between(from, now), null, null);
        return true;
    }

    /** Repeats the alert of a spell that lasts, if it is time to. */
    void repeat(Connection connection, Instant from) throws SQLException {
        Instant now = clock.instant();
        if (!repeatEvery.isPositive() || !intake.tellSpellAgain(connection, from, now, repeatEvery)) return;
        tell(connection, AlertEvent.REPEATED, from, Duration.between(from, now), null, null);
    }

    /** Resolves the alert of a spell that is over. */
    void resolve(Connection connection, Instant from, Instant to) throws SQLException {
        tell(connection, AlertEvent.RESOLVED, from, Duration.between(from, to), null, null);
    }

    /**
     * A person takes an alert: it is not repeated before {@code until}.
     *
     * @param until null for as long as the feed is dry
     * @return false if this alert is not open (any more)
     */
    boolean acknowledge(
            Connection connection, UUID alert, @Nullable String by, @Nullable String comment, @Nullable Instant until)
            throws SQLException {
        for (Spell spell : intake.lockLasting(connection)) {
            if (!idOf(spell.from()).equals(alert)) continue;
            Duration soFar = Duration.between(spell.from(), clock.instant());
            intake.takeSpell(connection, spell.from(), until == null ? Told.FOR_GOOD : until);
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
