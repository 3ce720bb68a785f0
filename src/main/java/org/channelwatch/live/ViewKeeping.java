package org.channelwatch.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Status;
import org.channelwatch.live.Picture.Shown;
import org.channelwatch.store.ChannelView;
import org.channelwatch.store.IntakeRows.Spell;
import org.channelwatch.store.Mute;
import org.channelwatch.store.Outbox;
import org.channelwatch.store.Outbox.Changes;
import org.channelwatch.store.StoredContacts;
import org.channelwatch.store.WatchedChannel;
import org.channelwatch.store.WatchedChannels;
import org.channelwatch.watch.Horizon;
import org.channelwatch.watch.Horizon.View;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Keeps the views of all channels, reading from the store only those that changed. Not for several threads at once. */
@ApplicationScoped
class ViewKeeping {
    private static final Duration BACKLOG = Duration.ofSeconds(2);

    /** Contacts that are not the latest of their channel appear in the strips of the year with this delay. */
    private static final Duration CONTACTS_READ_EVERY = Duration.ofSeconds(20);

    private final Outbox outbox;
    private final WatchedChannels watched;
    private final StoredContacts contacts;
    private final Horizon horizon;

    private final Map<Integer, String> ids = new HashMap<>();
    private PMap<String, Shown> shown = HashTreePMap.empty();
    /** Few have any. */
    private final Map<Integer, WatchedChannel> muted = new HashMap<>();

    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private long declarations;
    private final Set<Integer> contactsToRead = new HashSet<>();
    private Instant contactsReadAt = Instant.MIN;
    private long change = -1;
    private String mark = "";

    ViewKeeping(Outbox outbox, WatchedChannels watched, StoredContacts contacts, Horizon horizon) {
        this.outbox = outbox;
        this.watched = watched;
        this.contacts = contacts;
        this.horizon = horizon;
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
            Coverage coverage,
            List<Spell> spells) {}

    /** Everything, marked as stale. */
    record Lost(String mark, PMap<String, Shown> channels) {}

    Taken take(Connection connection, Instant now) throws SQLException {
        View view = horizon.current();
        boolean stale = view.stale(now);
        boolean first = change < 0;
        Changes changes = first
                ? new Changes(outbox.lastChange(connection), Set.of())
                : outbox.changesSince(connection, change, Integer.MAX_VALUE);
        Collection<WatchedChannel> read =
                first ? watched.all(connection) : watched.ofNumbers(connection, changes.channels());
        var changed = first ? new HashSet<String>() : forgetRemoved(changes.channels(), read);
        for (WatchedChannel channel : read) note(channel);
        String marked = mark(view, stale, now);
        boolean all = first || !marked.equals(mark);
        var fresh = new HashMap<String, Shown>();
        if (all) for (Shown one : shown.values()) show(fresh, one.channel(), view, stale, now);
        for (WatchedChannel channel : read) show(fresh, channel, view, stale, now);
        boolean strips = readContacts(connection, read, fresh, now);
        if (!first)
            for (WatchedChannel channel : read) changed.add(channel.channel().id());
        for (Shown one : fresh.values()) recount(shown.get(one.view().id()), one);
        shown = shown.plusAll(fresh);
        change = changes.cursor();
        mark = marked;
        return new Taken(
                change,
                mark,
                changed,
                all || strips || !changed.isEmpty(),
                shown,
                Map.copyOf(counts),
                declarations,
                stale,
                view.horizon(),
                view.coverage(),
                view.spells());
    }

    /** Whether the intake works off more than what has just come. */
    boolean isBehind(Instant now) {
        View view = horizon.current();
        Instant seen = view.horizon();
        return view.behind() && (seen == null || seen.plus(BACKLOG).isBefore(now));
    }

    Lost allStale() {
        var lost = new HashMap<String, Shown>();
        shown.forEach((id, one) -> lost.put(id, new Shown(one.channel(), stale(one.view()), one.contacts())));
        shown = shown.plusAll(lost);
        mark = "f";
        return new Lost(mark, shown);
    }

