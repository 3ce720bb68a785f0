package org.channelwatch.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Says who holds a key; a key that nobody holds is no identity. */
@ApplicationScoped
class ApiKeyIdentities implements IdentityProvider<ApiKeyRequest> {
    private final KeyRing keys;

    ApiKeyIdentities(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public Class<ApiKeyRequest> getRequestType() {
        return ApiKeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiKeyRequest request, AuthenticationRequestContext context) {
        KeyRing.Holder known = keys.knownHolderOf(request.key());
        if (known != null) return Uni.createFrom().item(identity(known));
        return context.runBlocking(() -> identity(request.key()));
    }

    private @Nullable SecurityIdentity identity(String key) {
        return keys.holderOf(key).map(ApiKeyIdentities::identity).orElse(null);
    }

    private static SecurityIdentity identity(KeyRing.Holder holder) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(holder.name()))
                .addRole(holder.role().id())
                .build();
    }
}
