package org.channelwatch.security;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Set;

/** What a request says of its body. */
final class RequestBody {
    /** What a form of another site can send without asking first. */
    private static final Set<String> OF_FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private RequestBody() {}

    /** How many bytes are announced; 0 where none are, and the most there can be where the number is unreadable or left open. */
    static long announcedBytes(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        if (length == null) return request.getHeader("Transfer-Encoding") == null ? 0 : Long.MAX_VALUE;
        try {
            return Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    /** Whether a plain form could have sent it. */
    static boolean isOfForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null && OF_FORMS.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
