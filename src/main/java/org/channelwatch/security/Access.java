package org.channelwatch.security;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which roles may do a request. What no rule names is strict: reading needs a reader, anything else an operator.
 *
 * @param roles any of which is enough; null where nobody has to say who he is
 */
record Access(@Nullable Set<Role> roles) {
    private static final Access OPEN = new Access(null);
    private static final Access ANYBODY_KNOWN = new Access(EnumSet.allOf(Role.class));
    private static final Access READERS = new Access(EnumSet.of(Role.VIEWER, Role.OPERATOR));
    private static final Access OPERATORS = new Access(EnumSet.of(Role.OPERATOR));
    private static final Access PRODUCERS = new Access(EnumSet.of(Role.PRODUCER));

    /** @param path normalised, from the root on */
    static Access to(String method, String path) {
        String plain = withoutParameters(path);
        if (!isWrite(method)) return toRead(plain);
        return switch (plain) {
            case "/api/news" -> PRODUCERS;
            case "/api/extract" -> ANYBODY_KNOWN;
            case "/api/backtests" -> READERS;
            default -> OPERATORS;
        };
    }

    private static Access toRead(String path) {
        if (isAt(path, "/q/health") || path.equals("/q/metrics")) return OPEN;
        if (isAt(path, "/q")) return ANYBODY_KNOWN;
        if (isAt(path, "/api/keys") || isAt(path, "/api/audit") || isAt(path, "/api/webhooks")) return OPERATORS;
        return READERS;
    }

    /** Whether a request with this method may change anything. */
    static boolean isWrite(String method) {
        return switch (method) {
            case "GET", "HEAD", "OPTIONS" -> false;
            default -> true;
        };
    }

    /** Without what would let a path slip past a rule and still reach its resource: matrix parameters and a slash at the end. */
    private static String withoutParameters(String path) {
        String plain = path.indexOf(';') < 0 ? path : path.replaceAll(";[^/]*", "");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static boolean isAt(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
