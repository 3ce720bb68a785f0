package org.channelwatch.security;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells whoever comes with a bearer token that is expired, forged or for another service what is wrong: OIDC itself says only 401. */
@ApplicationScoped
class RefusedTokens {
    void register(@Observes Router router) {
        router.route().failureHandler(RefusedTokens::answer);
    }

    private static void answer(RoutingContext context) {
        if (context.failure() instanceof AuthenticationFailedException) {
            Refusal.answer(context, 401, "This token is not valid here, or no longer");
        } else {
            context.next();
        }
    }
}
