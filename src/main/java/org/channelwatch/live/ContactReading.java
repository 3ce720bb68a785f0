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
import org.channelwatch.store.evidence.StoredContacts;
import org.jspecify.annotations.Nullable;

/** Reads on which days channels were in contact, of many channels together now and then. Not for several threads at once. */
@ApplicationScoped
class ContactReading {
    /** Contacts that are not the latest of their channel appear in the strips of the year with this delay. */
    private static final Duration EVERY = Duration.ofSeconds(20);

    /** What was received so long before the last reading may have been committed after it. */
    private static final Duration LONGEST_COMMIT = Duration.ofSeconds(30);

    /** So many times as long as it took to read, nothing is read: busy channels have much evidence. */
    private static final int PAUSES = 20;

    private final StoredContacts contacts;
    private final Set<Integer> toRead = new HashSet<>();
    private @Nullable Instant readAt;
    private Duration pause = Duration.ZERO;

    ContactReading(StoredContacts contacts) {
        this.contacts = contacts;
    }

    /**
     * The days by the number of the channel; empty where it is not yet time to read any.
     *
     * @param changed channels of which evidence that counts was taken in or set aside; those of which other contacts came are found here
     * @param behind while the intake works off a backlog, which changes the same channels again and again, only the first are read
     */
    Map<Integer, ContactDays> read(Connection connection, Collection<Integer> changed, Instant now, boolean behind)
            throws SQLException {
        toRead.addAll(changed);
        Instant before = readAt;
        if (before != null && (behind || before.plus(pause).isAfter(now))) return Map.of();
        if (before == null && toRead.isEmpty()) return Map.of();
        long begun = System.nanoTime();
        Map<Integer, ContactDays> read =
                before == null ? readAll(connection, now) : readSome(connection, before.minus(LONGEST_COMMIT), now);
        toRead.clear();
        readAt = now;
        Duration longer = Duration.ofNanos(System.nanoTime() - begun).multipliedBy(PAUSES);
        pause = longer.compareTo(EVERY) > 0 ? longer : EVERY;
        return read;
    }

    private Map<Integer, ContactDays> readAll(Connection connection, Instant now) throws SQLException {
        return days(contacts.daysOfAll(connection, from(now)));
    }

    private Map<Integer, ContactDays> readSome(Connection connection, Instant since, Instant now) throws SQLException {
        toRead.addAll(contacts.receivedSince(connection, since));
        return toRead.isEmpty() ? Map.of() : days(contacts.days(connection, toRead, from(now)));
    }

    private Map<Integer, ContactDays> days(Map<Integer, List<LocalDate>> found) {
        var days = new HashMap<Integer, ContactDays>();
        for (Integer no : toRead) days.put(no, ContactDays.of(found.getOrDefault(no, List.of())));
        return days;
    }

    private static Instant from(Instant now) {
        return now.minus(Duration.ofDays(ContactDays.DAYS));
    }
}
