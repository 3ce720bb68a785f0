package org.channelwatch.security;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says at once of whom memory alone knows that he may do a request: for what is asked so often that the way through all mechanisms of
 * authentication would cost more than the answer.
 */
@ApplicationScoped
public class KnownCallers {
    private final boolean enabled;
    private final KeyRing keys;

    KnownCallers(SecuritySettings settings, KeyRing keys) {
        this.enabled = settings.enabled();
        this.keys = keys;
    }

    /** Whether the caller may do this request for certain. False says nothing: then {@link EndpointPolicy} decides. */
    public boolean areLetIn(RoutingContext context) {
        if (!enabled) return true;
        Set<Role> wanted = Access.to(context.request().method().name(), context.normalizedPath())
                .roles();
        if (wanted == null) return true;
        KeyRing.Holder caller = holder(ApiKeyMechanism.key(context));
        return caller != null && wanted.contains(caller.role());
    }

    private KeyRing.@Nullable Holder holder(@Nullable String key) {
        return key == null || !KeyRing.couldBeKey(key) ? null : keys.knownHolderOf(key);
    }
}
