package org.channelwatch.live;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/** The days of the last year on which a channel was in contact, by UTC. There is one for each channel, so it is small. */
public final class ContactDays {
    public static final ContactDays NONE = new ContactDays(new int[0]);

    /** How far back they go. */
    public static final int DAYS = 365;

    /** Since 1970, ascending. */
    private final int[] days;

    private ContactDays(int[] days) {
        this.days = days;
    }

    static ContactDays of(Collection<LocalDate> days) {
        if (days.isEmpty()) return NONE;
        return new ContactDays(days.stream()
                .mapToInt(day -> (int) day.toEpochDay())
                .distinct()
                .sorted()
                .toArray());
    }

    /** These and the day of one more contact. What counts up to midnight belongs to the day before. */
    ContactDays with(Instant contact) {
        int day = (int)
                contact.minusMillis(1).atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
        int at = Arrays.binarySearch(days, day);
        if (at >= 0) return this;
        int[] more = Arrays.copyOf(days, days.length + 1);
        more[days.length] = day;
        Arrays.sort(more);
        return new ContactDays(more);
    }

    boolean areThoseOf(ContactDays other) {
        return Arrays.equals(days, other.days);
    }

    /** The days, the oldest first. */
    public Stream<LocalDate> stream() {
        return Arrays.stream(days).mapToObj(LocalDate::ofEpochDay);
    }
}
