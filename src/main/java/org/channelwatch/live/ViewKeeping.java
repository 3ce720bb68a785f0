package org.channelwatch.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Status;
import org.channelwatch.live.Picture.Shown;
import org.channelwatch.store.intake.IntakeRows.Spell;
import org.channelwatch.store.transition.Outbox;
import org.channelwatch.store.transition.Outbox.Changes;
import org.channelwatch.store.watched.ChannelNumbers;
import org.channelwatch.store.watched.ChannelView;
import org.channelwatch.store.watched.WatchedChannel;
import org.channelwatch.store.watched.WatchedChannels;
import org.channelwatch.watch.Horizon;
import org.channelwatch.watch.Horizon.View;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Keeps the views of all channels, reading from the store only those that changed. Not for several threads at once. */
@ApplicationScoped
class ViewKeeping {
    private final Outbox outbox;
    private final WatchedChannels watched;
    private final ContactReading contacts;
    private final Horizon horizon;
    private final ChannelNumbers numbers;

    private final Map<Integer, String> ids = new HashMap<>();
    private PMap<String, Shown> shown = HashTreePMap.empty();
    private final Tally tally = new Tally();
    private long change = -1;
    private @Nullable Instant waitsSince;
    private String mark = "";

    ViewKeeping(
            Outbox outbox, WatchedChannels watched, ContactReading contacts, Horizon horizon, ChannelNumbers numbers) {
        this.outbox = outbox;
        this.watched = watched;
        this.contacts = contacts;
        this.horizon = horizon;
        this.numbers = numbers;
    }

    /**
     * What is kept after it was brought up to date.
     *
     * @param change of the store up to which that is
     * @param ids of the channels that changed in the store
     * @param hasChanged whether anything that is shown differs from before
     */
    record Taken(
            long change,
            String mark,
            Set<String> ids,
            boolean hasChanged,
            PMap<String, Shown> channels,
            Map<Status, Integer> counts,
            long declarations,
            boolean stale,
            @Nullable Instant horizon,
            @Nullable Instant waitsSince,
            Coverage coverage,
            List<Spell> spells) {}

    /** Everything, marked as stale. */
    record Lost(String mark, PMap<String, Shown> channels) {}

    Taken take(Connection connection, Instant now) throws SQLException {
        View view = horizon.current();
        Instant waits = outbox.waitsSince(connection);
        boolean stale = view.stale(now) || waits != null;
        boolean first = change < 0;
        Changes changes = first
                ? new Changes(outbox.lastChange(connection), Set.of())
                : outbox.changesSince(connection, change, Integer.MAX_VALUE);
        Collection<WatchedChannel> read =
                first ? watched.all(connection) : watched.ofNumbers(connection, changes.channels());
        Set<String> changed = first ? new HashSet<>() : forgetRemoved(changes.channels(), read);
        for (WatchedChannel channel : read) note(channel);
        String marked = mark(view, stale, now);
        boolean all = first || !marked.equals(mark);
        var fresh = new HashMap<String, Shown>();
        if (all) for (Shown one : shown.values()) show(fresh, one.channel(), view, stale, now);
        for (WatchedChannel channel : read) show(fresh, channel, view, stale, now);
        boolean strips = showContacts(connection, read, fresh, now, view.worksOffBacklog(now));
        if (!first)
            for (WatchedChannel channel : read) changed.add(channel.channel().id());
        for (Shown one : fresh.values()) tally.recount(shown.get(one.view().id()), one);
        shown = shown.plusAll(fresh);
        boolean differs = all || strips || !changed.isEmpty() || !Objects.equals(waits, waitsSince);
        waitsSince = waits;
        change = changes.cursor();
        mark = marked;
        return new Taken(
                change,
                mark,
                changed,
                differs,
                shown,
                tally.counts(),
                tally.declarations(),
                stale,
                view.horizon(),
                waits,
                view.coverage(),
                view.spells());
    }

    /** Whether the intake works off more than what has just come. */
    boolean isBehind(Instant now) {
        return horizon.current().worksOffBacklog(now);
    }

    Lost allStale() {
        var lost = new HashMap<String, Shown>();
        shown.forEach(
                (id, one) -> lost.put(id, new Shown(one.channel(), one.view().asStale(), one.contacts())));
        shown = shown.plusAll(lost);
        mark = "f";
        return new Lost(mark, shown);
    }

    /** Returns the ids of those that changed and are not there any more. */
    private Set<String> forgetRemoved(Set<Integer> changed, Collection<WatchedChannel> read) {
        var left = new HashSet<>(changed);
        for (WatchedChannel channel : read) left.remove(channel.no());
        var removed = new HashSet<String>();
        for (Integer no : left) {
            String id = ids.remove(no);
            Shown one = id == null ? null : shown.get(id);
            if (one == null) continue;
            removed.add(one.view().id());
            shown = shown.minus(one.view().id());
            tally.recount(one, null);
            tally.note(one.channel(), null);
        }
        return removed;
    }

    private void note(WatchedChannel channel) {
        String id = channel.channel().id();
        ids.put(channel.no(), id);
        numbers.remember(id, channel.no());
        Shown before = shown.get(id);
        tally.note(before == null ? null : before.channel(), channel);
    }

    private void show(Map<String, Shown> to, WatchedChannel channel, View view, boolean stale, Instant now) {
        Instant at = Objects.requireNonNullElse(view.horizon(), now);
        ChannelView seen = channel.view(view.coverage(), at, now, stale);
        Shown before = shown.get(seen.id());
        ContactDays days = before == null ? ContactDays.NONE : before.contacts();
        if (seen.lastContact() != null) days = days.with(seen.lastContact().latest());
        to.put(seen.id(), new Shown(channel, seen, days));
    }

    /** Returns whether any differ from what is shown. */
    private boolean showContacts(
            Connection connection, Collection<WatchedChannel> read, Map<String, Shown> to, Instant now, boolean behind)
            throws SQLException {
        List<Integer> heardOf =
                read.stream().filter(this::isHeardOf).map(WatchedChannel::no).toList();
        boolean differ = false;
        for (var days : contacts.read(connection, heardOf, now, behind).entrySet()) {
            String id = ids.get(days.getKey());
            Shown one = id == null ? null : to.getOrDefault(id, shown.get(id));
            if (one == null || one.contacts().areThoseOf(days.getValue())) continue;
            to.put(one.view().id(), new Shown(one.channel(), one.view(), days.getValue()));
            differ = true;
        }
        return differ;
    }

    /** Whether its evidence differs from what is shown, and not only what time has made of it. */
    private boolean isHeardOf(WatchedChannel channel) {
        Shown before = shown.get(channel.channel().id());
        return before == null || !before.channel().changedAt().equals(channel.changedAt());
    }

    /** Tells apart what changes views without a change in the store; the same on every replica. */
    private String mark(View view, boolean stale, Instant now) {
        return Integer.toHexString(Objects.hash(stale, view.spells(), tally.muted(now)));
    }
}
