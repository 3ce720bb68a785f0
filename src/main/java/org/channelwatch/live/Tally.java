package org.channelwatch.live;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.channelwatch.channel.Status;
import org.channelwatch.live.Picture.Shown;
import org.channelwatch.store.watched.Mute;
import org.channelwatch.store.watched.WatchedChannel;
import org.jspecify.annotations.Nullable;

/** What is known of all channels together, kept up with each change instead of being added up again. */
final class Tally {
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    /** Few have any. */
    private final Map<Integer, WatchedChannel> withMutes = new HashMap<>();

    private long declarations;

    /** A channel is on record otherwise than before; null where it was not, or is no more. */
    void note(@Nullable WatchedChannel before, @Nullable WatchedChannel after) {
        if (before != null) {
            declarations -= mark(before);
            withMutes.remove(before.no());
        }
        if (after != null) {
            declarations += mark(after);
            if (!after.mutes().isEmpty()) withMutes.put(after.no(), after);
        }
    }

    /** A channel is shown otherwise than before; null where it was not, or is no more. */
    void recount(@Nullable Shown before, @Nullable Shown after) {
        if (before != null) counts.merge(before.view().status(), -1, Integer::sum);
        if (after != null) counts.merge(after.view().status(), 1, Integer::sum);
    }

    /** Channels by status. */
    Map<Status, Integer> counts() {
        return Map.copyOf(counts);
    }

    /** Tells apart what is declared. */
    long declarations() {
        return declarations;
    }

    /** Tells apart which channels are muted. */
    int muted(Instant now) {
        return withMutes.values().stream()
                .filter(channel -> Mute.windows(channel.mutes()).muted(now))
                .mapToInt(channel -> channel.channel().id().hashCode())
                .sum();
    }

    private static long mark(WatchedChannel channel) {
        return channel.no() * 1_000_003L + channel.revision() * 7_919L;
    }
}
