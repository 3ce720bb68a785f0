package org.channelwatch.channel;

import java.util.Locale;
import java.util.Optional;

/** Who meets over a channel. */
public enum ChannelKind {
    LEADERS,
    MINISTERS,
    DEFENSE,
    ENVOYS,
    HOTLINE,
    OTHER;

    /** The name in catalogs and messages: {@code leaders}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this label; empty if there is none. */
    public static Optional<ChannelKind> ofLabel(String label) {
        for (ChannelKind kind : values()) {
            if (kind.label().equals(label)) return Optional.of(kind);
        }
        return Optional.empty();
    }
}
