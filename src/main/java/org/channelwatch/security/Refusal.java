package org.channelwatch.security;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers that refuse a request, as problem documents of RFC 9457. */
final class Refusal {
    private static final int DRAINED_AT_MOST = 1 << 20;

    private Refusal() {}

    /** Answers and ends the response. */
    static void answer(RoutingContext context, int status, String detail) {
        var response = context.response();
        if (response.ended()) return;
        if (status == 401) response.putHeader("WWW-Authenticate", "Bearer");
        if (status == 429) response.putHeader("Retry-After", "1");
        if (isLarge(context)) response.putHeader("Connection", "close");
        else context.request().resume();
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject()
                        .put("type", "about:blank")
                        .put("title", HttpResponseStatus.valueOf(status).reasonPhrase())
                        .put("status", status)
                        .put("detail", detail)
                        .encode());
    }

    /** What the caller still wants to send is not read to its end if it is much. */
    private static boolean isLarge(RoutingContext context) {
        return RequestBody.announcedBytes(context.request()) > DRAINED_AT_MOST;
    }
}
