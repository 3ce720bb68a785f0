package org.channelwatch.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.channelwatch.store.StoredApiKey;
import org.jspecify.annotations.Nullable;

/** Keys of machines: made and revoked by an operator. A key is shown once, when it is made. */
@Path("/api/keys")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class KeysResource {
    private static final int LONGEST_NAME = 100;

    private final KeyRing ring;
    private final SecurityIdentity caller;
    private final Clock clock;

    KeysResource(KeyRing ring, SecurityIdentity caller, Clock clock) {
        this.ring = ring;
        this.caller = caller;
        this.clock = clock;
    }

    /** The keys that are in force. */
    public record Keys(List<Key> items) {}

    /** A key, without what it is made of. */
    public record Key(UUID id, String name, String role, Instant madeAt, String madeBy) {
        private static Key of(StoredApiKey key) {
            return new Key(key.id, key.name, key.role, key.madeAt, key.madeBy);
        }
    }

    /** A key that is wanted. */
    public record WantedKey(@Nullable String name, @Nullable String role) {}

    /**
     * A key that was made.
     *
     * @param key to be sent in the header {@code X-API-Key}, or as a bearer token; it can't be had again
     */
    public record MadeKey(UUID id, String name, String role, String key) {}

    @GET
    public Keys list() {
        return new Keys(QuarkusTransaction.requiringNew().call(StoredApiKey::inForce).stream()
                .map(Key::of)
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@Nullable WantedKey wanted) {
        String name =
                wanted == null || wanted.name() == null ? "" : wanted.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new BadRequestException("name must have 1 to " + LONGEST_NAME + " characters");
        }
        Role role = Role.of(wanted == null ? "" : String.valueOf(wanted.role()))
                .orElseThrow(() -> new BadRequestException("role must be one of "
                        + String.join(
                                ", ", Arrays.stream(Role.values()).map(Role::id).toList())));
        String key = ApiKey.random();
        var made = new StoredApiKey();
        made.id = UUID.randomUUID();
        made.name = name;
        made.role = role.id();
        made.hash = ApiKey.hash(key);
        made.madeAt = clock.instant();
        made.madeBy = who();
        QuarkusTransaction.requiringNew().run(made::persist);
        ring.forget();
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(new MadeKey(made.id, name, role.id(), key))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") UUID id) {
        Instant now = clock.instant();
        boolean revoked = QuarkusTransaction.requiringNew().call(() -> StoredApiKey.revoke(id, now, who()));
        if (!revoked) throw new NotFoundException("There is no key " + id);
        ring.forget();
    }

    private String who() {
        return caller.isAnonymous() ? "anybody" : caller.getPrincipal().getName();
    }
}
