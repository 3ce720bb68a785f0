package org.channelwatch.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.channelwatch.store.account.StoredApiKey;
import org.jspecify.annotations.Nullable;

/**
 * The keys that are in force. Those of the database are read again every few seconds: a key that was revoked on another replica ends
 * within {@link #FRESH_FOR}.
 */
@ApplicationScoped
public class KeyRing {
    private static final Duration FRESH_FOR = Duration.ofSeconds(5);
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofSeconds(1);
    private static final Holder BOOTSTRAP = new Holder("bootstrap", Role.OPERATOR);

    private final byte @Nullable [] bootstrap;
    private final Clock clock;
    private volatile Ring ring = new Ring(Map.of(), Instant.EPOCH);

    private record Ring(Map<String, Holder> holders, Instant readAt) {}

    /** Who holds a key. */
    record Holder(String name, Role role) {}

    KeyRing(SecuritySettings settings, Clock clock) {
        this.bootstrap = settings.bootstrapKey().map(ApiKey::hash).orElse(null);
        this.clock = clock;
    }

    /** Who holds the key; nobody if it was never made or is revoked. */
    Optional<Holder> holderOf(String key) {
        Holder known = knownHolderOf(key);
        if (known != null) return Optional.of(known);
        String name = nameOf(ApiKey.hash(key));
        Holder holder = ring(FRESH_FOR).holders().get(name);
        return Optional.ofNullable(
                holder != null ? holder : ring(ASKED_AGAIN_AFTER).holders().get(name));
    }

    /** Who holds the key, by what was read lately; null where the database has to be asked. */
    @Nullable
    Holder knownHolderOf(String key) {
        byte[] hash = ApiKey.hash(key);
        if (bootstrap != null && MessageDigest.isEqual(bootstrap, hash)) return BOOTSTRAP;
        Ring known = ring;
        return isFresh(known, clock.instant(), FRESH_FOR) ? known.holders().get(nameOf(hash)) : null;
    }

    /** Whether there is any key at all. */
    boolean isEmpty() {
        return bootstrap == null && ring(Duration.ZERO).holders().isEmpty();
    }

    /**
     * A key that was made.
     *
     * @param key of which only a hash is kept
     */
    public record Made(UUID id, String key) {}

    /** Makes a key that is in force at once. */
    public Made make(String name, Role role, String by) {
        String key = ApiKey.random();
        var made = new StoredApiKey();
        made.id = UUID.randomUUID();
        made.name = name;
        made.role = role.id();
        made.hash = ApiKey.hash(key);
        made.madeAt = clock.instant();
        made.madeBy = by;
        QuarkusTransaction.requiringNew().run(made::persist);
        forget();
        return new Made(made.id, key);
    }

    /**
     * Revokes a key: here at once, on other replicas within {@link #FRESH_FOR}.
     *
     * @return whether it was in force
     */
    public boolean revoke(UUID id, String by) {
        Instant now = clock.instant();
        boolean revoked = QuarkusTransaction.requiringNew().call(() -> StoredApiKey.revoke(id, now, by));
        if (revoked) forget();
        return revoked;
    }

    /** Has the keys read again at the next question. */
    private void forget() {
        ring = new Ring(Map.of(), Instant.EPOCH);
    }

    private Ring ring(Duration goodFor) {
        Ring known = ring;
        Instant now = clock.instant();
        if (isFresh(known, now, goodFor)) return known;
        var holders = new HashMap<String, Holder>();
        for (StoredApiKey key : QuarkusTransaction.requiringNew().call(StoredApiKey::inForce)) {
            Role role = Role.of(key.role).orElse(null);
            if (role != null) holders.put(nameOf(key.hash), new Holder("key:" + key.name, role));
        }
        Ring read = new Ring(Map.copyOf(holders), now);
        ring = read;
        return read;
    }

    private static boolean isFresh(Ring ring, Instant now, Duration goodFor) {
        return now.isBefore(ring.readAt().plus(goodFor));
    }

    private static String nameOf(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** Whether a text could be a key: what is not is never looked up. */
    static boolean couldBeKey(String text) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        return length >= 32 && length <= 256;
    }
}
