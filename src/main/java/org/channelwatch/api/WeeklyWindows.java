package org.channelwatch.api;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.channelwatch.channel.WeeklyWindow;
import org.channelwatch.store.watched.Mute;
import org.jspecify.annotations.Nullable;

/** Reads windows that come back each week. */
final class WeeklyWindows {
    private WeeklyWindows() {}

    /**
     * A window that is wanted.
     *
     * @param days on which it begins; every day if left out
     * @param from null for the beginning of the day
     * @param to null for its end
     * @param zone null for UTC
     */
    public record Wanted(
            @Nullable List<String> days,
            @Nullable String from,
            @Nullable String to,
            @Nullable String zone) {}

    /** The window; null if none is wanted or anything is wrong with it, which is added to {@code errors}. */
    static @Nullable WeeklyWindow read(@Nullable Wanted wanted, List<Problem.FieldError> errors) {
        if (wanted == null) return null;
        var faults = new ArrayList<Problem.FieldError>();
        Set<DayOfWeek> days = days(wanted.days(), faults);
        LocalTime from = time("every.from", wanted.from(), faults);
        LocalTime to = time("every.to", wanted.to(), faults);
        ZoneId zone = zone(wanted.zone(), faults);
        errors.addAll(faults);
        return faults.isEmpty() ? new WeeklyWindow(days, from, to, zone) : null;
    }

    private static Set<DayOfWeek> days(@Nullable List<String> names, List<Problem.FieldError> faults) {
        if (names == null) return EnumSet.allOf(DayOfWeek.class);
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : names) {
            try {
                days.add(Mute.Every.day(String.valueOf(name)));
            } catch (IllegalArgumentException e) {
                faults.add(new Problem.FieldError("every.days", String.valueOf(e.getMessage())));
            }
        }
        if (names.isEmpty())
            faults.add(new Problem.FieldError("every.days", "must name a day, or be left out for all"));
        return days;
    }

    private static LocalTime time(String field, @Nullable String time, List<Problem.FieldError> faults) {
        if (time == null || time.equals("24:00")) return LocalTime.MIDNIGHT;
        try {
            return LocalTime.parse(time);
        } catch (DateTimeException e) {
            faults.add(new Problem.FieldError(field, "must be a time of day such as 22:00, not " + time));
            return LocalTime.MIDNIGHT;
        }
    }

    private static ZoneId zone(@Nullable String zone, List<Problem.FieldError> faults) {
        try {
            return ZoneId.of(zone == null ? "UTC" : zone);
        } catch (DateTimeException e) {
            faults.add(
                    new Problem.FieldError("every.zone", "must be a zone such as Europe/Berlin or UTC, not " + zone));
            return ZoneId.of("UTC");
        }
    }
}
