package org.channelwatch.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The windows in which a channel is muted. */
public record Mutes(List<Window> windows) {
    /** Never muted. */
    public static final Mutes NONE = new Mutes(List.of());

    /** More than a year of daily windows without a gap between them. */
    private static final int MOST_WINDOWS = 400;

    /**
     * A stretch {@code [from, until)}, or, in that stretch, a window that comes back.
     *
     * @param until null for an open end
     * @param every null where it is the whole stretch
     */
    public record Window(
            Instant from, @Nullable Instant until, @Nullable WeeklyWindow every) {
        /** A stretch as a whole. */
        public Window(Instant from, @Nullable Instant until) {
            this(from, until, null);
        }

        boolean covers(Instant instant) {
            if (instant.isBefore(from) || (until != null && !instant.isBefore(until))) return false;
            return every == null || every.endAt(instant) != null;
        }

        /** When it ends for the first time after {@code instant}, which it covers; null if that is never. */
        @Nullable
        Instant endAt(Instant instant) {
            Instant end = every == null ? until : every.endAt(instant);
            return end != null && until != null && until.isBefore(end) ? until : end;
        }
    }

    /** Whether any window holds at {@code instant}. */
    public boolean muted(Instant instant) {
        return windows.stream().anyMatch(window -> window.covers(instant));
    }

    /**
     * The first instant from {@code instant} on at which no window holds; null if that is never. Where recurring windows leave no gap for
     * more than a year, an instant in a year at which to ask again.
     */
    public @Nullable Instant endOfMute(Instant instant) {
        Instant end = instant;
        for (int i = 0; i < MOST_WINDOWS; i++) {
            Instant from = end;
            for (Window window : windows) {
                if (!window.covers(from)) continue;
                Instant next = window.endAt(from);
                if (next == null) return null;
                if (next.isAfter(end)) end = next;
            }
            if (end.equals(from)) return end;
        }
        return end;
    }
}
