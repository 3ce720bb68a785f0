package org.channelwatch.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.channel.Coverage;
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

    private final Map<Integer, Shown> byNumber = new HashMap<>();
    private final Set<Integer> contactsToRead = new HashSet<>();
    private Instant contactsReadAt = Instant.MIN;
    private long change = -1;
    private String mark = "";
    private Map<String, Shown> byId = Map.of();

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
            Map<String, Shown> channels,
            boolean stale,
            @Nullable Instant horizon,
            Coverage coverage,
            List<Spell> spells) {}

    /** Everything, marked as stale. */
    record Lost(String mark, Map<String, Shown> channels) {}

    Taken take(Connection connection, Instant now) throws SQLException {
        View view = horizon.current();
        boolean stale = view.stale(now);
        boolean first = change < 0;
        Changes changes = first
                ? new Changes(outbox.lastChange(connection), Set.of())
                : outbox.changesSince(connection, change, Integer.MAX_VALUE);
        Collection<WatchedChannel> read =
                first ? watched.all(connection) : watched.ofNumbers(connection, changes.channels());
        boolean strips = readContacts(connection, read, first, now);
        var ids = first ? Set.<String>of() : forgetRemoved(changes.channels(), read);
        String marked = mark(view, stale, read, now);
        boolean all = first || !marked.equals(mark);
        if (all) {
            for (Shown shown : List.copyOf(byNumber.values())) put(shown.channel(), view, stale, now);
        }
        for (WatchedChannel channel : read) {
            put(channel, view, stale, now);
            if (!first) ids.add(channel.channel().id());
        }
        change = changes.cursor();
        mark = marked;
        boolean changed = all || strips || !ids.isEmpty();
        if (changed) byId = index();
        return new Taken(change, mark, ids, changed, byId, stale, view.horizon(), view.coverage(), view.spells());
    }

    /** Whether the intake works off more than what has just come. */
    boolean isBehind(Instant now) {
        View view = horizon.current();
        Instant seen = view.horizon();
        return view.behind() && (seen == null || seen.plus(BACKLOG).isBefore(now));
    }

    Lost allStale() {
        byNumber.replaceAll((no, shown) -> new Shown(shown.channel(), stale(shown.view()), shown.contacts()));
        byId = index();
        mark = "f";
        return new Lost(mark, byId);
    }

    private Set<String> forgetRemoved(Set<Integer> changed, Collection<WatchedChannel> read) {
        var left = new HashSet<>(changed);
        for (WatchedChannel channel : read) left.remove(channel.no());
        var ids = new HashSet<String>();
        for (Integer no : left) {
            Shown removed = byNumber.remove(no);
            if (removed != null) ids.add(removed.channel().channel().id());
        }
        return ids;
    }

    private void put(WatchedChannel channel, View view, boolean stale, Instant now) {
        Instant at = Objects.requireNonNullElse(view.horizon(), now);
        ChannelView shown = channel.view(view.coverage(), at, now, stale);
        Shown before = byNumber.get(channel.no());
        ContactDays days = before == null ? ContactDays.NONE : before.contacts();
        if (shown.lastContact() != null) days = days.with(shown.lastContact().latest());
        byNumber.put(channel.no(), new Shown(channel, shown, days));
    }

    /** Returns whether any were read. */
    private boolean readContacts(Connection connection, Collection<WatchedChannel> changed, boolean first, Instant now)
            throws SQLException {
        for (WatchedChannel channel : changed) {
            contactsToRead.add(channel.no());
            if (first) byNumber.put(channel.no(), unread(channel, now));
        }
        if (contactsToRead.isEmpty() || contactsReadAt.plus(CONTACTS_READ_EVERY).isAfter(now)) return false;
        Instant from = now.minus(Duration.ofDays(ContactDays.DAYS));
        Map<Integer, List<LocalDate>> days = contacts.days(connection, contactsToRead, from);
        for (Integer no : contactsToRead) {
            byNumber.computeIfPresent(
                    no,
                    (key, shown) -> new Shown(
                            shown.channel(), shown.view(), ContactDays.of(days.getOrDefault(key, List.of()))));
        }
        contactsToRead.clear();
        contactsReadAt = now;
        return true;
    }

    private Shown unread(WatchedChannel channel, Instant now) {
        return new Shown(channel, channel.view(Coverage.FULL, now, now, true), ContactDays.NONE);
    }

    /** Tells apart what changes views without a change in the store; the same on every replica. */
    private String mark(View view, boolean stale, Collection<WatchedChannel> read, Instant now) {
        int muted = 0;
        for (Shown shown : byNumber.values()) muted += mutedMark(shown.channel(), now);
        for (WatchedChannel channel : read) {
            Shown before = byNumber.get(channel.no());
            muted += mutedMark(channel, now) - (before == null ? 0 : mutedMark(before.channel(), now));
        }
        return Integer.toHexString(Objects.hash(stale, view.spells(), muted));
    }

    private static int mutedMark(WatchedChannel channel, Instant now) {
        List<Mute> mutes = channel.mutes();
        return !mutes.isEmpty() && Mute.windows(mutes).muted(now)
                ? channel.channel().id().hashCode()
                : 0;
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

    private Map<String, Shown> index() {
        var index = new HashMap<String, Shown>(byNumber.size() * 2);
        for (Shown shown : new ArrayList<>(byNumber.values()))
            index.put(shown.channel().channel().id(), shown);
        return Map.copyOf(index);
    }
}
