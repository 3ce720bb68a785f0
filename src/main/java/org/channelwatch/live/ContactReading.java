package org.channelwatch.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwatch.store.StoredContacts;
import org.channelwatch.store.WatchedChannel;
import org.jspecify.annotations.Nullable;

/** Reads on which days channels were in contact, of many channels together now and then. Not for several threads at once. */
@ApplicationScoped
class ContactReading {
    /** Contacts that are not the latest of their channel appear in the strips of the year with this delay. */
    private static final Duration EVERY = Duration.ofSeconds(20);

    /** So many times as long as it took to read, nothing is read: busy channels have much evidence. */
    private static final int PAUSES = 20;

    private final StoredContacts contacts;
    private final Set<Integer> toRead = new HashSet<>();
    private @Nullable Instant againAt;

    ContactReading(StoredContacts contacts) {
        this.contacts = contacts;
    }

    /**
     * The days by the number of the channel; empty where it is not yet time to read any.
     *
     * @param changed channels of which there may be new contacts
     * @param behind while the intake works off a backlog, which changes the same channels again and again, only the first are read
     */
    Map<Integer, ContactDays> read(
            Connection connection, Collection<WatchedChannel> changed, Instant now, boolean behind)
            throws SQLException {
        for (WatchedChannel channel : changed) toRead.add(channel.no());
        Instant again = againAt;
        boolean first = again == null;
        if (toRead.isEmpty() || again != null && (behind || again.isAfter(now))) return Map.of();
        long begun = System.nanoTime();
        Instant from = now.minus(Duration.ofDays(ContactDays.DAYS));
        Map<Integer, List<LocalDate>> days =
                first ? contacts.daysOfAll(connection, from) : contacts.days(connection, toRead, from);
        var read = new HashMap<Integer, ContactDays>();
        for (Integer no : toRead) read.put(no, ContactDays.of(days.getOrDefault(no, List.of())));
        toRead.clear();
        Duration pause = Duration.ofNanos(System.nanoTime() - begun).multipliedBy(PAUSES);
        againAt = now.plus(pause.compareTo(EVERY) > 0 ? pause : EVERY);
        return read;
    }
}
