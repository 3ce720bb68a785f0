package org.channelwatch.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of the channels that changed lately, by the change. */
final class ChangeLog {
    private static final int MOST_IDS = 200_000;

    private record Entry(long change, Set<String> ids) {}

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long complete;
    private int size;

    /** @param complete all changes after this one will be told */
    ChangeLog(long complete) {
        this.complete = complete;
    }

    synchronized void add(long change, Set<String> ids) {
        entries.addLast(new Entry(change, Set.copyOf(ids)));
        size += ids.size();
        while (size > MOST_IDS) {
            Entry oldest = entries.removeFirst();
            complete = oldest.change();
            size -= oldest.ids().size();
        }
    }

    /** What changed after {@code change}; null where that is too long ago to be known. */
    synchronized @Nullable Set<String> since(long change) {
        if (change < complete) return null;
        var ids = new LinkedHashSet<String>();
        var newestFirst = entries.descendingIterator();
        while (newestFirst.hasNext()) {
            Entry entry = newestFirst.next();
            if (entry.change() <= change) break;
            ids.addAll(entry.ids());
        }
        return ids;
    }
}
