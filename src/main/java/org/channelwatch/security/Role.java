package org.channelwatch.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may do. */
public enum Role {
    /** Reads. */
    VIEWER,
    /** Reads, acknowledges, mutes, rejects, edits, and makes and revokes keys. */
    OPERATOR,
    /** Posts news. */
    PRODUCER;

    /** As tokens and keys name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a name. */
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findAny();
    }
}
