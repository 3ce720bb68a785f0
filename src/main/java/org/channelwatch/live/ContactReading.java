package org.channelwatch.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwatch.store.evidence.StoredContacts;
import org.jspecify.annotations.Nullable;

/**
 * Reads on which days channels were in contact, of many channels together now and then, and of very many some at a time: nobody sees a newer
 * picture meanwhile. Not for several threads at once.
 */
@ApplicationScoped
class ContactReading {
    /** Contacts that are not the latest of their channel appear in the strips of the year with this delay. */
    private static final Duration EVERY = Duration.ofSeconds(20);

    /** What was received so long before the last reading may have been committed after it. */
    private static final Duration LONGEST_COMMIT = Duration.ofSeconds(30);

    /** So many times as long as it took to read, nothing is read: busy channels have much evidence. */
    private static final int PAUSES = 20;

    /** So many channels are read at once at first: more where that goes faster than {@link #FAST}, and fewer where it does not. */
    static final int AT_FIRST = 100;

    private static final int AT_MOST = 5_000;
    private static final Duration FAST = Duration.ofMillis(100);

    private final StoredContacts contacts;
    private final Set<Integer> toRead = new HashSet<>();
    /** What is left of the reading that was begun last. */
    private final Deque<Integer> left = new ArrayDeque<>();

    private int atOnce = AT_FIRST;
    private @Nullable Instant begunAt;
    private Instant next = Instant.MIN;

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
        if (next.isAfter(now)) return Map.of();
        if (left.isEmpty()) begin(connection, now, behind);
        if (left.isEmpty()) return Map.of();
        int most = atOnce;
        List<Integer> some = left.stream().limit(most).toList();
        atOnce = Math.max(1, most / 2); // Also where it takes so long that the connection is given up
        long begun = System.nanoTime();
        Map<Integer, ContactDays> read = days(connection, some, now);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        if (took.compareTo(FAST) < 0) atOnce = some.size() < most ? most : Math.min(2 * most, AT_MOST);
        for (int i = 0; i < some.size(); i++) left.removeFirst();
        Duration pause = took.multipliedBy(PAUSES);
        next = now.plus(left.isEmpty() && pause.compareTo(EVERY) < 0 ? EVERY : pause);
        return read;
    }

    private void begin(Connection connection, Instant now, boolean behind) throws SQLException {
        Instant before = begunAt;
        if (before == null && toRead.isEmpty()) return;
        if (before != null && behind) return;
        if (before != null) toRead.addAll(contacts.receivedSince(connection, before.minus(LONGEST_COMMIT)));
        left.addAll(toRead);
        toRead.clear();
        begunAt = now;
        if (left.isEmpty()) next = now.plus(EVERY);
    }

    private Map<Integer, ContactDays> days(Connection connection, Collection<Integer> channels, Instant now)
            throws SQLException {
        Map<Integer, List<LocalDate>> found =
                contacts.days(connection, channels, now.minus(Duration.ofDays(ContactDays.DAYS)));
        var days = new HashMap<Integer, ContactDays>();
        for (Integer no : channels) days.put(no, ContactDays.of(found.getOrDefault(no, List.of())));
        return days;
    }
}
