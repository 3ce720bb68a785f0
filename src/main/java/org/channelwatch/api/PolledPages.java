package org.channelwatch.api;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.channelwatch.live.LivePicture;
import org.channelwatch.security.KnownCallers;
import org.jspecify.annotations.Nullable;

/**
 * Answers what pollers ask again and again from the kept pages, as the bytes that they are, before a resource is even looked for. What
 * is not kept goes on to the resource, which keeps it; so does whom memory alone does not let in, past all that says who he is.
 */
@ApplicationScoped
class PolledPages {
    private static final String CHANNELS = "/api/channels";

    /** Behind what guards browsers, before Quarkus's authentication at -200. */
    private static final int ORDER = -250;

    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json;charset=UTF-8");
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");

    private final LivePicture live;
    private final KeptPages pages;
    private final KnownCallers callers;

    PolledPages(LivePicture live, KeptPages pages, KnownCallers callers) {
        this.live = live;
        this.pages = pages;
        this.callers = callers;
    }

    void register(@Observes Router router) {
        router.get(CHANNELS).order(ORDER).handler(this::answer);
        router.get(CHANNELS + "/:id").order(ORDER).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        String key = key(context.request());
        Tagged page = key == null ? null : pages.find(live.current(), key);
        if (page == null || !callers.areLetIn(context)) context.next();
        else answer(context.request(), context.response(), page);
    }

    /** Null for what is never kept. */
    private static @Nullable String key(HttpServerRequest request) {
        String path = request.path();
        if (path.equals(CHANNELS)) return KeptPages.keyOfList(request.query());
        if (request.query() != null || !path.startsWith(CHANNELS + "/")) return null;
        return KeptPages.keyOfChannel(path.substring(CHANNELS.length() + 1));
    }

    private static void answer(HttpServerRequest request, HttpServerResponse response, Tagged page) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean gzip = accepted != null && accepted.contains("gzip");
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String known = page.known(request.getHeader(HttpHeaders.IF_NONE_MATCH));
        if (known != null) {
            response.putHeader(HttpHeaders.ETAG, known).setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.ETAG, gzip ? page.gzippedTag() : page.tag());
        response.putHeader(HttpHeaders.CONTENT_TYPE, JSON).putHeader(HttpHeaders.CACHE_CONTROL, NO_CACHE);
        // Over HTTP/2 Vert.x would compress once more what says that it is compressed: there that is left to it
        boolean ready = gzip && request.version() != HttpVersion.HTTP_2;
        if (ready) response.putHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        response.end(ready ? page.gzipped() : page.plain());
    }
}
