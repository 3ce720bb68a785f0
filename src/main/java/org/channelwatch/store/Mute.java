package org.channelwatch.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.channelwatch.channel.Mutes;
import org.jspecify.annotations.Nullable;

/**
 * A stretch {@code [from, until)} in which a person does not want to hear of a channel.
 *
 * @param until null for an open end
 */
public record Mute(
        UUID id,
        Instant from,
        @Nullable Instant until,
        @Nullable String by,
        @Nullable String comment) {
    /** What a judgement needs of mutes. */
    public static Mutes windows(List<Mute> mutes) {
        return mutes.isEmpty()
                ? Mutes.NONE
                : new Mutes(mutes.stream()
                        .map(mute -> new Mutes.Window(mute.from(), mute.until()))
                        .toList());
    }
}
