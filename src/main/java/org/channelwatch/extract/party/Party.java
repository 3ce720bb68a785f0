package org.channelwatch.extract.party;

import org.jspecify.annotations.Nullable;

/**
 * One side of an event.
 *
 * @param actor its id; null for a state that is no actor itself
 * @param country ISO 3166 alpha-2; null for an organisation
 */
public record Party(@Nullable String actor, @Nullable String country, boolean person) {
    /** Whether both are on one side: of one country, or the same. */
    public boolean isSameSideAs(Party other) {
        if (country != null && country.equals(other.country)) return true;
        return actor != null && actor.equals(other.actor);
    }
}
