package org.channelwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.Picture;
import org.jspecify.annotations.Nullable;

/** What the page shows on which an analyst tries other thresholds. */
@ApplicationScoped
public class WhatIf {
    private final LivePicture live;
    private final Clock clock;

    WhatIf(LivePicture live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    /**
     * The page. Thresholds are those that the API tells of the channel.
     *
     * @param channel its id; empty where there is none at all
     */
    public record Trial(String cursor, String channel, LocalDate from, LocalDate to) {}

    /** The page, with this channel chosen; the first one if there is none of this id. */
    Trial trial(@Nullable String channel) {
        Picture picture = live.current();
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        String chosen = channel != null && picture.channels().containsKey(channel) ? channel : first(picture);
        return new Trial(picture.cursor().toString(), chosen, today.minusYears(1), today.plusDays(1));
    }

    private static String first(Picture picture) {
        return picture.channels().keySet().stream()
                .min(Comparator.naturalOrder())
                .orElse("");
    }
}
