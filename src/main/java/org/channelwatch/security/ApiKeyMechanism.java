package org.channelwatch.security;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes keys from the header {@code X-API-Key}, or as a bearer token that begins like a key. Comes before the tokens of OIDC. */
@ApplicationScoped
class ApiKeyMechanism implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";
    private static final int BEFORE_OIDC = DEFAULT_PRIORITY + 100;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String key = key(context);
        if (key == null || !KeyRing.couldBeKey(key)) return Uni.createFrom().nullItem();
        return identities.authenticate(new ApiKeyRequest(key));
    }

    /** The key that the caller shows, as it is; null where there is none. */
    static @Nullable String key(RoutingContext context) {
        String header = context.request().getHeader("X-API-Key");
        if (header != null) return header.strip();
        String authorization = context.request().getHeader("Authorization");
        if (authorization == null || !authorization.startsWith(BEARER + ApiKey.PREFIX)) return null;
        return authorization.substring(BEARER.length()).strip();
    }

    /** Whose key is wrong is told so. Who has none is refused by {@link EndpointPolicy}, or sent to log in by OIDC. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (key(context) == null) return Uni.createFrom().item(false);
        Refusal.answer(context, 401, "Nobody holds this key");
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (key(context) == null) return Uni.createFrom().nullItem();
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiKeyRequest.class);
    }

    @Override
    public int getPriority() {
        return BEFORE_OIDC;
    }
}
