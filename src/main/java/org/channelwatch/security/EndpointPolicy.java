package org.channelwatch.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.channelwatch.store.account.AuditEntry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Holds every request to {@link Access}, limits writes, and has those within the limit recorded. Whom it refuses it answers itself. */
@ApplicationScoped
class EndpointPolicy implements HttpSecurityPolicy {
    private static final String ANYBODY = "anybody";

    private static final Set<String> WITH_LOG_IN = Set.of("hybrid", "web-app");

    private final boolean enabled;
    private final boolean logIn;
    private final WriteLimit limit;
    private final Audit audit;
    private final Clock clock;

    EndpointPolicy(
            SecuritySettings settings,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean oidc,
            @ConfigProperty(name = "quarkus.oidc.application-type", defaultValue = "service") String application,
            WriteLimit limit,
            Audit audit,
            Clock clock) {
        this.enabled = settings.enabled();
        this.logIn = oidc && WITH_LOG_IN.contains(application);
        this.limit = limit;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext context, Uni<SecurityIdentity> identity, AuthorizationRequestContext request) {
        String method = context.request().method().name();
        if (!enabled) {
            if (Access.isWrite(method)) record(context, ANYBODY);
            return CheckResult.permit();
        }
        Set<Role> wanted = Access.to(method, context.normalizedPath()).roles();
        if (wanted == null) return CheckResult.permit();
        return identity.map(caller -> decide(context, caller, wanted));
    }

    /** Where the answer has been given the request goes no further, permitted or not. */
    private CheckResult decide(RoutingContext context, SecurityIdentity caller, Set<Role> wanted) {
        if (caller.isAnonymous()) {
            if (logIn && isForPage(context)) return CheckResult.DENY;
            Refusal.answer(context, 401, "Say who you are: a bearer token, or a key in X-API-Key");
            return CheckResult.PERMIT;
        }
        String name = caller.getPrincipal().getName();
        boolean write = Access.isWrite(context.request().method().name());
        if (write && !limit.take(name)) {
            Refusal.answer(context, 429, "Too many writes");
            return CheckResult.PERMIT;
        }
        if (write) record(context, name);
        if (wanted.stream().noneMatch(role -> caller.hasRole(role.id()))) {
            Refusal.answer(context, 403, "This needs the role " + named(wanted));
        }
        return CheckResult.PERMIT;
    }

    /** Whether a person waits for a page in a browser, who can be sent to log in; a program is told what is wrong. */
    private static boolean isForPage(RoutingContext context) {
        String wanted = context.request().getHeader("Accept");
        return wanted != null
                && wanted.contains("text/html")
                && context.request().method().equals(HttpMethod.GET)
                && !context.normalizedPath().startsWith("/api/");
    }

    private static String named(Set<Role> roles) {
        return String.join(" or ", roles.stream().map(Role::id).toList());
    }

    private void record(RoutingContext context, String who) {
        HttpServerRequest request = context.request();
        SocketAddress from = request.remoteAddress();
        String address = from == null ? "" : String.valueOf(from.hostAddress());
        context.addEndHandler(ended -> audit.note(new AuditEntry(
                clock.instant(),
                who,
                address,
                request.method().name(),
                context.normalizedPath(),
                context.response().getStatusCode())));
    }
}
