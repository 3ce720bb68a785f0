package org.channelwatch.live;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a reader of changes stands. It means the same on every replica.
 *
 * @param change the last change of the store that was seen
 * @param mark of what changes in views without a change in the store: staleness, blind spells, mutes that begin and end
 */
public record Cursor(long change, String mark) {
    private static final Pattern FORMAT = Pattern.compile("(\\d{1,18})-([0-9a-f]{1,8})");

    /** Reads what {@link #toString} wrote; empty for anything else. */
    public static Optional<Cursor> parse(String text) {
        var matcher = FORMAT.matcher(text);
        if (!matcher.matches()) return Optional.empty();
        return Optional.of(new Cursor(Long.parseLong(matcher.group(1)), matcher.group(2)));
    }

    @Override
    public String toString() {
        return change + "-" + mark;
    }
}
