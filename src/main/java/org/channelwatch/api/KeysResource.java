package org.channelwatch.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.channelwatch.security.KeyRing;
import org.channelwatch.security.Role;
import org.channelwatch.store.account.StoredApiKey;
import org.jspecify.annotations.Nullable;

/** Keys of machines: made and revoked by an operator. A key is shown once, when it is made. */
@Path("/api/keys")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class KeysResource {
    private static final int LONGEST_NAME = 100;
    private static final String ROLES =
            Arrays.stream(Role.values()).map(Role::id).collect(Collectors.joining(", "));

    private final KeyRing ring;
    private final SecurityIdentity caller;

    KeysResource(KeyRing ring, SecurityIdentity caller) {
        this.ring = ring;
        this.caller = caller;
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
        WantedKey asked = Objects.requireNonNullElse(wanted, new WantedKey(null, null));
        String name = Objects.requireNonNullElse(asked.name(), "").strip();
        Role role = Role.of(Objects.requireNonNullElse(asked.role(), "")).orElse(null);
        var errors = new ArrayList<Problem.FieldError>();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
            errors.add(new Problem.FieldError("name", "must have 1 to " + LONGEST_NAME + " characters"));
        }
        if (role == null) errors.add(new Problem.FieldError("role", "must be one of " + ROLES));
        if (!errors.isEmpty()) throw ProblemException.badFields(errors);
        Role given = Objects.requireNonNull(role);
        KeyRing.Made made = ring.make(name, given, who());
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(new MadeKey(made.id(), name, given.id(), made.key()))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") UUID id) {
        if (!ring.revoke(id, who())) throw ProblemException.notFound("key", id);
    }

    private String who() {
        return caller.isAnonymous() ? "anybody" : caller.getPrincipal().getName();
    }
}
