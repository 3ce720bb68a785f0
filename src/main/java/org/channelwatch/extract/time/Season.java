package org.channelwatch.extract.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The seasons of the north, as news speak of them: three whole months each. */
enum Season {
    SPRING(Month.MAY),
    SUMMER(Month.AUGUST),
    FALL(Month.NOVEMBER),
    WINTER(Month.FEBRUARY);

    private final Month last;

    Season(Month last) {
        this.last = last;
    }

    /** The season of that name; null where it is none. */
    static @Nullable Season of(String word) {
        return switch (word) {
            case "spring" -> SPRING;
            case "summer" -> SUMMER;
            case "fall", "autumn" -> FALL;
            case "winter" -> WINTER;
            default -> null;
        };
    }

    /** The last day of the season that ends in the year. */
    LocalDate lastOf(int year) {
        return YearMonth.of(year, last).atEndOfMonth();
    }

    /** The first day of the season that ends on the day. */
    LocalDate firstOf(LocalDate end) {
        return YearMonth.from(end).minusMonths(2).atDay(1);
    }
}
