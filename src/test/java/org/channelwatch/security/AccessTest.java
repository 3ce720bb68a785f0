package org.channelwatch.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /, viewer operator",
        "GET, /channels/biden-putin, viewer operator",
        "GET, /api/channels, viewer operator",
        "HEAD, /api/channels, viewer operator",
        "GET, /api/badges/biden-putin.svg, viewer operator",
        "GET, /q/openapi, viewer operator producer",
        "GET, /q/swagger-ui, viewer operator producer",
        "POST, /api/news, producer",
        "POST, /api/extract, viewer operator producer",
        "POST, /api/backtests, viewer operator",
        "POST, /api/channels/biden-putin/mutes, operator",
        "PUT, /api/channels/biden-putin, operator",
        "DELETE, /api/channels/biden-putin, operator",
        "POST, /api/evidence/1/reject, operator",
        "PATCH, /something-new, operator",
        "GET, /api/keys, operator",
        "GET, /api/audit, operator",
        "GET, /api/webhooks, operator",
        "GET, /api/webhooks/1/deliveries, operator",
        "POST, /api/webhooks, operator",
        // What could slip past a rule and still reach the resource
        "GET, /api/keys/, operator",
        "GET, /api/keys;a=b, operator",
        "GET, /api;x/keys, operator",
        "POST, /api/news;a=b, producer",
        "GET, /q/metricsandmore, viewer operator producer",
    })
    void aRequestNeedsOneOfTheRoles(String method, String path, String roles) {
        Set<String> wanted = Arrays.stream(roles.split(" ")).collect(Collectors.toSet());
        assertThat(Access.to(method, path).roles()).extracting(Role::id).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @CsvSource({"/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/metrics"})
    void probesAndMetricsAreOpen(String path) {
        assertThat(Access.to("GET", path).roles()).isNull();
    }
}
