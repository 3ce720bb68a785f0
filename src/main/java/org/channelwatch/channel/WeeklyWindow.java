package org.channelwatch.channel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A window that comes back each week, by the clocks of a zone. It lasts from {@code from} to {@code to} on those clocks, whatever the
 * time between them is when they are changed: a time that is skipped stands for the instant of the change, and of a time that comes
 * twice a window begins at the first and ends at the second.
 *
 * @param days on which it begins; not empty
 * @param to where that is not later than {@code from}, of the day after
 */
public record WeeklyWindow(Set<DayOfWeek> days, LocalTime from, LocalTime to, ZoneId zone) {
    /** A window of yesterday may reach into today; so may one of the day before, where a zone has skipped a day. */
    private static final List<Integer> DAYS_AGO = List.of(0, 1, 2);

    public WeeklyWindow {
        if (days.isEmpty()) throw new IllegalArgumentException("a weekly window needs a day");
        days = Set.copyOf(days);
    }

    /** The end of the window that covers {@code instant}; null if none does. */
    @Nullable
    Instant endAt(Instant instant) {
        LocalDate today = instant.atZone(zone).toLocalDate();
        for (int daysAgo : DAYS_AGO) {
            LocalDate day = today.minusDays(daysAgo);
            if (!days.contains(day.getDayOfWeek())) continue;
            Instant begin = instant(day.atTime(from), false);
            Instant end = instant((to.isAfter(from) ? day : day.plusDays(1)).atTime(to), true);
            if (!instant.isBefore(begin) && instant.isBefore(end)) return end;
        }
        return null;
    }

    private Instant instant(LocalDateTime local, boolean second) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change != null && change.isGap()) return change.getInstant();
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return local.toInstant(second ? offsets.getLast() : offsets.getFirst());
    }
}