    /** Returns the ids of those that changed and are not there any more. */
    private HashSet<String> forgetRemoved(Set<Integer> changed, Collection<WatchedChannel> read) {
        var left = new HashSet<>(changed);
        for (WatchedChannel channel : read) left.remove(channel.no());
        var removed = new HashSet<String>();
        for (Integer no : left) {
            String id = ids.remove(no);
            Shown one = id == null ? null : shown.get(id);
            if (one == null) continue;
            removed.add(one.view().id());
            shown = shown.minus(one.view().id());
            recount(one, null);
            muted.remove(no);
            declarations -= declarationMark(one.channel());
        }
        return removed;
    }

    private void note(WatchedChannel channel) {
        String id = channel.channel().id();
        ids.put(channel.no(), id);
        if (channel.mutes().isEmpty()) muted.remove(channel.no());
        else muted.put(channel.no(), channel);
        Shown before = shown.get(id);
        if (before != null) declarations -= declarationMark(before.channel());
        declarations += declarationMark(channel);
    }

    private void recount(@Nullable Shown before, @Nullable Shown after) {
        if (before != null) counts.merge(before.view().status(), -1, Integer::sum);
        if (after != null) counts.merge(after.view().status(), 1, Integer::sum);
    }

    private static long declarationMark(WatchedChannel channel) {
        return channel.no() * 1_000_003L + channel.revision() * 7_919L;
    }

    private void show(Map<String, Shown> to, WatchedChannel channel, View view, boolean stale, Instant now) {
        Instant at = Objects.requireNonNullElse(view.horizon(), now);
        ChannelView seen = channel.view(view.coverage(), at, now, stale);
        Shown before = shown.get(seen.id());
        ContactDays days = before == null ? ContactDays.NONE : before.contacts();
        if (seen.lastContact() != null) days = days.with(seen.lastContact().latest());
        to.put(seen.id(), new Shown(channel, seen, days));
    }

    /** Returns whether any were read. */
    private boolean readContacts(
            Connection connection, Collection<WatchedChannel> changed, Map<String, Shown> to, Instant now)
            throws SQLException {
        for (WatchedChannel channel : changed) contactsToRead.add(channel.no());
        if (contactsToRead.isEmpty() || contactsReadAt.plus(CONTACTS_READ_EVERY).isAfter(now)) return false;
        Instant from = now.minus(Duration.ofDays(ContactDays.DAYS));
        Map<Integer, List<LocalDate>> days = contacts.days(connection, contactsToRead, from);
        for (Integer no : contactsToRead) {
            String id = ids.get(no);
            Shown one = id == null ? null : to.getOrDefault(id, shown.get(id));
            if (one == null) continue;
            ContactDays all = ContactDays.of(days.getOrDefault(no, List.of()));
            to.put(one.view().id(), new Shown(one.channel(), one.view(), all));
        }
        contactsToRead.clear();
        contactsReadAt = now;
        return true;
    }

    /** Tells apart what changes views without a change in the store; the same on every replica. */
    private String mark(View view, boolean stale, Instant now) {
        int sum = 0;
        for (WatchedChannel channel : muted.values()) sum += mutedMark(channel, now);
        return Integer.toHexString(Objects.hash(stale, view.spells(), sum));
    }

    private static int mutedMark(WatchedChannel channel, Instant now) {
        return Mute.windows(channel.mutes()).muted(now) ? channel.channel().id().hashCode() : 0;
    }

    private static ChannelView stale(ChannelView view) {
        return new ChannelView(
                view.id(),
                view.name(),
                view.kind(),
                view.parties(),
                view.tags(),
                view.status(),
                view.reason(),
                view.assertedSilent(),
                view.since(),
                view.lastContact(),
                view.baseline(),
                view.blind(),
                view.warnAfter(),
                view.silentAfter(),
                view.dueAt(),
                view.muted(),
                view.openAlertId(),
                true,
                view.version());
    }
}
