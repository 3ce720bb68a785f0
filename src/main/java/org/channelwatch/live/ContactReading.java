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

/** Reads on which days channels were in contact, of many channels together now and then. Not for several threads at once. */
@ApplicationScoped
class ContactReading {
    /** Contacts that are not the latest of their channel appear in the strips of the year with this delay. */
    private static final Duration EVERY = Duration.ofSeconds(20);

    private final StoredContacts contacts;
    private final Set<Integer> toRead = new HashSet<>();
    private Instant readAt = Instant.MIN;

    ContactReading(StoredContacts contacts) {
        this.contacts = contacts;
    }

    /**
     * The days by the number of the channel; empty where it is not yet time to read any.
     *
     * @param changed channels of which there may be new contacts
     */
    Map<Integer, ContactDays> read(Connection connection, Collection<WatchedChannel> changed, Instant now)
            throws SQLException {
        for (WatchedChannel channel : changed) toRead.add(channel.no());
        if (toRead.isEmpty() || readAt.plus(EVERY).isAfter(now)) return Map.of();
        Instant from = now.minus(Duration.ofDays(ContactDays.DAYS));
        boolean first = readAt.equals(Instant.MIN);
        Map<Integer, List<LocalDate>> days =
                first ? contacts.daysOfAll(connection, from) : contacts.days(connection, toRead, from);
        var read = new HashMap<Integer, ContactDays>();
        for (Integer no : toRead) read.put(no, ContactDays.of(days.getOrDefault(no, List.of())));
        toRead.clear();
        readAt = now;
        return read;
    }
}
