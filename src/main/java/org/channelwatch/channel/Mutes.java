package org.channelwatch.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The windows in which a channel is muted. */
public record Mutes(List<Window> windows) {
    /** Never muted. */
    public static final Mutes NONE = new Mutes(List.of());

    /**
     * A stretch {@code [from, until)}.
     *
     * @param until null for an open end
     */
    public record Window(Instant from, @Nullable Instant until) {
        boolean covers(Instant instant) {
            return !instant.isBefore(from) && (until == null || instant.isBefore(until));
        }
    }

    /** Whether any window holds at {@code instant}. */
    public boolean muted(Instant instant) {
        return windows.stream().anyMatch(window -> window.covers(instant));
    }

    /** The first instant from {@code instant} on at which no window holds; null if that is never. */
    public @Nullable Instant endOfMute(Instant instant) {
        Instant end = instant;
        for (boolean moved = true; moved; ) {
            moved = false;
            for (Window window : windows) {
                if (!window.covers(end)) continue;
                if (window.until() == null) return null;
                end = window.until();
                moved = true;
            }
        }
        return end;
    }
}
