package org.channelwatch.dashboard;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses that news brings along. Anybody may have written them. */
final class Links {
    private Links() {}

    /** The address if it is one of the web that can be followed without harm; null for anything else, which is shown as text at the most. */
    static @Nullable String safe(@Nullable String url) {
        if (url == null) return null;
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme();
            if (scheme == null || uri.getHost() == null) return null;
            return switch (scheme.toLowerCase(Locale.ROOT)) {
                case "http", "https" -> uri.toASCIIString();
                default -> null;
            };
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
