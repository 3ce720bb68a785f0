package org.channelwatch.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.channelwatch.store.transition.Outbox;
import org.channelwatch.store.transition.Outbox.Changes;

/**
 * The channels whose views have changed and were not told yet. One batch of news changes ten thousand at once; they are told some at a
 * time, lest an alert wait for all of them. What was not told when the publisher dies is told again from the cursor in the store.
 */
final class StatusBacklog {
    /** Some tens of milliseconds. */
    private static final int CHANNELS_A_ROUND = 500;

    private final Deque<Integer> left = new ArrayDeque<>();
    private long cursor;

    /** Channels to be told next. */
    List<Integer> next(Connection connection, Outbox outbox) throws SQLException {
        if (left.isEmpty()) {
            Changes changes = outbox.changesSince(connection, outbox.statusCursor(connection), CHANNELS_A_ROUND);
            left.addAll(changes.channels());
            cursor = changes.cursor();
        }
        var next = new ArrayList<Integer>();
        while (next.size() < CHANNELS_A_ROUND && !left.isEmpty()) next.add(left.removeFirst());
        return next;
    }

    /** Whether there are more that are known already. */
    boolean goesOn() {
        return !left.isEmpty();
    }

    /** Up to which change all is told once those that were taken are. */
    long cursor() {
        return cursor;
    }
}
