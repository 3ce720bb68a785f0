package org.channelwatch.security;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** As in production: callers must say who they are. */
public class Secured implements QuarkusTestProfile {
    static final String BOOTSTRAP_KEY = "bootstrap-key-of-the-tests-0123456789";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "channelwatch.security.enabled", "true",
                "channelwatch.security.bootstrap-key", BOOTSTRAP_KEY,
                "channelwatch.security.burst", "40",
                "channelwatch.security.writes-per-second", "2");
    }
}
