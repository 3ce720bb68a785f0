package org.channelwatch.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, a state or an institution that takes part in channels.
 *
 * @param country ISO 3166 alpha-2; null for an organisation
 * @param aliases further names, as newspapers print them
 * @param roles offices held; empty for a state or an institution
 */
public record Actor(String id, String name, @Nullable String country, List<String> aliases, List<Role> roles) {

    /**
     * An office in the days {@code [from, to)}.
     *
     * @param from null if it has always been held, as far as it matters
     * @param to null while it is held
     */
    public record Role(
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        public boolean heldOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }
    }
}
