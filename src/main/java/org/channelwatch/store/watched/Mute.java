package org.channelwatch.store.watched;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.channelwatch.channel.Mutes;
import org.channelwatch.channel.WeeklyWindow;
import org.jspecify.annotations.Nullable;

/**
 * A stretch {@code [from, until)} in which a person does not want to hear of a channel.
 *
 * @param until null for an open end
 * @param every the windows of the stretch in which that is so; null where it is so all the time
 */
public record Mute(
        UUID id,
        Instant from,
        @Nullable Instant until,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Every every,
        @Nullable String by,
        @Nullable String comment) {

    /**
     * A window of each week, as it is written: {@code {"days":["SAT","SUN"],"from":"22:00","to":"06:00","zone":"Europe/Berlin"}}.
     *
     * @param days on which it begins
     * @param to up to {@code from} it is a time of the next day; {@code 24:00} is the end of the same
     */
    public record Every(List<String> days, String from, String to, String zone) {
        private static final int LETTERS = 3;

        /** A window as it is written. */
        public static Every of(WeeklyWindow window) {
            return new Every(
                    window.days().stream()
                            .sorted()
                            .map(day -> day.name().substring(0, LETTERS))
                            .toList(),
                    window.from().toString(),
                    window.to().toString(),
                    window.zone().getId());
        }

        /** The window that it means. */
        public WeeklyWindow window() {
            return new WeeklyWindow(
                    days.stream().map(Every::day).collect(Collectors.toSet()),
                    LocalTime.parse(from),
                    LocalTime.parse(to),
                    ZoneId.of(zone));
        }

        /**
         * A day by its name, or the first three letters of it.
         *
         * @throws IllegalArgumentException if it is none
         */
        public static DayOfWeek day(String name) {
            String wanted = name.toUpperCase(Locale.ROOT);
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.name().equals(wanted)
                        || day.name().substring(0, LETTERS).equals(wanted)) return day;
            }
            throw new IllegalArgumentException("must be days such as MON or SATURDAY, not " + name);
        }
    }

    /** Whether it ended before {@code now}, or ends then. */
    public boolean isOver(Instant now) {
        return until != null && !until.isAfter(now);
    }

    /** What a judgement needs of mutes. */
    public static Mutes windows(List<Mute> mutes) {
        return mutes.isEmpty()
                ? Mutes.NONE
                : new Mutes(mutes.stream().map(Mute::window).toList());
    }

    private Mutes.Window window() {
        return new Mutes.Window(from, until, every == null ? null : every.window());
    }
}
