package org.channelwatch.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How the service is secured. */
@ConfigMapping(prefix = "channelwatch.security")
public interface SecuritySettings {
    /** Whether callers must say who they are. Without, whoever reaches the port may do everything. */
    @WithDefault("true")
    boolean enabled();

    /** A key with the role operator that needs no database: to make the first keys with. At least 32 characters. */
    Optional<String> bootstrapKey();

    /** How many writes a second one caller may do in the long run; above it: 429. */
    @WithDefault("50")
    int writesPerSecond();

    /** How many writes one caller may do at once after a pause. */
    @WithDefault("500")
    int burst();

    /** How many bytes a write may have, except for news and backtests, which may have what quarkus.http.limits.max-body-size allows. */
    @WithDefault("65536")
    long smallBody();
}
