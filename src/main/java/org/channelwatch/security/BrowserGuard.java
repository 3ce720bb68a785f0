package org.channelwatch.security;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What browsers are told on each answer, and what they are kept from: writes that another site made them do. Holds also where nobody has
 * to say who he is: a page from anywhere can reach a port on loopback.
 */
@ApplicationScoped
class BrowserGuard {
    private static final int BEFORE_AUTHENTICATION = 400;

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** Quarkus's own pages start by a script in the page. They show nothing that comes from news or callers. */
    private static final String POLICY_OF_TOOLS = CONTENT_SECURITY_POLICY
            .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
            .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final long smallBody;
    private final long largeBody;

    BrowserGuard(
            SecuritySettings settings,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largeBody) {
        this.smallBody = settings.smallBody();
        this.largeBody = largeBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_AUTHENTICATION);
    }

    private void guard(RoutingContext context) {
        String path = context.normalizedPath();
        context.response()
                .putHeader("Content-Security-Policy", isTool(path) ? POLICY_OF_TOOLS : CONTENT_SECURITY_POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader(
                        "Cross-Origin-Resource-Policy",
                        path.startsWith("/api/badges/") ? "cross-origin" : "same-origin");
        HttpServerRequest request = context.request();
        if (!Access.isWrite(request.method().name()) || isTool(path)) context.next();
        else if (isOfAnotherSite(request))
            Refusal.answer(context, 403, "Writes from pages of another site are refused");
        else if (RequestBody.isOfForm(request)) Refusal.answer(context, 415, "Forms are refused; send JSON");
        else if (isTooLarge(path, request))
            Refusal.answer(context, 413, "The body may have " + mostBytes(path) + " bytes");
        else context.next();
    }

    /** Quarkus refuses what is larger than it reads as well, and has no words for it. A large body may leave its length open. */
    private boolean isTooLarge(String path, HttpServerRequest request) {
        boolean mayBeOpen = mostBytes(path) == largeBody && request.getHeader("Content-Length") == null;
        return !mayBeOpen && RequestBody.announcedBytes(request) > mostBytes(path);
    }

    private long mostBytes(String path) {
        boolean mayBeLarge = path.startsWith("/api/news")
                || path.startsWith("/api/backtests")
                || path.startsWith("/api/extract")
                || path.equals("/api/catalog/import");
        return mayBeLarge ? largeBody : smallBody;
    }

    /** Browsers say where a write comes from, and pages can't change what they say; programs say nothing. */
    private static boolean isOfAnotherSite(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !OWN_SITE.contains(site);
        String origin = request.getHeader("Origin");
        return origin != null && !String.valueOf(hostOf(origin)).equals(request.getHeader("Host"));
    }

    /** Host and port; the scheme is left out, as behind a proxy that ends TLS it differs. */
    private static @Nullable String hostOf(String origin) {
        try {
            return new URI(origin).getAuthority();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean isTool(String path) {
        return path.startsWith("/q/swagger-ui") || path.startsWith("/q/dev-ui");
    }
}
