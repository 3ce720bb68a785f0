package org.channelwatch.security;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Refuses to start where nobody could ever say who he is, and says so where nobody has to. */
@ApplicationScoped
class StartCheck {
    private static final Logger LOG = Logger.getLogger(StartCheck.class);
    private static final int SHORTEST_KEY = 32;

    private final SecuritySettings settings;
    private final KeyRing keys;
    private final boolean oidc;
    private final String host;

    StartCheck(
            SecuritySettings settings,
            KeyRing keys,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean oidc,
            @ConfigProperty(name = "quarkus.http.host", defaultValue = "0.0.0.0") String host) {
        this.settings = settings;
        this.keys = keys;
        this.oidc = oidc;
        this.host = host;
    }

    void check(@Observes @Priority(800) StartupEvent event) {
        if (!settings.enabled()) {
            tellThatItIsOpen();
            return;
        }
        if (settings.bootstrapKey().filter(key -> key.length() < SHORTEST_KEY).isPresent()) {
            throw new IllegalStateException(
                    "channelwatch.security.bootstrap-key must have at least " + SHORTEST_KEY + " characters");
        }
        if (oidc || !keys.isEmpty()) return;
        throw new IllegalStateException(
                "Nobody could log in. Set CHANNELWATCH_SECURITY_BOOTSTRAP_KEY (at least " + SHORTEST_KEY
                        + " characters) and make keys with it, or set QUARKUS_OIDC_TENANT_ENABLED=true and"
                        + " QUARKUS_OIDC_AUTH_SERVER_URL; or say CHANNELWATCH_SECURITY_ENABLED=false, and whoever reaches the port may do"
                        + " everything.");
    }

    private void tellThatItIsOpen() {
        String words = "Security is off: whoever reaches " + host + " may read and write everything";
        if (LaunchMode.current() == LaunchMode.NORMAL) LOG.warn(words);
        else LOG.info(words);
    }
}
