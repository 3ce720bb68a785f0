package org.channelwatch.live;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The days of the last year on which a channel was in contact, by UTC. */
public record ContactDays(NavigableSet<LocalDate> days) {
    public static final ContactDays NONE = new ContactDays(new TreeSet<>());

    /** How far back they go. */
    public static final int DAYS = 365;

    static ContactDays of(Collection<LocalDate> days) {
        return new ContactDays(new TreeSet<>(days));
    }

    /** These and the day of one more contact. What counts up to midnight belongs to the day before. */
    ContactDays with(Instant contact) {
        LocalDate day = day(contact);
        if (days.contains(day)) return this;
        var more = new TreeSet<>(days);
        more.add(day);
        return new ContactDays(more);
    }

    static LocalDate day(Instant latest) {
        return latest.minusMillis(1).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
