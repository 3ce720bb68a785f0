package org.channelwatch.live;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Status;
import org.channelwatch.store.intake.IntakeRows.Spell;
import org.channelwatch.store.watched.ChannelView;
import org.channelwatch.store.watched.WatchedChannel;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/**
 * All channels at one moment. Never changed once made.
 *
 * @param revision counts the pictures of this replica
 * @param cursor up to which change of the store this is
 * @param channels by id
 * @param counts channels by status
 * @param declarations differs when other channels are declared, or a declaration has changed
 * @param stale whether the intake is blind or behind, changes wait to be shown, or the store does not answer
 * @param horizon up to where the intake has seen all; null until it has caught up once
 * @param waitsSince since when the oldest change waits to be shown, as a transaction that began before it still runs; null where none waits
 *     for long
 */
public record Picture(
        long revision,
        Cursor cursor,
        PMap<String, Shown> channels,
        Map<Status, Integer> counts,
        long declarations,
        boolean stale,
        @Nullable Instant horizon,
        @Nullable Instant waitsSince,
        Coverage coverage,
        List<Spell> spells) {

    /** A channel as it is on record, and as it is shown. */
    public record Shown(WatchedChannel channel, ChannelView view, ContactDays contacts) {}

    /** All channels, in no order. */
    public Collection<Shown> all() {
        return channels.values();
    }

    /** Up to where all is shown; null until the intake has caught up once. */
    public @Nullable Instant shownUpTo() {
        if (horizon == null || waitsSince == null) return horizon;
        return waitsSince.isBefore(horizon) ? waitsSince : horizon;
    }

    /** Whether no end of a blind spell is known yet. */
    public boolean isBlind() {
        return spells.stream().anyMatch(spell -> spell.to() == null);
    }
}
